"""Quotes of a thread: who said what, in whose words, and which articles have it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsdesk.model import Citation, Quote, Span
from newsdesk.summary.documents import Document, cite
from newsdesk.summary.salience import Salience
from newsdesk.text.attribution import Attribution, attributions
from newsdesk.text.terms import fold, tokens

__all__ = ["quotes"]

_SHORTEST = 4  # words; what is shorter is a title or a distanced word
_MOST = 12
_OF_ONE = 3  # quotes of one speaker
_CITATIONS = 6
_CHARACTERS = 40_000
_SAME = 0.8  # share of words from which two quotations are one, told twice
_LANGUAGE = 0.6


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation in its document, with its folded words and what it is worth."""

    document: int
    what: Attribution
    words: frozenset[str]
    worth: float


def quotes(salience: Salience) -> tuple[Quote, ...]:
    """Return the weightiest quotations of four words or more, each once, those with a speaker first."""
    documents = salience.documents
    said: list[_Said] = []
    for at, document in enumerate(documents):
        article = document.article
        # of a long thread only the leads are read, here as elsewhere
        end = max((sentence.span.end for sentence in document.sentences), default=0)
        for what in attributions(article.text[: min(end, _CHARACTERS)], article.language):
            words = tokens(what.quotation.inner.of(article.text))
            if len(words) < _SHORTEST or what.speaker is None or not what.sure:
                continue
            span = what.quotation.span
            near = [
                one for one in document.sentences if one.span.start < span.end and span.start < one.span.end
            ]
            worth = salience.worth(near) * math.pow(_LANGUAGE, salience.ranks[article.language])
            said.append(_Said(at, what, frozenset(fold(word.text) for word in words), worth))
    return _grouped(documents, said)


def _grouped(documents: Sequence[Document], said: Sequence[_Said]) -> tuple[Quote, ...]:
    """Put what several documents quote into one entry and keep the best."""
    kept: list[tuple[_Said, Quote]] = []
    of_speaker: dict[str, int] = {}
    for one in sorted(said, key=lambda one: (-one.worth, one.document, one.what.quotation.span)):
        article = documents[one.document].article
        proof = cite(article, one.what.quotation.span)
        twin = next((at for at, (other, _) in enumerate(kept) if _same(one, other)), None)
        if twin is not None:
            other, quote = kept[twin]
            if len(quote.citations) < _CITATIONS and proof not in quote.citations:
                kept[twin] = other, replace(quote, citations=(*quote.citations, proof))
            continue
        quote = _quote(article.text, one.what, proof)
        speaker = quote.speaker.casefold()
        if len(kept) < _MOST and of_speaker.get(speaker, 0) < _OF_ONE:
            kept.append((one, quote))
            of_speaker[speaker] = of_speaker.get(speaker, 0) + 1
    return tuple(quote for _, quote in kept)


def _same(a: _Said, b: _Said) -> bool:
    return len(a.words & b.words) >= _SAME * min(len(a.words), len(b.words))


def _quote(text: str, what: Attribution, proof: Citation) -> Quote:
    def slice_of(span: Span | None) -> str:
        return span.of(text) if span else ""

    return Quote(proof.text, slice_of(what.named or what.speaker), slice_of(what.cue), (proof,))
