"""Vectors that placing needs again and again, kept unpacked between the transactions of one connection."""

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from newsdesk.model import Facts, Overlap, Said, ThreadProfile
from newsdesk.store.latest import Latest
from newsdesk.store.ledger import Ledger
from newsdesk.store.packing import unpack_facts, unpack_said, unpack_thread
from newsdesk.store.rows import id_list

__all__ = ["Vectors"]

_Value = TypeVar("_Value")

_ARTICLES = 512  # about 25 kB each
_PACKED = 6000  # about 2 kB each, twice as many at most
_THREADS = 2048  # about 10 kB each


class Vectors:
    """The articles and threads that were asked for last, as the index holds them.

    True only for one connection: what it writes must be put here too, and `begin` and `forget` tell of
    others' writes and of its own that were undone.
    """

    def __init__(self) -> None:
        self._articles: OrderedDict[int, Facts] = OrderedDict()
        self._packed: Latest[bytes] = Latest(_PACKED)
        self._threads: OrderedDict[int, ThreadProfile] = OrderedDict()
        self.ledger = Ledger()
        self._version: int | None = None

    def begin(self, connection: sqlite3.Connection) -> None:
        """Forget everything where another connection has written since the last transaction."""
        version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if version != self._version:
            self.forget()
            self._version = version

    def forget(self) -> None:
        """Forget everything."""
        self._articles.clear()
        self._packed.clear()
        self._threads.clear()
        self.ledger.forget()

    def articles(self, connection: sqlite3.Connection, wanted: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles, in the order they are asked for."""
        asked = list(wanted)
        found = {article: facts for article in asked if (facts := self._articles.get(article)) is not None}
        missing = [article for article in asked if article not in found]
        found.update((article, unpack_facts(article, data)) for article, data in _packed(connection, missing))
        for facts in found.values():
            self.put_article(facts)
        return {article: found[article] for article in asked if article in found}

    def said(self, connection: sqlite3.Connection, articles: Sequence[int]) -> Mapping[int, Said]:
        """Return the words of articles, all of them known."""
        packed = self._read_packed(connection, articles)
        return {article: unpack_said(one) for article, one in zip(articles, packed, strict=True)}

    def overlaps(
        self, connection: sqlite3.Connection, new: Facts, articles: Sequence[int]
    ) -> Sequence[Overlap]:
        """Return for each of these articles, all of them known, what it shares with a new one."""
        from newsdesk.store.overlaps import overlaps  # noqa: PLC0415 - numpy, as newsdesk.threads.bulk

        return overlaps(new, articles, self._read_packed(connection, articles)) if articles else ()

    def _read_packed(self, connection: sqlite3.Connection, articles: Sequence[int]) -> list[bytes]:
        for article, data in _packed(connection, self._packed.missing(articles)):
            self._packed.put(article, data)
        found = [self._packed.held[article] for article in articles]
        self._packed.age()
        return found

    def thread(self, connection: sqlite3.Connection, thread: int) -> ThreadProfile | None:
        """Return a thread's profile, None for one that has gone."""
        profile = self._threads.get(thread)
        if profile is None:
            select = "SELECT profile FROM index_threads WHERE thread = ?"
            row = connection.execute(select, (thread,)).fetchone()
            if row is None:
                return None
            profile = unpack_thread(row[0])
        self.put_thread(profile)
        return profile

    def put_article(self, facts: Facts) -> None:
        """Keep the vectors of an article at hand that was read or written."""
        _keep(self._articles, facts.article, facts, _ARTICLES)

    def changed(self, facts: Facts) -> None:
        """Keep an article's new vectors, and nothing of its old ones."""
        self._packed.drop(facts.article)
        self.put_article(facts)

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile at hand; one without articles is gone."""
        if profile.size:
            _keep(self._threads, profile.id, profile, _THREADS)
        else:
            self._threads.pop(profile.id, None)


def _packed(connection: sqlite3.Connection, articles: Sequence[int]) -> Sequence[tuple[int, bytes]]:
    if not articles:
        return ()
    select = "SELECT article, facts FROM json_each(?) j CROSS JOIN index_articles ON article = j.value"
    return connection.execute(select, (id_list(articles),)).fetchall()


def _keep(held: OrderedDict[int, _Value], key: int, value: _Value, most: int) -> None:
    """Keep a value as the one used last; the longest unused goes where there are too many."""
    held[key] = value
    held.move_to_end(key)
    if len(held) > most:
        held.popitem(last=False)
