"""The choice of what to show: the best lead of sixty words, exactly, then point after point, greedily.

What a set is worth is linear in what it covers of the likely words and pairs of words for its length,
in how near it comes to a headline, and in the features of its members. Weights are fitted by
bench/fit_summary.py.
"""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter, mul
from typing import NamedTuple

from newsdesk.summary.candidates import Candidate
from newsdesk.summary.concepts import Concept
from newsdesk.summary.documents import Document
from newsdesk.summary.features import candidate_features
from newsdesk.summary.salience import alike
from newsdesk.summary.titles import Title, nearest, titles
from newsdesk.summary.weights import MEMBERS, SETS

__all__ = [
    "LIMIT",
    "SET_FEATURES",
    "Covering",
    "Scored",
    "best_lead",
    "most_covering",
    "score",
    "set_features",
]

LIMIT = 60  # words of the lead
_KEPT = 80  # sets between which the fitted worth decides
_NEAR = 160  # sets of which it is reckoned exactly what they cover
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
    """A candidate with the words and pairs of words that it covers, and how likely each is.

    `worth` is the expected number of them that a reader's own short account would share with it.
    """

    one: Candidate
    words: Mapping[Concept, float]
    pairs: Mapping[Concept, float]
    worth: float

    @property
    def rate(self) -> float:
        """What it covers for its length."""
        return self.worth / math.sqrt(self.one.words)


class Covering(NamedTuple):
    """A set, as indices of candidates, with the likely words and pairs of words that it covers."""

    members: tuple[int, ...]
    words: float
    pairs: float


def score(one: Candidate, weights: Mapping[Concept, float]) -> Scored:
    """Return a candidate with what it covers."""
    words: dict[Concept, float] = {(stem,): weights.get((stem,), 0.0) for stem in one.every}
    pairs: dict[Concept, float] = {pair: weights.get(pair, 0.0) for pair in pairwise(one.every)}
    return Scored(one, words, pairs, math.fsum(words.values()) + math.fsum(pairs.values()))


def most_covering(scored: Sequence[Scored], limit: int = LIMIT) -> list[Covering]:
    """Return the sets of up to four of the best candidates within `limit` words that cover most.

    No two members say the same.
    """
    sets: list[Covering] = []
    for members, _ in heapq.nlargest(_NEAR, _small_sets(scored, limit), key=itemgetter(1)):
        words: dict[Concept, float] = {}
        pairs: dict[Concept, float] = {}
        for at in members:
            words |= scored[at].words
            pairs |= scored[at].pairs
        sets.append(Covering(members, math.fsum(words.values()), math.fsum(pairs.values())))
    return heapq.nlargest(_KEPT, sets, key=lambda one: one.words + one.pairs)


def _small_sets(scored: Sequence[Scored], limit: int) -> Iterator[tuple[tuple[int, ...], float]]:
    """Yield sets of candidates with about what they cover: what two members share is taken off once."""
    top = sorted(range(len(scored)), key=lambda at: (-scored[at].rate, at))[:_TOP]
    shared = {(a, b): _shared(scored[a], scored[b]) for i, a in enumerate(top) for b in top[i + 1 :]}

    def grow(
        at: int, left: int, members: tuple[int, ...], worth: float
    ) -> Iterator[tuple[tuple[int, ...], float]]:
        for i in range(at, len(top)):
            new = scored[top[i]]
            if new.one.words > left:
                continue
            more = new.worth
            for member in members:
                more -= shared[member, top[i]]
            if more <= 0.0:
                continue
            chosen = (*members, top[i])
            yield chosen, worth + more
            if len(chosen) < _MEMBERS:
                yield from grow(i + 1, left - new.one.words, chosen, worth + more)

    yield from grow(0, limit, (), 0.0)


def _shared(a: Scored, b: Scored) -> float:
    """Return what two candidates both cover, without end where they may not stand together."""
    one, other = a.one, b.one
    if one.document == other.document and one.span.start < other.span.end and other.span.start < one.span.end:
        return math.inf
    if any(alike(x, y, same_language=True) for x in one.sentences for y in other.sentences):
        return math.inf
    words = math.fsum(a.words[word] for word in a.words.keys() & b.words.keys())
    return words + math.fsum(a.pairs[pair] for pair in a.pairs.keys() & b.pairs.keys())


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
    for members, words, pairs in most_covering(scored, limit):
        for at in members:
            if at not in own:
                one = scored[at].one
                own[at] = sum(map(mul, MEMBERS, candidate_features(one, documents[one.document])))
        features = set_features([scored[at] for at in members], words, pairs, headlines)
        worth = sum(map(mul, SETS, features)) + sum(own[at] for at in members)
        if worth > most:
            best, most = members, worth
    return best
