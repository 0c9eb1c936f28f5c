"""When something was published: every form that feeds, pages and files write it in, with its precision."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from newsdesk.model import When
from newsdesk.text.clean import line

__all__ = ["given_date", "is_ahead", "read_date"]

_MONTH_NAMES = (
    "january januar jänner jan enero ene janvier janv gennaio gen janeiro januari stycznia ocak",
    "february februar feber feb febrero février fevrier févr fevr febbraio febr fevereiro fev februari",
    "march märz maerz mär mrz mar marzo mars março marco maart",
    "april apr abril abr avril avr aprile",
    "may mai mayo maggio mag maio mei",
    "june juni jun junio juin giugno giu junho",
    "july juli jul julio juillet juil luglio lug julho",
    "august aug agosto ago août aout",
    "september sep sept septiembre septembre settembre set setembro",
    "october oktober okt oct octubre octobre ottobre ott outubro out",
    "november nov noviembre novembre novembro",
    "december dezember dez dec diciembre dic décembre decembre déc dicembre dezembro",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
# minutes east of Greenwich
_ZONES = {
    **dict.fromkeys(("z", "utc", "gmt"), 0),
    **dict.fromkeys(("mez", "cet", "bst"), 60),
    **dict.fromkeys(("mesz", "cest"), 120),
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "ist": 330,
}

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})(?:-(\d{1,2})"
    r"(?:(?:[T ]|\s{1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?"
    r"\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?", re.IGNORECASE)
_MAIL = re.compile(r"(?:[^\W\d_]{2,9}\.?,?\s)?\d{1,2}\s[A-Za-z]{3,9}\s\d{2,4}\s\d{1,2}:\d{2}")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?|[2-9]\d{8}")
_DAY_FIRST = re.compile(
    r"(\d{1,2})[.\s]{0,3}(?:de\s|º\s|er\s)?\s?([^\W\d_]{3,12})\.?,?\s{1,3}(?:de\s|del\s)?(\d{4})"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})")
_MONTH_ONLY = re.compile(r"([^\W\d_]{3,12})\.?\s{1,3}(?:de\s|del\s)?(\d{4})")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)")
_CLOCK = re.compile(r"(?<![\d.])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?(am|pm|a\.m\.|p\.m\.)?\s?(uhr)?\s?"
                    r"([A-Za-z]{1,4}\b|[+-]\d{2}:?\d{2})?", re.IGNORECASE)  # fmt: skip
_YEARS = range(1900, 2200)
_SHOWN = 60  # characters of what cannot be read
_CLOCKS = timedelta(days=2)  # by which a clock may be wrong or a zone missing


def read_date(text: str | None, *, american: bool = False) -> When | None:
    """Return the time that `text` names, as precisely as it does, or None.

    Reads ISO 8601 and its relatives, RFC 822, epoch seconds and milliseconds, and written dates in
    English, German, Spanish, French, Italian and Portuguese; "4/5/2023" is the fourth of May unless
    `american`. A clock of exactly midnight is taken for a day, a time without a zone for UTC.
    """
    text = " ".join((text or "").split())[:100]
    if not text or not any(map(str.isdigit, text)):
        return None
    try:
        if _ISO.match(text):
            return _iso(text)
        return _compact(text) or _epoch(text) or _mail(text) or _written(text, american)
    except (ValueError, OverflowError):
        return None


def is_ahead(when: When, now: datetime) -> bool:
    """Tell whether a time lies in the future, where nothing is published yet."""
    return when.at > now + _CLOCKS


def given_date(text: str | None) -> tuple[When | None, tuple[str, ...]]:
    """Return the date that a field gives, of any precision, and what to tell of it where it gives none."""
    text = (text or "").strip()
    if not text:
        return None, ()
    try:
        # a year alone and a season, as the export writes them, are no date on a page
        when = read_date(text) or When.parse(text)
    except (ValueError, OverflowError):
        when = None
    if when is None or when.date.year not in _YEARS:
        return None, (f"the date “{line(text, _SHOWN)}” cannot be read: the article is taken in without it",)
    return when, ()


def _iso(text: str) -> When | None:
    """Read 2023-11, 2023-11-17, 2023-11-17T09:30[:00][Z|+01:00]."""
    found = _ISO.match(text)
    if not found:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    if day is None:
        return When.month(int(year), int(month)) if found.end() == len(text) else None
    return _at(int(year), int(month), int(day), hour, minute, second, zone)


def _compact(text: str) -> When | None:
    """Read 20231117 and 20231117T093000Z."""
    found = _COMPACT.fullmatch(text)
    if not found or int(found[1]) not in _YEARS or not 1 <= int(found[2]) <= 12:
        return None
    return _at(int(found[1]), int(found[2]), int(found[3]), found[4], found[5], found[6], found[7])


def _epoch(text: str) -> When | None:
    """Read seconds or milliseconds since 1970."""
    if not _EPOCH.fullmatch(text):
        return None
    return When(datetime.fromtimestamp(int(text) / (1000 if len(text) == 13 else 1), tz=UTC))


def _mail(text: str) -> When | None:
    """Read RFC 822 and 2822 dates, as RSS writes them."""
    if not _MAIL.match(text):
        return None
    zone = re.search(r"\b([A-Za-z]{3,4})$", text)
    if zone and zone[1].lower() in _ZONES:
        minutes = _ZONES[zone[1].lower()]
        sign = "-" if minutes < 0 else "+"
        text = f"{text[: zone.start()]}{sign}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    if at.year not in _YEARS:
        return None
    return _whole_day(at if at.tzinfo else at.replace(tzinfo=UTC))


def _written(text: str, american: bool) -> When | None:
    """Read "17. November 2023, 09:30 Uhr", "Nov 17, 2023", "17 de noviembre de 2023", "17.11.2023"."""
    for pattern, (day, month, year) in ((_DAY_FIRST, (1, 2, 3)), (_MONTH_FIRST, (2, 1, 3))):
        for found in pattern.finditer(text):
            number = _MONTHS.get(found[month].lower())
            if number:
                return _with_clock(int(found[year]), number, int(found[day]), text[found.end() :])
    numbers = _NUMBERS.search(text)
    if numbers:
        first, second = int(numbers[1]), int(numbers[3])
        year_of = int(numbers[4]) + (2000 if len(numbers[4]) == 2 else 0)
        if (american and numbers[2] == "/" and first <= 12) or second > 12:
            first, second = second, first
        return _with_clock(year_of, second, first, text[numbers.end() :])
    month_only = _MONTH_ONLY.search(text)
    if month_only and (number := _MONTHS.get(month_only[1].lower())):
        return When.month(int(month_only[2]), number)
    return None


def _with_clock(year: int, month: int, day: int, rest: str) -> When | None:
    """Return the day, with the time that follows it where one does."""
    found = _CLOCK.search(rest[:40])
    if not found:
        return _at(year, month, day, None, None, None, None)
    hour = int(found[1])
    half = (found[4] or "").lower()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _at(year, month, day, str(hour), found[2], found[3], found[6])


def _at(
    year: int,
    month: int,
    day: int,
    hour: str | None,
    minute: str | None,
    second: str | None,
    zone: str | None,
) -> When | None:
    """Put the parts together; raises ValueError where they are no date."""
    if year not in _YEARS:
        return None
    if hour is None or minute is None:
        return When.day(date(year, month, day))
    at = datetime(year, month, day, int(hour), int(minute), min(59, int(second or 0)), tzinfo=_zone(zone))
    return _whole_day(at)


def _whole_day(at: datetime) -> When:
    """Take exactly midnight for a day whose time nobody knew."""
    if (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0):
        return When.day(at.date())
    return When(at)


def _zone(name: str | None) -> timezone:
    """Return the zone of "Z", "CET", "+01:00", "+0100" or "+01"; UTC for what is not known."""
    if not name:
        return UTC
    if name[0] in "+-":
        digits = name[1:].replace(":", "").ljust(4, "0")
        shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
        return timezone(-shift if name[0] == "-" else shift)
    return timezone(timedelta(minutes=_ZONES.get(name.lower(), 0)))
