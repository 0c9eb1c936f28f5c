"""Cues that are no verbs: "…", according to X; nach Auffassung des X; each with the speaker beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.noun_phrases import phrase_after
from newsdesk.text.phrase_words import ATTITUDES, AUXILIARIES, LABELS, LINKS, STARTS
from newsdesk.text.places import place
from newsdesk.text.romance import ROMANCE
from newsdesk.text.speech_verbs import ACCORDING, SPEECH_VERBS
from newsdesk.text.subjects import opens_without_subject
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["Cue", "according", "attitude", "for_whom", "heading", "possessed"]

_PURPOSES = listed("pour per para")
_NAMED = re.compile(r"\s*[A-ZÀ-Þ]")
_FOR = re.compile(r"Für ")
_HOLDS = re.compile(r"\s+(?:sei|seien|ist|sind|war|waren|wäre|bleibt|bedeutet|bedeute)\b")


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
    if found is None or speaker is None:
        return None
    # "pour Ann Hill", but "pour évaluer l'impact", "pour les cinq derniers jours"
    purpose = found.group(1) in _PURPOSES and not _NAMED.match(text, found.end())
    return None if purpose else Cue(speaker, Span(*found.span(1)))


@cache
def _accordings(language: str) -> re.Pattern[str] | None:
    words = ACCORDING.get(language, ()) if language != "de" else ()
    some = "|".join(re.escape(one) for one in words)
    return re.compile(rf"[ ,\u00a0]*({some})\b['’ ]?") if words else None


def attitude(text: str, start: int, end: int, language: str) -> Cue | None:
    """Look for a noun of opinion with its owner: nach Auffassung des X, in the words of X."""
    pattern = _attitudes(language)
    nearest = list(pattern.finditer(text, start, end))[::-1] if pattern else []
    for found in nearest:
        speaker = possessed(text, found.end(), end, language)
        if speaker:
            return Cue(speaker, Span(found.start(), found.end() - 1))
    return None


def for_whom(text: str, start: int, end: int) -> Cue | None:
    """Look for a person to whom something is so: "Für die Theologin Ann Hill sei das „…“" (German)."""
    found = _FOR.match(text, start, end)
    speaker = possessed(text, found.end(), end, "de") if found else None
    if found is None or speaker is None:
        return None
    words = words_of(text, *speaker)
    named = sum(word.text[0].isupper() and word.text[0].isalpha() for word in words) > 1
    holds = _HOLDS.match(text, speaker.end, end)
    return Cue(speaker, Span(found.start(), found.end() - 1)) if named and holds else None


def possessed(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the owner behind a preposition: "des Fraktionsvorsitzenden X", "dem Schreiben"."""
    words = words_of(text, start, end)
    while words and words[0].lower in {"von", "vom", "des", "der", "dem", "den", "einer", "einem", "eines"}:
        words = words[1:]
    verbs = SPEECH_VERBS.get(language, frozenset()) | AUXILIARIES.get(language, frozenset())
    while language in ROMANCE and words and words[0].lower in verbs:
        words = words[1:]  # "según ha dicho el ministro"
    small = 0
    while small < min(3, len(words)) and not words[small].text[0].isupper():
        small += 1
    if small >= len(words) or not words[small].text[0].isupper():
        return _unnamed(text, words, end, language)
    if language in ROMANCE:  # "Selon le maire, la société a …"
        comma = text.find(",", words[small].end, end)
        end = comma if comma >= 0 else end
    found = phrase_after(text, words[small].start, end, language)
    if found is None:
        return None
    # the verb stands behind the owner: "nach Angaben des Verlages | bietet das Buch"
    links = LINKS["de"] | {"der"}
    owned = [word for word in words if word.end <= found.end][small:]
    for noun, verb in pairwise(owned if language == "de" else []):
        if noun.text[0].isupper() and verb.text[0].islower() and verb.lower not in links:
            stop = found.end if "," in text[found.start : verb.start] else noun.end
            return Span(words[0].start, stop)
    return Span(words[0].start, found.end)


def _unnamed(text: str, words: Sequence[Word], end: int, language: str) -> Span | None:
    """Return a Romance speaker without a name, up to the comma: "Selon un conseiller de la mairie, …"."""
    if language not in ROMANCE or not words or words[0].lower not in STARTS[language]:
        return None
    comma = text.find(",", words[0].end, end)
    return phrase_after(text, words[0].start, comma, language) if comma >= 0 else None


def heading(text: str, words: Sequence[Word], end: int, language: str) -> Cue | None:
    """Take nothing but a name before a colon: "Minister X: …", "Dice X: …"."""
    if not words or not text[words[-1].end : end].strip().startswith(":") or len(words) > 7:
        return None
    if not all(word.text[0].isupper() for word in words if len(word.text) > 3):
        return None
    if words[0].lower in LABELS or (language == "de" and opens_without_subject(words[0], words[1:2])):
        return None
    if place(text[words[0].start : words[-1].end]):
        return None  # "Libye : « … »" says where
    # "Dice Ann Hill: «…»"
    said = len(words) > 1 and language != "de" and words[0].lower in SPEECH_VERBS.get(language, frozenset())
    cue = Span(words[0].start, words[0].end) if said else None
    return Cue(Span(words[said].start, words[-1].end), cue) if words[-1].text[0].isupper() else None


@cache
def _attitudes(language: str) -> re.Pattern[str] | None:
    pattern = ATTITUDES.get(language)
    return re.compile(pattern) if pattern else None
