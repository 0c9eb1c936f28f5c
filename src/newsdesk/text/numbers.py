"""Counts that a text tells: "over 700 of about 770 employees", with value, whole, bound and noun."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import NamedTuple

from newsdesk.model import Span
from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.count_words import LOWER, MORE, NO_COUNTS, PARTS, ROUND, UPPER
from newsdesk.text.number_words import NUMBER_WORDS, SCALES
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import stem

__all__ = ["Bound", "Count", "Numeral", "counts", "numerals"]

_DIGITS = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_FOLLOWING = re.compile(r"[ \u00a0-]*([^\W\d_]+(?:-[^\W\d_]+)*)")
# "3 deaths per 10,000", "7 millones de personas cada año": a rate
_RATE = re.compile(
    r"\s*/|\s+(?:\w+\s+)?(?:per|pro|je|por|pour|par|su|a|every|each|jedes|cada|chaque|ogni)\s+(?:\d"
    r"|(?:year|month|week|day|hour|capita|annum|jahr|monat|woche|tag|kopf|año|mes|semana|día|an|mois|semaine"
    r"|jour|anno|mese|settimana|giorno|ano|mês|dia)\b)",
    re.IGNORECASE,
)
_AHEAD = 4  # words behind a number among which what is counted is looked for


class Bound(Enum):
    """How a value is meant: exactly, about, at least or at most so many."""

    EXACT = "exact"
    ABOUT = "about"
    LOWER = "lower"
    UPPER = "upper"


@dataclass(frozen=True, slots=True)
class Count:
    """A count at a span (bound, number, whole and noun); `counted` is the stem of `noun`, a span."""

    span: Span
    value: float
    whole: float | None
    bound: Bound
    noun: Span
    counted: str


class Numeral(NamedTuple):
    """A number as a text writes it, with its bound and the whole it is part of, whatever is counted."""

    span: Span
    value: float
    whole: float | None
    bound: Bound


def numerals(text: str, language: str) -> Iterator[Numeral]:
    """Yield the numbers of `text` that may count something, in order: no bare years, days or clock times."""
    pattern = _pattern(language)
    for match in pattern.finditer(text) if pattern else ():
        value = _value(match["number"], match["scale"], language)
        bare = match["bound"] is None and match["whole"] is None
        if value is None or (bare and _is_year(match["number"])) or _is_day(text, match.start(), language):
            continue
        whole = _value(match["whole"], None, language) if match["whole"] else None
        yield Numeral(Span(*match.span()), value, whole, _bound(match["bound"], language))


def counts(text: str, language: str) -> tuple[Count, ...]:
    """Return the counts of things in `text`, in order; no dates, ages, clock times or bare years."""
    found: list[Count] = []
    for one in numerals(text, language):
        start, end = one.span
        noun = None if text.startswith("-", end) or one.value % 1 else _noun(text, end, language)
        if noun is None or _RATE.match(text, noun.end) or _comes_on_top(text, start, noun, language):
            continue
        counted = stem(noun.of(text).rsplit("-", 1)[-1].lower(), language)
        found.append(Count(Span(start, noun.end), one.value, one.whole, one.bound, noun, counted))
    return tuple(found)


def _is_day(text: str, at: int, language: str) -> bool:
    """Tell whether a number stands behind a month: "the October 19 game"."""
    before = text[max(0, at - 20) : at].split()
    return bool(before) and before[-1] in CALENDARS[language].months


def _comes_on_top(text: str, start: int, noun: Span, language: str) -> bool:
    """Tell whether a count adds to another one: "another 40 people", "four additional members"."""
    before = text[max(0, start - 20) : start].lower().split()
    within = text[start : noun.start].lower().split()
    within = within if " ".join(within[:2]) not in {*LOWER[language], *UPPER[language]} else within[2:]
    return not MORE[language].isdisjoint((*before[-1:], *within))


def _is_no_count(word: str, language: str) -> bool:
    return word in NO_COUNTS[language] or (language == "de" and "jährig" in word)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a bound, a number, its scale and the whole it is part of."""
    if language not in PARTS:
        return None
    words = [word for word, value in NUMBER_WORDS[language].items() if value > 1]
    number = rf"{_DIGITS}|{_any(words)}(?!\w)"
    bounds = _any((*LOWER[language], *UPPER[language], *ROUND[language]))
    scale = _any(SCALES[language])
    part = rf"(?:{_any(PARTS[language])}\s+(?:(?:{bounds}|[\w’']+)\s+){{0,2}}?(?P<whole>{_DIGITS}))"
    return re.compile(
        rf"(?<![\w.,:/-])(?:(?P<bound>{bounds})\s+)?(?P<number>{number})"
        rf"(?:\s+(?P<scale>{scale})\b\.?)?(?:\s+{part})?(?![\w%]|[.,:/]\d|\.\s*[A-ZÄÖÜ])",
        re.IGNORECASE,
    )


def _any(words: Iterable[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"


def _value(number: str, scale: str | None, language: str) -> float | None:
    """Read a number as the language writes it: 1.200 is 1200 in German and 1.2 in English."""
    low = number.lower()
    if not low[0].isdigit():
        value = float(NUMBER_WORDS[language].get(low, 0)) or None
    else:
        parts = re.split(r"[.,\u00a0\u202f ]", low)
        grouped = len(parts) > 1 and all(len(part) == 3 for part in parts[1:])
        decimal = "." if language == "en" else ","
        if grouped and not (len(parts) == 2 and decimal in low):
            value = float("".join(parts))
        else:
            value = float(low.replace(",", ".")) if low.count(".") + low.count(",") <= 1 else None
    return value * SCALES[language].get(scale.lower(), 1.0) if value and scale else value


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdecimal() and number[:2] in {"18", "19", "20"}


def _bound(word: str | None, language: str) -> Bound:
    if word is None:
        return Bound.EXACT
    plain = " ".join(word.lower().split())
    if plain in LOWER[language]:
        return Bound.LOWER
    return Bound.UPPER if plain in UPPER[language] else Bound.ABOUT


def _noun(text: str, at: int, language: str) -> Span | None:
    """Return what is counted: in German the next capital, in English the next plural, else the next word."""
    stop = stopwords(language)
    units = {unit.lower() for unit in CALENDARS[language].units} | {
        m.lower() for m in CALENDARS[language].months
    }
    first: Span | None = None
    for _ in range(_AHEAD):
        found = _FOLLOWING.match(text, at)
        if found is None:
            break
        word = found.group(1)
        span = Span(found.start(1), found.end(1))
        at = found.end()
        if word.lower() in units or word == "Uhr" or len(word) == 1 or _is_no_count(word.lower(), language):
            return None
        if language == "de":
            if word[0].isupper():
                return span
        elif word.lower() in stop:
            break
        else:
            first = first or span
            if language != "en" or word.lower().endswith("s") or word.lower() == "people":
                return span
    return first
