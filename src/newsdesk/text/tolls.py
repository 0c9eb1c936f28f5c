"""Tolls: how many people were killed or hurt, in one word for all that say the same, and told in turns.

"23 people were hurt", "23 injured" and "the number of injured: 23" are one count; where the noun was said
before ("put the number of injured at 23. The fire service counts 31."), what follows counts it too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Span
from newsdesk.text.count_words import ANNOUNCING, AT, CLAIMING, DEGREES, FATES, MODALS, PEOPLE, TALLYING
from newsdesk.text.numbers import Count, Numeral, numerals
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import stem
from newsdesk.text.words import words_of

__all__ = ["FATES_OF_PEOPLE", "Announced", "announced", "degrees", "fates", "is_people", "may_be"]

_FATES = ("killed", "hurt")  # in the order of the word lists
FATES_OF_PEOPLE = frozenset(_FATES)
"""What may have become of people, in one word for all languages."""

_TURNS = 2  # sentences behind an announcement that may go on with it
_LONGEST = 25  # words of such a sentence
_NEAR = 4  # words between its verb and the number
_ENDED = re.compile(r"\s*(?:[.,;:)!?–—]|$)")
_NEXT = re.compile(r"[ \u00a0]+([^\W\d_]{2,})")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Announced:
    """A count whose noun was said before: where its sentences stand, and the count as the text has it."""

    proof: Span
    count: Count


@cache
def fates(language: str) -> dict[str, str]:
    """Return one word, in any language, for all stems that say the same of people: killed, dead, died."""
    told = zip(_FATES, FATES.get(language, ()), strict=False)
    return {stem(word, language): fate for fate, words in told for word in words}


def is_people(word: str, language: str) -> bool:
    """Tell whether a noun means people, whoever they are."""
    return word.lower() in PEOPLE.get(language, _NONE)


def degrees(text: str, language: str) -> frozenset[str]:
    """Return the words that tell how badly people were hurt: a part of all who were."""
    return _of(text, DEGREES.get(language, _NONE))


def may_be(text: str, language: str) -> bool:
    """Tell whether words tell of what may be or will be: "would have died"."""
    return bool(_of(text, MODALS.get(language, _NONE)))


def _of(text: str, listed: frozenset[str]) -> frozenset[str]:
    return listed & {word.lower for word in words_of(text, 0, len(text))}


def announced(text: str, sentences: Sequence[Span], language: str) -> Iterator[Announced]:
    """Yield the counts of `text` that tell an announced toll; its sentences are given in order."""
    pattern = _announcing(language)
    noun: Span | None = None
    first = before = Span(0, 0)
    turns = 0
    for sentence in sentences if pattern else ():
        opened = _announcement(text, sentence, language)
        if opened:
            noun, first, turns = opened, sentence, 0
            told = _led_to(text, sentence, opened.end, language)
        elif noun and turns < _TURNS and "\n" not in text[before.end : sentence.start]:
            turns += 1
            told = _turn(text, sentence, language)
            noun = noun if told else None
        else:
            noun = told = None
        if noun and told:
            counted = _stem(noun.of(text), language)
            count = Count(told.span, told.value, None, told.bound, noun, counted)
            yield Announced(Span(first.start, sentence.end), count)
        before = sentence


@cache
def _announcing(language: str) -> re.Pattern[str] | None:
    pattern = ANNOUNCING.get(language)
    return re.compile(rf"\b(?:{pattern})(?P<noun>death toll|\w+)", re.IGNORECASE) if pattern else None


def _announcement(text: str, sentence: Span, language: str) -> Span | None:
    """Return the noun of which a sentence is about to tell the number, if it is one of people's fates."""
    pattern = _announcing(language)
    for found in pattern.finditer(text, *sentence) if pattern else ():
        if _stem(found["noun"], language) in fates(language):
            return Span(*found.span("noun"))
    return None


def _turn(text: str, sentence: Span, language: str) -> Numeral | None:
    """Return the number of a sentence in which somebody else counts: "The fire service counts 31."."""
    words = words_of(text, *sentence)
    tallying = TALLYING.get(language, _NONE)
    verbs = tallying | CLAIMING.get(language, _NONE)
    at = next((at for at, word in enumerate(words) if word.lower in verbs), len(words))
    if at == len(words) or len(words) > _LONGEST or degrees(sentence.of(text), language):
        return None
    one = _first(text, Span(words[at].end, sentence.end), language)
    near = one is not None and one.span.start <= words[min(at + _NEAR, len(words) - 1)].end
    if one is None or not near:
        return None
    people = _people(text, one.span.end, language)
    if people and words[at].lower in tallying:
        return one._replace(span=Span(one.span.start, people))
    return one if _ENDED.match(text, one.span.end) else None


def _led_to(text: str, sentence: Span, start: int, language: str) -> Numeral | None:
    """Return a sentence's first number from `start` on, behind words that lead to it and without a noun."""
    one = _first(text, Span(start, sentence.end), language)
    if one is None or not _leading(language).search(text, sentence.start, one.span.start):
        return None
    people = _people(text, one.span.end, language)
    if people:
        return one._replace(span=Span(one.span.start, people))
    behind = _NEXT.match(text, one.span.end)
    bare = _ENDED.match(text, one.span.end) or (behind and behind.group(1).lower() in stopwords(language))
    return one if bare else None


@cache
def _leading(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{AT[language]})\s*\Z", re.IGNORECASE)


def _first(text: str, within: Span, language: str) -> Numeral | None:
    one = next(numerals(within.of(text), language), None)
    if one is None or one.whole is not None:
        return None
    return one._replace(span=Span(within.start + one.span.start, within.start + one.span.end))


def _people(text: str, at: int, language: str) -> int:
    """Return where a noun for people ends that stands behind `at`, 0 where none does."""
    behind = _NEXT.match(text, at)
    return behind.end() if behind and is_people(behind.group(1), language) else 0


def _stem(noun: str, language: str) -> str:
    return stem(noun.split(maxsplit=1)[0].lower(), language)
