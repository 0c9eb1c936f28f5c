"""Which article is the earliest that we hold, as far as their dates say."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from newsdesk.model import ArticleLine, Precision, When

__all__ = ["first_reported"]


def first_reported(lines: Sequence[ArticleLine]) -> tuple[ArticleLine, ...]:
    """Return the earliest articles: more than one where the dates do not say which was first.

    An article known to the day may be older than one known to the minute of that day. Articles without
    a date are asked only where none has one; then it is the one that was fetched first.
    """
    dated = [(line, line.published) for line in lines if line.published]
    if not dated:
        return tuple(sorted(lines, key=lambda line: (line.fetched, line.id))[:1])
    end = min(_end(when) for _, when in dated)
    first = [(when.at, line.id, line) for line, when in dated if when.at < end]
    return tuple(line for _, _, line in sorted(first, key=lambda each: each[:2]))


def _end(when: When) -> datetime:
    """Return the first moment that a date at this precision leaves out."""
    days = {Precision.YEAR: 366, Precision.SEASON: 92, Precision.MONTH: 31, Precision.DAY: 1}
    if when.precision is Precision.TIME:
        return when.at + timedelta(seconds=1)
    return when.at + timedelta(days=days[when.precision])
