"""What a thread is about: how much each of its concepts (stems, names, numbers) weighs.

A concept weighs what independent documents give it, each the more the earlier it stands there, less
what is common in all news. Copies of one text count once.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsdesk.summary.documents import Document, Sentence
from newsdesk.text.common import commonness

__all__ = ["alike", "concepts", "copies", "salience"]

_DECAY = 0.12  # how much less a concept weighs for every sentence that it stands further down
_ALIKE = 0.5  # cosine of stems from which two sentences of one language say the same
_COPY = 0.8  # share of common sentences from which two documents are one text


def concepts(sentence: Sentence, language: str) -> frozenset[str]:
    """Return the concepts of a sentence: stems of its language, names and numbers of any."""
    return frozenset(
        [f"{language}:{stem}" for stem in sentence.stems]
        + [f"@{name}" for name in sentence.names]
        + [f"#{number}" for number in sentence.numbers]
    )


def copies(documents: Sequence[Document]) -> tuple[int, ...]:
    """Return for each document the index of the first one that has (nearly) the same sentences."""
    first: list[int] = []
    by_text: dict[str, int] = {}
    for at, document in enumerate(documents):
        texts = {sentence.text for sentence in document.sentences if sentence.words > 5}
        votes: dict[int, int] = defaultdict(int)
        for text in texts:
            if text in by_text:
                votes[by_text[text]] += 1
        best = max(sorted(votes), key=lambda one: votes[one], default=at)
        first.append(best if texts and votes[best] >= _COPY * len(texts) else at)
        for text in texts:
            by_text.setdefault(text, first[-1])
    return tuple(first)


def salience(documents: Sequence[Document]) -> Mapping[str, float]:
    """Return the weight of each concept of a thread, 0 to 1."""
    first = copies(documents)
    total: dict[str, float] = defaultdict(float)
    sources = sorted(set(first))
    for at in sources:
        document = documents[at]
        language = document.article.language
        best: dict[str, float] = {}
        for sentence in document.sentences:
            weight = 1.0 / (1.0 + _DECAY * sentence.place)
            for concept in concepts(sentence, language):
                if concept not in best:
                    best[concept] = weight
        for concept in _title(document):
            best[concept] = 1.0
        for concept, weight in best.items():
            total[concept] += weight
    return {concept: weight / len(sources) * _rarity(concept) for concept, weight in total.items()}


def _title(document: Document) -> Iterable[str]:
    language = document.article.language
    return {f"{language}:{stem}" for stem in document.title_stems} | {
        f"@{name}" for name in document.title_names
    }


def _rarity(concept: str) -> float:
    """Return how telling a concept is in news at large: names and numbers fully, common words little."""
    if concept[0] in "@#":
        return 1.0
    language, _, word = concept.partition(":")
    return 1.0 - 3.0 * (commonness(word, language) or 0.0)


def alike(a: Sentence, b: Sentence, *, same_language: bool) -> bool:
    """Tell whether two sentences say the same: by stems, or across languages by names and numbers."""
    if same_language:
        one, two = a.terms, b.terms
        if not one or not two or (a.numbers and b.numbers and not (a.numbers & b.numbers)):
            return False
        common = len(one & two)
        return common >= _ALIKE * math.sqrt(len(one) * len(two))
    names = a.names & b.names
    if names and any(len(number) > 2 for number in a.numbers & b.numbers):
        return True
    if len(names) < 2 or ((a.numbers or b.numbers) and not (a.numbers & b.numbers)):
        return False
    return len(names) / min(len(a.names), len(b.names)) >= (0.5 if a.numbers else 0.7)
