"""Summaries, kept with the state of the thread from which each was made."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from newsdesk.model import Gains, Summary
from newsdesk.store.codec import CodecError, decode, encode, from_micros, pack, to_micros, unpack
from newsdesk.store.placing import resolve

__all__ = ["RECIPE", "KeptSummary", "Summaries"]

RECIPE = 12
"""How summaries are made; raised with every change of it, so that those kept are made anew when read."""


@dataclass(frozen=True, slots=True)
class KeptSummary:
    """A summary as it was kept; `fresh` where the thread has not changed since."""

    summary: Summary
    made: datetime
    fresh: bool


class Summaries:
    """The summaries of threads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def key(self, thread: int, languages: Sequence[str] = ()) -> str:
        """Return what names that from which a summary is made: articles, revisions, unread, languages.

        Read it in the snapshot that gives the articles, and hand it to `put`.
        """
        row = self._connection.execute(
            "SELECT ? || inputs || '/' || unread FROM threads WHERE id = ?",
            (_made(languages), resolve(self._connection, thread)),
        ).fetchone()
        return str(row[0]) if row else ""

    def get(self, thread: int, languages: Sequence[str] = ()) -> Summary | None:
        """Return the summary of a thread where it is fresh, else None."""
        kept = self.kept(thread, languages)
        return kept.summary if kept and kept.fresh else None

    def kept(self, thread: int, languages: Sequence[str] = ()) -> KeptSummary | None:
        """Return the summary that was kept last, fresh or not; None where there is none that can be read."""
        found = resolve(self._connection, thread)
        row = self._connection.execute(
            "SELECT inputs, made, packed FROM summaries WHERE thread = ?", (found,)
        ).fetchone()
        if row is None:
            return None
        try:
            summary = decode(Summary, unpack(row[2]))
        except CodecError:
            return None  # of an older form: made anew like a stale one
        inputs, _, unread = self.key(found, languages).rpartition("/")
        if row[0] == f"{inputs}/{unread}":
            return KeptSummary(summary, from_micros(row[1]), fresh=True)
        same = row[0].rpartition("/")[0] == inputs
        if same and self._all_or_none(found):
            # read to the end, or marked as unread: nothing is new any more, the rest stands
            summary = replace(summary, news=(), gains=Gains())
            return KeptSummary(summary, from_micros(row[1]), fresh=True)
        return KeptSummary(summary, from_micros(row[1]), fresh=False)

    def _all_or_none(self, thread: int) -> bool:
        """Tell whether the reader has seen all articles of a thread, or none."""
        select = "SELECT unread IN (0, articles) FROM threads WHERE id = ?"
        row = self._connection.execute(select, (thread,)).fetchone()
        return bool(row and row[0])

    def put(self, thread: int, key: str, summary: Summary, now: datetime) -> None:
        """Keep a summary with the key of the state it was made from."""
        self._connection.execute(
            "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?)",
            (resolve(self._connection, thread), key, to_micros(now), pack(encode(summary))),
        )


def _made(languages: Sequence[str]) -> str:
    """Return how a summary is made, in front of what it is made from."""
    return f"{RECIPE}:{','.join(languages)}:"
