"""Which articles a key stands in: new ones are noted apart, in a row each, and entered many at a time.

Keys are spread evenly over the index. Entered one by one, an article's two hundred keys would change as many
pages of the file; entered with five hundred others, each page is changed once. What is noted and what is
entered changes in the caller's transaction, so that nothing is ever counted twice or lost.
"""

import sqlite3
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from newsdesk.model import Facts
from newsdesk.store.latest import Latest
from newsdesk.store.packing import pack_keys, unpack_keys
from newsdesk.store.rows import id_list

if TYPE_CHECKING:
    from newsdesk.store.counts import Counts

__all__ = ["NEWEST", "Ledger"]

NEWEST = 48  # articles that are ever asked for by one key
_TOGETHER = 512  # articles that are entered at once: about 0.2 s
_POSTINGS = 16_000  # keys whose articles are held: about 8 MB, twice at most

_COUNT = (
    "INSERT INTO index_keys VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET articles = articles + excluded.articles"
)


class Ledger:
    """Counts and postings as one connection knows them; what it writes goes through here.

    What it remembers is true until another connection writes or a transaction is undone: then `forget`.
    """

    def __init__(self) -> None:
        self._postings: Latest[array[int]] = Latest(_POSTINGS)
        self.forget()

    def forget(self) -> None:
        """Forget everything: it is read again when it is asked for."""
        self._counts: Counts | None = None
        self._postings.clear()
        self._noted: set[int] | None = None  # articles that are not entered yet
        self._counted: dict[int, int] = {}  # in how many of them a key stands
        self._posted: dict[int, list[int]] = {}  # which of them are posted under a key

    def counts(self, connection: sqlite3.Connection, keys: "array[int]") -> "array[int]":
        """Return in how many articles each key stood, in the order of the keys ("I" both)."""
        held = self._held_counts()
        counts, missing = held.get(keys)
        if missing:
            self._read_noted(connection)
            unknown = [*dict.fromkeys(keys[at] for at in missing)]  # of many articles some keys come again
            select = "SELECT k.key, articles FROM json_each(?) j CROSS JOIN index_keys k ON k.key = j.value"
            entered = dict(connection.execute(select, (id_list(unknown),)).fetchall())
            found = {key: max(0, entered.get(key, 0) + self._counted.get(key, 0)) for key in unknown}
            for at in missing:
                counts[at] = found[keys[at]]
            held.put(array("I", found), array("I", found.values()))
        return counts

    def articles_with(
        self, connection: sqlite3.Connection, keys: Sequence[int], newest: int
    ) -> Mapping[int, Sequence[int]]:
        """Return per key the `newest` articles (48 at most) that are posted under it, newest first."""
        missing = self._postings.missing(keys)
        for key, count in zip(missing, self.counts(connection, array("I", missing)), strict=True):
            # a key that is new to the index, as every event has some, is not looked for
            self._postings.put(key, self._read_postings(connection, key) if count else array("q"))
        held = self._postings.held
        found = {key: held[key][: -newest - 1 : -1] for key in keys}
        self._postings.age()
        return {key: articles for key, articles in found.items() if articles}

    def put(
        self, connection: sqlite3.Connection, facts: Facts, posted: Collection[int], before: Facts | None
    ) -> None:
        """Count an article and post it under keys; `before` is what it said until now, None for a new one."""
        self._read_noted(connection)
        if before is not None:
            self._retract(connection, before)
        counted = _counted(facts)
        connection.execute(
            "INSERT INTO index_recent VALUES (?, ?, ?)",
            (facts.article, pack_keys(counted), pack_keys(sorted(posted))),
        )
        self._held_counts().change(counted, 1)
        for key in posted:
            self._post(key, facts.article)
        self._note(facts.article, counted, posted)
        if self._noted is not None and len(self._noted) >= _TOGETHER:
            self._enter(connection)

    def _post(self, key: int, article: int) -> None:
        articles = self._postings.get(key)
        if articles is None:
            return
        if articles and articles[-1] >= article:
            self._postings.drop(key)  # an older article came later, or comes again
            return
        articles.append(article)
        if len(articles) > 2 * NEWEST:
            del articles[:-NEWEST]

    def _note(self, article: int, counted: Iterable[int], posted: Iterable[int]) -> None:
        if self._noted is not None:
            self._noted.add(article)
        for key in counted:
            self._counted[key] = self._counted.get(key, 0) + 1
        for key in posted:
            self._posted.setdefault(key, []).append(article)

    def _held_counts(self) -> "Counts":
        from newsdesk.store.counts import Counts  # noqa: PLC0415 - numpy, as newsdesk.threads.bulk

        if self._counts is None:
            self._counts = Counts()
        return self._counts

    def _retract(self, connection: sqlite3.Connection, before: Facts) -> None:
        """Take out what an article counted for and where it is posted."""
        counted = _counted(before)
        self._held_counts().change(counted, -1)
        for key in counted:
            self._postings.drop(key)
        if self._noted is None or before.article not in self._noted:
            connection.executemany(_COUNT, [(key, -1) for key in counted])
            delete = "DELETE FROM index_postings WHERE key = ? AND article = ?"
            connection.executemany(delete, [(key, before.article) for key in counted])
            return
        select = "SELECT posted FROM index_recent WHERE article = ?"
        for key in unpack_keys(connection.execute(select, (before.article,)).fetchone()[0]):
            self._posted[key].remove(before.article)
        for key in counted:
            self._counted[key] -= 1
        connection.execute("DELETE FROM index_recent WHERE article = ?", (before.article,))
        self._noted.remove(before.article)

    def _enter(self, connection: sqlite3.Connection) -> None:
        """Enter what is noted."""
        connection.executemany(_COUNT, sorted(self._counted.items()))
        connection.executemany(
            "INSERT OR IGNORE INTO index_postings VALUES (?, ?)",
            [(key, article) for key, articles in sorted(self._posted.items()) for article in articles],
        )
        connection.execute("DELETE FROM index_recent")
        self._noted = set()
        self._counted.clear()
        self._posted.clear()

    def _read_noted(self, connection: sqlite3.Connection) -> None:
        if self._noted is None:
            self._noted = set()
            for article, counted, posted in connection.execute("SELECT * FROM index_recent ORDER BY article"):
                self._note(article, unpack_keys(counted), unpack_keys(posted))

    def _read_postings(self, connection: sqlite3.Connection, key: int) -> "array[int]":
        self._read_noted(connection)
        select = "SELECT article FROM index_postings WHERE key = ? ORDER BY article DESC LIMIT ?"
        entered = [row[0] for row in connection.execute(select, (key, NEWEST)).fetchall()]
        noted = self._posted.get(key)
        return array("q", sorted({*entered, *noted})[-NEWEST:] if noted else entered[::-1])


def _counted(facts: Facts) -> "array[int]":
    return array("I", sorted({*facts.words, *facts.names, *facts.title, *facts.lead}))
