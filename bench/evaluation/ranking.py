"""Average precision of a ranking."""

from collections.abc import Iterable
from itertools import groupby

__all__ = ["average_precision"]


def average_precision(scored: Iterable[tuple[float, bool]]) -> float:
    """Return the average precision of (score, is it relevant) pairs; 0 where nothing is relevant.

    The sum over distinct scores, highest first, of the gain in recall times the precision down to
    there: items of one score stand on one rank, so their order does not matter.
    """
    ranked = sorted(scored, key=lambda pair: -pair[0])
    relevant = sum(truth for _, truth in ranked)
    seen = hits = 0
    total = 0.0
    for _, group in groupby(ranked, key=lambda pair: pair[0]):
        truths = [truth for _, truth in group]
        seen += len(truths)
        hits += sum(truths)
        total += sum(truths) * hits / seen
    return total / relevant if relevant else 0.0
