"""Quotes of a thread: who said what, in whose words, and which articles have it.

What several articles quote alike is one entry with several citations; where their words differ, each
is kept as a version. A speaker who is only guessed at, or a pronoun of nobody near, is left open.
"""

import math
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Quote, Span
from newsdesk.summary.quote_roles import role_of
from newsdesk.summary.quote_versions import Said, grouped, last_word
from newsdesk.summary.refused import refused
from newsdesk.summary.salience import Salience
from newsdesk.text.attribution import Attribution, attributions
from newsdesk.text.called import is_called
from newsdesk.text.noun_phrases import is_pronoun
from newsdesk.text.roles import name_and_role
from newsdesk.text.speaker_edges import is_spoken_of, within_edges
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import fold, tokens
from newsdesk.text.unspaced import is_glued, word_count

__all__ = ["quotes"]

_SENTENCE_END = re.compile(r"(?<=[a-zà-ÿ]{2})[.!?;]\s")
_SHORTEST = 4  # words; what is shorter is a title or a distanced word
_SHORTEST_OPEN = 6  # of a quotation without a speaker, which may be a title
_NAME = 3  # words of a name
_INTERRUPTION = 100  # characters that name the speaker within a quotation
_LONGEST_SPEAKER = 8  # words of one that has no role
_OPEN = 0.5  # what a quotation is worth less without a speaker
_SHARED = 0.5  # what each doubling of the articles that have it adds
_GRAM = 4  # words in a row by which the articles that share a quotation are counted


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Who speaks, as slices of the text; "" where that is open."""

    name: str = ""
    role: str = ""
    cue: str = ""


def quotes(salience: Salience) -> tuple[Quote, ...]:
    """Return the weightiest quotations of four words or more, each once, then who declined to speak.

    Those with a speaker come first; a copy of a text quotes nobody once more.
    """
    said = [one for at in range(len(salience.documents)) for one in _said(at, salience)]
    told = {(one.document, one.words) for one in said}
    said = [one for one in said if not _is_copied(one, salience.texts[one.document], told)]
    return (*grouped(salience.documents, _weighed(said)), *refused(salience))


def _is_copied(one: Said, original: int, told: Container[tuple[int, tuple[str, ...]]]) -> bool:
    """Tell whether the text that it is copied from has the quotation, in the same words."""
    return original != one.document and (original, one.words) in told


def _said(at: int, salience: Salience) -> Iterable[Said]:
    """Yield the quotations of a document that may be shown."""
    document = salience.documents[at]
    article = document.article
    text = document.text
    found = attributions(text, article.language)
    roles = _roles(text, found, article.language)
    for parts in _whole(text, found):
        what, last = parts[0], parts[-1]
        said = " ".join(part.quotation.inner.of(text) for part in parts)
        words = tuple(fold(word.text) for word in tokens(said))
        span = Span(what.quotation.span.start, last.quotation.span.end)
        inner = Span(what.quotation.inner.start, last.quotation.inner.end)
        speaker = _speaker(text, what, article.language, roles)
        if min(len(words), word_count(said)) < _SHORTEST or not (
            speaker.name or _is_speech(text, inner, len(words))
        ):
            continue
        if not _is_told(text, what, last) and is_called(text, span, inner, article.language):
            continue
        worth = salience.worth_at(at, span) * (1.0 if speaker.name else _OPEN)
        common = _common(article.language)
        telling = sum(word not in common for word in words)
        yield Said(at, span, words, worth, speaker.name, speaker.role, speaker.cue, telling)


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in stopwords(language))


def _whole(text: str, found: Sequence[Attribution]) -> Iterator[list[Attribution]]:
    """Yield quotations, together those that one sentence interrupts: “There it is,” said Hill, “it holds.”"""
    parts: list[Attribution] = []
    for what in found:
        if parts and not _is_interrupted(text, parts[-1], what):
            yield parts
            parts = []
        parts.append(what)
    if parts:
        yield parts


def _is_interrupted(text: str, one: Attribution, two: Attribution) -> bool:
    """Tell whether a quotation goes on with the second, in the same sentence and by the same speaker."""
    gap = text[one.quotation.span.end : two.quotation.span.start]
    before = text[one.quotation.inner.end - 1] + gap[:1]
    told = one.cue is not None and one.quotation.span.end <= one.cue.start < two.quotation.span.start
    return (
        told
        and "," in before
        and gap.rstrip().endswith(",")
        and len(gap) <= _INTERRUPTION
        and "\n" not in gap
        and not _SENTENCE_END.search(gap)
        and one.named == two.named
    )


def _is_told(text: str, first: Attribution, last: Attribution) -> bool:
    """Tell whether the cue stands right beside the marks, with a comma or colon: "…," Hill said."""
    if first.cue is None:
        return False
    start, behind = first.quotation.span.start, last.quotation.span.end
    border = text[last.quotation.inner.end - 1] + text[behind : behind + 1]
    told = behind <= first.cue.start < behind + _INTERRUPTION and any(mark in border for mark in ",!?")
    return told or text[max(0, start - 3) : start].rstrip().endswith(":")


def _speaker(text: str, what: Attribution, language: str, roles: dict[str, str]) -> _Speaker:
    """Return who speaks; nobody where that is a guess, or a pronoun of somebody who is not near."""
    span = what.named or what.speaker
    if span is None or not what.sure or is_pronoun(span.of(text), language):
        return _Speaker()
    if (
        what.cue
        and what.speaker
        and is_spoken_of(text, what.quotation.span, what.cue, what.speaker, language)
    ):
        return _Speaker()
    name, role = name_and_role(text, within_edges(text, span, language), language)
    shown = name.of(text)
    words = shown.split()
    if not words or is_pronoun(words[-1], language) or (role is None and len(words) > _LONGEST_SPEAKER):
        return _Speaker()  # half a sentence is nobody's name
    cue = what.cue.of(text) if what.cue else ""
    if role:
        return _Speaker(shown, role.of(text), cue)
    known = roles.get(last_word(shown), "")
    return _Speaker(shown, known or _role_elsewhere(text, words, language), cue)


def _role_elsewhere(text: str, words: Sequence[str], language: str) -> str:
    """Return the role that the article gives elsewhere to somebody whose name these words are."""
    named = all(word[:1].isupper() for word in words) and words[-1].isalpha()
    return role_of(text, words[-1], language) if named and len(words) <= _NAME else ""


def _roles(text: str, found: Sequence[Attribution], language: str) -> dict[str, str]:
    """Return the roles that an article gives its speakers, by the last word of the name: the first one."""
    roles: dict[str, str] = {}
    for what in found:
        span = what.named or what.speaker
        if span and what.sure:
            name, role = name_and_role(text, within_edges(text, span, language), language)
            if role:
                roles.setdefault(last_word(name.of(text)), role.of(text))
    return roles


def _is_speech(text: str, inner: Span, words: int) -> bool:
    """Tell whether what stands in quotation marks without a speaker is a sentence and no title."""
    shown = inner.of(text).strip()
    # German sets the comma behind the marks: „…“, sagten viele
    ended = shown[-1:] in set(".!?…,。！？") or text[inner.end + 1 : inner.end + 2] == ","
    opens = shown[:1].isupper() or is_glued(shown[:1])
    return words >= _SHORTEST_OPEN and opens and ended


def _weighed(said: Sequence[Said]) -> list[Said]:
    """Return quotations that are worth more by the articles that have words of them in a row."""
    holders: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for one in said:
        for gram in one.grams(_GRAM):
            holders[gram].add(one.document)
    return [
        one.worth_times(
            1.0 + _SHARED * math.log2(max((len(holders[gram]) for gram in one.grams(_GRAM)), default=1))
        )
        for one in said
    ]
