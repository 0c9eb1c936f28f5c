"""An article arrives: known or new, changed or not; then its rows, in the caller's transaction."""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from newsdesk.model import Article, Draft, Origin, Page, Reading, Reference, Span, When
from newsdesk.store.codec import digest, encode, encode_list, pack, to_micros, when_columns
from newsdesk.store.indexing import Indexing
from newsdesk.store.lines import refresh_line
from newsdesk.store.pages import save_page
from newsdesk.store.rows import ARTICLE_COLUMNS, article, json_list
from newsdesk.text.addresses import host, identity

__all__ = ["Added", "Arrival", "content_key", "find_addresses", "find_same"]

_LONG = 400  # characters; shorter texts are alike by chance, or a notice in place of an article
_SHARED = 0.5  # of the shorter text's words: more, and two texts under one canonical address are one article
_WORD = re.compile(r"\w{4,}")
_BARE = re.compile(r"[^/?]*")  # an identity without path and query: a site's front page


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article: its id, whether it is new, its newest revision, whether that is new."""

    article: int
    new: bool
    revision: int
    changed: bool


def content_key(text: str) -> bytes:
    """Return the digest of a text's words: white space and paragraphs do not count."""
    return digest(" ".join(text.split()).encode())


def find_addresses(
    connection: sqlite3.Connection, urls: Iterable[str], *, front_pages: bool = True
) -> int | None:
    """Return the article of the first of these addresses that is known, or None."""
    for key in _keys(urls):
        if not front_pages and _BARE.fullmatch(key):
            continue
        row = connection.execute("SELECT article FROM article_urls WHERE address = ?", (key,)).fetchone()
        if row:
            return int(row[0])
    return None


def find_same(connection: sqlite3.Connection, draft: Draft) -> int | None:
    """Return the article of the same outlet whose newest text has the same words, or None.

    A short text must have the same title too.
    """
    if not draft.text.strip():
        return None
    rows = connection.execute(
        "SELECT a.id, a.outlet, a.url, a.title FROM revisions r"
        " JOIN articles a ON a.id = r.article AND a.revision = r.number WHERE r.content = ? ORDER BY a.id",
        (content_key(draft.text),),
    )
    for number, outlet, url, title in rows:
        same_title = title.split() == draft.title.split()
        if _outlet(outlet, url) == _outlet(draft.outlet, draft.url) and (
            len(draft.text) >= _LONG or same_title
        ):
            return int(number)
    return None


class Arrival:
    """One article that arrives."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        indexing: Indexing,
        *,
        draft: Draft,
        reading: Reading,
        page: Page | None,
        fetched: datetime,
        aliases: Sequence[str] = (),
    ) -> None:
        self._connection = connection
        self._indexing = indexing
        self._draft = _sound(draft)
        self._reading = reading
        self._page = page
        self._fetched = fetched
        asked = [page.url] if page else [draft.url]
        self._asked = _keys([*asked, *aliases])
        self._named = _keys([draft.url, *([page.final_url] if page else [])])

    def store(self) -> Added:
        """Carry it out; see `Articles.add`."""
        held = self._held()
        if held is None:
            return self._new()
        self._link(held.id)
        if self._is_unchanged(held):
            return Added(held.id, new=False, revision=held.revision, changed=False)
        return self._revise(held)

    def _held(self) -> Article | None:
        """The article that this one is, where we hold it."""
        # an address without a path is a front page: what it was asked for proves nothing
        asked = [key for key in self._asked if not _BARE.fullmatch(key)]
        found = self._by_address(asked)
        if found is not None:
            return self._load(found)
        # a canonical address may be wrong (every page of a site naming its front page), and a redirect
        # may end at a notice; only a text that is alike makes it the same article
        for key in dict.fromkeys([*self._asked, *self._named]):
            number = self._by_address([key])
            held = None if number is None else self._load(number)
            if held is not None and _alike(held, self._draft):
                return held
        same = find_same(self._connection, self._draft)
        return None if same is None else self._load(same)

    def _by_address(self, keys: Sequence[str]) -> int | None:
        rows = self._connection.execute(
            "SELECT min(article) FROM article_urls WHERE address IN (SELECT value FROM json_each(?))",
            (json_list(keys),),
        )
        number: int | None = rows.fetchone()[0]
        return number

    def _load(self, number: int) -> Article:
        row = self._connection.execute(
            f"SELECT {ARTICLE_COLUMNS} FROM articles a"  # noqa: S608 - a constant
            " JOIN revisions r ON r.article = a.id AND r.number = a.revision WHERE a.id = ?",
            (number,),
        ).fetchone()
        return article(row)

    def _is_unchanged(self, held: Article) -> bool:
        draft = self._draft
        if draft.origin is Origin.FEED and held.origin is not Origin.FEED:
            return True  # a teaser is no new version of the whole text
        same_title = held.title.split() == draft.title.split()
        return same_title and content_key(held.text) == content_key(draft.text)

    def _new(self) -> Added:
        draft = self._draft
        number = self._connection.execute(
            "INSERT INTO articles (url, title, outlet, language, published, precision, fetched, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
            (
                draft.url,
                draft.title,
                draft.outlet,
                draft.language,
                *when_columns(draft.published),
                to_micros(self._fetched),
            ),
        ).lastrowid
        if number is None:
            raise AssertionError("an INSERT gives a row")
        self._link(number)
        self._write(number, 1)
        return Added(number, new=True, revision=1, changed=True)

    def _revise(self, held: Article) -> Added:
        self._draft = draft = replace(
            self._draft,
            outlet=self._draft.outlet or held.outlet,
            language=self._draft.language or held.language,
            published=_settled(held.published, self._draft.published),
        )
        self._indexing.unindex(held.id, held.title, held.text)
        self._connection.execute(
            "UPDATE articles SET url = ?, title = ?, outlet = ?, language = ?, published = ?, precision = ?,"
            " revision = ? WHERE id = ?",
            (
                draft.url,
                draft.title,
                draft.outlet,
                draft.language,
                *when_columns(draft.published),
                held.revision + 1,
                held.id,
            ),
        )
        self._write(held.id, held.revision + 1)
        row = self._connection.execute(
            "SELECT thread FROM memberships WHERE article = ?", (held.id,)
        ).fetchone()
        if row:
            refresh_line(self._connection, row[0])
        return Added(held.id, new=False, revision=held.revision + 1, changed=True)

    def _write(self, number: int, revision: int) -> None:
        draft, page = self._draft, self._page
        self._connection.execute(
            "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                revision,
                draft.url,
                draft.title,
                draft.text,
                encode_list(draft.authors, str),
                *when_columns(draft.published),
                draft.language,
                draft.outlet,
                draft.origin,
                encode_list(draft.key_points, Span),
                encode_list(draft.references, Reference),
                encode_list(draft.links, str),
                content_key(draft.text),
                to_micros(self._fetched),
                bytes.fromhex(page.sha256) if page else digest(draft.text.encode()),
            ),
        )
        if page:
            save_page(self._connection, number, revision, page)
        self._connection.execute(
            "INSERT OR REPLACE INTO readings VALUES (?, ?)", (number, pack(encode(self._reading)))
        )
        self._indexing.index(number, draft.title, draft.text)

    def _link(self, number: int) -> None:
        """Note the addresses; one that leads to another article already stays there."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO article_urls VALUES (?, ?)",
            [(key, number) for key in dict.fromkeys([*self._asked, *self._named])],
        )


def _keys(urls: Iterable[str]) -> list[str]:
    found = (identity(_sound_text(url)) for url in urls if url.strip())
    return list(dict.fromkeys(key for key in found if key))


def _outlet(outlet: str, url: str) -> str:
    return outlet.strip().casefold() or host(url).removeprefix("www.")


def _alike(held: Article, draft: Draft) -> bool:
    if held.title.split() == draft.title.split():
        return True
    words, others = set(_WORD.findall(held.text.lower())), set(_WORD.findall(draft.text.lower()))
    shorter = min(len(words), len(others))
    return shorter > 0 and len(words & others) / shorter >= _SHARED


def _settled(held: When | None, told: When | None) -> When | None:
    """The first date told stays, unless a finer one comes: many sites set it anew with every edit."""
    if held is None or told is None:
        return held or told
    return told if told.precision > held.precision else held


def _sound_text(text: str) -> str:
    """Replace lone surrogates by "?", one for one: they cannot be stored, and spans must stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def _sound(draft: Draft) -> Draft:
    return replace(
        draft,
        url=_sound_text(draft.url),
        title=_sound_text(draft.title),
        text=_sound_text(draft.text),
        outlet=_sound_text(draft.outlet),
        language=_sound_text(draft.language),
        authors=tuple(map(_sound_text, draft.authors)),
        links=tuple(map(_sound_text, draft.links)),
    )
