"""The plain method for stories and threads, as the README of the sets describes it.

Online, one article after the other: 0.7 times the cosine of stems (TF-IDF per language, title three
times, the first 350 words) plus 0.3 times the cosine of capitalised words, to a cluster's centroid,
times exp(-days / 30); it joins the best cluster from 0.27 on. Threads: clusters join by the cosine of
their names at 0.2.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import Stemmer

__all__ = ["Document", "Vectors", "cosine", "join_threads", "online_clusters"]

_WORD = re.compile(r"\w+")
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w'-]+")
_NAME = re.compile(r"(?<=[\w,;'’] )[A-ZÀ-ÖØ-Þ][\w-]{2,}")  # capitalised within a sentence
_STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "pt": "portuguese",
    "tr": "turkish",
}
Vector = Mapping[str, float]


@cache
def _stem(language: str, word: str) -> str:
    name = _STEMMERS.get(language)
    return str(_stemmer(name).stemWord(word)) if name else word


@cache
def _stemmer(name: str) -> Any:
    return Stemmer.Stemmer(name)


@dataclass(frozen=True, slots=True)
class Document:
    """What the method counts in an article, and its day."""

    key: str
    day: date | None
    stems: Counter[str]
    capitals: Counter[str]
    names: Counter[str]

    @classmethod
    def of(cls, key: str, title: str, text: str, language: str, day: date | None) -> "Document":
        """Count an article's stems (told apart by language), its capitalised words and its names."""
        body = " ".join(text.split()[:350])
        words = [word.lower() for word in _WORD.findall(f"{title} {title} {title} {body}")]
        stems = Counter(f"{language}:{_stem(language, word)}" for word in words)
        capitals = Counter(word.lower() for word in _CAPITALISED.findall(f"{title}. {body}"))
        names = Counter(name.lower() for name in _NAME.findall(f"{title}. {body}"))
        return cls(key, day, stems, capitals, names)


class Vectors:
    """TF-IDF vectors of unit length, with document frequencies over all the counts given."""

    def __init__(self, counts: Sequence[Counter[str]]) -> None:
        self._total = len(counts)
        self._frequencies = Counter(key for one in counts for key in one)

    def unit(self, counts: Counter[str]) -> Vector:
        """Return the vector of one document."""
        weights = {
            key: (1 + math.log(count)) * (1 + math.log((self._total + 1) / (1 + self._frequencies[key])))
            for key, count in counts.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {key: weight / length for key, weight in weights.items()}


def cosine(left: Vector, right: Vector) -> float:
    """Return the cosine of two vectors of unit length."""
    return sum(weight * right.get(key, 0.0) for key, weight in left.items())


@dataclass(slots=True)
class _Centroids:
    """Sums of vectors by cluster, with an inverted index."""

    postings: dict[str, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))
    squares: dict[int, float] = field(default_factory=lambda: defaultdict(float))

    def cosines(self, vector: Vector) -> dict[int, float]:
        dots: dict[int, float] = defaultdict(float)
        for key, weight in vector.items():
            for cluster, sum_ in self.postings.get(key, {}).items():
                dots[cluster] += weight * sum_
        return {cluster: dot / math.sqrt(self.squares[cluster] or 1.0) for cluster, dot in dots.items()}

    def add(self, cluster: int, vector: Vector) -> None:
        for key, weight in vector.items():
            posting = self.postings[key]
            before = posting.get(cluster, 0.0)
            posting[cluster] = before + weight
            self.squares[cluster] += weight * (2 * before + weight)


def online_clusters(documents: Sequence[Document], *, days: float = 30, bar: float = 0.27) -> dict[str, int]:
    """Return the cluster of each document, given in the order of their coming."""
    stem_vectors = Vectors([one.stems for one in documents])
    capital_vectors = Vectors([one.capitals for one in documents])
    stems, names = _Centroids(), _Centroids()
    last: dict[int, date | None] = {}
    found: dict[str, int] = {}
    for document in documents:
        words = stem_vectors.unit(document.stems)
        capitals = capital_vectors.unit(document.capitals)
        scores = {cluster: 0.7 * value for cluster, value in stems.cosines(words).items()}
        for cluster, value in names.cosines(capitals).items():
            scores[cluster] = scores.get(cluster, 0.0) + 0.3 * value
        for cluster in scores:
            scores[cluster] *= _decay(last[cluster], document.day, days)
        best = max(scores, key=lambda cluster: (scores[cluster], -cluster), default=-1)
        chosen = best if best >= 0 and scores[best] >= bar else len(last)
        found[document.key] = chosen
        last[chosen] = document.day
        stems.add(chosen, words)
        names.add(chosen, capitals)
    return found


def _decay(before: date | None, day: date | None, days: float) -> float:
    """Return how much likeness is left after the days between; all of it where a date is missing."""
    return math.exp(-abs((day - before).days) / days) if day and before else 1.0


def join_threads(
    documents: Sequence[Document], clusters: Mapping[str, int], *, bar: float = 0.2
) -> dict[str, int]:
    """Return the thread of each document: clusters in their order join the thread whose names are likest."""
    vectors = Vectors([one.names for one in documents])
    members: dict[int, list[Document]] = defaultdict(list)
    for document in documents:
        members[clusters[document.key]].append(document)
    threads = _Centroids()
    found: dict[str, int] = {}
    for cluster, held in members.items():
        total: dict[str, float] = defaultdict(float)
        for document in held:
            for key, weight in vectors.unit(document.names).items():
                total[key] += weight
        length = math.sqrt(sum(weight * weight for weight in total.values())) or 1.0
        names = {key: weight / length for key, weight in total.items()}
        cosines = threads.cosines(names)
        best = max(cosines, key=lambda thread: (cosines[thread], -thread), default=-1)
        chosen = best if best >= 0 and cosines[best] >= bar else cluster
        threads.add(chosen, names)
        for document in held:
            found[document.key] = chosen
    return found
