"""The entries of feeds: what came of each, and when one is asked again."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from newsdesk.model import Entry, Failure, FailureKind
from newsdesk.store.codec import CodecError, decode, encode, from_micros, pack, to_micros, unpack
from newsdesk.store.rows import json_list

__all__ = ["MAX_TRIES", "Entries", "EntryOutcome", "EntryRecord", "next_try"]

MAX_TRIES = 5
_FIRST_PAUSE = timedelta(hours=1)
_LONGEST_PAUSE = timedelta(days=1)
_EDIT_PAUSE = timedelta(hours=1)  # some feeds say "updated" at every fetch

# what will be the same tomorrow; asked again only when the feed says that the entry has changed
_PERMANENT = {
    FailureKind.ADDRESS,
    FailureKind.EXTRACT_CRASH,
    FailureKind.EXTRACT_TIMEOUT,
    FailureKind.NOT_TEXT,
    FailureKind.NO_TEXT,
    FailureKind.TOO_LARGE,
}
# what says nothing of the page: no try is counted
_NO_FAULT = {FailureKind.OFFLINE, FailureKind.WAIT}


class EntryOutcome(StrEnum):
    """What came of an entry."""

    WAITING = "waiting"  # seen in the feed, not asked yet
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """What is remembered of an entry.

    `next_try` is None where it is not asked again by itself; `tried` is when it was first seen, as
    long as it is waiting.
    """

    feed: str
    key: str
    url: str | None
    outcome: EntryOutcome
    tried: datetime
    attempts: int = 0
    next_try: datetime | None = None
    updated: datetime | None = None
    failure: Failure | None = None
    article: int | None = None

    def is_edited(self, entry: Entry) -> bool:
        """Whether the feed now says that the entry has changed since."""
        return entry.updated is not None and (self.updated is None or entry.updated.at > self.updated)


def next_try(failure: Failure, attempts: int, now: datetime) -> datetime | None:
    """When to ask again after this many tries: 1 h, doubled up to a day, at most 5 tries in all."""
    if failure.kind in _NO_FAULT:
        return now
    if failure.kind in _PERMANENT or attempts >= MAX_TRIES:
        return None
    return now + min(_FIRST_PAUSE * (1 << (attempts - 1)), _LONGEST_PAUSE)


class Entries:
    """The entries of all feeds, by feed and key."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def known(self, feed: str, keys: Sequence[str]) -> Mapping[str, EntryRecord]:
        """Return what is remembered of these keys of a feed; new ones are missing."""
        rows = self._connection.execute(
            "SELECT feed, key, url, outcome, tried, attempts, next_try, updated, failure_kind,"
            " failure_reason, article FROM entries"
            " WHERE feed = ? AND key IN (SELECT value FROM json_each(?))",
            (feed, json_list(keys)),
        )
        return {row[1]: _record(row) for row in rows}

    def expect(self, feed: str, entries: Sequence[Entry], now: datetime) -> tuple[Entry, ...]:
        """Remember what a feed lists as still to be asked; return what is new or edited, each key once.

        What an earlier refresh left to do is not in it: `waiting` says that. An entry that was asked
        less than an hour ago is not asked again for being edited.
        """
        records = self.known(feed, [entry.key for entry in entries])
        fresh: dict[str, Entry] = {}
        for entry in entries:
            record = records.get(entry.key)
            if record is None:
                record = EntryRecord(feed, entry.key, entry.url, EntryOutcome.WAITING, now)
            elif not record.is_edited(entry) or now - record.tried < _EDIT_PAUSE:
                continue
            if fresh.setdefault(entry.key, entry) is entry:
                self._put(
                    EntryRecord(
                        feed,
                        entry.key,
                        entry.url,
                        EntryOutcome.WAITING,
                        record.tried,
                        next_try=now,
                        updated=entry.updated.at if entry.updated else None,
                        article=record.article,
                    ),
                    entry,
                )
        return tuple(fresh.values())

    def waiting(self, feed: str, now: datetime) -> tuple[Entry, ...]:
        """Return a feed's entries that are to be asked by now: never asked, or failed and due again."""
        rows = self._connection.execute(
            "SELECT packed FROM entries WHERE feed = ? AND next_try <= ? ORDER BY next_try, rowid",
            (feed, to_micros(now)),
        )
        found = []
        for (packed,) in rows:
            try:
                found.append(decode(Entry, unpack(packed)))
            except CodecError:
                continue  # of an older form; the feed will list it again, or it has gone by
        return tuple(found)

    def done(self, entry: Entry, article: int, now: datetime) -> None:
        """Remember that this entry has become (or was already) an article."""
        updated = entry.updated.at if entry.updated else None
        self._put(
            EntryRecord(
                entry.feed, entry.key, entry.url, EntryOutcome.DONE, now, updated=updated, article=article
            )
        )

    def failed(self, entry: Entry, failure: Failure, now: datetime, retry_at: datetime | None = None) -> None:
        """Remember a failure and when to ask again; `retry_at` is the time that a server named.

        An article that the entry brought earlier stays with it.
        """
        before = self.known(entry.feed, [entry.key]).get(entry.key)
        # an edited entry begins to count anew: `expect` has set it back to waiting
        tries = before.attempts if before else 0
        attempts = tries if failure.kind in _NO_FAULT else tries + 1
        later = next_try(failure, attempts, now)
        record = EntryRecord(
            entry.feed,
            entry.key,
            entry.url,
            EntryOutcome.FAILED,
            now,
            attempts,
            later if retry_at is None or later is None else max(later, retry_at),
            entry.updated.at if entry.updated else None,
            failure,
            before.article if before else None,
        )
        self._put(record, entry if record.next_try else None)

    def failures(self, feed: str, limit: int = 50) -> tuple[tuple[str, Failure], ...]:
        """Return (address, failure) of a feed's entries that gave no article, newest first."""
        rows = self._connection.execute(
            "SELECT coalesce(url, key), failure_kind, failure_reason FROM entries"
            " WHERE feed = ? AND outcome = 'failed' ORDER BY tried DESC, rowid DESC LIMIT ?",
            (feed, limit),
        )
        return tuple((url, Failure(FailureKind(kind), reason)) for url, kind, reason in rows)

    def threads(self, feeds: Sequence[str]) -> frozenset[int]:
        """Return the threads that hold an article of one of these feeds."""
        rows = self._connection.execute(
            "SELECT DISTINCT m.thread FROM entries e JOIN memberships m ON m.article = e.article"
            " WHERE e.article IS NOT NULL AND e.feed IN (SELECT value FROM json_each(?))",
            (json_list(feeds),),
        )
        return frozenset(row[0] for row in rows)

    def articles(self, feed: str) -> int:
        """Return how many different articles a feed has brought."""
        row = self._connection.execute(
            "SELECT count(DISTINCT article) FROM entries WHERE feed = ? AND article IS NOT NULL", (feed,)
        ).fetchone()
        return int(row[0])

    def _put(self, record: EntryRecord, entry: Entry | None = None) -> None:
        failure = record.failure
        self._connection.execute(
            "INSERT INTO entries (feed, key, url, outcome, tried, attempts, next_try, updated, failure_kind,"
            " failure_reason, article, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (feed, key) DO UPDATE SET url = excluded.url, outcome = excluded.outcome,"
            " tried = excluded.tried, attempts = excluded.attempts, next_try = excluded.next_try,"
            " updated = excluded.updated, failure_kind = excluded.failure_kind,"
            " failure_reason = excluded.failure_reason, article = excluded.article, packed = excluded.packed",
            (
                record.feed,
                record.key,
                record.url,
                record.outcome,
                to_micros(record.tried),
                record.attempts,
                None if record.next_try is None else to_micros(record.next_try),
                None if record.updated is None else to_micros(record.updated),
                failure.kind if failure else None,
                failure.reason if failure else None,
                record.article,
                pack(encode(entry)) if entry else None,
            ),
        )


def _record(row: tuple[str, str, str, str, int, int, int, int, str, str, int]) -> EntryRecord:
    feed, key, url, outcome, tried, attempts, later, updated, kind, reason, article = row
    return EntryRecord(
        feed=feed,
        key=key,
        url=url,
        outcome=EntryOutcome(outcome),
        tried=from_micros(tried),
        attempts=attempts,
        next_try=None if later is None else from_micros(later),
        updated=None if updated is None else from_micros(updated),
        failure=None if kind is None else Failure(FailureKind(kind), reason),
        article=article,
    )
