"""Articles, their revisions, addresses and pages."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from newsdesk.errors import NotFound, StoreError
from newsdesk.model import Article, ArticleLine, Draft, Page, Reading
from newsdesk.store.arrivals import Added, Arrival, find_addresses, find_same
from newsdesk.store.codec import CodecError, decode, decode_list, digest, encode, from_micros, pack, unpack
from newsdesk.store.indexing import Indexing
from newsdesk.store.pages import load_page
from newsdesk.store.rows import ARTICLE_COLUMNS, LINE_COLUMNS, article, article_line, id_list

__all__ = ["Articles", "RevisionLine"]

_NEWEST = (
    f"SELECT {ARTICLE_COLUMNS} FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision"  # noqa: S608 - a constant
)
_ANY = f"SELECT {ARTICLE_COLUMNS} FROM articles a JOIN revisions r ON r.article = a.id"  # noqa: S608 - a constant
_BATCH = 200


@dataclass(frozen=True, slots=True)
class RevisionLine:
    """A revision without its text; `sha256` is the digest of the page's bytes, or of the text."""

    number: int
    title: str
    fetched: datetime
    sha256: str


class Articles:
    """All articles, by id; ids are never used twice."""

    def __init__(self, connection: sqlite3.Connection, indexing: Indexing) -> None:
        self._connection = connection
        self._indexing = indexing

    def add(
        self,
        draft: Draft,
        reading: Reading,
        page: Page | None,
        fetched: datetime,
        *,
        aliases: Sequence[str] = (),
    ) -> Added:
        """Store what a page says, or find that it is there.

        An article is known by the addresses it was asked under, then by its canonical address where
        the texts are alike, then by its content at the same outlet. Known with another text or title
        it gains a revision; known with the same, at most addresses. A feed's own text never replaces
        that of a page. `aliases` are further addresses that lead to it.
        """
        return Arrival(
            self._connection,
            self._indexing,
            draft=draft,
            reading=reading,
            page=page,
            fetched=fetched,
            aliases=aliases,
        ).store()

    def find(self, urls: Sequence[str], *, front_pages: bool = True) -> int | None:
        """Return the id of the first article met under one of these addresses, in whatever spelling.

        Without `front_pages` an address that is a site's front page is passed over: some feeds give it
        as the link of every entry.
        """
        return find_addresses(self._connection, urls, front_pages=front_pages)

    def find_same(self, draft: Draft) -> int | None:
        """Return the id of the article of the same outlet whose newest text has the same words."""
        return find_same(self._connection, draft)

    def get(self, article_id: int) -> Article:
        """Return an article at its newest revision; raises NotFound."""
        row = self._connection.execute(f"{_NEWEST} WHERE a.id = ?", (article_id,)).fetchone()
        if row is None:
            raise NotFound(f"there is no article {article_id}")
        return article(row)

    def at(self, article_id: int, revision: int) -> Article:
        """Return an article as it stood at this revision; raises NotFound."""
        row = self._connection.execute(
            f"{_ANY} WHERE r.article = ? AND r.number = ?", (article_id, revision)
        ).fetchone()
        if row is None:
            raise NotFound(f"there is no revision {revision} of article {article_id}")
        return article(row)

    def many(self, ids: Sequence[int]) -> tuple[Article, ...]:
        """Return articles at their newest revisions in the order of `ids`; unknown ids are left out."""
        rows = self._connection.execute(
            f"{_NEWEST} WHERE a.id IN (SELECT value FROM json_each(?))",  # noqa: S608 - constants
            (id_list(ids),),
        )
        found = {row[0]: article(row) for row in rows}
        return tuple(found[number] for number in ids if number in found)

    def lines(self, ids: Sequence[int]) -> tuple[ArticleLine, ...]:
        """Return articles without their texts in the order of `ids`; unknown ids are left out."""
        rows = self._connection.execute(
            f"SELECT {LINE_COLUMNS} FROM articles a WHERE a.id IN (SELECT value FROM json_each(?))",  # noqa: S608 - constants
            (id_list(ids),),
        )
        found = {row[0]: article_line(row) for row in rows}
        return tuple(found[number] for number in ids if number in found)

    def revisions(self, article_id: int) -> tuple[RevisionLine, ...]:
        """Return an article's revisions without their texts, oldest first."""
        rows = self._connection.execute(
            "SELECT number, title, fetched, sha256 FROM revisions WHERE article = ? ORDER BY number",
            (article_id,),
        )
        return tuple(RevisionLine(row[0], row[1], from_micros(row[2]), row[3].hex()) for row in rows)

    def links(self, article_id: int, revision: int | None = None) -> tuple[str, ...]:
        """Return the addresses that a revision's text (the newest's) links to; raises NotFound."""
        row = self._connection.execute(
            "SELECT links FROM revisions WHERE article = ? AND number = ?",
            (article_id, revision or self._newest(article_id)),
        ).fetchone()
        if row is None:
            raise NotFound(f"there is no revision {revision} of article {article_id}")
        return decode_list(str, row[0])

    def page(self, article_id: int, revision: int | None = None) -> Page:
        """Return the page of a revision (the newest), its bytes checked against their SHA-256.

        Raises NotFound where the text came without a page, StoreError where the bytes are not those
        that were fetched.
        """
        return load_page(self._connection, article_id, revision or self._newest(article_id))

    def check(self, article_id: int, revision: int) -> bool:
        """Whether a revision's evidence is sound: the page's bytes, or the text, have the SHA-256 noted."""
        held = self.at(article_id, revision)
        try:
            return self.page(article_id, revision).sha256 == held.sha256
        except NotFound:
            return digest(held.text.encode()).hex() == held.sha256
        except StoreError:
            return False

    def reading(self, article_id: int) -> Reading | None:
        """Return what threads need of an article; None where an older form is stored, to be read anew."""
        row = self._connection.execute(
            "SELECT packed FROM readings WHERE article = ?", (article_id,)
        ).fetchone()
        if row is None:
            return None
        try:
            return decode(Reading, unpack(row[0]))
        except CodecError:
            return None

    def put_reading(self, article_id: int, reading: Reading) -> None:
        """Keep this reading in place of the one before."""
        self._connection.execute(
            "INSERT OR REPLACE INTO readings VALUES (?, ?)", (article_id, pack(encode(reading)))
        )

    def all(self) -> Iterator[Article]:
        """Yield every article at its newest revision in the order of arrival, 200 in memory at a time."""
        last = 0
        while rows := self._connection.execute(
            f"{_NEWEST} WHERE a.id > ? ORDER BY a.id LIMIT {_BATCH}", (last,)
        ).fetchall():
            yield from map(article, rows)
            last = rows[-1][0]

    def ids(self) -> tuple[int, ...]:
        """Return the ids of all articles in the order of arrival."""
        return tuple(row[0] for row in self._connection.execute("SELECT id FROM articles ORDER BY id"))

    def count(self) -> int:
        """Return how many articles there are."""
        return int(self._connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    def _newest(self, article_id: int) -> int:
        row = self._connection.execute("SELECT revision FROM articles WHERE id = ?", (article_id,)).fetchone()
        if row is None:
            raise NotFound(f"there is no article {article_id}")
        return int(row[0])
