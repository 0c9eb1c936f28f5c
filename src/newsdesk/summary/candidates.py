"""What may be shown of a document: sentences that stand alone, or bring the one they lean on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.model import Span
from newsdesk.summary.documents import Document, Sentence
from newsdesk.text.anaphora import Opening

__all__ = ["LONGEST", "Candidate", "candidates"]

_SHORTEST = 5  # words of a sentence; what is shorter is a heading or a scrap
LONGEST = 60
"""Words of a sentence that is shown; a longer one only where there is no other."""

_PAIR = 60  # words of two sentences shown together
_OWN_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """One or two neighbouring sentences at one span of a document; `every` are their stems in order."""

    document: int
    span: Span
    sentences: tuple[Sentence, ...]
    words: int
    every: tuple[str, ...]

    @property
    def own(self) -> bool:
        """Whether the source itself set it as a key point."""
        return self.sentences[0].own

    @property
    def place(self) -> int:
        """The place of its first sentence in the document."""
        return self.sentences[0].place


def candidates(documents: Sequence[Document], longest: int = LONGEST) -> Iterator[Candidate]:
    """Yield everything of at most `longest` words that may be shown, in the order of the texts."""
    for at, document in enumerate(documents):
        before: Sentence | None = None
        for sentence in document.sentences:
            if sentence.own:
                if sentence.words >= _OWN_SHORTEST and not sentence.furniture:
                    yield Candidate(at, sentence.span, (sentence,), sentence.words, sentence.every)
            elif _stands(sentence, longest):
                if sentence.opening is Opening.FREE:
                    yield Candidate(at, sentence.span, (sentence,), sentence.words, sentence.every)
                elif sentence.opening is Opening.LEANING and before and _carries(before, sentence):
                    span = Span(before.span.start, sentence.span.end)
                    words = before.words + sentence.words
                    yield Candidate(at, span, (before, sentence), words, before.every + sentence.every)
            before = sentence


def _stands(sentence: Sentence, longest: int = LONGEST) -> bool:
    """Tell whether a sentence is whole, of a fair length and no furniture of the page."""
    return (
        sentence.whole
        and _SHORTEST <= sentence.words <= longest
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
