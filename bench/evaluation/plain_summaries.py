"""The summaries that the product has to beat: first sentences, and LexRank (Erkan and Radev 2004)."""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from evaluation.rouge import tokens

__all__ = ["lead", "lead_of_all", "lexrank"]

_THRESHOLD = 0.1  # of cosines, section 3.2
_DAMPING = 0.85
_ROUNDS = 60


def lead(articles: Sequence[Sequence[str]]) -> list[str]:
    """Return the first article's sentences in their order."""
    return list(articles[0]) if articles else []


def lead_of_all(articles: Sequence[Sequence[str]]) -> list[str]:
    """Return all first sentences, then all second ones, and so on."""
    rows = zip_longest(*articles)
    return [sentence for row in rows for sentence in row if sentence is not None]


def lexrank(articles: Sequence[Sequence[str]]) -> list[str]:
    """Return all sentences by their standing in the graph of alike sentences, the most central first.

    Two sentences are neighbours from a TF-IDF cosine of 0.1 on; standing is the stationary distribution
    of the walk among neighbours with damping 0.85.
    """
    sentences = [sentence for article in articles for sentence in article]
    counts = [Counter(tokens(sentence)) for sentence in sentences]
    frequencies = Counter(word for one in counts for word in one)
    vectors = [_unit(one, frequencies, len(sentences)) for one in counts]
    neighbours = _neighbours(vectors)
    standing = [1.0 / len(sentences)] * len(sentences) if sentences else []
    for _ in range(_ROUNDS):
        shares = [value / (len(near) or 1) for value, near in zip(standing, neighbours, strict=True)]
        standing = [
            (1 - _DAMPING) / len(sentences) + _DAMPING * sum(shares[to] for to in near) for near in neighbours
        ]
    order = sorted(range(len(sentences)), key=lambda at: (-standing[at], at))
    return [sentences[at] for at in order]


def _unit(counts: Counter[str], frequencies: Counter[str], total: int) -> dict[str, float]:
    weights = {word: count * math.log(1 + total / frequencies[word]) for word, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def _neighbours(vectors: Sequence[dict[str, float]]) -> list[list[int]]:
    """Return for each vector the indices of those that are alike enough, itself among them."""
    postings: dict[str, list[tuple[int, float]]] = {}
    for at, vector in enumerate(vectors):
        for word, weight in vector.items():
            postings.setdefault(word, []).append((at, weight))
    found: list[list[int]] = []
    for vector in vectors:
        dots = [0.0] * len(vectors)
        for word, weight in vector.items():
            for to, other in postings[word]:
                dots[to] += weight * other
        found.append([to for to, dot in enumerate(dots) if dot >= _THRESHOLD])
    return found
