"""The inverted index of threads in SQLite: every question is answered with a bounded number of rows."""

import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence

from newsdesk.model import Facts, Overlap, Said, ThreadProfile
from newsdesk.store.packing import pack_evidence, pack_facts, pack_thread, unpack_evidence
from newsdesk.store.rows import id_list
from newsdesk.store.vectors import Vectors

__all__ = ["Index"]

_FORGET = (
    "DELETE FROM index_likeness WHERE article IN (SELECT value FROM json_each(?))",
    "DELETE FROM index_evidence WHERE article IN (SELECT value FROM json_each(?))",
)


class Index:
    """What `newsdesk.threads` asks, over one transaction's connection; writes need a write transaction.

    `vectors` are those that the connection keeps between its transactions, none where it keeps none.
    """

    def __init__(self, connection: sqlite3.Connection, vectors: Vectors | None = None) -> None:
        self._connection = connection
        self._vectors = vectors or Vectors()

    def articles(self, language: str) -> int:
        """Return how many articles of this language ("" for all) have been counted."""
        select = "SELECT articles FROM index_languages WHERE language = ?"
        row = self._connection.execute(select, (language,)).fetchone()
        return int(row[0]) if row else 0

    def counts(self, keys: "array[int]") -> "array[int]":
        """Return in how many articles each key stood, in the order of the keys ("I" both)."""
        return self._vectors.ledger.counts(self._connection, keys)

    def articles_with(self, keys: Sequence[int], newest: int) -> Mapping[int, Sequence[int]]:
        """Return per key the `newest` articles (48 at most) that are posted under it, newest first."""
        return self._vectors.ledger.articles_with(self._connection, keys, newest)

    def overlaps(self, new: Facts, articles: Sequence[int]) -> Sequence[Overlap]:
        """Return for each of these articles, all of them known, what it shares with a new one."""
        return self._vectors.overlaps(self._connection, new, articles)

    def facts(self, articles: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles, in the order they are asked for."""
        return self._vectors.articles(self._connection, articles)

    def said(self, articles: Iterable[int]) -> Mapping[int, Said]:
        """Return the weightiest words of articles and how often each is said."""
        return self._vectors.said(self._connection, [*articles])

    def places(self, articles: Iterable[int]) -> Mapping[int, tuple[int, int]]:
        """Return where articles stand, as (development, thread)."""
        rows = self._connection.execute(
            "SELECT article, development, thread"
            " FROM json_each(?) j CROSS JOIN memberships ON article = j.value",
            (id_list(articles),),
        )
        return {row[0]: (row[1], row[2]) for row in rows}

    def members(self, developments: Iterable[int]) -> Mapping[int, Sequence[int]]:
        """Return the articles of developments, each in order of their ids."""
        found: dict[int, list[int]] = {development: [] for development in developments}
        rows = self._connection.execute(
            "SELECT development, article FROM json_each(?) j CROSS JOIN memberships ON development = j.value"
            " ORDER BY article",
            (id_list(found),),
        )
        for development, article in rows:
            found[development].append(article)
        return found

    def articles_of(self, thread: int) -> Sequence[int]:
        """Return the articles of a thread, in order of their ids."""
        rows = self._connection.execute(
            "SELECT article FROM memberships WHERE thread = ? ORDER BY article", (thread,)
        )
        return [row[0] for row in rows]

    def compared(self, articles: Iterable[int]) -> Mapping[int, Mapping[int, float]]:
        """Return for each article all that it was compared with, earlier and later, with the log-odds."""
        found: dict[int, dict[int, float]] = {article: {} for article in articles}
        rows = self._connection.execute(
            "SELECT article, other, log_odds"
            " FROM json_each(?1) j CROSS JOIN index_likeness ON article = j.value"
            " UNION ALL SELECT other, article, log_odds"
            " FROM json_each(?1) j CROSS JOIN index_likeness ON other = j.value",
            (id_list(found),),
        )
        for article, other, value in rows:
            found[article][other] = value
        return found

    def alike(self, articles: Iterable[int], above: float) -> Sequence[int]:
        """Return the articles that have log-odds above this with one of these, in order of their ids."""
        wanted = id_list(articles)
        rows = self._connection.execute(
            "SELECT other FROM index_likeness"
            " WHERE article IN (SELECT value FROM json_each(?1)) AND log_odds > ?2"
            " UNION SELECT article FROM index_likeness"
            " WHERE other IN (SELECT value FROM json_each(?1)) AND log_odds > ?2 ORDER BY 1",
            (wanted, above),
        )
        return [row[0] for row in rows]

    def newest(self, most: int) -> tuple[int, int]:
        """Return how many articles came last, `most` at most, and in how many threads they stand."""
        articles, threads = self._connection.execute(
            "SELECT COUNT(*), COUNT(DISTINCT thread) FROM"
            " (SELECT thread FROM memberships ORDER BY article DESC LIMIT ?)",
            (most,),
        ).fetchone()
        return articles, threads

    def threads(self) -> int:
        """Return how many threads have been counted."""
        select = "SELECT number FROM index_totals WHERE what = 'threads'"
        return int(self._connection.execute(select).fetchone()[0])

    def spread(self, names: Iterable[int]) -> Mapping[int, int]:
        """Return in how many threads each name (by sound) stands; one never seen is missing."""
        rows = self._connection.execute(
            "SELECT name, threads FROM json_each(?) j CROSS JOIN index_names ON name = j.value",
            (id_list(names),),
        )
        return dict(rows.fetchall())

    def threads_with(self, names: Sequence[int], most: int) -> Mapping[int, Sequence[int]]:
        """Return per name the `most` threads in which it stands in most articles, those first."""
        select = "SELECT thread FROM index_holders WHERE name = ? ORDER BY articles DESC, thread DESC LIMIT ?"
        found = {name: [row[0] for row in self._connection.execute(select, (name, most))] for name in names}
        return {name: threads for name, threads in found.items() if threads}

    def thread(self, thread: int) -> ThreadProfile | None:
        """Return a thread's profile, None for one that has gone."""
        return self._vectors.thread(self._connection, thread)

    def stale_threads(self) -> Sequence[int]:
        """Return the threads that were changed behind the index."""
        rows = self._connection.execute("SELECT thread FROM index_stale_threads ORDER BY thread")
        return [row[0] for row in rows]

    def evidence(self, articles: Iterable[int]) -> Mapping[int, Mapping[int, Sequence[float]]]:
        """Return log-odds and numbers of likeness, to each earlier one, of articles not revised yet."""
        select = (
            "SELECT article, others FROM index_evidence WHERE article IN (SELECT value FROM json_each(?))"
        )
        rows = self._connection.execute(select, (id_list(articles),))
        return {article: unpack_evidence(others) for article, others in rows}

    def put_article(
        self,
        facts: Facts,
        keys: Sequence[int],
        likeness: Mapping[int, float],
        evidence: Mapping[int, Sequence[float]],
    ) -> bool:
        """Count an article, post it under the keys, keep what it was compared with; return whether it is new.

        One that is known is replaced.
        """
        article = facts.article
        before = self.facts([article]).get(article)
        if before is not None:
            self._count(before, -1)
            self._forget([article])
        self._count(facts, 1)
        self._vectors.ledger.put(self._connection, facts, keys, before)
        self._connection.execute(
            "INSERT OR REPLACE INTO index_articles VALUES (?, ?)", (article, pack_facts(facts))
        )
        self._vectors.changed(facts)
        if evidence:
            insert = "INSERT OR REPLACE INTO index_evidence VALUES (?, ?)"
            self._connection.execute(insert, (article, pack_evidence(evidence)))
        self._keep((article, other, odds) for other, odds in likeness.items())
        return before is None

    def revise(self, compared: Mapping[int, Mapping[int, float]]) -> None:
        """Put these log-odds in place of those that articles came with, and forget what they rest on."""
        self._forget(compared)
        self._keep(
            (article, other, odds) for article, others in compared.items() for other, odds in others.items()
        )

    def _keep(self, likeness: Iterable[tuple[int, int, float]]) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO index_likeness VALUES (?, ?, ?)", sorted(likeness)
        )

    def _forget(self, articles: Iterable[int]) -> None:
        """Forget what articles were compared with when they came."""
        for delete in _FORGET:
            self._connection.execute(delete, (id_list(articles),))

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile, which is fresh now, and under which names it is found."""
        self._connection.execute("DELETE FROM index_stale_threads WHERE thread = ?", (profile.id,))
        before = self.thread(profile.id)
        self._hold(profile.id, before.names if before else {}, profile.names)
        self._vectors.put_thread(profile)
        if not profile.size:
            self._connection.execute("DELETE FROM index_threads WHERE thread = ?", (profile.id,))
            return
        self._connection.execute(
            "INSERT INTO index_threads VALUES (?, ?)"
            " ON CONFLICT (thread) DO UPDATE SET profile = excluded.profile",
            (profile.id, pack_thread(profile)),
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
