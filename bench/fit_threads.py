"""Fit the decisions of `newsdesk.threads` on the open measuring sets and write `threads/fitted.py`.

    uv run python bench/fit_threads.py [--data DIR] [--half 0|1] [--write]

Events: the stream is walked once; each article of the stories set with each of its neighbours is an example
(do both tell the same story?). Threads: the stream is walked with the decision as it stands; each thread
that a new event might join is an example (is it mostly of the same running story?); then it is fitted, and
walked again: the examples of all walks together, so that the decision meets the mistakes that it makes
itself (Ross, Gordon and Bagnell 2011: DAgger). Different stories of one set may well be one running story:
pairs of them count little against joining threads. Without --write the figures of the fit are only printed.
"""

import argparse
import datetime as dt
import gzip
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from newsdesk.model import Item, When
from newsdesk.text.reading import read
from newsdesk.threads.candidates import neighbours
from newsdesk.threads.decision import Logistic, Network, Rules, Unit
from newsdesk.threads.facts import weigh
from newsdesk.threads.index import admit
from newsdesk.threads.memory import MemoryIndex
from newsdesk.threads.pair import PAIR_FEATURES
from newsdesk.threads.place import place
from newsdesk.threads.running import THREAD_FEATURES, weigh_threads

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "shared" / "eval" / "open"
FITTED = HERE.parent / "src" / "newsdesk" / "threads" / "fitted.py"

SAME_SET = 0.1  # the weight of two different stories of one set as an example against one thread
RIDGE = 1e-4
UNITS = 12
STEPS = 7000
BATCH = 512
EVENT_ODDS = -1.4
THREAD_ODDS = -0.2
WALKS = 4

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Labelled:
    """An article of the stream with what it is about: `story` for developments, `thread` for threads."""

    item: Item
    url: str
    story: str | None
    thread: str
    kind: str

    def half(self) -> int:
        """Return on which side of a split by stories it falls."""
        return zlib.crc32(self.thread.encode()) % 2


@dataclass
class Examples:
    """Features, answers (1 same, 0 not) and weights."""

    rows: list[tuple[float, ...]] = field(default_factory=list)
    same: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    def add(self, row: tuple[float, ...], same: bool, weight: float = 1.0) -> None:
        """Take one example."""
        self.rows.append(row)
        self.same.append(float(same))
        self.weights.append(weight)

    def arrays(self) -> tuple[Matrix, Matrix, Matrix]:
        """Return features, answers and weights."""
        return np.array(self.rows), np.array(self.same), np.array(self.weights)


def load(data: Path) -> list[Labelled]:
    """Return all articles of the stories and the threads set by date, the undated last."""
    stories = {g["url"]: g for g in _lines(data / "stories.gold.jsonl.gz")}
    threads = {g["url"]: g["thread"] for g in _lines(data / "threads.gold.jsonl.gz")}
    articles = [*_lines(data / "stories.articles.jsonl.gz"), *_lines(data / "threads.articles.jsonl.gz")]
    articles.sort(key=lambda a: a["published"] or "9")
    found = []
    for number, a in enumerate(articles, 1):
        day = When.day(dt.date.fromisoformat(a["published"])) if a["published"] else None
        gold = stories.get(a["url"])
        story = f"{gold['set']}:{gold['story']}" if gold else None
        thread = story or threads[a["url"]] or f"alone:{number}"
        item = Item(number, read(a["title"], a["text"], a["language"]), day)
        found.append(Labelled(item, a["url"], story, thread, gold["set"] if gold else "threads"))
    return found


def _lines(path: Path) -> Iterable[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def event_examples(stream: Sequence[Labelled], half: int | None = None) -> Examples:
    """Walk the stream once and return each article's neighbours as examples; of one half, if asked."""
    index, found = MemoryIndex(), Examples()
    about = {one.item.article: one for one in stream}
    size = Counter(one.story for one in stream)
    for one in stream:
        facts = weigh(one.item, index)
        near = neighbours(facts, index, NOTHING)
        for other in near if one.story and half in {None, one.half()} else []:
            old = about[other.facts.article]
            if half in {None, old.half()}:
                same = one.story == old.story
                # a story counts by its articles, not by its pairs
                found.add(other.features, same, 2 / max(1, size[one.story] - 1) if same else 1.0)
        index.stand(one.item.article, one.item.article, one.item.article)
        admit(facts, {}, index, one.item.article)
    return found


def thread_examples(
    stream: Sequence[Labelled], rules: Rules, half: int | None = None
) -> tuple[Examples, dict[int, tuple[int, int]]]:
    """Walk the stream and return the threads that new events might join; and where articles went."""
    index, found = MemoryIndex(), Examples()
    runs: dict[int, Counter[str]] = defaultdict(Counter)
    kinds = {one.thread: one.kind for one in stream}
    where: dict[int, tuple[int, int]] = {}
    for number, one in enumerate(stream, 1):
        decision = place(one.item, index, None, rules)
        intent = decision.placement
        if intent.development is None and half in {None, one.half()}:
            near = neighbours(decision.facts, index, rules)
            for choice in weigh_threads(decision.facts, near, index, rules):
                other = runs[choice.thread].most_common(1)[0][0]
                same = other == one.thread
                alike = kinds[other] == one.kind != "threads"
                found.add(choice.features, same, SAME_SET if alike and not same else 1.0)
        at = intent.development or number, intent.thread or number
        where[one.item.article] = at
        runs[at[1]][one.thread] += 1
        index.stand(one.item.article, *at)
        admit(decision.facts, decision.likeness, index, at[1])
    return found, where


def fit_network(examples: Examples, seed: int = 0) -> Network:
    """Fit the small network by Adam (Kingma and Ba 2015) on the weighted log loss; deterministic."""
    x, y, w = examples.arrays()
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = (x - mean) / spread
    random = np.random.default_rng(seed)
    inner = random.normal(0, 0.3, (z.shape[1], UNITS))
    weights = [inner, np.zeros(UNITS), random.normal(0, 0.3, UNITS), np.array([-2.0])]
    first, second = [0 * p for p in weights], [0 * p for p in weights]
    total = [0 * p for p in weights]
    tail = STEPS // 4  # the mean of the last steps is steadier than the last
    for step in range(1, STEPS + 1):
        pick = random.integers(0, len(y), BATCH)
        for k, slope in enumerate(_slopes(weights, z[pick], y[pick], w[pick])):
            first[k] = 0.9 * first[k] + 0.1 * slope
            second[k] = 0.999 * second[k] + 0.001 * slope**2
            move = first[k] / (1 - 0.9**step) / (np.sqrt(second[k] / (1 - 0.999**step)) + 1e-8)
            weights[k] = weights[k] - 0.005 * move
            if step > STEPS - tail:
                total[k] = total[k] + weights[k] / tail
    inner, bias, counts, intercept = total
    plain = inner / spread[:, None]
    biases = bias - mean @ plain
    units = tuple(
        Unit(_short(counts[k]), _short(biases[k]), tuple(_short(v) for v in plain[:, k]))
        for k in range(UNITS)
    )
    return Network(PAIR_FEATURES, _short(intercept[0]), units)


def _slopes(weights: Sequence[Matrix], z: Matrix, y: Matrix, w: Matrix) -> list[Matrix]:
    inner, bias, counts, intercept = weights
    hidden = np.tanh(z @ inner + bias)
    chance = 1 / (1 + np.exp(-np.clip(hidden @ counts + intercept, -30, 30)))
    miss = w * (chance - y) / len(y)
    back = np.outer(miss, counts) * (1 - hidden**2)
    return [z.T @ back + RIDGE * inner, back.sum(0), hidden.T @ miss, np.array([miss.sum()])]


def fit_logistic(names: tuple[str, ...], examples: Sequence[Examples]) -> Logistic:
    """Fit a logistic regression with a small ridge by Newton's method."""
    parts = [one.arrays() for one in examples]
    x, y, w = (np.concatenate([part[k] for part in parts]) for k in range(3))
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.c_[np.ones(len(x)), (x - mean) / spread]
    ridge = np.eye(z.shape[1]) * RIDGE * len(y)
    ridge[0, 0] = 0.0
    beta = np.zeros(z.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(z @ beta, -30, 30)))
        curve = (z * (w * p * (1 - p) + 1e-9)[:, None]).T @ z + ridge
        step = np.linalg.solve(curve, z.T @ (w * (p - y)) + ridge @ beta)
        beta -= step
        if np.abs(step).max() < 1e-8:
            break
    weights = beta[1:] / spread
    return Logistic(names, _short(beta[0] - weights @ mean), tuple(_short(v) for v in weights))


def _short(value: Any) -> float:
    return round(float(value), 4)


NOTHING = Rules(Network(PAIR_FEATURES, 0.0, ()), 0.0, Logistic(THREAD_FEATURES, 0.0, ()), 0.0)


def first_guess() -> Logistic:
    """Return a decision on threads to start from: the plain cosine of names."""
    weights = [10.0 if name == "names" else 0.0 for name in THREAD_FEATURES]
    return Logistic(THREAD_FEATURES, -3.0, tuple(weights))


def fit(stream: Sequence[Labelled], half: int | None = None) -> Rules:
    """Fit both decisions on all stories, or on one half of them."""
    pair = fit_network(event_examples(stream, half))
    rules = Rules(pair, EVENT_ODDS, first_guess(), THREAD_ODDS)
    examples: list[Examples] = []
    for _ in range(WALKS):
        examples.append(thread_examples(stream, rules, half)[0])
        rules = replace(rules, thread=fit_logistic(THREAD_FEATURES, examples))
    return rules


FORM = '''"""The fitted numbers of the decisions, written by bench/fit_threads.py.

`pair`: for each unit how it counts, its bias, and a weight for each of PAIR_FEATURES, told in
`newsdesk.threads.pair`; `event_odds`: the mean log-odds above which articles are one event; `thread`: a
weight for each of THREAD_FEATURES (`newsdesk.threads.running`).
"""

from newsdesk.threads.decision import Logistic, Network, Rules, Unit
from newsdesk.threads.pair import PAIR_FEATURES
from newsdesk.threads.running import THREAD_FEATURES

__all__ = ["RULES"]

RULES = Rules(
    pair=Network(
        PAIR_FEATURES,
        {intercept!r},
        (
{units}        ),
    ),
    event_odds={event_odds!r},
    thread=Logistic(
        THREAD_FEATURES,
        {thread_intercept!r},
        (
{threads}        ),
    ),
    thread_odds={thread_odds!r},
)
'''


def write(rules: Rules, path: Path) -> None:
    """Write the numbers as the module that the product reads."""
    numbered = zip(THREAD_FEATURES, rules.thread.weights, strict=True)
    text = FORM.format(
        intercept=rules.pair.intercept,
        units="".join(_unit(unit) for unit in rules.pair.units),
        event_odds=rules.event_odds,
        thread_intercept=rules.thread.intercept,
        threads="".join(f"            {weight!r},  # {name}\n" for name, weight in numbered),
        thread_odds=rules.thread_odds,
    )
    path.write_text(text, encoding="utf-8")


def _unit(unit: Unit) -> str:
    indent = " " * 20
    weights = "".join(
        f"{indent}{', '.join(map(repr, unit.weights[at : at + 6]))},\n"
        for at in range(0, len(unit.weights), 6)
    )
    return (
        f"            Unit(\n                {unit.counts!r},\n                {unit.bias!r},\n"
        f"                (\n{weights}                ),\n            ),\n"
    )


def main(arguments: Sequence[str]) -> int:
    """Fit and, if asked, write; prints one JSON line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--half", type=int, choices=(0, 1), help="fit on one half of the stories only")
    parser.add_argument("--write", type=Path, nargs="?", const=FITTED)
    options = parser.parse_args(arguments)
    rules = fit(load(options.data), options.half)
    if options.write:
        write(rules, options.write)
    print(
        json.dumps({"kind": "fit", "thread": dict(zip(THREAD_FEATURES, rules.thread.weights, strict=True))})
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
