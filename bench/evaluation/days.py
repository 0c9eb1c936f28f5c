"""Dates of a timeline against those that people chose."""

from collections.abc import Collection, Iterable
from datetime import date

__all__ = ["busiest_days", "date_f1"]


def date_f1(predicted: Collection[date], reference: Collection[date]) -> float:
    """Return the F1 of exact days."""
    ours, theirs = set(predicted), set(reference)
    common = len(ours & theirs)
    return 2 * common / (len(ours) + len(theirs)) if common else 0.0


def busiest_days(published: Iterable[date], count: int) -> list[date]:
    """Return the `count` days with most articles; of equal ones the earlier day."""
    tally: dict[date, int] = {}
    for day in published:
        tally[day] = tally.get(day, 0) + 1
    return sorted(tally, key=lambda day: (-tally[day], day))[:count]
