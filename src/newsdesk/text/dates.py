"""Dates that a text names, resolved against the day of its publication, never finer than what it says.

Our own resolver: general date parsers read names of persons as weekdays and fill in what a text
leaves open. A bare weekday is the last one before the publication unless a verb puts it ahead; beside
a date it is no second one ("Friday, 17 November"), nor is "yesterday, 17 November". A bare month is one
of the last twelve or the next, unless it goes on from a date with its year just before. A day without a
year lies in the year that brings it nearest to the publication, one with its weekday in the nearest
where they agree, one that would be ahead in the year last named if a text looks back; "two days
earlier" counts from the last day named just before, else from the publication. Without a day of
publication everything that needs one stays unresolved.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from newsdesk.model import Precision, Span, When
from newsdesk.text.calendar_words import CALENDARS, Calendar
from newsdesk.text.cjk_dates import LANGUAGES, cjk_dates
from newsdesk.text.date_counts import (
    DAYS_OF,
    ago,
    bare_month,
    lookup,
    month_ahead,
    step_of,
    towards,
    unit_of,
    year_ago,
)
from newsdesk.text.date_direction import (
    Side,
    is_any,
    is_coming,
    near_sentence,
    opens_sentence,
    pointed,
    points_elsewhere,
    side,
)
from newsdesk.text.date_mention import DateMention
from newsdesk.text.date_nowadays import is_no_day
from newsdesk.text.date_patterns import beside_pattern, date_pattern, next_date_pattern, week_pattern
from newsdesk.text.date_roles import is_clause
from newsdesk.text.date_years import (
    agreeing_day,
    bare_weekday,
    day_known,
    nearest_day_of_month,
    nearest_year,
    soon_after,
    year_before,
)
from newsdesk.text.number_words import NUMBER_WORDS

__all__ = ["DateMention", "dates"]

_ANCHOR_REACH = 300  # characters within which "the day before" finds the day it points from
_YEAR_REACH = 1000  # characters within which a day without a year is of the year named before
_BESIDE = 12  # characters between a weekday and its date at most
_FAR = 7  # days; a weekday near a date so far from the publication may be that date's own
_IN_WORDS = frozenset({"w1", "w2", "w3", "w4", "w5"})  # groups of a year that stands in words
_LATELY = 31  # days, in which a day of a month is named without its year whatever is to come


def dates(text: str, language: str, published: When | None) -> tuple[DateMention, ...]:
    """Return the dates that `text` names, in order, as precisely as it names them and no more.

    `published` is the text's own date or None; a mention that cannot be resolved is left out.
    """
    if language in LANGUAGES:
        return tuple(cjk_dates(text, language, published))
    pattern = date_pattern(language)
    if pattern is None:
        return ()
    reader = _Reader(text, language, published)
    return tuple(mention for found in pattern.finditer(text) for mention in reader.read(found))


class _Reader:
    """Reads one text from front to back and remembers the last day named."""

    def __init__(self, text: str, language: str, published: When | None) -> None:
        self._text = text
        self._calendar: Calendar = CALENDARS[language]
        self._numbers = NUMBER_WORDS[language]
        self._language = language
        self._beside = beside_pattern(language)
        self._week = week_pattern(language)
        self._next_date = next_date_pattern(language)
        self._published = published
        self._today = day_known(published)
        self._last: tuple[Span, date] | None = None  # where the last day was named, and which
        self._ahead: tuple[int, int] | None = None  # where a weekday stands before its date, and which
        self._named: int | None = None  # the year last named
        self._running: tuple[int, date] | None = None  # where a date of a named year ends, and which
        self._dated: tuple[int, date] | None = None  # where a sentence began with a day and its year

    def read(self, found: re.Match[str]) -> Iterator[DateMention]:
        """Yield what one match means: mostly one date, two for a range of days, none if unresolved."""
        groups = {name: value for name, value in found.groupdict().items() if value is not None}
        span = Span(found.start(), found.end())
        try:
            answers = list(self._resolve(groups, found))
        except (ValueError, OverflowError):  # the 31st of a short month, a year beyond the calendar
            return
        for when, relative in answers:
            self._named = when.date.year
            of_year = self._running is not None and self._running[1].year == when.date.year
            goes_on = of_year and when.precision is Precision.MONTH
            dated = goes_on or (not relative and when.precision >= Precision.MONTH)
            self._running = (found.end(), when.date) if dated else None
            if when.precision >= Precision.DAY:
                self._last = (span, when.date)
            if when.precision >= Precision.MONTH and not relative and opens_sentence(self._text, span.start):
                self._dated = (found.end(), when.date)
            yearless = relative and not {"m1", "m2"}.isdisjoint(groups) and _IN_WORDS.isdisjoint(groups)
            yearless = yearless and not self._pointed(found) and self._weekday_of(found) is None
            yield DateMention(span, when, relative, yearless)

    def _resolve(self, g: dict[str, str], found: re.Match[str]) -> Iterator[tuple[When, bool]]:
        if "iso" in g:
            yield When.parse(g["iso"]), False
        elif "num" in g:
            day, month, in_year = (int(part) for part in re.split("[./]", g["num"]))
            # 3/4/2021 is March to some and April to others; with full stops the day stands first
            if "." in g["num"] or self._calendar is not CALENDARS["en"]:
                yield When.day(date(in_year, month, day)), False
        elif "m1" in g or "m2" in g:
            yield from self._days(g, found)
        elif "m3" in g or "m5" in g:
            yield from self._months(g, found)
        elif "s4" in g:
            year, counted = self._year(g)
            if year:
                yield When.season(year, lookup(self._calendar.seasons, g["s4"])), counted
        elif "y8" in g or "y9" in g:
            yield When.year(int(g.get("y8") or g["y9"])), False
        else:
            when = self._relative(g, found)
            if when:
                yield when, True

    def _weekday_of(self, found: re.Match[str]) -> int | None:
        """Return the weekday that stands right before a date."""
        at, weekday = self._ahead or (-1 - _BESIDE, None)
        return weekday if 0 <= found.start() - at <= _BESIDE else None

    def _days(self, g: dict[str, str], found: re.Match[str]) -> Iterator[tuple[When, bool]]:
        """A day of a month, or a range of them, with or without its year."""
        month = lookup(self._calendar.months, g.get("m1") or g["m2"])
        year, counted = self._year(g)
        numbers = [int(g[name]) for name in ("from", "d1", "d2", "to") if name in g]
        for number in numbers:
            if year:
                yield When.day(date(year, month, number)), counted
            elif self._published and self._published.precision >= Precision.MONTH:
                yield When.day(self._without_year(month, number, self._published.date, found)), True

    def _months(self, g: dict[str, str], found: re.Match[str]) -> Iterator[tuple[When, bool]]:
        """A month with or without its year."""
        month = lookup(self._calendar.months, g.get("m3") or g["m5"])
        year, counted = self._year(g)
        if year:
            yield When.month(year, month), counted
        elif self._published and (when := bare_month(month, self._published)):
            yield self._in_named_year(when, found), True

    def _in_named_year(self, when: When, found: re.Match[str]) -> When:
        """A month without its year: one to come, or in the year named right before if the text goes on."""
        if self._pointed(found):
            return year_ago(when, self._published, self._text, found.span(), self._calendar)
        if self._published and is_coming(self._text, *found.span(), self._language):
            return month_ahead(when, self._published)
        at, named = self._running or (0, date.max)
        then = When.month(named.year, when.date.month)
        goes_on = named.replace(day=1) <= then.date <= when.date
        goes_on = goes_on and near_sentence(self._text, at, found.start())
        return then if goes_on and self._side(found) is not Side.AHEAD else when

    def _year(self, g: dict[str, str]) -> tuple[int | None, bool]:
        """The year beside a month and whether it is counted, as "of last year" is, or "of that year"."""
        if year := next((g[name] for name in ("y1", "y2", "y3", "y4", "y5") if name in g), None):
            return int(year), False
        words = next((g[name] for name in _IN_WORDS if name in g), None)
        if words is None:
            return None, False
        try:
            step, base = lookup(self._calendar.years, words), self._published and self._published.date.year
        except ValueError:
            step, base = lookup(self._calendar.years_on, words), self._named
        return (base + step if isinstance(base, int) else None), True

    def _without_year(self, month: int, day: int, today: date, found: re.Match[str]) -> date:
        """The nearest such day; in the year named before if it would be ahead and the text looks back."""
        weekday, said = self._weekday_of(found), self._pointed(found)
        if not said and (soon := soon_after(self._running, self._text, found.start(), month, day)):
            return soon
        then = nearest_year(month, day, today, weekday, said)
        lately = said or weekday is not None or (today - then).days <= _LATELY
        if not lately and is_coming(self._text, *found.span(), self._language):
            return nearest_year(month, day, today, towards=Side.AHEAD)
        if then <= today or weekday is not None or said or self._dated is None:
            return then
        at, named = self._dated
        where = self._side(found)
        looks_back = where is Side.BACK or opens_sentence(self._text, found.start())
        if found.start() - at > _YEAR_REACH or where is Side.AHEAD or not looks_back:
            return then
        then = year_before(then, named, today)
        self._dated = (found.end(), then)
        return then

    def _pointed(self, found: re.Match[str]) -> Side:
        return pointed(self._text, found.start(), found.end(), self._calendar)

    def _relative(self, g: dict[str, str], found: re.Match[str]) -> When | None:
        """Everything that is counted from another day."""
        if "u3" in g or "before" in g or "after" in g:
            return self._from_anchor(g, found)
        if "dw" in g:
            return self._day_word(g["dw"], found)
        when: When | None = None
        if self._published is None:
            return None
        if "u6" in g or "u7" in g:
            word, unit = g.get("t6") or g["t7"], g.get("u6") or g["u7"]
            when = towards(word, unit, self._published, self._calendar, self._text[: found.start()][-4:])
        elif "u1" in g or "u2" in g:
            count, unit = self._count(g.get("n1") or g["n2"]), g.get("u1") or g["u2"]
            when = ago(count, unit, self._published, self._calendar)
        elif self._today and "dm" in g:
            when = When.day(nearest_day_of_month(int(g["dm"]), self._today))
        elif self._today and "wd" in g:
            then = self._weekday(g, found)
            when = When.day(then) if then else None
        return when

    def _day_word(self, word: str, found: re.Match[str]) -> When | None:
        """The day of "yesterday"; None if the date stands behind it, or if "today" is no day."""
        if self._today is None or self._next_date.match(self._text, found.end()):
            return None
        step = lookup(self._calendar.days, word)
        if step == 0 and is_no_day(self._text, found.start(), found.end(), self._language):
            return None
        return When.day(self._today + timedelta(step))

    def _weekday(self, g: dict[str, str], found: re.Match[str]) -> date | None:
        """The day that a weekday means; None where it belongs to the date behind it or is a name."""
        today = self._today or date.min
        weekday = lookup(self._calendar.weekdays, g["wd"])
        back = (today.weekday() - weekday) % 7
        if is_any(self._text, *found.span(), self._language):
            return None
        beside = self._beside.match(self._text, found.end())
        if beside and (beside["full"] or beside["name"]):
            self._ahead = (found.end(), weekday) if beside["full"] else None
            return None
        if week := self._week.match(self._text, found.end("wd")):
            return today + timedelta(
                7 * step_of(week["t1"] or week["t2"], self._calendar) + weekday - today.weekday()
            )
        if beside and (then := agreeing_day(int(beside["day"]), weekday, today)):
            return then
        if self._last and found.start() - self._last[0].end <= _ANCHOR_REACH and not ("t1" in g or "t2" in g):
            at, anchor = self._last
            beside_it = found.start() - at.end <= _BESIDE  # "tomorrow, Friday"
            if anchor.weekday() == weekday and (beside_it or (today - anchor).days > _FAR):
                return anchor
        near = (g.get("t1") or g.get("t2") or "").lower()
        return bare_weekday(today, back, near, self._side(found), self._calendar)

    def _side(self, found: re.Match[str]) -> Side:
        return side(self._text, found.start(), found.end(), self._language)

    def _from_anchor(self, g: dict[str, str], found: re.Match[str]) -> When | None:
        """Count from the last day named just before; days earlier count from today if there is none."""
        last = self._last
        anchor = last[1] if last and found.start() - last[0].end <= _ANCHOR_REACH else None
        if points_elsewhere(self._text, found.start(), found.end(), self._language):
            return None
        if "before" in g or "after" in g:
            if last and anchor and self._is_aside_long_ago(*last):
                return None
            return When.day(anchor + timedelta(1 if "after" in g else -1)) if anchor else None
        anchor = anchor or self._today
        kind = unit_of(g["u3"], self._calendar)
        if anchor is None or kind not in DAYS_OF:
            return None  # "two years earlier": than what is seldom said
        then = anchor - timedelta(DAYS_OF[kind] * self._count(g["n3"]))
        return When.day(then) if kind == "day" else When.month(then.year, then.month)

    def _is_aside_long_ago(self, at: Span, anchor: date) -> bool:
        """Tell whether a clause names a day long before the text: "the mayor, who was elected on 3 July"."""
        far = self._today is not None and (self._today - anchor).days > _FAR
        return far and is_clause(self._text, at, self._language)

    def _count(self, word: str) -> int:
        return int(word) if word.isdecimal() else self._numbers[word.lower()]
