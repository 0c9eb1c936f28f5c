"""What a thread is about, asked by every section: how much a passage says of it, and what says the same."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.summary.concepts import Concept, concept_weights
from newsdesk.summary.documents import Document, Sentence
from newsdesk.summary.running import Running
from newsdesk.text.common import commonness
from newsdesk.text.copies import copies

__all__ = ["Salience", "alike", "language_ranks", "representatives", "retold"]

_ALIKE = 0.5  # cosine of stems from which two sentences of one language say the same
_RETOLD = 0.4  # from which the second tells little more, if they share so many stems
_SHARED = 5
_FURTHER = 0.6  # what each step down the reader's languages is worth less
_LONGER = 1.25  # times the first of several copies: as much longer as a copy must be to speak for them


class Salience:
    """The documents of a thread with the weights of their concepts; copies of one text count once.

    `texts` names for each document the one that speaks for its text, `originals` are all that do.
    """

    def __init__(self, documents: Sequence[Document], languages: Sequence[str]) -> None:
        self.documents = documents
        self.ranks = language_ranks(documents, languages)
        self.texts = representatives(documents)
        self.originals = frozenset(self.texts)
        self.running = Running(documents, self.originals)
        some = [documents[at] for at in sorted(self.originals)]
        self._weights = concept_weights(some)
        self._gist = _gist(some)

    def weights(self, document: int) -> Mapping[Concept, float]:
        """Return the weights of the language of a document."""
        return self._weights.get(self.documents[document].article.language, {})

    def gist(self, document: int) -> Mapping[str, float]:
        """Return how much each stem of the language of a document is what the thread is about, 0 to 1."""
        return self._gist.get(self.documents[document].article.language, {})

    def worth(self, sentences: Sequence[Sentence]) -> float:
        """Return how much sentences of one document say of the thread, for their length."""
        if not sentences:
            return 0.0
        weights = self.weights(sentences[0].document)
        every = [stem for sentence in sentences for stem in sentence.every]
        total = sum(weights.get((stem,), 0.0) for stem in set(every))
        total += sum(weights.get(pair, 0.0) for pair in set(pairwise(every)))
        return total / math.pow(8 + len(every), 0.7)

    def worth_at(self, document: int, span: Span) -> float:
        """Return what the sentences say that a span of a document touches, less in a further language."""
        home = self.documents[document]
        near = [one for one in home.sentences if one.span.start < span.end and span.start < one.span.end]
        return self.worth(near) * math.pow(_FURTHER, self.ranks[home.article.language])


def _gist(documents: Sequence[Document]) -> dict[str, dict[str, float]]:
    """Weigh stems by the sentences and documents that have them, less what is common in news at large."""
    sentences: dict[str, Counter[str]] = defaultdict(Counter)
    holders: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        language = document.article.language
        terms = [sentence.terms for sentence in document.sentences]
        sentences[language].update(stem for some in terms for stem in some)
        holders[language].update(frozenset().union(*terms))
    found: dict[str, dict[str, float]] = {}
    # over all languages: the only article of one does not speak for all of the thread
    total = max((count for some in holders.values() for count in some.values()), default=1)
    for language, counts in sentences.items():
        most = math.log1p(max(counts.values(), default=1))
        found[language] = {
            stem: math.log1p(count)
            / most
            * (0.5 + 0.5 * holders[language][stem] / total)
            * (1.0 - 3.0 * (commonness(stem, language) or 0.0))
            for stem, count in counts.items()
        }
    return found


def language_ranks(documents: Sequence[Document], languages: Sequence[str]) -> dict[str, int]:
    """Return how far down the reader's order each language of a thread stands, the first one there 0."""
    present = sorted({document.article.language for document in documents})
    order = [language for language in languages if language in present]
    ranks = {language: at for at, language in enumerate(dict.fromkeys(order))}
    return {language: ranks.get(language, len(ranks)) for language in present}


def representatives(documents: Sequence[Document]) -> tuple[int, ...]:
    """Return for each document the index of the one that speaks for its text: the first that is not cut."""
    articles = [document.article for document in documents]
    first = copies([article.text for article in articles], [article.outlet for article in articles])
    best = {at: at for at in first}
    for at, original in enumerate(first):
        if len(articles[at].text) > _LONGER * len(articles[best[original]].text):
            best[original] = at
    return tuple(best[original] for original in first)


def alike(a: Sentence, b: Sentence, *, same_language: bool) -> bool:
    """Tell whether two sentences say the same: by stems, or across languages by names and numbers."""
    if same_language:
        return _cosine(a, b) >= _ALIKE
    names = a.names & b.names
    if names and any(len(number) > 2 for number in a.numbers & b.numbers):
        return True
    if len(names) < 2 or ((a.numbers or b.numbers) and not (a.numbers & b.numbers)):
        return False
    return len(names) / min(len(a.names), len(b.names)) >= (0.5 if a.numbers else 0.7)


def retold(a: Sentence, b: Sentence, *, same_language: bool) -> bool:
    """Tell whether who has read one of two sentences has read most of the other: alike, or nearly so."""
    if alike(a, b, same_language=same_language):
        return True
    # what a thread is about all its sentences share: two or three words are no repetition
    return same_language and len(a.terms & b.terms) >= _SHARED and _cosine(a, b) >= _RETOLD


def _cosine(a: Sentence, b: Sentence) -> float:
    """Return the cosine of two sentences' stems, 0 where their numbers are others."""
    if not a.stems or not b.stems or (a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers)):
        return 0.0
    one, two = a.terms, b.terms
    return len(one & two) / math.sqrt(len(one) * len(two))
