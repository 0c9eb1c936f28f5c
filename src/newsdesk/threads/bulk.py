"""What is counted over hundreds of keys or articles at once.

Imports numpy, which takes a tenth of a second: it is imported itself where it is needed, so that only what
places articles pays for that.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from newsdesk.model import Said
from newsdesk.threads.decision import Network
from newsdesk.threads.weights import LARGEST_SHARE, PRIOR

__all__ = ["cosines", "likeliest", "log_odds", "rarities"]

_Numbers = NDArray[np.float64]

_LEAST = 0.01  # of a logarithm: a word of every article still counts a little


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
    articles, at = np.unique(posted, return_inverse=True)
    order = np.argsort(-np.bincount(at, weight), kind="stable")[:keep]
    found: list[int] = articles[order].tolist()
    return found


def cosines(
    pairs: Sequence[tuple[int, int]],
    said: Mapping[int, Said],
    counts: Callable[["array[int]"], "array[int]"],
    articles: Mapping[str, int],
) -> list[float]:
    """Return the cosine of the words of each pair; pairs with the same first article stand side by side.

    A word weighs (1 + ln times) x ln(articles of its language / articles that hold it). Where no other
    article holds it, it weighs PRIOR / (PRIOR + articles) of that: on a young desk it may only not have come
    again yet. `counts` says in how many articles each of some keys stands.
    """
    ids = sorted(said)
    sizes = np.array([len(said[article].times) for article in ids], np.intp)
    held = np.frombuffer(b"".join([said[article].keys.tobytes() for article in ids]), np.uint32)
    times = np.frombuffer(b"".join([said[article].times for article in ids]), np.uint8)
    keys, at = np.unique(held, return_inverse=True)
    found = np.frombuffer(counts(array("I", keys.tobytes())), np.uint32)
    count = np.maximum(1.0, found.astype(np.float64))[at]
    desk = np.repeat(np.array([float(articles[said[article].language]) for article in ids]), sizes)
    weights = (1 + np.log(np.maximum(times, 1))) * np.maximum(_LEAST, np.log((desk + 1) / count))
    weights *= np.where(count > 1, 1.0, PRIOR / (PRIOR + desk))
    owners = np.repeat(np.arange(len(ids)), sizes)
    lengths = np.sqrt(np.bincount(owners, weights**2, len(ids)))
    weights /= lengths[owners]
    ends = np.cumsum(sizes)
    places = {article: slice(end - size, end) for article, end, size in zip(ids, ends, sizes, strict=True)}
    dense = np.zeros(len(keys))
    result: list[float] = []
    for first, group in groupby(pairs, key=lambda pair: pair[0]):
        others = [places[other] for _, other in group]
        dense[at[places[first]]] = weights[places[first]]
        shared = np.concatenate([weights[other] * dense[at[other]] for other in others])
        segments = np.repeat(np.arange(len(others)), [other.stop - other.start for other in others])
        result += np.bincount(segments, shared, len(others)).tolist()
        dense[at[places[first]]] = 0.0
    return result
