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

from newsdesk.summary.documents import Document, Sentence
from newsdesk.summary.weights import PAIRS, WORDS
from newsdesk.text.common import commonness
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import stem

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
    stop = _stop_stems(language)
    commons: dict[str, float] = {}
    for concept, c in counts.items():
        size = len(concept)
        stops = sum(part in stop for part in concept) / size
        for part in concept:
            if part not in commons:
                commons[part] = commonness(part, language) or 0.0
        times = math.log1p(2.0 * c.times / total)
        titles = c.titles / total
        yield (
            concept,
            (
                1.0,
                c.documents / total,
                float(c.documents == 1),
                times,
                c.firsts / total,
                c.leads / total,
                titles,
                1.0 / (1 + c.earliest),
                c.earliness / total,
                stops,
                float(stops == 1.0),
                sum(part[0].isdigit() for part in concept) / size,
                max(commons[part] for part in concept),
                stops * times,
                (1.0 - stops) * titles,
                sum(part in title_words for part in concept) / size,
            ),
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
            score = sum(map(float.__mul__, weights, features))
            found[concept] = 1.0 / (1.0 + math.exp(-score))
    return found


def _stop_stems(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in stopwords(language))
