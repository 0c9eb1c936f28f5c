"""How dates, counts and text from the network look on the screen; pure, English, no locale."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from rich.cells import cell_len

from newsdesk.model import Precision, When
from newsdesk.text.counted import count
from newsdesk.text.lacking import NO_OUTLET, NO_TITLE
from newsdesk.text.moments import in_words

__all__ = [
    "body",
    "clock",
    "count",
    "dated",
    "fit",
    "headline",
    "line",
    "outlet",
    "period",
    "precise",
    "when",
]

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_PRECISION = {
    Precision.YEAR: "the year only",
    Precision.SEASON: "the season only",
    Precision.MONTH: "the month only",
    Precision.DAY: "the day only",
}

# What terminals measure differently: selectors, joiners and skin tones of emoji. The base emoji stays.
_EMOJI_DRESS = re.compile(
    "[\ufe00-\ufe0f\u20e3]|[\U0001f3fb-\U0001f3ff]|\u200d(?=[\u2600-\u27bf\U0001f000-\U0001faff])."
)
_BLANKS = re.compile(r"\s+")
# Orders to the terminal or to the direction of writing, which would leak out of their own line.
_ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def line(text: str) -> str:
    """Return `text` as one line of a known width: no control characters, single blanks, plain emoji."""
    if text.isascii() and text.isprintable():
        return _BLANKS.sub(" ", text.strip())
    shown = _EMOJI_DRESS.sub("", _BLANKS.sub(" ", text))
    return _BLANKS.sub(" ", _ORDERS.sub("", shown)).strip()


def headline(title: str) -> str:
    """Return a title as one line, or that there is none."""
    return line(title) or NO_TITLE


def outlet(name: str) -> str:
    """Return an outlet's name as one line, or that there is none."""
    return line(name) or NO_OUTLET


def body(text: str) -> str:
    """Return `text` with every dangerous character replaced by one visible one: offsets stay true."""
    return _ORDERS.sub("\ufffd", text).replace("\t", " ")


def fit(text: str, width: int) -> str:
    """Return `text` cut to at most `width` cells, ending in an ellipsis where something was cut."""
    if len(text) * 2 <= width or cell_len(text) <= width:
        return text
    if width <= 0:
        return ""
    room = width - 1
    kept = 0
    for character in text:
        room -= _cells(character)
        if room < 0:
            break
        kept += 1
    return text[:kept].rstrip() + "…"


@lru_cache(4096)
def _cells(character: str) -> int:
    """Return the cells of one character; combining ones need none."""
    if unicodedata.combining(character):
        return 0
    return cell_len(character)


def _day(moment: datetime, now: datetime) -> str:
    year = "" if moment.year == now.year else f" {moment.year}"
    return f"{moment.day} {_MONTHS[moment.month - 1]}{year}"


def when(point: When, now: datetime) -> str:
    """Return a list's short form: `14:32`, `Fri 14:32`, `17 Nov`, `17 Nov 2023`, `Nov 2023`, `2023`.

    `now` gives the reader's day and time zone.
    """
    if point.precision < Precision.DAY:
        return dated(point)
    if point.precision is Precision.DAY:
        # a calendar day has no zone: it must not slip to the day before
        return "today" if point.date == now.date() else _day(point.at, now)
    moment = point.at.astimezone(now.tzinfo)
    if moment.date() == now.date():
        return f"{moment:%H:%M}"
    if timedelta(0) <= now - moment < timedelta(days=6):
        return f"{_DAYS[moment.weekday()]} {moment:%H:%M}"
    return _day(moment, now)


def dated(point: When) -> str:
    """Return the date with its year, as precise as it is known: `17 Nov 2023`, `Nov 2023`, `autumn 2023`."""
    return in_words(point, short=True)


def precise(point: When, now: datetime) -> str:
    """Return the full form, which says how precisely the time is known."""
    if point.precision is Precision.TIME:
        moment = point.at.astimezone(now.tzinfo)
        return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M} {_zone(moment)}"
    return f"{dated(point)} ({_PRECISION[point.precision]})"


def _zone(moment: datetime) -> str:
    return "UTC" if moment.tzinfo is UTC else moment.tzname() or ""


def period(first: When, last: When, now: datetime) -> str:
    """Return `17 Nov 2023 – Fri 14:32`, or one date where both look alike."""
    start, end = when(first, now), when(last, now)
    return end if start == end else f"{start} – {end}"


def clock(moment: datetime, now: datetime) -> str:
    """Return a moment in the reader's zone as `when` does."""
    return when(When(moment), now)
