"""The lines of the thread list: their counts, kept right in one place, and quick ways to read them."""

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import fields
from functools import lru_cache
from typing import Any

from newsdesk.model import ThreadLine, Undated, When
from newsdesk.store.codec import BY_NUMBER, PRECISIONS, from_micros

__all__ = ["LINE_COLUMNS", "LineCache", "refresh_line", "thread_line", "thread_lines", "touch", "undated"]

LINE_COLUMNS = (
    "t.id, t.title, t.own_title, t.starred, t.first, t.first_precision, t.last, t.last_precision, t.articles,"
    " t.unread, t.outlets, t.languages"
)
LineRow = tuple[int, str, str | None, int, int, int, int, int, int, int, str, str]

_TIME = max(PRECISIONS.values())
# a date and its precision in one number, so that min() and max() find both
_DATE = f"coalesce(a.published, a.fetched) * 8 + coalesce(a.precision, {_TIME})"
_MEMBERS = "FROM memberships m JOIN articles a ON a.id = m.article WHERE m.thread = ?1"
# which articles, at which revisions: sums that no other likely set of articles has
_INPUTS = "count(*) || '.' || sum(a.id) || '.' || sum(a.id * (a.id % 1000003)) || '.' || sum(a.revision)"
_NEXT_STAMP = "(SELECT max(stamp) FROM threads) + 1"


def _most_first(column: str) -> str:
    """The thread's outlets or languages, the most frequent first, as a JSON list."""
    counted = f"SELECT a.{column} AS value {_MEMBERS} AND a.{column} <> ''"
    ranked = f"{counted} GROUP BY 1 ORDER BY count(*) DESC, 1"
    return f"SELECT json_group_array(value) FROM ({ranked})"  # noqa: S608 - constants


_REFRESH = (
    "UPDATE threads SET"  # noqa: S608 - constants
    " (articles, unread, first, first_precision, last, last_precision, inputs) = ("
    f"SELECT count(*), coalesce(sum(a.is_read = 0), 0), min({_DATE}) >> 3, min({_DATE}) & 7,"
    f" max({_DATE}) >> 3, max({_DATE}) & 7, coalesce({_INPUTS}, '') {_MEMBERS}),"
    f" outlets = ({_most_first('outlet')}), languages = ({_most_first('language')}),"
    f" stamp = {_NEXT_STAMP} WHERE id = ?1"
)


def refresh_line(connection: sqlite3.Connection, thread: int) -> None:
    """Count a thread's articles anew: the one place where counts, dates, outlets and languages are made."""
    connection.execute(_REFRESH, (thread,))


_UNDATED = (
    "WITH some AS (SELECT DISTINCT m.thread FROM articles a JOIN memberships m ON m.article = a.id"
    " WHERE a.published IS NULL) SELECT m.thread, sum(a.published IS NULL),"
    " max(a.published * 8 + a.precision) FROM some JOIN memberships m ON m.thread = some.thread"
    " JOIN articles a ON a.id = m.article GROUP BY m.thread"
)


def undated(connection: sqlite3.Connection) -> dict[int, Undated]:
    """Return what is undated in each thread that has such articles."""
    return {
        thread: Undated(count, None if last is None else _when(last >> 3, last & 7))
        for thread, count, last in connection.execute(_UNDATED)
    }


def touch(connection: sqlite3.Connection, thread: int) -> None:
    """Note that a thread's row has changed, so that lines kept in memory are read anew."""
    connection.execute(f"UPDATE threads SET stamp = {_NEXT_STAMP} WHERE id = ?", (thread,))  # noqa: S608 - a constant


def thread_line(row: LineRow) -> ThreadLine:
    """Read LINE_COLUMNS of a thread that has articles."""
    return thread_lines((row,))[0]


def _setters(kind: type[Any]) -> list[Callable[[Any, Any], None]]:
    """The slots of a frozen class, in the order of its fields."""
    return [getattr(kind, field.name).__set__ for field in fields(kind)]


# A frozen class's own __init__ goes through object.__setattr__ by name for every field. A list of 50,000
# lines is made at once, with a date or two each; by their slots that takes half the time.
_AT, _PRECISION = _setters(When)
_LINE = _setters(ThreadLine)


def _when(micros: int, precision: int) -> When:
    when = object.__new__(When)
    _AT(when, from_micros(micros))
    _PRECISION(when, BY_NUMBER[precision])
    return when


def thread_lines(rows: Iterable[LineRow]) -> list[ThreadLine]:
    """Read rows of LINE_COLUMNS of threads that have articles."""
    number, title, first, last, articles, unread, outlets, languages, starred, renamed = _LINE
    lines = []
    for row in rows:
        newest = _when(row[6], row[7])
        line = object.__new__(ThreadLine)
        number(line, row[0])
        title(line, row[2] or row[1])
        # most threads have one article, and one date
        first(line, newest if row[4:6] == row[6:8] else _when(row[4], row[5]))
        last(line, newest)
        articles(line, row[8])
        unread(line, row[9])
        outlets(line, _names(row[10]))
        languages(line, _names(row[11]))
        starred(line, row[3] == 1)
        renamed(line, row[2] is not None)
        lines.append(line)
    return lines


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
    return thread_lines(row for row in rows if row[8]), [row[0] for row in rows if not row[8]]


def _sort(lines: Iterable[ThreadLine]) -> tuple[ThreadLine, ...]:
    return tuple(sorted(lines, key=lambda line: (line.last.at, line.id), reverse=True))
