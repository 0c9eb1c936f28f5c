"""Fit the decisions of `newsdesk.threads` on the open measuring sets and write `threads/fitted.py`.

    uv run python bench/fit_threads.py [--data DIR] [--rounds N] [--write]

Walks the stream with the decision as it stands, takes each article's candidates as examples (does the
candidate tell mostly the same story?), fits, and walks again: the examples of all rounds together, so that
the decision meets the mistakes that it makes itself (Ross, Gordon and Bagnell 2011: DAgger). A story of the
stories set is one development; different stories of one set may well be one running story, so that pairs of
them count little against joining threads.
"""

import datetime as dt
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from newsdesk.model import Item, When
from newsdesk.text.reading import read
from newsdesk.threads.decision import Logistic, Rules
from newsdesk.threads.facts import weigh
from newsdesk.threads.features import FEATURES
from newsdesk.threads.index import MemoryIndex, admit
from newsdesk.threads.place import weigh_developments, weigh_threads
from newsdesk.threads.running import THREAD_FEATURES

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "shared" / "eval" / "open"
FITTED = HERE.parent / "src" / "newsdesk" / "threads" / "fitted.py"

SAME_SET = 0.1  # the weight of two different stories of one set as an example against one thread
RIDGE = 1e-4


@dataclass(frozen=True)
class Labelled:
    """An article of the stream with what it is about: `story` for developments, `thread` for threads."""

    item: Item
    url: str
    story: str | None
    thread: str
    kind: str


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


def walk(
    stream: Sequence[Labelled], rules: Rules, keep: Callable[[Labelled], bool] = lambda _: True
) -> tuple[Examples, Examples, dict[int, tuple[int, int]]]:
    """Send the stream through the decision; return the examples of both levels, and where articles went."""
    index = MemoryIndex()
    events, stories = Examples(), Examples()
    told: dict[int, Counter[str]] = defaultdict(Counter)
    runs: dict[int, Counter[str]] = defaultdict(Counter)
    kinds: dict[str, str] = {one.thread: one.kind for one in stream}
    where: dict[int, tuple[int, int]] = {}
    developments = threads = 0
    for one in stream:
        facts = weigh(one.item, index)
        choices = weigh_developments(facts, index, rules)
        if one.story and keep(one):
            for choice in choices:
                events.add(choice.features, told[choice.profile.id].most_common(1)[0][0] == one.story)
        if choices and choices[0].log_odds > rules.development_odds:
            development, thread = choices[0].profile.id, choices[0].thread
        else:
            developments += 1
            development = developments
            found = weigh_threads(facts, index, rules, choices)
            for choice in found if keep(one) else []:
                other = runs[choice.thread].most_common(1)[0][0]
                same = other == one.thread
                alike = kinds[other] == one.kind != "threads"
                stories.add(choice.features, same, SAME_SET if alike and not same else 1.0)
            if found and found[0].log_odds > rules.thread_odds:
                thread = found[0].thread
            else:
                threads += 1
                thread = threads
        told[development][one.story or one.url] += 1
        runs[thread][one.thread] += 1
        where[one.item.article] = (development, thread)
        admit(facts, index, development, thread)
    return events, stories, where


def fit(names: tuple[str, ...], examples: Sequence[Examples]) -> Logistic:
    """Fit a logistic regression with a small ridge by Newton's method."""
    x = np.array([row for e in examples for row in e.rows])
    y = np.array([s for e in examples for s in e.same])
    w = np.array([v for e in examples for v in e.weights])
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.c_[np.ones(len(x)), (x - mean) / spread]
    ridge = np.eye(z.shape[1]) * RIDGE * len(y)
    ridge[0, 0] = 0.0
    beta = np.zeros(z.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(z @ beta, -30, 30)))
        step = np.linalg.solve(
            (z * (w * p * (1 - p) + 1e-9)[:, None]).T @ z + ridge, z.T @ (w * (p - y)) + ridge @ beta
        )
        beta -= step
        if np.abs(step).max() < 1e-8:
            break
    weights = beta[1:] / spread
    return Logistic(
        names, round(float(beta[0] - weights @ mean), 4), tuple(round(float(v), 4) for v in weights)
    )


def first_guess() -> Rules:
    """Return rules to start from: the plain cosine of words, and of names."""
    event = [0.0] * len(FEATURES)
    event[FEATURES.index("words_centre")] = 6.0
    event[FEATURES.index("names_centre")] = 3.0
    story = [0.0] * len(THREAD_FEATURES)
    story[THREAD_FEATURES.index("names")] = 10.0
    return Rules(
        Logistic(FEATURES, -3.0, tuple(event)), 0.0, Logistic(THREAD_FEATURES, -3.0, tuple(story)), 0.0
    )
