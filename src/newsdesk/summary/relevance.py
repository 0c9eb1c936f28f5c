"""How near a document or a sentence is to what its thread is about: cosines of stems to a centre.

The centre of a language is the sum of the documents' unit vectors of stem counts, less what is common in
news at large (Rocchio 1971; as centroid summaries do, Radev et al. 2004).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from newsdesk.summary.documents import Document, Sentence
from newsdesk.text.common import commonness

__all__ = ["Relevance"]

_COMMON = 3.0  # how many times over the commonness of a stem is taken off


class Relevance:
    """The centres of a thread's languages; `originals` are the documents that count."""

    def __init__(self, documents: Sequence[Document], originals: Collection[int]) -> None:
        counts = {at: _counts(documents[at]) for at in sorted(originals)}
        centres: dict[str, defaultdict[str, float]] = {}
        for at, vector in counts.items():
            centre = centres.setdefault(documents[at].article.language, defaultdict(float))
            norm = _norm(vector) or 1.0
            for stem, count in vector.items():
                centre[stem] += count / norm
        self._centres = {language: _rare(centre, language) for language, centre in centres.items()}
        self._documents = {
            at: _cosine(vector, self._centres[documents[at].article.language])
            for at, vector in counts.items()
        }

    def document(self, at: int) -> float:
        """Return how near a document is to its thread, 0 to 1; 0 for one that does not count."""
        return self._documents.get(at, 0.0)

    def sentence(self, sentence: Sentence, language: str) -> float:
        """Return how near a sentence is to its thread, 0 to 1."""
        return _cosine(Counter(sentence.terms), self._centres.get(language, {}))


def _counts(document: Document) -> Counter[str]:
    return Counter(stem for sentence in document.sentences for stem in sentence.stems)


def _rare(centre: Mapping[str, float], language: str) -> dict[str, float]:
    """Return a centre of length 1 in which common stems weigh less."""
    weights = {
        stem: value * max(0.0, 1.0 - _COMMON * (commonness(stem, language) or 0.0))
        for stem, value in centre.items()
    }
    norm = _norm(weights) or 1.0
    return {stem: weight / norm for stem, weight in weights.items() if weight > 0.0}


def _norm(vector: Mapping[str, float]) -> float:
    return math.sqrt(sum(value * value for value in vector.values()))


def _cosine(vector: Mapping[str, float], centre: Mapping[str, float]) -> float:
    norm = _norm(vector)
    return sum(value * centre.get(stem, 0.0) for stem, value in vector.items()) / norm if norm else 0.0
