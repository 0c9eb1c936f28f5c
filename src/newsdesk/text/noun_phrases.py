"""The words that name a speaker, read forwards from a cue or backwards to it: rules, no parser."""

import re
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.speech_verbs import NOT_SPEAKERS, SUBJECT_PRONOUNS
from newsdesk.text.words import Word, words_of

__all__ = ["is_pronoun", "phrase_after", "phrase_before"]

_NONE: frozenset[str] = frozenset()
_HARD = re.compile(r"[:;.!?\"„“”«»()\n—]|\s[-–]\s")
_LONGEST = 16  # words of a speaker


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# a speaker goes on over these ...
_LINKS = {
    "de": _words("von vom der des den die das für und aus zu zum zur in im am an beim bei"),
    "en": _words("of the for and at in from with a an to on"),
    "es": _words("de del la las los el y e en para"),
    "fr": _words("de du des la le les et à en pour l d"),
    "it": _words("di del della dei delle degli da la il lo e in per"),
    "pt": _words("de do da dos das o a os as e em para"),
}
# ... and begins with one of these, a pronoun or a capital
_STARTS = {
    "de": _words(
        "der die das ein eine einer eines mehrere einige viele zwei drei sein seine ihr ihre"
        " unser beide alle andere laut aus"
    ),
    "en": _words(
        "the a an one two three several some many his her their its another other officials sources"
    ),
    "es": _words("el la los las un una unos unas su sus varios varias fuentes algunos"),
    "fr": _words("le la les l un une des son sa ses leur leurs plusieurs certains"),
    "it": _words("il lo la i gli le l un uno una alcuni fonti suo sua"),
    "pt": _words("o a os as um uma uns umas seu sua vários fontes alguns"),
}
# a word that begins an adverbial: what stands from here on is not the speaker
_STOPS = {
    "de": _words(
        "dem einem am gegenüber laut dazu dabei weiter außerdem auch bereits gestern heute"
        " daraufhin anschließend nach vor während wörtlich zudem dann nun auf sich hierzu ferner"
        " zuvor so dass ob wie als wenn weil noch"
    ),
    "en": _words(
        "on during after before when while as who that to if in by about last this yesterday today tuesday"
    ),
    "es": _words("que en tras durante a al ayer hoy cuando antes después este"),
    "fr": _words("que sur dans lors après avant hier à au en qui lundi"),
    "it": _words("che a al alla in nel durante dopo ieri oggi prima"),
    "pt": _words("que em no na durante após ontem hoje ao à"),
}


def is_pronoun(phrase: str, language: str) -> bool:
    """Tell whether a speaker is a mere pronoun."""
    return phrase.lower() in SUBJECT_PRONOUNS.get(language, _NONE)


def phrase_after(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the speaker that begins right behind a cue, or None where none does."""
    words = words_of(text, start, end)
    skip = 0
    while skip < min(3, len(words)) and not _can_start(words[skip], language):
        skip += 1
    if skip >= min(3, len(words)):
        return None
    if _HARD.search(text[start : words[skip].start]):
        return None
    return _forward(text, words[skip:], language)


def _forward(text: str, words: list[Word], language: str) -> Span | None:
    first = words[0]
    if is_pronoun(first.text, language):
        return Span(first.start, first.end)
    last = first
    capital = first.text[0].isupper()
    for word in words[1:_LONGEST]:
        gap = text[last.end : word.start]
        if _HARD.search(gap):
            break
        if "," in gap and (capital and not _apposition(word, language)):
            break
        if word.lower in _STOPS.get(language, _NONE) and capital:
            break
        last = word
        capital = capital or word.text[0].isupper()
    span = _trimmed(text, first.start, last.end, language)
    return span if capital or first.lower in _STARTS.get(language, _NONE) else None


def _apposition(word: Word, language: str) -> bool:
    return word.text[0].isupper() or word.lower in {"der", "die", "a", "an", "the", "ein", "eine"}


def phrase_before(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the speaker that ends right before a cue at `end`, not reaching back beyond `start`."""
    segment = text[start:end]
    cut = max((found.end() for found in _HARD.finditer(segment)), default=0)
    words = words_of(text, start + cut, end)
    if not words:
        return None
    parts = _by_commas(text, words)
    part = parts[-1]
    inserted = len(parts) > 2 and text[part[-1].end : end].strip() == ","
    if (len(parts) > 1 and not _can_start(part[0], language)) or inserted:
        part = parts[-2]
    while part and not _can_start(part[0], language):
        part = part[1:]
    if not part or len(part) > _LONGEST:
        return None
    return _trimmed(text, part[0].start, part[-1].end, language)


def _by_commas(text: str, words: list[Word]) -> list[list[Word]]:
    parts: list[list[Word]] = [[words[0]]]
    for before, word in pairwise(words):
        if "," in text[before.end : word.start]:
            parts.append([])
        parts[-1].append(word)
    return parts


def _can_start(word: Word, language: str) -> bool:
    if word.lower in NOT_SPEAKERS.get(language, _NONE):
        return False
    if word.lower in _STOPS.get(language, _NONE) or word.lower in _LINKS.get(language, _NONE) - _STARTS.get(
        language, _NONE
    ):
        return False
    return (
        word.text[0].isupper()
        or word.lower in _STARTS.get(language, _NONE)
        or is_pronoun(word.text, language)
    )


def _trimmed(text: str, start: int, end: int, language: str) -> Span:
    """Return the span without links at its end ("Smith of" is "Smith")."""
    words = words_of(text, start, end)
    links = _LINKS.get(language, _NONE)
    while len(words) > 1 and (
        words[-1].lower in links or words[-1].lower in NOT_SPEAKERS.get(language, _NONE)
    ):
        words.pop()
    return Span(start, words[-1].end)
