"""One regular expression a language that finds what looks like a date, built from `calendar_words`."""

import re
from collections.abc import Iterable
from functools import cache

from newsdesk.text.calendar_words import CALENDARS, Calendar
from newsdesk.text.number_words import NUMBER_WORDS

__all__ = ["beside_pattern", "date_pattern", "next_date_pattern", "week_pattern"]

_SPACE = r"[ \u00a0\u202f]"
_YEAR = r"(?:1[5-9]|20)\d\d"
_GAP = rf"(?:{_SPACE}+|{_SPACE}*\n(?!\n){_SPACE}*)"
_TO = "(?:bis|zum|und|and|to|e|et|y|au|al|a|till|through)"
_HOURS = rf"{_SPACE}?(?:h\b|%|Uhr\b|horas\b|heures\b|ore\b|[ap]\.?m\b)"
# "Friday of Anger"; in German every noun is a capital: none there tells a name
_NAME = r"(?:de(?: la| los)?|du|des|della|dello|del|di|of(?: the)?) [A-ZÀ-Þ]"
_NOT_INSIDE = r"(?<![\w.,/-])"


def _any(words: Iterable[str], *, loose: bool = True) -> str:
    """Return an alternation, longest first, with spaces and apostrophes of any kind; `loose`: in any case."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return (
        f"(?{'i' if loose else ''}:"
        + "|".join(re.escape(word).replace(r"\ ", _GAP).replace("'", "['’]") for word in ordered)
        + ")"
    )


def _month(c: Calendar) -> str:
    return _any(c.months, loose=not c.capitals)


def _weekday(c: Calendar) -> str:
    return _any(c.weekdays, loose=not c.capitals)


def _towards(c: Calendar, group: str) -> str:
    """A word that says whether the last, this or the next one is meant."""
    return rf"(?P<{group}>{_any((*c.past, *c.this, *c.next))})"


def _year_words(c: Calendar, group: str) -> str:
    """Words behind a month that say of which year it is."""
    return rf"{_GAP}(?P<{group}>{_any((*c.years, *c.years_on))})(?!\w)"


def _full(c: Calendar, month: str) -> list[str]:
    """Patterns of dates with a day of the month, most specific first."""
    # German dates end in "Uhr" and counts in "Jahre": a number after them is none of ours
    of = rf"(?:{_GAP}{_any(c.of)})?{_GAP}"
    year = rf"(?:,?(?:{_GAP}{_any(c.of)})?{_GAP}(?P<y{{0}}>{_YEAR})(?!\d|[.,]\d)|{_year_words(c, 'w{0}')})?"
    join = rf"(?:{_SPACE}?[-–]{_SPACE}?|{_GAP}{_TO}(?:{_GAP}(?:zum|el|il|le))?{_GAP})"
    day = rf"(?P<{{0}}>[0-3]?\d){c.ordinal}"
    return [
        rf"{_NOT_INSIDE}(?P<iso>{_YEAR}-[01]\d-[0-3]\d)(?!\d)",
        rf"{_NOT_INSIDE}(?P<num>[0-3]?\d[./][01]?\d[./]{_YEAR})(?![\d/])",
        rf"{_NOT_INSIDE}(?:(?P<from>[0-3]?\d){c.ordinal}{join})?{day.format('d1')}{of}(?P<m1>{month}){year.format('1')}",
        rf"(?<!\w)(?P<m2>{month}){_GAP}{day.format('d2')}(?!\d|[.,:]\d|{_SPACE}?%)(?:[-–](?P<to>[0-3]?\d)(?!\d))?{year.format('2')}",
    ]


def _coarse(c: Calendar, month: str) -> list[str]:
    """Patterns of months, seasons and years."""
    of = rf"(?:,|{_GAP}{_any(c.of)})?{_GAP}"
    season = _any(c.seasons) + (rf"(?!{_GAP}{_any(c.names)}(?!\w))" if c.names else "")
    no_day = rf"(?!\.?{_GAP}[0-3]?\d{c.ordinal}(?!\w|[.,:]\d))" if c.month_first else ""
    return [
        rf"(?<!\w)(?P<m3>{month})(?:{of}(?P<y3>{_YEAR})(?!\w|[.,]\d)|{_year_words(c, 'w3')})",
        rf"(?<!\w)(?P<s4>{season})(?:{of}(?P<y4>{_YEAR})(?:/\d\d)?(?!\w|[.,]\d)|{_year_words(c, 'w4')})",
        (
            rf"(?<!\w)(?:{_any(c.before_month)}(?:{_GAP}|(?<=[-'’])))(?P<m5>{month})(?!\w){no_day}"
            rf"(?:{of}(?P<y5>{_YEAR})(?!\w|[.,]\d)|{_year_words(c, 'w5')})?"
        ),
        rf"(?<!\w)(?:{_towards(c, 't6')}{_GAP})(?P<u6>{_any(c.units)}|{season}|{month})(?!\w)",
        rf"(?<!\w)(?P<u7>{_any(c.units)}|{season}|{month}){_GAP}{_towards(c, 't7')}(?!\w)",
    ]


def _year(c: Calendar) -> str:
    """A bare year: behind a preposition, in brackets, or, in German, before a small letter."""
    bare = rf"|(?<![\w.,/:-])(?P<y9>{_YEAR})(?={_SPACE}+[a-zäöü]|[,;.)](?!\d))" if c.bare_year else ""
    return (
        rf"(?<!\w)(?:{_any(c.before_year)}{_GAP}|\()(?P<y8>{_YEAR})(?!\w|[.,:/-]\d|{_SPACE}?[%€$£-]|{_SPACE}\d)"
        + bare
    )


def _relative(c: Calendar, language: str) -> list[str]:
    """Patterns of what points from the day of publication or from a date named before."""
    unit = _any(c.units)
    number = rf"(?:\d{{1,3}}|{_any(NUMBER_WORDS[language])})"
    before, behind = c.ago
    return [
        *([rf"(?<!\w){_any(before)}{_GAP}(?P<n1>{number}){_GAP}(?P<u1>{unit})(?!\w)"] if before else []),
        *([rf"(?<!\w)(?P<n2>{number}){_GAP}(?P<u2>{unit}){_GAP}{_any(behind)}(?!\w)"] if behind else []),
        rf"(?<!\w)(?P<n3>{number}){_GAP}(?P<u3>{unit}){_GAP}{_any(c.earlier)}(?!\w)",
        rf"(?<!\w)(?P<before>{_any(c.day_before)})(?!\w)",
        rf"(?<!\w)(?P<after>{_any(c.day_after)})(?!\w)",
        (
            rf"(?<![\w-])(?:{_towards(c, 't1')}{_GAP})?(?P<wd>{_weekday(c)}){c.parts}(?!\w)"
            rf"(?:{_GAP}(?P<t2>{_any(c.past)}|{_any(c.next)})(?!\w))?"
        ),
        rf"(?<!\w)(?P<dw>{_any(c.days)})(?!\w)",
        *([_day_of_month(c)] if c.before_day else []),
    ]


def _day_of_month(c: Calendar) -> str:
    """A bare day of the month, "el día 14", with no month behind it."""
    more = rf"{c.ordinal}(?:{_GAP}{_any(c.of)})?{_GAP}{_month(c)}|[\d:/]|[.,]\d"
    return rf"(?<!\w){_any(c.before_day)}{_GAP}(?P<dm>[0-3]?\d)(?!{more})"


@cache
def date_pattern(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a language's dates, or None for a language without a calendar here.

    Its groups: `iso`, `num`; d1 m1 y1 (with `from`), m2 d2 y2 (with `to`); m3 y3; s4 y4; m5 y5; w1, w2,
    w3, w4, w5 in place of y1 to y5 (a year in words); t6 u6; u7 t7; y8, y9; n1 u1, n2 u2 (ago), n3 u3
    (earlier); before, after; t1 wd t2; dw; dm.
    """
    calendar = CALENDARS.get(language)
    if calendar is None:
        return None
    month = _month(calendar)
    parts = [
        *_full(calendar, month),
        *_coarse(calendar, month),
        *_relative(calendar, language),
        _year(calendar),
    ]
    # every part begins at the border of a word: said once, in front, it spares most of the letters
    return re.compile(rf"(?<!\w)(?=[\w(])(?:{'|'.join(parts)})")


def _full_date(c: Calendar) -> str:
    """A day with its month, in words or figures."""
    month = _month(c)
    day = rf"[0-3]?\d{c.ordinal}"
    of = rf"(?:{_GAP}{_any(c.of)})?{_GAP}"
    return rf"{day}{of}{month}(?!\w)|{month}{_GAP}[0-3]?\d(?!\d)|{day}/?[01]?\d[./]{_YEAR}"


@cache
def next_date_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of a date right behind "yesterday": "ieri sera, 14 febbraio", "hier, le 5 mars".

    KeyError for a language without a calendar here.
    """
    c = CALENDARS[language]
    return re.compile(
        rf"(?:{_GAP}\w+,|,)?{_GAP}\(?(?:(?:am|on|el|le|il){_GAP})?(?:{_weekday(c)},?{_GAP})?(?:(?:de[mn]|the|el|l[ei]|il){_GAP})?"
        rf"(?:{_full_date(c)})"
    )


@cache
def beside_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of what may stand right behind a weekday and says more of the same day.

    Its groups: `full`, a day with its month, which is a date of its own; `day`, a day of the month alone;
    `name`, words that make the weekday the name of another day, as in "Friday of Anger". KeyError for a
    language without a calendar here.
    """
    c = CALENDARS[language]
    return re.compile(
        rf",?{_GAP}?\(?(?:(?:de[mn]|the|el|l[ei]|il|día){_GAP})?"
        rf"(?:(?P<full>{_full_date(c)})|(?P<day>[0-3]?\d)(?!\d){c.ordinal}(?![\d:/]|[.,]\d|{_HOURS}))"
        rf"|{_GAP}(?P<name>{_NAME if language != 'de' else '(?!)'})"
    )


@cache
def week_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of the week that a weekday is of, right behind it: "Thursday of next week".

    Its groups: `t1` or `t2`, the word that says which week. KeyError for a language without a calendar here.
    """
    c = CALENDARS[language]
    week = _any(word for word, kind in c.units.items() if kind == "week")
    link = rf"(?:(?i:der|of|the|de|la|della|dell[ao]|da){_GAP})*"
    first, second = f"{_towards(c, 't1')}{_GAP}{week}", f"{week}{_GAP}{_towards(c, 't2')}"
    return re.compile(rf"\w*{_GAP}{link}(?:{first}|{second})(?!\w)")
