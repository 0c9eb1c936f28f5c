"""The choice of what to show: the best lead of sixty words, exactly, then point after point, greedily.

What a set is worth is linear in what it covers of the likely words and pairs of words for its length,
in how near it comes to a headline, and in the features of its members; overlaps are taken off pair by
pair. Weights are fitted by bench/fit_summary.py.
"""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import mul

from newsdesk.summary.candidates import Candidate
from newsdesk.summary.concepts import Concept
from newsdesk.summary.documents import Document
from newsdesk.summary.features import candidate_features
from newsdesk.summary.salience import alike
from newsdesk.summary.titles import Title, nearest, titles
from newsdesk.summary.weights import MEMBERS, SETS

__all__ = [
    "KEPT",
    "LIMIT",
    "SET_FEATURES",
    "Scored",
    "best_lead",
    "overlap",
    "score",
    "set_features",
    "small_sets",
]

LIMIT = 60  # words of the lead
KEPT = 80  # sets between which the fitted worth decides
_TOP = 20  # candidates among which the lead is chosen
_MEMBERS = 4  # of a lead, at most

SET_FEATURES = (
    *("expected F1 of words, of a short account", "of words, of a long one"),
    *("of pairs, of a short one", "of pairs, of a long one"),
    *("nearness to a headline in words", "in pairs of words", "in their order"),
)
_SHORT, _LONG = 30, 47  # words of other people's short accounts of a story


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with the likely words and pairs that it covers.

    `words_worth` and `pairs_worth` are the expected numbers of words and pairs of words that a
    reader's own short account would share with it.
    """

    one: Candidate
    words: frozenset[Concept]
    pairs: frozenset[Concept]
    words_worth: float
    pairs_worth: float

    @property
    def rate(self) -> float:
        """What it covers for its length."""
        return (self.words_worth + self.pairs_worth) / math.sqrt(self.one.words)


def score(one: Candidate, weights: Mapping[Concept, float]) -> Scored:
    """Return a candidate with what it covers."""
    words = frozenset((stem,) for stem in one.every)
    pairs: frozenset[Concept] = frozenset(pairwise(one.every))
    return Scored(
        one,
        words,
        pairs,
        sum(weights.get(concept, 0.0) for concept in words),
        sum(weights.get(concept, 0.0) for concept in pairs),
    )


def overlap(a: Scored, b: Scored, weights: Mapping[Concept, float]) -> tuple[float, float]:
    """Return the worth of the words, and of the pairs, that two candidates share."""
    return (
        sum(weights.get(concept, 0.0) for concept in a.words & b.words),
        sum(weights.get(concept, 0.0) for concept in a.pairs & b.pairs),
    )


def small_sets(
    scored: Sequence[Scored], weights: Mapping[Concept, float], limit: int = LIMIT
) -> Iterator[tuple[tuple[int, ...], float, float]]:
    """Yield every set of up to four of the best candidates within `limit` words.

    Each as indices into `scored` with what it covers of words and of pairs. No two say the same.
    """
    top = sorted(range(len(scored)), key=lambda at: (-scored[at].rate, at))[:_TOP]
    shared: dict[tuple[int, int], tuple[float, float]] = {}
    for i, a in enumerate(top):
        for b in top[i + 1 :]:
            one, other = scored[a].one, scored[b].one
            clash = one.document == other.document and (
                one.span.start < other.span.end and other.span.start < one.span.end
            )
            clash = clash or any(
                alike(x, y, same_language=True) for x in one.sentences for y in other.sentences
            )
            shared[a, b] = (math.inf, math.inf) if clash else overlap(scored[a], scored[b], weights)

    def grow(
        at: int, left: int, members: tuple[int, ...], words: float, pairs: float
    ) -> Iterator[tuple[tuple[int, ...], float, float]]:
        for i in range(at, len(top)):
            new = scored[top[i]]
            if new.one.words > left:
                continue
            more_words, more_pairs = new.words_worth, new.pairs_worth
            for member in members:
                lost = shared[member, top[i]]
                more_words -= lost[0]
                more_pairs -= lost[1]
            if more_words <= 0.0:
                continue
            chosen = (*members, top[i])
            yield chosen, words + more_words, pairs + more_pairs
            if len(chosen) < _MEMBERS:
                yield from grow(i + 1, left - new.one.words, chosen, words + more_words, pairs + more_pairs)

    yield from grow(0, limit, (), 0.0, 0.0)


def set_features(
    members: Sequence[Scored], words: float, pairs: float, headlines: Sequence[Title]
) -> tuple[float, ...]:
    """Return the SET_FEATURES of a set that covers so much of words and pairs."""
    ordered = sorted((member.one for member in members), key=lambda one: (one.place, one.document))
    stems = [stem for one in ordered for stem in one.every]
    size = len(stems)
    return (
        2 * words / (size + _SHORT),
        2 * words / (size + _LONG),
        2 * pairs / (size + _SHORT),
        2 * pairs / (size + _LONG),
        *nearest(stems, headlines),
    )


def best_lead(
    scored: Sequence[Scored],
    documents: Sequence[Document],
    weights: Mapping[Concept, float],
    limit: int = LIMIT,
) -> tuple[int, ...]:
    """Return the indices of the best set within `limit` words, or nothing where none fits.

    All candidates are of one language.
    """
    if not scored:
        return ()
    headlines = titles(documents, documents[scored[0].one.document].article.language)
    own: dict[int, float] = {}
    best: tuple[int, ...] = ()
    most = -math.inf
    # the worth was fitted on the sets that cover most, and holds among those
    most_covering = heapq.nlargest(
        KEPT, small_sets(scored, weights, limit), key=lambda found: found[1] + found[2]
    )
    for members, words, pairs in most_covering:
        for at in members:
            if at not in own:
                one = scored[at].one
                own[at] = sum(map(mul, MEMBERS, candidate_features(one, documents[one.document])))
        features = set_features([scored[at] for at in members], words, pairs, headlines)
        worth = sum(map(mul, SETS, features)) + sum(own[at] for at in members)
        if worth > most:
            best, most = members, worth
    return best
