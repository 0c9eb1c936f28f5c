"""Sentences in which somebody says nothing: "declined to comment", "lehnte eine Stellungnahme ab"."""

import re
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Span
from newsdesk.text.noun_phrases import is_pronoun, phrase_before
from newsdesk.text.refusal_words import REFUSALS
from newsdesk.text.sentences import sentences
from newsdesk.text.speech_verbs import SPEECH_VERBS
from newsdesk.text.subjects import german_subject
from newsdesk.text.words import words_of

__all__ = ["Refusal", "refusals"]

_LONGEST = 500  # characters of a sentence
_CLAUSE = re.compile(
    r"[;:–—]\s|,\s(?:und|aber|doch|während|and|but|while|y|pero|mais|et|ma|e|mas)\s|\s(?:und|and)\s"
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A sentence that says that somebody said nothing, the words for it, and who, None where left open."""

    sentence: Span
    cue: Span
    speaker: Span | None


def refusals(text: str, language: str) -> tuple[Refusal, ...]:
    """Return the sentences of `text` in which somebody declines to speak, in order."""
    pattern = _pattern(language)
    if pattern is None:
        return ()
    found: list[Refusal] = []
    for sentence in sentences(text, language):
        if sentence.end - sentence.start > _LONGEST:
            continue
        cue = pattern.search(text, *sentence)
        if cue:
            words = Span(*cue.span())
            found.append(Refusal(sentence, words, _speaker(text, sentence, words, language)))
    return tuple(found)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    pattern = REFUSALS.get(language)
    return re.compile(pattern) if pattern else None


def _speaker(text: str, sentence: Span, cue: Span, language: str) -> Span | None:
    """Return who refuses: the subject of the cue's clause, never a mere pronoun."""
    told = _of_whom_others_tell(text, sentence.start, cue.start, language)
    if told:
        return told
    borders = [found.end() for found in _CLAUSE.finditer(text, sentence.start, cue.start)]
    for start in (*reversed(borders), sentence.start):
        if language == "de":
            speaker = german_subject(text, start, sentence.end)
        else:
            speaker = phrase_before(text, start, cue.start, language)
        if speaker and not _speaks(text, speaker, language):
            return None if is_pronoun(speaker.of(text), language) else speaker
    return None


def _of_whom_others_tell(text: str, start: int, end: int, language: str) -> Span | None:
    """Return who refuses where another says so: "Hill said that the mill declined"; no mere pronoun."""
    verbs = SPEECH_VERBS["en"] if language == "en" else frozenset[str]()
    said = [word.end for word in words_of(text, start, end) if word.lower in verbs and word.text[0].islower()]
    if not said or "," in text[said[-1] : end]:
        return None
    that = text.rfind(" that ", said[-1], end)
    speaker = phrase_before(text, said[-1] if that < 0 else that + 1 + len("that"), end, language)
    return speaker if speaker and not is_pronoun(speaker.of(text), language) else None


def _speaks(text: str, speaker: Span, language: str) -> bool:
    """Tell whether a verb of saying stands in what is to be a speaker: then it is more than that."""
    verbs = SPEECH_VERBS.get(language, frozenset())
    return any(word.lower in verbs and word.text[0].islower() for word in words_of(text, *speaker))
