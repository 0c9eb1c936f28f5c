"""The day that is meant where a text leaves its month or its year open: mostly the one nearest to today."""

import re
from calendar import isleap
from collections.abc import Iterable
from datetime import date, timedelta

from newsdesk.model import Precision, When
from newsdesk.text.calendar_words import Calendar

__all__ = [
    "agreeing_day",
    "bare_weekday",
    "day_known",
    "months_from",
    "nearest_day_of_month",
    "nearest_year",
    "soon_after",
    "year_before",
]

_YEARS = 6  # back, in which a weekday and a day of a month agree about once
_LOOKS_BACK = 4  # years; what a text tells of longer ago is a birthday or a founding
_HALF = 183  # days; a day so long before the one named before it is in the next year
_WEEK = 7
_THIS = 3  # days; "this Friday" is no further away
# days back to a weekday that nobody calls by its bare name: it is tomorrow, in a text that was changed later
_TOMORROW = 6
_BESIDE = 60  # characters between two dates of one year
_AND = re.compile(r",?\s(?:and|und|y|et|e)\s")
_MONTH = 31  # days back, in which a weekday and a bare day of the month agree


def nearest_year(month: int, day: int, today: date, weekday: int | None = None, towards: int = 0) -> date:
    """Return a day of a month in the year nearest to today, where what is past is four times nearer.

    With a `weekday` it is the nearest year in which they agree. `towards` says that the day is past (-1)
    or to come (1). ValueError where there is no such day.
    """

    def distance(then: date) -> tuple[bool, bool, int]:
        days = (then - today).days
        wrong = (days > 0 > towards) or (days < 0 < towards)
        return then.weekday() != weekday, wrong, abs(days) * (4 if days > 0 else 1)

    first = today.year - (1 if weekday is None else _YEARS)
    return min(_each_year(range(first, today.year + 2), month, day), key=distance)


def soon_after(running: tuple[int, date] | None, text: str, at: int, month: int, day: int) -> date | None:
    """Return a day at a place of a text in the year that runs on from a date right before; None if none does.

    `running` is where that date ends, and which: "on 30 October 2016, and in print on 31 October". The day
    is within a month after it.
    """
    if running is None or not _AND.match(text, running[0], at) or at - running[0] > _BESIDE:
        return None
    named = running[1]
    if (month, day) == (2, 29) and not isleap(named.year):
        return None
    then = named.replace(month=month, day=day)
    return then if 0 < (then - named).days <= _MONTH else None


def year_before(then: date, named: date, today: date) -> date:
    """Return a day in the year that goes on from a day `named` before it, itself if that was years ago."""
    if not 0 < today.year - named.year <= _LOOKS_BACK:
        return then
    past = then.replace(year=named.year)
    return past.replace(year=named.year + 1) if (named - past).days > _HALF else past


def agreeing_day(day: int, weekday: int, today: date) -> date | None:
    """Return the last such day of a month that is such a weekday, "Monday 14"; None if none was lately."""
    around = (today - timedelta(back) for back in range(-_WEEK, _MONTH))
    fitting = [then for then in around if then.day == day and then.weekday() == weekday]
    return min(fitting, key=lambda then: abs((then - today).days), default=None)


def bare_weekday(today: date, back: int, beside: str, where: int, calendar: Calendar) -> date:
    """Return the last such weekday, `back` days ago, or the next where the word beside it or a verb says so.

    `where` says that verbs put it behind (-1) or ahead (1), 0 where none does.
    """
    if beside in calendar.past:
        return today - timedelta(back or _WEEK)
    if beside in calendar.next:
        return today + timedelta(_WEEK - back)
    soon = beside in calendar.this and _WEEK - back <= _THIS and where >= 0
    ahead = soon or where > 0 or back == _TOMORROW
    return today + timedelta((_WEEK - back) % _WEEK if ahead else -back)


def nearest_day_of_month(day: int, today: date) -> date:
    """Return the day of a month that lies nearest to today; ValueError where there is none."""
    around = (today - timedelta(back) for back in range(-_WEEK, 2 * _MONTH))
    return min((then for then in around if then.day == day), key=lambda then: abs((then - today).days))


def months_from(today: date, step: int) -> When:
    """Return the month that is `step` months after that of a day, before it where this is negative."""
    years, month = divmod(today.month - 1 + step, 12)
    return When.month(today.year + years, month + 1)


def day_known(published: When | None) -> date | None:
    """Return the day of a publication; None where it is not known so precisely."""
    return published.date if published is not None and published.precision >= Precision.DAY else None


def _each_year(years: Iterable[int], month: int, day: int) -> Iterable[date]:
    """Yield a day of a month in each year that has it; ValueError where none has."""
    return [date(year, month, day) for year in years if (month, day) != (2, 29) or isleap(year)]
