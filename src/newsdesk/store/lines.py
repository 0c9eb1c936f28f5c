"""The lines of the thread list: their counts, kept right in one place, and quick ways to read them."""

import json
import sqlite3
import threading
from collections.abc import Iterable
from functools import lru_cache

from newsdesk.model import ThreadLine, When
from newsdesk.store.codec import PRECISIONS, from_micros, to_when

__all__ = ["LINE_COLUMNS", "LineCache", "refresh_line", "thread_line", "touch"]

LINE_COLUMNS = (
    "t.id, t.title, t.own_title, t.starred, t.first, t.first_precision, t.last, t.last_precision, t.articles,"
    " t.unread, t.outlets, t.languages"
)
LineRow = tuple[int, str, str | None, int, int, int, int, int, int, int, str, str]

_TIME = max(PRECISIONS.values())
# a date and its precision in one number, so that min() and max() find both
_DATE = f"coalesce(a.published, a.fetched) * 8 + coalesce(a.precision, {_TIME})"
_MEMBERS = "FROM memberships m JOIN articles a ON a.id = m.article WHERE m.thread = ?"


def refresh_line(connection: sqlite3.Connection, thread: int) -> None:
    """Count a thread's articles anew: the one place where counts, dates, outlets and languages are made."""
    count, unread, first, last, inputs = connection.execute(
        f"SELECT count(*), sum(a.is_read = 0), min({_DATE}), max({_DATE}),"
        # which articles, at which revisions: sums that no other likely set of articles has
        " count(*) || '.' || sum(a.id) || '.' || sum(a.id * (a.id % 1000003)) || '.' || sum(a.revision)"
        f" {_MEMBERS}",
        (thread,),
    ).fetchone()
    connection.execute(
        "UPDATE threads SET articles = ?, unread = ?, first = ?, first_precision = ?, last = ?,"
        " last_precision = ?, outlets = ?, languages = ?, inputs = ? WHERE id = ?",
        (
            count,
            unread or 0,
            *(divmod(first, 8) if count else (None, None)),
            *(divmod(last, 8) if count else (None, None)),
            _values(connection, thread, "outlet"),
            _values(connection, thread, "language"),
            inputs if count else "",
            thread,
        ),
    )
    touch(connection, thread)


def touch(connection: sqlite3.Connection, thread: int) -> None:
    """Note that a thread's row has changed, so that lines kept in memory are read anew."""
    connection.execute(
        "UPDATE threads SET stamp = (SELECT max(stamp) FROM threads) + 1 WHERE id = ?", (thread,)
    )


def _values(connection: sqlite3.Connection, thread: int, column: str) -> str:
    """The thread's outlets or languages, the most frequent first, as a JSON list."""
    rows = connection.execute(
        f"SELECT a.{column} {_MEMBERS} AND a.{column} <> '' GROUP BY a.{column} ORDER BY count(*) DESC, 1",
        (thread,),
    )
    return json.dumps([row[0] for row in rows], ensure_ascii=False)


def thread_line(row: LineRow) -> ThreadLine:
    """Read LINE_COLUMNS of a thread that has articles."""
    number, title, own, starred, first, first_precision, last, last_precision, articles, unread, *names = row
    newest = to_when(last, last_precision)
    # most threads have one article, and one date
    oldest = (
        newest if first == last and first_precision == last_precision else to_when(first, first_precision)
    )
    newest = newest or When(from_micros(0))
    return ThreadLine(
        number,
        own or title,
        oldest or newest,
        newest,
        articles,
        unread,
        _names(names[0]),
        _names(names[1]),
        starred == 1,
        own is not None,
    )


@lru_cache(maxsize=4096)
def _names(column: str) -> tuple[str, ...]:
    return tuple(json.loads(column))


class LineCache:
    """The lines of all threads as the last snapshot saw them; only changed ones are read again.

    Rows carry a stamp that grows with every change, so a reader asks for those above the highest it
    has. A snapshot that is older than the cache reads for itself.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._stamp = -1
        self._by_id: dict[int, ThreadLine] = {}
        self._sorted: tuple[ThreadLine, ...] = ()

    def lines(self, connection: sqlite3.Connection) -> tuple[ThreadLine, ...]:
        """Return the lines of every thread that has articles, newest last article first."""
        with self._guard:
            newest = connection.execute("SELECT coalesce(max(stamp), 0) FROM threads").fetchone()[0]
            if newest < self._stamp:
                return _sort(_read(connection, -1)[0])
            if newest > self._stamp:
                changed, gone = _read(connection, self._stamp)
                for number in gone:
                    self._by_id.pop(number, None)
                self._by_id.update((line.id, line) for line in changed)
                self._sorted = _sort(self._by_id.values())
                self._stamp = newest
            return self._sorted


def _read(connection: sqlite3.Connection, after: int) -> tuple[list[ThreadLine], list[int]]:
    """Return the lines changed after this stamp, and the ids of threads that have no articles now."""
    # for all of them the table is read in its own order, for a few the index of stamps
    column = "+t.stamp" if after < 0 else "t.stamp"
    rows = connection.execute(f"SELECT {LINE_COLUMNS} FROM threads t WHERE {column} > ?", (after,)).fetchall()  # noqa: S608 - a constant
    return [thread_line(row) for row in rows if row[8]], [row[0] for row in rows if not row[8]]


def _sort(lines: Iterable[ThreadLine]) -> tuple[ThreadLine, ...]:
    return tuple(sorted(lines, key=lambda line: (line.last.at, line.id), reverse=True))
