"""Raw pages: the bytes once for each digest, and how each revision's page came."""

import sqlite3
import zlib

from newsdesk.errors import NotFound, StoreError
from newsdesk.model import Page
from newsdesk.store.codec import decode_list, digest, encode_list, from_micros, pack, to_micros, unpack

__all__ = ["load_page", "save_page"]

_LEVEL = 6


def save_page(connection: sqlite3.Connection, article: int, revision: int, page: Page) -> None:
    """Keep the page of a revision; bytes that are there already are not kept twice."""
    sha256 = digest(page.body)
    if sha256.hex() != page.sha256:
        raise ValueError(f"the page of {page.url} does not have the SHA-256 that it names")
    row = connection.execute("SELECT id FROM pages WHERE sha256 = ?", (sha256,)).fetchone()
    number = row[0] if row else None
    if number is None:
        number = connection.execute(
            "INSERT INTO pages (sha256, size, packed) VALUES (?, ?, ?)",
            (sha256, len(page.body), zlib.compress(page.body, _LEVEL)),
        ).lastrowid
    connection.execute(
        "INSERT INTO fetches VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article,
            revision,
            number,
            page.url,
            page.final_url,
            page.status,
            to_micros(page.fetched),
            pack(encode_list(page.headers, tuple[str, str])),
        ),
    )


def load_page(connection: sqlite3.Connection, article: int, revision: int) -> Page:
    """Return the page of a revision, its bytes checked; raises NotFound and StoreError."""
    row = connection.execute(
        "SELECT f.url, f.final_url, f.status, f.packed_headers, f.fetched, p.packed, p.sha256"
        " FROM fetches f JOIN pages p ON p.id = f.page WHERE f.article = ? AND f.number = ?",
        (article, revision),
    ).fetchone()
    if row is None:
        raise NotFound(f"no page is kept of revision {revision} of article {article}")
    url, final_url, status, headers, fetched, packed, sha256 = row
    try:
        body = zlib.decompress(packed)
    except zlib.error as error:
        raise StoreError(f"the page of article {article}, revision {revision} is damaged: {error}") from error
    if digest(body) != sha256:
        raise StoreError(f"the page of article {article}, revision {revision} is not what was fetched")
    return Page(
        url=url,
        final_url=final_url,
        status=status,
        headers=decode_list(tuple[str, str], unpack(headers)),
        fetched=from_micros(fetched),
        body=body,
        sha256=sha256.hex(),
    )
