"""Vectors that placing needs again and again, kept unpacked between the transactions of one connection."""

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping

from newsdesk.model import Facts, ThreadProfile
from newsdesk.store.packing import unpack_facts, unpack_thread
from newsdesk.store.rows import json_list

__all__ = ["Vectors"]

_ARTICLES = 2048  # about 25 kB each
_THREADS = 512


class Vectors:
    """The articles and threads that were asked for last, as the index holds them.

    True only for one connection: what it writes must be put here too, and `begin` and `forget` tell of
    others' writes and of its own that were undone.
    """

    def __init__(self) -> None:
        self._articles: OrderedDict[int, Facts] = OrderedDict()
        self._threads: OrderedDict[int, ThreadProfile] = OrderedDict()
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
        self._threads.clear()

    def articles(self, connection: sqlite3.Connection, wanted: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles, in the order they are asked for."""
        asked = list(wanted)
        found = {article: facts for article in asked if (facts := self._articles.get(article)) is not None}
        missing = [article for article in asked if article not in found]
        if missing:
            rows = connection.execute(
                "SELECT article, facts FROM index_articles WHERE article IN (SELECT value FROM json_each(?))",
                (json_list(missing),),
            )
            found.update((article, unpack_facts(article, data)) for article, data in rows)
        for facts in found.values():
            self.put_article(facts)
        return {article: found[article] for article in asked if article in found}

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
        """Keep an article's vectors at hand; the longest unused go where there are too many."""
        self._articles[facts.article] = facts
        self._articles.move_to_end(facts.article)
        if len(self._articles) > _ARTICLES:
            self._articles.popitem(last=False)

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile at hand; one without articles is gone."""
        if not profile.size:
            self._threads.pop(profile.id, None)
            return
        self._threads[profile.id] = profile
        self._threads.move_to_end(profile.id)
        if len(self._threads) > _THREADS:
            self._threads.popitem(last=False)
