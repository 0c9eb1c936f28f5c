"""The words of many articles weighed by one day's counts, and what pairs of them share; imports numpy."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby

import numpy as np

from newsdesk.model import Said
from newsdesk.threads.weights import PRIOR

__all__ = ["cosines"]

_LEAST = 0.01  # of a logarithm: a word of every article still counts a little


def cosines(
    pairs: Sequence[tuple[int, int]],
    said: Mapping[int, Said],
    counts: Callable[[Iterable[int]], Mapping[int, int]],
    articles: Mapping[str, int],
) -> list[float]:
    """Return the cosine of the words of each pair; pairs with the same first article stand side by side.

    A word weighs (1 + ln times) x ln(articles of its language / articles that hold it). Where no other
    article holds it, it weighs PRIOR / (PRIOR + articles) of that: on a young desk it may only not have come
    again yet. `counts` says in how many articles keys stand.
    """
    ids = sorted(said)
    sizes = np.array([len(said[article].times) for article in ids], np.intp)
    held = np.frombuffer(b"".join([said[article].keys.tobytes() for article in ids]), np.uint32)
    times = np.frombuffer(b"".join([said[article].times for article in ids]), np.uint8)
    keys, at = np.unique(held, return_inverse=True)
    found = counts(keys.tolist())
    count = np.maximum(1, np.array([found.get(key, 0) for key in keys.tolist()], np.float64))[at]
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
