"""Cues that are no verbs: "…", according to X; nach Auffassung des X; each with the speaker beside it."""

import re
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Span
from newsdesk.text.noun_phrases import phrase_after
from newsdesk.text.phrase_words import ATTITUDES
from newsdesk.text.speech_verbs import ACCORDING
from newsdesk.text.words import words_of

__all__ = ["Cue", "according", "attitude", "possessed"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a speaker is named, and the word that says so, if there is one; `sure` unless it is a guess."""

    speaker: Span
    span: Span | None
    sure: bool = True


def according(text: str, start: int, end: int, language: str) -> Cue | None:
    """Look right behind a quotation: "…", according to X; German is read elsewhere."""
    pattern = _accordings(language)
    found = pattern.match(text, start, end) if pattern else None
    speaker = phrase_after(text, found.end(), end, language) if found else None
    return Cue(speaker, Span(*found.span(1))) if found and speaker else None


@cache
def _accordings(language: str) -> re.Pattern[str] | None:
    words = ACCORDING.get(language, ()) if language != "de" else ()
    some = "|".join(re.escape(one) for one in words)
    return re.compile(rf"[ ,\u00a0]*({some})\b['’ ]?") if words else None


def attitude(text: str, start: int, end: int, language: str) -> Cue | None:
    """Look for a noun of opinion with its owner: nach Auffassung des X, in the words of X."""
    pattern = _attitudes(language)
    for found in pattern.finditer(text, start, end) if pattern else ():
        speaker = possessed(text, found.end(), end, language)
        if speaker:
            return Cue(speaker, Span(found.start(), found.end() - 1))
    return None


def possessed(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the owner behind a preposition: "des Fraktionsvorsitzenden X", "dem Schreiben"."""
    words = words_of(text, start, end)
    while words and words[0].lower in {"von", "vom", "des", "der", "dem", "den", "einer", "einem", "eines"}:
        words = words[1:]
    small = 0
    while small < min(3, len(words)) and not words[small].text[0].isupper():
        small += 1
    if small >= len(words) or not words[small].text[0].isupper():
        return None
    found = phrase_after(text, words[small].start, end, language)
    return Span(words[0].start, found.end) if found else None


@cache
def _attitudes(language: str) -> re.Pattern[str] | None:
    pattern = ATTITUDES.get(language)
    return re.compile(pattern) if pattern else None
