"""Cues that only German has: "so X", "heißt es in X", a verb at the end of its clause, the mere subject."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.according import Cue, possessed
from newsdesk.text.noun_phrases import phrase_after
from newsdesk.text.speech_nouns import first_verb
from newsdesk.text.subjects import german_subject
from newsdesk.text.words import Word, words_of

__all__ = ["INDIRECT", "as_said", "cue_around", "guess", "impersonal", "so_behind", "so_far"]

_IMPERSONAL = re.compile(
    r"(?:heißt|hieß|steht) (?:es )?(?:\w+ ){0,3}?(?:in|im|bei|auf|aus|vom|von|seitens|dazu in|hierzu in) "
)
_PAPER = re.compile(r"\b(?:[IA]n|[Ii]m|in|[Aa]uf)\s+([^,.:;!?]{3,80}?)\s+(heißt|hieß|steht|stand)\s+es\b")
INDIRECT = re.compile(r"\b(?:sei|seien|habe|könne|müsse|werde|wolle|solle|dürfe|wäre|hätte|würde|würden)\b")
_PASSIVE = re.compile(r"\b(?:wird|werden|wurden?)\b")
_BY = re.compile(r"\bvo(?:n|m) ")
_BORDER = re.compile(r"[,.;:!?]|\b(?:wörtlich|weiter|dazu|unter anderem)\b")
_SO = re.compile(r",?\s*\bso\s+(?:auch\s+)?(?:heißt es in\s+)?(?=[\w„])")


def cue_around(text: str, start: int, quotation: Span, end: int) -> Cue | None:
    """Look for a verb that ends a clause behind the quotation, its subject before it."""
    words = words_of(text, quotation.end, min(end, quotation.end + 60))[:6]
    at = first_verb(words, "de")
    if at is not None and (passive := _PASSIVE.search(text, start, quotation.start)):
        # "… wird von X als „…“ bezeichnet": what is called so does not speak
        by = _BY.search(text, passive.end(), quotation.start)
        speaker = possessed(text, by.end(), quotation.start, "de") if by else None
        return Cue(speaker, Span(words[at].start, words[at].end)) if speaker else None
    subject = german_subject(text, start, quotation.start) if at is not None else None
    return Cue(subject, Span(words[at].start, words[at].end)) if at is not None and subject else None


def guess(text: str, start: int, end: int) -> Cue | None:
    """Take the subject of a sentence for the speaker: surely only where a colon follows."""
    if INDIRECT.search(text, start, end):
        return None  # indirect speech goes on: whoever spoke in the sentence before
    subject = german_subject(text, start, end)
    return Cue(subject, None, text[start:end].rstrip().endswith(":")) if subject else None


def so_far(text: str, start: int, end: int) -> Cue | None:
    """ "…, so X weiter: …" """
    for found in re.finditer(r",\s(so)\s(?=\w)", text[start:end]):
        speaker = phrase_after(text, start + found.end(), end, "de")
        if speaker and end - speaker.end < 25:
            return Cue(speaker, Span(start + found.start(1), start + found.end(1)))
    return None


def as_said(text: str, words: Sequence[Word]) -> Cue | None:
    """ "Wie X am Dienstag mitteilte, …": the speaker stands between, the verb before the comma."""
    subject = german_subject(text, words[1].start, words[-1].end) if len(words) > 2 else None
    if subject is None:
        return None
    for word, following in pairwise(words):
        if word.start >= subject.end and "," in text[word.end : following.start] and word.text[0].islower():
            return Cue(subject, Span(word.start, word.end))
    return None


def impersonal(text: str, start: int, limit: int, end: int) -> Cue | None:
    """ "heißt es in der Erklärung": the paper speaks."""
    paper = _PAPER.search(text, start, limit)
    if paper and any(word.text[0].isupper() for word in words_of(text, *paper.span(1))):
        return Cue(Span(*paper.span(1)), Span(paper.start(2), paper.end()))
    found = _IMPERSONAL.search(text, start, limit)
    if not found:
        return None
    stop = min(end, found.end() + 120)
    border = _BORDER.search(text, found.end(), stop)
    words = words_of(text, found.end(), border.start() if border else stop)
    if not any(word.text[0].isupper() for word in words):
        return None
    return Cue(Span(words[0].start, words[-1].end), Span(found.start(), found.end() - 1))


def so_behind(text: str, start: int, end: int) -> Cue | None:
    """ "…", so X."""
    found = _SO.match(text, start, end)
    if not found:
        return None
    speaker = phrase_after(text, found.end(), end, "de")
    at = text.index("so", found.start())
    return Cue(speaker, Span(at, at + 2)) if speaker else None
