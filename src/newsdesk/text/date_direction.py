"""Which way words beside a date point: ahead, back, or to another day than it seems.

"Said on Friday" is over although a sentence goes on with "will"; "is to meet on Friday" is ahead; "the day
after the vote" is not the day after the date named before. For the languages that have a
calendar; KeyError for another.
"""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from newsdesk.model import Span
from newsdesk.text.calendar_words import CALENDARS, Calendar
from newsdesk.text.date_direction_words import AT, DIRECTIONS
from newsdesk.text.date_roles import is_aside

__all__ = [
    "Side",
    "is_any",
    "is_coming",
    "near_sentence",
    "opens_sentence",
    "pointed",
    "points_elsewhere",
    "side",
]

_REACH = 60  # characters around a date in which a verb can put it ahead
_SENTENCE = 200  # of a sentence on either side, in which a verb in the past tells of it
_SCRAP = 20  # that are no clause
_SUBJECT = 50  # between a day and who then said what
_NEAR = 30  # characters before it in which a verb tells it done
_WORDS = 6  # with "until" among them, in which a verb in the present belongs to it
_FURTHEST = 400  # characters between places that are near
_ARTICLE = 12  # characters in which an article stands before a date
_OPENS = re.compile(r"(?:^|[.!?\n–-]\s*)[A-ZÀ-Ý]\w{0,2}['’]?$")
_EACH = {"fr": "le", "it": "il"}  # before a weekday, with no day of the month behind it
_OPENS_CLAUSE = re.compile(r",\s(?:c['’]est|on|il|elle|ils|elles|les?|la|si|è|i|gli)\s")
_STOP = re.compile(r"[.!?][\"”»’)]*\s|\n")
_THAT = re.compile(r",?\s(?:that|dass|que|qu['’]\w+|che)\s")  # "told them in May that it would"
_CLAUSE = re.compile(r"[.!?:][\"”»’)]*\s|\n|[;()]|\s[–—-]{1,2}\s|—")
_BORDER = re.compile(r"[.!?…][\"”»“’)]*\s+(?=[\"„“«»(¿¡]?[A-ZÀ-Þ])")


class Side(IntEnum):
    """Where a day lies that a text leaves open, as its words tell."""

    BACK = -1
    OPEN = 0
    AHEAD = 1


@dataclass(frozen=True, slots=True)
class _Patterns:
    ahead: re.Pattern[str]
    done: re.Pattern[str]
    until: re.Pattern[str]
    lasts: re.Pattern[str]
    lasted: re.Pattern[str]
    elsewhere: re.Pattern[str]
    than: re.Pattern[str]
    told: re.Pattern[str]
    soon: re.Pattern[str]
    may: re.Pattern[str]
    past: re.Pattern[str]
    sure: re.Pattern[str]


def side(text: str, start: int, end: int, language: str) -> Side:
    """Return where the day at a span of a text lies by the verbs around it, `Side.OPEN` if none tells."""
    patterns = _patterns(language)
    before, behind = _around(text, start, end)
    if patterns.done.search(before[-_NEAR:]):
        return Side.BACK
    if opens_sentence(text, start) and patterns.told.match(behind):
        return Side.BACK  # "On Friday, the bank said that it would ..."
    if _THAT.match(text, end) and patterns.past.search(before):
        return Side.BACK  # "They proposed a law on Tuesday that would ..."
    near = before + AT + behind
    if patterns.ahead.search(near):
        return Side.AHEAD
    if patterns.lasted.search(near):
        return Side.OPEN
    begins = patterns.soon.search(before) and not patterns.past.search(_sentence(text, start, end))
    close = " ".join(before.split()[-_WORDS:]) + near[len(before) :]
    lasts = patterns.until.search(before) and patterns.lasts.search(close)
    return Side.AHEAD if begins or lasts else Side.OPEN


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and behind a date in its clause, between dashes, brackets or full stops."""
    wide = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    before, behind = _CLAUSE.split(wide[0])[-1], _CLAUSE.split(wide[1])[0]
    if len(before) + len(behind) > _SCRAP or opens_sentence(text, start):
        return before, behind
    return _STOP.split(wide[0])[-1], _STOP.split(wide[1])[0]  # "soon — by Monday —"


def _sentence(text: str, start: int, end: int) -> str:
    """Return what stands around a date in its sentence, as far as it is near."""
    before = _STOP.split(text[max(0, start - _SENTENCE) : start])[-1]
    return before + AT + _STOP.split(text[end : end + _SENTENCE])[0]


def is_any(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether no weekday in particular is meant: "every Friday", "le vendredi, il chante"."""
    words = text[max(0, start - _ARTICLE) : start].lower().split()
    calendar = CALENDARS[language]
    if words and words[-1] == _EACH.get(language) and _OPENS_CLAUSE.match(text, end):
        return True
    return not {*words[-1:], " ".join(words[-2:])}.isdisjoint(calendar.each)


def is_coming(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a month is surely ahead: a verb puts it there, and none beside it tells of the past."""
    before, behind = _around(text, start, end)
    if language == "en" and not opens_sentence(text, start):
        behind = behind.partition(",")[0]  # "in May, a rise which the mayor had planned"
    near = before + AT + behind
    patterns = _patterns(language)
    past = (patterns.past if language == "en" else patterns.lasted).search(near)
    surely = _last_of(patterns.sure, before)
    if surely is not None and not (patterns.past.search(before, surely) or before.rstrip().endswith(",")):
        return True  # "She said that it will open in May"
    # "is accused of having, in May, ..." begins a clause of its own
    apart = before.rstrip().endswith(",") or is_aside(text, Span(start, end), language)
    if past or apart or _THAT.match(text, end):
        return False
    return side(text, start, end, language) is Side.AHEAD or patterns.may.search(near) is not None


def _last_of(pattern: re.Pattern[str], text: str) -> int | None:
    """Return where the last match of a pattern ends."""
    return max((found.end() for found in pattern.finditer(text)), default=None)


def pointed(text: str, start: int, end: int, calendar: Calendar) -> Side:
    """Return which way a word right beside a date points: "lo scorso 14 dicembre", "le 5 mars prochain"."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    words = [*before.split()[-2:], *text[start:end].split()[:1], *behind.split()[:1]]
    for word in (word.strip(",.;:)").lower() for word in words):
        if word in calendar.past or word in calendar.next:
            return Side.BACK if word in calendar.past else Side.AHEAD
    return Side.OPEN


def points_elsewhere(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether "the day after" at a span of a text is that of what follows: "the day after the vote"."""
    patterns = _patterns(language)
    return bool(patterns.elsewhere.match(text, start) or patterns.than.match(text, end))


def opens_sentence(text: str, at: int) -> bool:
    """Tell whether a date at a place of a text begins a sentence or a line, but for an article."""
    before = text[max(0, at - _ARTICLE) : at].rstrip(" \u00a0")
    if not before or before[-1] in ".!?-–•)\n":
        return True
    return _OPENS.search(before) is not None


def near_sentence(text: str, start: int, end: int) -> bool:
    """Tell whether two places of a text are in the same sentence or in neighbouring ones of a paragraph."""
    near = end - start <= _FURTHEST and "\n" not in text[start:end]
    return near and len(_BORDER.findall(text, start, end)) <= 1


@cache
def _patterns(language: str) -> _Patterns:
    words = DIRECTIONS[language]
    return _Patterns(
        ahead=re.compile(words.ahead),
        done=re.compile(rf"(?:{words.done})$"),
        until=re.compile(rf"\b(?:{words.until})\s+$", re.IGNORECASE),
        lasts=re.compile(rf"\b(?:{words.lasts})\b", re.IGNORECASE),
        lasted=re.compile(rf"\b(?:{words.lasted})\b", re.IGNORECASE),
        elsewhere=re.compile(words.elsewhere, re.IGNORECASE),
        than=re.compile(words.than),
        told=re.compile(rf",?[^,;:]{{0,{_SUBJECT}}}\b(?:{words.told})\b"),
        soon=re.compile(rf"\b(?:{words.soon})(?!\w)"),
        may=re.compile(words.may),
        past=re.compile(words.past),
        sure=re.compile(words.sure),
    )
