"""How likely each word and pair of words of a thread belongs in a short account of it.

A fitted logistic model over what can be counted: how many documents have it, how early, how often,
in which titles, and how common it is in news at large. What a set of sentences covers of it is the
summary's worth (after Gillick and Favre 2009, A Scalable Global Model for Summarization, with learned
weights of concepts as in Hong and Nenkova 2014). Copies of one text count once.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import mul

from newsdesk.summary.documents import Document, Sentence
from newsdesk.summary.features import stop_stems
from newsdesk.summary.weights import PAIRS, WORDS
from newsdesk.text.common import commonness

__all__ = ["FEATURES", "Concept", "concept_features", "concept_weights", "pairs", "words"]

Concept = tuple[str, ...]

FEATURES = (
    *(
        "one",
        "share of documents",
        "in one only",
        "log of count",
        "share of first sentences",
        "share of leads",
    ),
    *(
        "share of titles",
        "earliest",
        "mean earliness",
        "stop words",
        "all stop words",
        "digits",
        "commonness",
    ),
    *("stop words by count", "titles unless stop", "words of titles"),
)
_LEAD = 3  # sentences
_DEEP = 40  # sentences of a document that count


def words(sentence: Sentence) -> Iterator[Concept]:
    """Yield the stems of a sentence, stop words too, each as a concept of its language."""
    for one in sentence.every:
        yield (one,)


def pairs(sentence: Sentence) -> Iterator[Concept]:
    """Yield the neighbouring stems of a sentence."""
    yield from pairwise(sentence.every)


@dataclass(slots=True)
class _Counts:
    """What is counted of one concept over the documents of its language."""

    documents: int = 0
    times: int = 0
    firsts: int = 0
    leads: int = 0
    titles: int = 0
    earliest: int = 10_000
    earliness: float = 0.0


def concept_features(
    documents: Sequence[Document], language: str, *, paired: bool
) -> Iterator[tuple[Concept, tuple[float, ...]]]:
    """Yield every concept of the documents (all of one language) with its FEATURES."""
    total = len(documents)
    counts: dict[Concept, _Counts] = defaultdict(_Counts)
    title_words: set[str] = set()
    for document in documents:
        _count(document, counts, paired=paired)
        title_words.update(document.title_every)
    stop = stop_stems(language)
    facts: dict[str, tuple[float, float, float, float]] = {}
    for concept, c in counts.items():
        for part in concept:
            if part not in facts:
                facts[part] = (
                    float(part in stop),
                    float(part[0].isdigit()),
                    commonness(part, language) or 0.0,
                    float(part in title_words),
                )
        stops, digits, common, titled = facts[concept[0]]
        if paired:
            last = facts[concept[1]]
            stops, digits, titled = (stops + last[0]) / 2, (digits + last[1]) / 2, (titled + last[3]) / 2
            common = max(common, last[2])
        yield concept, _features(c, total, (stops, digits, common, titled))


def _features(counts: _Counts, total: int, word: tuple[float, float, float, float]) -> tuple[float, ...]:
    """Return the FEATURES of a concept from where it stands and from what its words are."""
    stops, digits, common, titled = word
    times, titles = math.log1p(2.0 * counts.times / total), counts.titles / total
    return (
        1.0,
        counts.documents / total,
        float(counts.documents == 1),
        times,
        counts.firsts / total,
        counts.leads / total,
        titles,
        1.0 / (1 + counts.earliest),
        counts.earliness / total,
        stops,
        float(stops == 1.0),
        digits,
        common,
        stops * times,
        (1.0 - stops) * titles,
        titled,
    )


def _count(document: Document, counts: dict[Concept, _Counts], *, paired: bool) -> None:
    """Add one document to the counts."""
    seen: set[Concept] = set()
    for sentence in document.sentences[:_DEEP]:
        for concept in pairs(sentence) if paired else words(sentence):
            c = counts[concept]
            c.times += 1
            if concept not in seen:
                seen.add(concept)
                c.documents += 1
                c.firsts += sentence.place == 0
                c.leads += sentence.place < _LEAD
                c.earliest = min(c.earliest, sentence.place)
                c.earliness += 1.0 / (1 + sentence.place)
    every = document.title_every
    titled = set(pairwise(every)) if paired else {(one,) for one in every}
    for concept in titled & counts.keys():
        counts[concept].titles += 1


def concept_weights(documents: Sequence[Document]) -> Mapping[str, Mapping[Concept, float]]:
    """Return for each language the probability of each word and pair of words of its documents."""
    by_language: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        by_language[document.article.language].append(document)
    return {language: _weights(some, language) for language, some in by_language.items()}


def _weights(documents: Sequence[Document], language: str) -> dict[Concept, float]:
    found: dict[Concept, float] = {}
    for paired, weights in ((False, WORDS), (True, PAIRS)):
        for concept, features in concept_features(documents, language, paired=paired):
            score = sum(map(mul, weights, features))
            found[concept] = 1.0 / (1.0 + math.exp(-score))
    return found
