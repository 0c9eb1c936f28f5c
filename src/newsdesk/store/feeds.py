"""What is remembered of each feed from one refresh to the next."""

import sqlite3

from newsdesk.model import Failure, FailureKind, FeedState, FetchStatus
from newsdesk.store.codec import from_micros, to_micros

__all__ = ["Feeds"]

_COLUMNS = (
    "url, etag, last_modified, checked, due, status, failure_kind, failure_reason, failures, moved_to, title,"
    " private"
)


class Feeds:
    """The states of feeds, by the address that stands in feeds.toml."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, url: str) -> FeedState:
        """Return what is known of this feed; a blank state where it was never asked."""
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM feeds WHERE url = ?", (url,)).fetchone()  # noqa: S608 - a constant
        return _state(row) if row else FeedState(url)

    def all(self) -> tuple[FeedState, ...]:
        """Return the states of all feeds that were ever asked, by address."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM feeds ORDER BY url")  # noqa: S608 - a constant
        return tuple(_state(row) for row in rows)

    def put(self, state: FeedState) -> None:
        """Remember this state in place of the one before."""
        failure = state.failure
        self._connection.execute(
            f"INSERT OR REPLACE INTO feeds ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
            (
                state.url,
                state.etag,
                state.last_modified,
                None if state.checked is None else to_micros(state.checked),
                None if state.due is None else to_micros(state.due),
                state.status,
                failure.kind if failure else None,
                failure.reason if failure else None,
                state.failures,
                state.moved_to,
                state.title,
                state.private,
            ),
        )


def _state(row: tuple[str, str, str, int, int, str, str, str, int, str, str, int]) -> FeedState:
    url, etag, last_modified, checked, due, status, kind, reason, failures, moved_to, title, private = row
    return FeedState(
        url=url,
        etag=etag,
        last_modified=last_modified,
        checked=None if checked is None else from_micros(checked),
        due=None if due is None else from_micros(due),
        status=None if status is None else FetchStatus(status),
        failure=None if kind is None else Failure(FailureKind(kind), reason),
        failures=failures,
        moved_to=moved_to,
        title=title,
        private=bool(private),
    )
