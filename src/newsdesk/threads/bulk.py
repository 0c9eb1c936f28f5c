"""What is counted over hundreds of keys or articles at once.

Imports numpy, which takes a tenth of a second: it is imported itself where it is needed, so that only what
places articles pays for that.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsdesk.model import Said
from newsdesk.threads.decision import Network
from newsdesk.threads.weights import LARGEST_SHARE, PRIOR

__all__ = ["cosines", "likeliest", "log_odds", "rarities"]

_Numbers = NDArray[np.float64]

_LEAST = 0.01  # of a logarithm: a word of every article still counts a little
_LOUDNESS = 1 + np.log(np.maximum(1, np.arange(256)))  # of a word that is said so many times


def log_odds(network: Network, rows: Sequence[Sequence[float]]) -> list[float]:
    """Return the log-odds of each row of features: intercept + sum of counts x tanh(bias + weights . row)."""
    if not rows:
        return []
    counts, biases, weights = _arrays(network)
    # no matrix product: what is said of a row must not depend, in the last digit, on the rows beside it
    hidden = np.tanh(biases + (np.array(rows)[:, np.newaxis] * weights).sum(axis=2))
    found: list[float] = (network.intercept + (counts * hidden).sum(axis=1)).tolist()
    return found


@lru_cache(maxsize=8)
def _arrays(network: Network) -> tuple[_Numbers, _Numbers, _Numbers]:
    units = network.units
    return (
        np.array([unit.counts for unit in units]),
        np.array([unit.bias for unit in units]),
        np.array([unit.weights for unit in units]).reshape(len(units), len(network.names)),
    )


def rarities(counts: "array[int]", articles: int, expected: Sequence[float]) -> list[float]:
    """Return the inverse document frequency of each key (`newsdesk.threads.weights.rarity`)."""
    shares = (np.frombuffer(counts, np.uint32) + PRIOR * np.array(expected)) / (articles + PRIOR)
    found: list[float] = (-np.log(np.minimum(LARGEST_SHARE, shares))).tolist()
    return found


def likeliest(postings: Mapping[int, Sequence[int]], weights: Mapping[int, float], keep: int) -> list[int]:
    """Return the `keep` articles posted under the keys that weigh most together; ties go to the older."""
    if not postings:
        return []
    posted = np.concatenate([np.asarray(articles, np.int64) for articles in postings.values()])
    weight = np.repeat([weights[key] for key in postings], [len(articles) for articles in postings.values()])
    order = posted.argsort(kind="stable")
    posted = posted[order]
    begins = np.flatnonzero(np.concatenate(([True], posted[1:] != posted[:-1])))
    articles, sums = posted[begins], np.add.reduceat(weight[order], begins)
    found: list[int] = articles[(-sums).argsort(kind="stable")[:keep]].tolist()
    return found


def cosines(
    pairs: Sequence[tuple[int, int]],
    said: Mapping[int, Said],
    counts: Callable[["array[int]"], "array[int]"],
    articles: Mapping[str, int],
) -> list[float]:
    """Return the cosine of the words of each pair; memory grows with the articles that come first in one.

    A word weighs (1 + ln times) x ln(articles of its language / articles that hold it). Where no other
    article holds it, it weighs PRIOR / (PRIOR + articles) of that: on a young desk it may only not have come
    again yet. `counts` says in how many articles each of some keys stands.
    """
    if not pairs:
        return []
    words = _Words.of(said, counts, articles)
    row_of = {article: row for row, article in enumerate(dict.fromkeys(first for first, _ in pairs))}
    # the words of the articles that come first, a row each; behind the columns is one for all other words
    places, rows = words.of_articles([*row_of])
    sought = np.unique(words.numbers[places])
    column_of = np.full(words.different, len(sought))
    column_of[sought] = np.arange(len(sought))
    dense = np.zeros((len(row_of), len(sought) + 1))
    dense[rows, column_of[words.numbers[places]]] = words.weights[places]
    places, at = words.of_articles([other for _, other in pairs])
    row = np.array([row_of[first] for first, _ in pairs])[at]
    shared = dense[row, column_of[words.numbers[places]]]
    found: list[float] = np.bincount(at, words.weights[places] * shared, len(pairs)).tolist()
    return found


class _Words(NamedTuple):
    """The words of many articles one behind the other: numbers for the `different` keys, weights, begins."""

    different: int
    numbers: NDArray[np.intp]
    weights: _Numbers
    begins: NDArray[np.intp]
    sizes: NDArray[np.intp]
    place: Mapping[int, int]

    @classmethod
    def of(
        cls,
        said: Mapping[int, Said],
        counts: Callable[["array[int]"], "array[int]"],
        articles: Mapping[str, int],
    ) -> "_Words":
        """Weigh the words of each article (see `cosines`) to a vector of length one."""
        all_said = said.values()
        sizes = np.array([len(one.times) for one in all_said], np.intp)
        held = np.frombuffer(b"".join([one.keys.tobytes() for one in all_said]), np.uint32)
        keys, numbers = np.unique(held, return_inverse=True)
        times = np.frombuffer(b"".join([one.times for one in all_said]), np.uint8)
        held_by = np.frombuffer(counts(array("I", keys.tobytes())), np.uint32)
        count = np.maximum(1.0, held_by.astype(np.float64))[numbers]
        desk = np.array([float(articles[one.language]) for one in all_said]).repeat(sizes)
        weights = _LOUDNESS[times] * np.maximum(_LEAST, np.log((desk + 1) / count))
        weights *= np.where(count > 1, 1.0, PRIOR / (PRIOR + desk))
        owners = np.arange(len(sizes)).repeat(sizes)
        weights /= np.sqrt(np.bincount(owners, weights**2, len(sizes)))[owners]
        place = {article: at for at, article in enumerate(said)}
        return cls(len(keys), numbers, weights, sizes.cumsum() - sizes, sizes, place)

    def of_articles(self, articles: Sequence[int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return where the words of some articles stand, one article behind the other, and whose each is."""
        at = np.array([self.place[article] for article in articles], np.intp)
        sizes = self.sizes[at]
        places = np.arange(sizes.sum()) + (self.begins[at] - sizes.cumsum() + sizes).repeat(sizes)
        return places, np.arange(len(at)).repeat(sizes)
