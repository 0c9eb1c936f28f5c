"""Cues within a quotation's own marks, as Romance newspapers set them: "So it is - says Ann Hill - now"."""

import re

from newsdesk.model import Span
from newsdesk.text.according import Cue
from newsdesk.text.noun_phrases import phrase_after
from newsdesk.text.quotation import Quotation
from newsdesk.text.romance import ROMANCE, telling_verb
from newsdesk.text.words import words_of

__all__ = ["cue_inside"]

_DASHED = re.compile(r"\s[-–—]\s?(?=[^\W\dA-ZÀ-Þ])([^-–—\n]{3,160}?)\s?[-–—](?=[\s,.;:?!»”\"])")
_INSERTED = re.compile(r",\s(?=[a-zà-ÿ])((?:[^\n.!?»”\"]|(?<=\s[A-Z])\.){3,160}[.,])")
_TURNED = re.compile(r"(?:[sm]['’])?[a-zà-ÿ]+-(?:t-)?(ils?|elles?)\b")
_COMMAS = frozenset(("fr",))  # languages that set the cue between mere commas
_LONGEST = 14  # words of the speaker


def cue_inside(text: str, quotation: Quotation, language: str) -> Cue | None:
    """Return the cue that interrupts a quotation without leaving its marks, or None."""
    if language not in ROMANCE:
        return None
    patterns = (_DASHED, _INSERTED) if language in _COMMAS else (_DASHED,)
    for pattern in patterns:
        for found in pattern.finditer(text, *quotation.inner):
            cue = _read(text, Span(*found.span(1)), language)
            if cue:
                return cue
    return None


def _read(text: str, said: Span, language: str) -> Cue | None:
    turned = _TURNED.match(text, *said) if language == "fr" else None
    if turned:
        return Cue(Span(*turned.span(1)), Span(said.start, turned.start(1) - 1))
    words = words_of(text, *said)
    at = telling_verb(words, language)
    if at is None:
        return None
    verb = words[at]
    speaker = phrase_after(text, verb.end, said.end, language)
    if speaker is None or len(words_of(text, *speaker)) > _LONGEST:
        return None
    return Cue(speaker, Span(verb.start, verb.end))
