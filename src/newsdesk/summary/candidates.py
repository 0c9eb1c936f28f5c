"""What may be shown of a document: sentences that stand alone, or bring the one they lean on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.model import Span
from newsdesk.summary.documents import Document, Sentence
from newsdesk.text.anaphora import Opening
from newsdesk.text.clauses import clause_cuts
from newsdesk.text.speech_verbs import SPEECH_VERBS
from newsdesk.text.terms import tokens

__all__ = ["CANDIDATE_FEATURES", "Candidate", "candidate_features", "candidates"]

_SHORTEST = 5  # words of a sentence; what is shorter is a heading or a scrap
_LONGEST = 60
_PAIR = 60  # words of two sentences shown together
_OWN_SHORTEST = 3
_CUTS = 2  # of one sentence
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e|my|our|us|me|you|You|ich|[Ww]ir|uns|mein|unser\w*|nous|je|yo|noi|nosotros)\b"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One or two neighbouring sentences, or one that ends at a clause border, at one span of a document.

    `every` are its stems in order; `cut` says that its sentence goes on.
    """

    document: int
    span: Span
    sentences: tuple[Sentence, ...]
    words: int
    every: tuple[str, ...]
    cut: bool = False

    @property
    def own(self) -> bool:
        """Whether the source itself set it as a key point."""
        return self.sentences[0].own

    @property
    def place(self) -> int:
        """The place of its first sentence in the document."""
        return self.sentences[0].place


CANDIDATE_FEATURES = (
    *(
        "one",
        "first",
        "second",
        "depth",
        "title",
        "quotes",
        "opens with a quote",
        "first person",
        "says",
        "cut",
    ),
    *("names", "number", "length", "long", "short", "pair"),
)


def candidate_features(one: Candidate, document: Document, text: str, depth: float) -> tuple[float, ...]:
    """Return the CANDIDATE_FEATURES of a candidate; `text` is its slice, `depth` the log of its place."""
    stems = {stem for part in one.sentences for stem in part.stems}
    names = {name for part in one.sentences for name in part.names if " " not in name}
    verbs = SPEECH_VERBS.get(document.article.language, frozenset())
    quoted = any(mark in text for mark in '"“”„«»')
    return (
        1.0,
        float(one.place == 0),
        float(one.place == 1),
        depth,
        len(stems & document.title_stems) / max(1, len(document.title_stems)),
        float(quoted),
        float(text[0] in '"“„«»'),
        float(_FIRST_PERSON.search(text) is not None),
        float(not verbs.isdisjoint(text.lower().split())),
        float(one.cut),
        len(names) / one.words,
        float(any(part.numbers for part in one.sentences)),
        one.words / 20,
        float(one.words > 35),
        float(one.words < 12),
        float(len(one.sentences) > 1),
    )


def candidates(documents: Sequence[Document], *, cuts: bool = False) -> Iterator[Candidate]:
    """Yield everything that may be shown, document by document, in the order of the text.

    With `cuts` a sentence also comes without a clause that only adds to it.
    """
    for at, document in enumerate(documents):
        before: Sentence | None = None
        for sentence in document.sentences:
            if sentence.own:
                if sentence.words >= _OWN_SHORTEST and not sentence.furniture:
                    yield Candidate(at, sentence.span, (sentence,), sentence.words, sentence.every)
            elif _stands(sentence):
                if sentence.opening is Opening.FREE:
                    yield Candidate(at, sentence.span, (sentence,), sentence.words, sentence.every)
                    if cuts:
                        yield from _cut(at, sentence, document.article.language)
                elif sentence.opening is Opening.LEANING and before and _carries(before, sentence):
                    span = Span(before.span.start, sentence.span.end)
                    words = before.words + sentence.words
                    yield Candidate(at, span, (before, sentence), words, before.every + sentence.every)
            before = sentence


def _cut(at: int, sentence: Sentence, language: str) -> Iterator[Candidate]:
    """Yield the sentence without its last clause."""
    for _, length in zip(range(_CUTS), clause_cuts(sentence.text, language), strict=False):
        piece = sentence.text[:length]
        kept = len(tokens(piece))
        span = Span(sentence.span.start, sentence.span.start + length)
        yield Candidate(at, span, (sentence,), piece.count(" ") + 1, sentence.every[:kept], cut=True)


def _stands(sentence: Sentence) -> bool:
    """Tell whether a sentence is whole, of a fair length and no furniture of the page."""
    return (
        sentence.whole
        and _SHORTEST <= sentence.words <= _LONGEST
        and not sentence.furniture
        and not sentence.text.rstrip('"”“»’ ').endswith("?")
    )


def _carries(before: Sentence, sentence: Sentence) -> bool:
    """Tell whether the sentence before can be shown with the one that leans on it."""
    return (
        not before.own
        and before.paragraph == sentence.paragraph
        and before.opening is Opening.FREE
        and _stands(before)
        and before.words + sentence.words <= _PAIR
    )
