"""The inverted index of threads in SQLite: every question is answered with a bounded number of rows."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from newsdesk.model import Facts, Profile, ThreadProfile
from newsdesk.store.packing import (
    pack_facts,
    pack_profile,
    pack_thread,
    unpack_facts,
    unpack_profile,
    unpack_thread,
)
from newsdesk.store.rows import json_list

__all__ = ["Index"]

_Kept = TypeVar("_Kept", Profile, Facts)

_CACHED = 512  # profiles and articles that one transaction keeps at hand


class Index:
    """What `newsdesk.threads` asks, over one transaction's connection; writes need a write transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._profiles: dict[int, Profile] = {}
        self._facts: dict[int, Facts] = {}

    def articles(self, language: str) -> int:
        """Return how many articles of this language ("" for all) have been counted."""
        return self._number("SELECT articles FROM index_languages WHERE language = ?", language)

    def counts(self, keys: Iterable[int]) -> Mapping[int, int]:
        """Return in how many articles each key stood; a key never seen is missing."""
        rows = self._connection.execute(
            "SELECT key, articles FROM index_keys WHERE key IN (SELECT value FROM json_each(?))",
            (json_list(keys),),
        )
        return dict(rows.fetchall())

    def developments(self, keys: Sequence[int], newest: int) -> Mapping[int, Sequence[int]]:
        """Return per key the ids of the `newest` developments that are posted under it, newest first."""
        select = "SELECT development FROM index_postings WHERE key = ? ORDER BY development DESC LIMIT ?"
        found = {key: [row[0] for row in self._connection.execute(select, (key, newest))] for key in keys}
        return {key: developments for key, developments in found.items() if developments}

    def profile(self, development: int) -> Profile | None:
        """Return a development's profile, None for one that has gone."""
        if development in self._profiles:
            return self._profiles[development]
        row = self._connection.execute(
            "SELECT profile FROM index_developments WHERE development = ?", (development,)
        ).fetchone()
        if row is None:
            return None
        bare, members = unpack_profile(row[0])
        known = self.facts(members)
        profile = Profile(
            bare.id, bare.thread, bare.size, bare.first, bare.last, bare.words, bare.names,
            tuple(known[article] for article in members if article in known),
        )  # fmt: skip
        _keep(self._profiles, development, profile)
        return profile

    def threads(self) -> int:
        """Return how many threads have been counted."""
        return int(self._connection.execute("SELECT count(*) FROM index_threads").fetchone()[0])

    def spread(self, names: Iterable[int]) -> Mapping[int, int]:
        """Return in how many threads each name (by sound) stands; one never seen is missing."""
        rows = self._connection.execute(
            "SELECT name, threads FROM index_names WHERE name IN (SELECT value FROM json_each(?))",
            (json_list(names),),
        )
        return dict(rows.fetchall())

    def threads_with(self, names: Sequence[int], most: int) -> Mapping[int, Sequence[int]]:
        """Return per name the `most` threads in which it stands in most articles, those first."""
        select = "SELECT thread FROM index_holders WHERE name = ? ORDER BY articles DESC, thread DESC LIMIT ?"
        found = {name: [row[0] for row in self._connection.execute(select, (name, most))] for name in names}
        return {name: threads for name, threads in found.items() if threads}

    def thread(self, thread: int) -> ThreadProfile | None:
        """Return a thread's profile, None for one that has gone."""
        row = self._connection.execute(
            "SELECT profile FROM index_threads WHERE thread = ?", (thread,)
        ).fetchone()
        return None if row is None else unpack_thread(row[0])

    def facts(self, articles: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles, in the order they are asked for."""
        asked = list(articles)
        missing = [article for article in asked if article not in self._facts]
        rows = self._connection.execute(
            "SELECT article, facts FROM index_articles WHERE article IN (SELECT value FROM json_each(?))",
            (json_list(missing),),
        )
        found = {article: unpack_facts(article, data) for article, data in rows} if missing else {}
        known = {
            a: self._facts[a] if a in self._facts else found[a]
            for a in asked
            if a in self._facts or a in found
        }
        for article, facts in found.items():
            _keep(self._facts, article, facts)
        return known

    def members(self, development: int) -> Sequence[int]:
        """Return the articles of a development, oldest arrival first."""
        rows = self._connection.execute(
            "SELECT article FROM memberships WHERE development = ? ORDER BY article", (development,)
        )
        return [row[0] for row in rows]

    def developments_of(self, thread: int) -> Sequence[int]:
        """Return the developments of a thread, oldest first."""
        rows = self._connection.execute(
            "SELECT DISTINCT development FROM memberships WHERE thread = ? ORDER BY development", (thread,)
        )
        return [row[0] for row in rows]

    def places(self, articles: Iterable[int]) -> Mapping[int, tuple[int, int]]:
        """Return where articles stand, as (development, thread)."""
        rows = self._connection.execute(
            "SELECT article, development, thread FROM memberships"
            " WHERE article IN (SELECT value FROM json_each(?))",
            (json_list(articles),),
        )
        return {row[0]: (row[1], row[2]) for row in rows}

    def stale(self) -> tuple[Sequence[tuple[int, int]], Sequence[int]]:
        """Return what was changed behind the index: (development, its thread), and threads."""
        developments = self._connection.execute(
            "SELECT s.development, coalesce(d.thread, 0) FROM index_stale_developments s"
            " LEFT JOIN developments d ON d.id = s.development ORDER BY s.development"
        ).fetchall()
        if developments:
            self._profiles.clear()
        threads = self._connection.execute("SELECT thread FROM index_stale_threads ORDER BY thread")
        return developments, [row[0] for row in threads]

    def put_article(self, facts: Facts, keys: Sequence[int], development: int, thread: int) -> None:
        """Count an article and post its development under the keys; a known one's vectors are replaced."""
        before = self.facts([facts.article]).get(facts.article)
        if before is not None:
            self._count(before, -1)
        self._count(facts, 1)
        self._connection.execute(
            "INSERT OR REPLACE INTO index_articles VALUES (?, ?)", (facts.article, pack_facts(facts))
        )
        _keep(self._facts, facts.article, facts)
        self._connection.executemany(
            "INSERT OR IGNORE INTO index_postings VALUES (?, ?)", [(key, development) for key in keys]
        )

    def put_profile(self, profile: Profile) -> None:
        """Keep a development's profile; one without articles goes."""
        self._connection.execute("DELETE FROM index_stale_developments WHERE development = ?", (profile.id,))
        if not profile.size:
            self._profiles.pop(profile.id, None)
            self._connection.execute("DELETE FROM index_developments WHERE development = ?", (profile.id,))
            return
        _keep(self._profiles, profile.id, profile)
        self._connection.execute(
            "INSERT OR REPLACE INTO index_developments VALUES (?, ?)", (profile.id, pack_profile(profile))
        )

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile, and under which names it is found; one without articles goes."""
        self._connection.execute("DELETE FROM index_stale_threads WHERE thread = ?", (profile.id,))
        before = self.thread(profile.id)
        self._hold(profile.id, before.names if before else {}, profile.names)
        if not profile.size:
            self._connection.execute("DELETE FROM index_threads WHERE thread = ?", (profile.id,))
            return
        self._connection.execute(
            "INSERT OR REPLACE INTO index_threads VALUES (?, ?)", (profile.id, pack_thread(profile))
        )

    def _hold(self, thread: int, old: Mapping[int, int], new: Mapping[int, int]) -> None:
        """Note what has changed in a thread's names."""
        gone = [(name, count, thread) for name, count in old.items() if new.get(name) != count]
        come = [(name, count, thread) for name, count in new.items() if old.get(name) != count]
        self._connection.executemany(
            "DELETE FROM index_holders WHERE name = ? AND articles = ? AND thread = ?", gone
        )
        self._connection.executemany("INSERT INTO index_holders VALUES (?, ?, ?)", come)
        self._connection.executemany(
            "UPDATE index_names SET threads = threads - 1 WHERE name = ?",
            [(name,) for name in old if name not in new],
        )
        self._connection.executemany(
            "INSERT INTO index_names VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET threads = threads + 1",
            [(name,) for name in new if name not in old],
        )

    def _count(self, facts: Facts, step: int) -> None:
        self._connection.executemany(
            "INSERT INTO index_languages VALUES (?, ?)"
            " ON CONFLICT (language) DO UPDATE SET articles = articles + excluded.articles",
            [(language, step) for language in sorted({facts.language, ""})],
        )
        self._connection.executemany(
            "INSERT INTO index_keys VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET articles = articles + excluded.articles",
            [(key, step) for key in sorted({*facts.words, *facts.names, *facts.title, *facts.lead})],
        )

    def _number(self, select: str, value: str | int) -> int:
        row = self._connection.execute(select, (value,)).fetchone()
        return int(row[0]) if row else 0


def _keep(cache: dict[int, _Kept], key: int, value: _Kept) -> None:
    """Keep a value, and let the oldest go where there are too many."""
    cache.pop(key, None)
    cache[key] = value
    while len(cache) > _CACHED:
        del cache[next(iter(cache))]
