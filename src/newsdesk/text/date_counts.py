"""What is counted from the day of publication: "last year", "next autumn", "three months ago".

Never finer than it is named, nor than the publication is known.
"""

from datetime import timedelta

from newsdesk.model import Precision, When
from newsdesk.text.calendar_words import Calendar
from newsdesk.text.date_years import months_from

__all__ = [
    "DAYS_OF",
    "ago",
    "bare_month",
    "counted_back",
    "lookup",
    "month_ahead",
    "step_of",
    "towards",
    "unit_of",
    "year_ago",
]

_BESIDE = 12  # characters behind a month in which "last" may stand
DAYS_OF = {"day": 1, "week": 7}


def lookup(words: dict[str, int], word: str) -> int:
    """Return what a word means as it is written in a calendar, whatever its case, spaces and apostrophe here.

    ValueError if it is not there.
    """
    plain = " ".join(word.split()).replace("’", "'")
    for form in (plain, plain.lower(), plain.capitalize()):
        if form in words:
            return words[form]
    raise ValueError(word)


def unit_of(word: str, calendar: Calendar) -> str | None:
    """Return the unit that a word names, "day", "week", "month" or "year", None if it names another."""
    units = calendar.units
    return units.get(word) or units.get(word.lower()) or units.get(word.capitalize())


def step_of(word: str, calendar: Calendar) -> int:
    """Return -1 for "last", 0 for "this" and 1 for "next"."""
    return (word.lower() in calendar.next) - (word.lower() in calendar.past)


def bare_month(month: int, published: When) -> When | None:
    """Return a month without a year: that of the last twelve or the next; None of a coarse publication."""
    if published.precision < Precision.MONTH:
        return None
    today = published.date
    return When.month(today.year if month <= today.month + 1 else today.year - 1, month)


def month_ahead(when: When, published: When) -> When:
    """Return a month in the year in which it is next: that of the publication, or the one behind it."""
    today = published.date
    return When.month(today.year + (when.date.month < today.month), when.date.month)


def year_ago(when: When, published: When | None, text: str, at: tuple[int, int], calendar: Calendar) -> When:
    """Return the month of the year before where "last May" is told in May, else the month as it is.

    So too where a month to come is told to be past: "en febrero pasado" in January.
    """
    words = [*text[at[0] : at[1]].split(), *text[at[1] : at[1] + _BESIDE].split()[:1]]
    past = not {word.lower().strip(",.;:)") for word in words}.isdisjoint(calendar.past)
    if published is None or not past or when.date.month < published.date.month:
        return when
    return When.month(min(when.date.year, published.date.year - 1), when.date.month)


def towards(word: str, unit: str, published: When, calendar: Calendar, before: str = "") -> When | None:
    """Return "last year", "this month", "next autumn"; None for a week, which has no precision of its own.

    "In the past year", "over the last month" are so long a time and no date; `before` is what stands before.
    """
    if word.lower() == "past" or (word.lower() == "last" and before.lower().endswith("the ")):
        return None
    today = published.date
    step = step_of(word, calendar)
    kind = unit_of(unit, calendar)
    if kind == "year":
        return When.year(today.year + step)
    if published.precision < Precision.MONTH or kind in DAYS_OF:
        return None
    if kind == "month":
        return months_from(today, step)
    season = calendar.seasons.get(unit.lower()) or calendar.seasons.get(unit)
    month = 3 * season if season else lookup(calendar.months, unit)
    # last March is this year's when March is over, next March next year's when it has begun
    year = today.year - (step < 0 and month >= today.month) + (step > 0 and month <= today.month)
    return When.season(year, season) if season else When.month(year, month)


def ago(count: int, unit: str, published: When, calendar: Calendar) -> When | None:
    """Return so many days ago as a day, weeks and months as a month, years as a year."""
    kind = unit_of(unit, calendar)
    return counted_back(count, kind, published, loose=count in calendar.loose)


def counted_back(count: int, kind: str | None, published: When, *, loose: bool = False) -> When | None:
    """Return the same of a unit by its kind, None for one that has none; `loose` days are a month, too."""
    today = published.date
    if kind == "year":
        return When.year(today.year - count)
    if published.precision < Precision.MONTH:
        return None
    if kind == "month":
        return months_from(today, -count)
    if published.precision < Precision.DAY or kind is None:
        return None
    then = today - timedelta(DAYS_OF[kind] * count)
    return When.day(then) if kind == "day" and not loose else When.month(then.year, then.month)
