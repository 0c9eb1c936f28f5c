"""What is kept of where articles come from: traces of threads, claimed times, outlets and links."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model import Reference, Trace, When
from newsdesk.store.codec import CodecError, decode, decode_list, encode, pack, to_when, unpack, when_columns
from newsdesk.store.placing import resolve
from newsdesk.store.rows import id_list
from newsdesk.text.addresses import identity

__all__ = ["Claimed", "Lineages", "Named"]


@dataclass(frozen=True, slots=True)
class Claimed:
    """When an article appeared, as its feed claims and as its page claims."""

    feed: When | None = None
    page: When | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """Whom an article names beside its text: authors, the addresses it links to, its bibliography."""

    authors: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()


class Lineages:
    """Who carries whose text, who cites whom, and what tells it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def key(self, thread: int) -> str:
        """Return what names the articles and revisions from which a trace is made; hand it to `put`."""
        row = self._connection.execute(
            "SELECT inputs FROM threads WHERE id = ?", (resolve(self._connection, thread),)
        ).fetchone()
        return str(row[0]) if row else ""

    def traces(self, threads: Sequence[int]) -> Mapping[int, Trace]:
        """Return the traces of threads, by their present ids, where they are fresh."""
        rows = self._connection.execute(
            "SELECT t.id, r.packed FROM threads t JOIN traces r ON r.thread = t.id AND r.inputs = t.inputs"
            " WHERE t.id IN (SELECT value FROM json_each(?))",
            (id_list(threads),),
        )
        found: dict[int, Trace] = {}
        for thread, packed in rows:
            try:
                found[thread] = decode(Trace, unpack(packed))
            except CodecError:
                continue  # of an older form: made anew like a stale one
        return found

    def put(self, thread: int, key: str, trace: Trace) -> None:
        """Keep a trace with the key of the state it was made from."""
        self._connection.execute(
            "INSERT OR REPLACE INTO traces VALUES (?, ?, ?)",
            (resolve(self._connection, thread), key, pack(encode(trace))),
        )

    def claim(self, article: int, *, feed: When | None = None, page: When | None = None) -> None:
        """Note when an article appeared as its feed and its page claim; what was claimed first stays."""
        if feed is None and page is None:
            return
        self._connection.execute(
            "INSERT INTO claimed_times VALUES (?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET"
            " feed_precision = CASE WHEN feed IS NULL THEN excluded.feed_precision ELSE feed_precision END,"
            " feed = coalesce(feed, excluded.feed),"
            " page_precision = CASE WHEN page IS NULL THEN excluded.page_precision ELSE page_precision END,"
            " page = coalesce(page, excluded.page)",
            (article, *when_columns(feed), *when_columns(page)),
        )

    def claimed(self, articles: Sequence[int]) -> Mapping[int, Claimed]:
        """Return what was claimed of articles; one of which nothing was is missing."""
        rows = self._connection.execute(
            "SELECT article, feed, feed_precision, page, page_precision FROM claimed_times"
            " WHERE article IN (SELECT value FROM json_each(?))",
            (id_list(articles),),
        )
        return {row[0]: Claimed(to_when(row[1], row[2]), to_when(row[3], row[4])) for row in rows}

    def outlets(self) -> tuple[tuple[str, str], ...]:
        """Return every outlet with the address of one of its articles; as many steps as there are outlets."""
        rows = self._connection.execute(
            "WITH RECURSIVE names (outlet) AS (SELECT min(outlet) FROM articles UNION ALL"
            " SELECT (SELECT min(outlet) FROM articles WHERE outlet > names.outlet) FROM names"
            " WHERE names.outlet IS NOT NULL) SELECT outlet,"
            " (SELECT url FROM articles a WHERE a.outlet = names.outlet LIMIT 1) FROM names"
            " WHERE outlet <> ''"
        )
        return tuple((row[0], row[1]) for row in rows)

    def named(self, articles: Sequence[int]) -> Mapping[int, Named]:
        """Return whom articles' newest revisions name beside their text."""
        rows = self._connection.execute(
            "SELECT a.id, r.authors, r.links, r.bibliography FROM articles a JOIN revisions r"
            " ON r.article = a.id AND r.number = a.revision WHERE a.id IN (SELECT value FROM json_each(?))",
            (id_list(articles),),
        )
        return {
            row[0]: Named(decode_list(str, row[1]), decode_list(str, row[2]), decode_list(Reference, row[3]))
            for row in rows
        }

    def holders(self, urls: Sequence[str]) -> Mapping[str, tuple[int, str]]:
        """Return (article, outlet) for each of these addresses under which we hold one."""
        keys = {url: identity(url) for url in urls}
        rows = self._connection.execute(
            "SELECT u.address, a.id, a.outlet FROM article_urls u JOIN articles a ON a.id = u.article"
            " WHERE u.address IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(set(keys.values()))),),
        )
        found = {row[0]: (row[1], row[2]) for row in rows}
        return {url: found[key] for url, key in keys.items() if key in found}
