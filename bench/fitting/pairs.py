"""The networks that tell whether two articles are on one event, and the odds above which they are."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from fitting.streams import Desk, Labelled, Part, by_set, everything
from newsdesk.threads.bulk import log_odds
from newsdesk.threads.candidates import FLOOR, neighbours
from newsdesk.threads.cluster import cluster
from newsdesk.threads.company import COMPANY_FEATURES, LEAST, Circle, company_features
from newsdesk.threads.decision import Linkage, Network, Rules, Unit
from newsdesk.threads.facts import weigh
from newsdesk.threads.hindsight import LATER_FEATURES, hindsight, words_now
from newsdesk.threads.index import KEPT, Pair, admit
from newsdesk.threads.memory import MemoryIndex
from newsdesk.threads.pair import PAIR_FEATURES

__all__ = [
    "Examples",
    "best_odds",
    "company_examples",
    "compared",
    "event_examples",
    "fit_network",
    "joined",
    "likeness",
]

UNITS = 12
LEAST_SPREAD = 0.02  # standard deviation of a feature, so that one that hardly varies is not blown up
SILENT = 0.01  # a unit that counts less says nothing
STEPS = 7000
BATCH = 512
NEARLY = 0.002  # of B³-F1
GRID = [round(-2.4 + 0.2 * step, 1) for step in range(11)]

Matrix = npt.NDArray[np.float64]
_NONE = Network(PAIR_FEATURES, 0.0, ())
_NOTHING = Rules(_NONE, 0.0, _NONE, _NONE, 0.0, Linkage(1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0), 0.0)


@dataclass(slots=True)
class Examples:
    """Pairs of articles: their features, whether both tell the same story, how much each counts."""

    names: tuple[str, ...]
    pairs: list[tuple[int, int]] = field(default_factory=list)
    rows: list[tuple[float, ...]] = field(default_factory=list)
    same: list[bool] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    about: list[tuple[Labelled, Labelled]] = field(default_factory=list)


def event_examples(desk: Desk) -> tuple[Examples, Examples]:
    """Walk the desk once and return each article with each of its neighbours, when it came and later.

    A pair with an article that has no story weighs nothing: it is there for `best_odds`.
    """
    index, found, stream = MemoryIndex(), Examples(PAIR_FEATURES), desk.articles
    about = {one.item.article: one for one in stream}
    size = Counter(one.story for one in stream)
    for one in stream:
        facts = weigh(one.item, index)
        for other in neighbours(facts, index, _NOTHING):
            old = about[other.article]
            same = one.story is not None and one.story == old.story
            found.pairs.append((old.item.article, one.item.article))
            found.rows.append(other.features)
            found.same.append(same)
            # a story counts by its articles, not by its pairs
            told = 2 / max(1, size[one.story] - 1) if same else 1.0
            found.weights.append(desk.counts * max(one.counts, old.counts) * told if one.story else 0.0)
            found.about.append((old, one))
        index.stand(one.item.article, one.item.article, one.item.article)
        admit(facts, (), index, one.item.article)
    now = words_now(found.pairs, index)
    rows = [(*row, words) for row, words in zip(found.rows, now, strict=True)]
    return found, replace(found, names=LATER_FEATURES, rows=rows)


def joined(parts: Sequence[Examples]) -> Examples:
    """Return the examples of several desks as one."""
    whole = Examples(parts[0].names)
    for part in parts:
        whole.pairs += part.pairs
        whole.rows += part.rows
        whole.same += part.same
        whole.weights += part.weights
        whole.about += part.about
    return whole


def fit_network(
    examples: Examples, ridge: float, part: Part = everything, rising: Mapping[str, int] | None = None
) -> Network:
    """Fit the small network by Adam (Kingma and Ba 2015) on the weighted log loss; deterministic.

    Only pairs count whose articles are both of the part. A feature in `rising` may only speak for a pair as
    it grows (1), or against it (-1).
    """
    kept = [at for at, weight in enumerate(examples.weights) if weight and all(map(part, examples.about[at]))]
    x = np.array([examples.rows[at] for at in kept])
    y = np.array([float(examples.same[at]) for at in kept])
    w = np.array([examples.weights[at] for at in kept])
    mean, spread = x.mean(0), np.maximum(x.std(0), LEAST_SPREAD)
    signs = None if rising is None else np.array([[rising.get(name, 0)] for name in examples.names])
    total = _descend((x - mean) / spread, y, w, ridge, signs)
    inner, bias, counts, intercept = total
    plain = inner / spread[:, None]
    biases = bias - mean @ plain
    units = tuple(
        Unit(_short(counts[k]), _short(biases[k]), tuple(_short(v) for v in plain[:, k]))
        for k in range(UNITS)
        if abs(counts[k]) >= SILENT
    )
    return Network(examples.names, _short(intercept[0]), units)


def _descend(z: Matrix, y: Matrix, w: Matrix, ridge: float, signs: Matrix | None) -> list[Matrix]:
    """Return the mean of the weights over the last quarter of the steps: it is steadier than the last."""
    random = np.random.default_rng(0)
    weights = [
        random.normal(0, 0.3, (z.shape[1], UNITS)),
        np.zeros(UNITS),
        random.normal(0, 0.3, UNITS),
        np.array([-2.0]),
    ]
    if signs is not None:
        weights[0] = np.where(signs, signs * abs(weights[0]), weights[0])
        weights[2] = abs(weights[2])
    first, second, total = ([0 * p for p in weights] for _ in range(3))
    tail = STEPS // 4
    for step in range(1, STEPS + 1):
        pick = random.integers(0, len(y), BATCH)
        for k, slope in enumerate(_slopes(weights, z[pick], y[pick], w[pick], ridge)):
            first[k] = 0.9 * first[k] + 0.1 * slope
            second[k] = 0.999 * second[k] + 0.001 * slope**2
            move = first[k] / (1 - 0.9**step) / (np.sqrt(second[k] / (1 - 0.999**step)) + 1e-8)
            weights[k] = weights[k] - 0.005 * move
        if signs is not None:
            weights[0] = np.where(signs * weights[0] < 0, 0.0, weights[0])
            weights[2] = np.maximum(weights[2], 0.0)
        if step > STEPS - tail:
            total = [mean + one / tail for mean, one in zip(total, weights, strict=True)]
    return total


def _slopes(weights: Sequence[Matrix], z: Matrix, y: Matrix, w: Matrix, ridge: float) -> list[Matrix]:
    inner, bias, counts, intercept = weights
    hidden = np.tanh(z @ inner + bias)
    chance = 1 / (1 + np.exp(-np.clip(hidden @ counts + intercept, -30, 30)))
    miss = w * (chance - y) / len(y)
    back = np.outer(miss, counts) * (1 - hidden**2)
    return [z.T @ back + ridge * inner, back.sum(0), hidden.T @ miss, np.array([miss.sum()])]


def likeness(
    examples: tuple[Examples, Examples], pair: Network, later: Network, articles: int
) -> dict[Pair, float]:
    """Return the log-odds at the second look of the pairs that a desk of this many articles would keep."""
    first, then = examples
    learned, found = hindsight(articles), {}
    begun, now = log_odds(pair, first.rows), log_odds(later, then.rows)
    for both, before, after in zip(first.pairs, begun, now, strict=True):
        odds = max(FLOOR, before)
        odds += learned * (after - odds)
        if odds > KEPT:
            found[both] = odds
    return found


def compared(odds: Mapping[Pair, float]) -> dict[int, dict[int, float]]:
    """Return for each article all that it was compared with, as `Index.compared` does."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in odds.items():
        found[a][b] = found[b][a] = value
    return found


def company_examples(examples: Examples, odds: Mapping[Pair, float]) -> Examples:
    """Return the pairs that a desk would keep with what the partners of both say, once all have come."""
    circles = {article: Circle(partners) for article, partners in compared(odds).items()}
    found = Examples(COMPANY_FEATURES)
    for at, (a, b) in enumerate(examples.pairs):
        if (a, b) in odds:
            found.pairs.append((a, b))
            found.rows.append(company_features(odds[a, b], circles[a], circles[b]))
            found.same.append(examples.same[at])
            found.weights.append(examples.weights[at])
            found.about.append(examples.about[at])
    return found


def best_odds(stream: Sequence[Labelled], odds: Mapping[Pair, float], part: Part = everything) -> float:
    """Return the odds of GRID at which clusters of the whole stream come nearest to the part's stories.

    Nearest: B³-F1, the mean of all articles and of the sets, so that no set pays for another. Of the odds
    that come within NEARLY of the best the lowest: on the stories that the networks were fitted on all pairs
    look surer than on new ones, and high odds cost less than they will there.
    """
    figures = {least: _mean(by_set(stream, _clustered(stream, odds, least), part)) for least in GRID}
    return min(least for least in GRID if figures[least] >= max(figures.values()) - NEARLY)


def _mean(figures: Mapping[str, float]) -> float:
    return sum(figures.values()) / len(figures)


def _clustered(
    stream: Sequence[Labelled], likeness: Mapping[tuple[int, int], float], odds: float
) -> dict[int, int]:
    groups = cluster([one.item.article for one in stream], likeness, odds, unknown=LEAST)
    return {article: group[0] for group in groups for article in group}


def _short(value: Any) -> float:
    return round(float(value), 3)
