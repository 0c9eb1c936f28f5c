"""Fit what makes a good lead (src/newsdesk/summary/weights.py) on the English summaries set.

    uv run python bench/fit_summary.py [--data DIR] [--write]

Two stages, each fitted on one half of the stories for the measurement on the other, both ways round,
and on all of them for the product: a logistic model of which words and pairs of words stand in
people's summaries, then a ridge regression of ROUGE over the best sets of sentences of a story (what
it covers, by the models of the other half, and what its members look like), each story's mean taken
off. Prints one JSON line with the figures measured on the halves not fitted on; --write stores the
weights fitted on all.
"""

import argparse
import json
import textwrap
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.records import summary_article
from evaluation.rouge import first_words, rouge
from evaluation.sets import Record, Sets
from newsdesk.summary.candidates import candidates
from newsdesk.summary.concepts import Concept, concept_features
from newsdesk.summary.documents import read_documents
from newsdesk.summary.selection import KEPT, LIMIT, Scored, score, set_features, small_sets
from newsdesk.text.terms import stem, tokens

Array = NDArray[np.float64]
WEIGHTS = Path(__file__).parent.parent / "src" / "newsdesk" / "summary" / "weights.py"


def main() -> None:
    """Fit, measure and perhaps write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/eval/open"))
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    stories = [Story(record) for record in Sets(given.data).read("summaries") if record["language"] == "en"]
    halves = stories[::2], stories[1::2]
    models = [fit_concepts(half) for half in halves]
    for half, model in zip(halves, reversed(models), strict=True):
        for story in half:
            story.enumerate(model)
    figures = np.zeros(3)
    for half, other in (halves, halves[::-1]):
        weights = fit_sets(half)
        figures += sum((story.chosen(weights) for story in other), np.zeros(3))
    print(json.dumps({"stories": len(stories), "rouge": (figures / len(stories)).round(4).tolist()}))
    if given.write:
        write(fit_concepts(stories), fit_sets(stories))


class Story:
    """A story of the set with everything that both stages need of it."""

    def __init__(self, record: Record) -> None:
        self.references: list[str] = record["references"]
        articles = [summary_article(at + 1, one) for at, one in enumerate(record["articles"])]
        self.documents = read_documents(articles)
        self.sets: list[tuple[tuple[float, ...], tuple[float, float, float]]] = []
        self.concepts: list[tuple[list[Concept], Array, Array]] = []
        stems = [stem(word.lower, "en") for reference in self.references for word in tokens(reference)]
        wanted = {(one,) for one in stems} | set(pairwise(stems))
        for paired in (False, True):
            every = list(concept_features(self.documents, "en", paired=paired))
            keys = [key for key, _ in every]
            features = np.array([features for _, features in every])
            self.concepts.append((keys, features, np.array([float(key in wanted) for key in keys])))

    def enumerate(self, model: Sequence[Array]) -> None:
        """Keep the best sets under a model, with their features and figures."""
        weights: dict[Concept, float] = {}
        for (keys, features, _), fitted in zip(self.concepts, model, strict=True):
            weights.update(zip(keys, (1 / (1 + np.exp(-features @ fitted))).tolist(), strict=True))
        scored = [
            score(one, self.documents[one.document], weights) for one in candidates(self.documents, cuts=True)
        ]
        every = sorted(small_sets(scored, weights), key=lambda found: -(found[1] + found[2]))[:KEPT]
        for members, words, pairs in every:
            chosen = [scored[at] for at in members]
            own = np.sum([one.features for one in chosen], axis=0)
            self.sets.append(((*set_features(chosen, words, pairs), *own.tolist()), self.rouge(chosen)))

    def rouge(self, chosen: Sequence[Scored]) -> tuple[float, float, float]:
        """The figures of a lead in the order of the sources."""
        ordered = sorted(chosen, key=lambda one: (one.one.place, one.one.document))
        texts = [one.one.span.of(self.documents[one.one.document].article.text) for one in ordered]
        found = rouge(first_words(" ".join(texts), LIMIT), self.references)
        return found.rouge1, found.rouge2, found.rouge_l

    def chosen(self, weights: Array) -> Array:
        """The figures of the set that the weights choose."""
        if not self.sets:
            return np.zeros(3)
        best = max(range(len(self.sets)), key=lambda at: float(np.array(self.sets[at][0]) @ weights))
        return np.array(self.sets[best][1])


def fit_concepts(stories: Sequence[Story]) -> list[Array]:
    """Fit both logistic models, by Newton's method with a ridge of 1."""
    found = []
    for paired in (0, 1):
        x = np.vstack([story.concepts[paired][1] for story in stories])
        y = np.concatenate([story.concepts[paired][2] for story in stories])
        w = np.zeros(x.shape[1])
        for _ in range(25):
            p = 1 / (1 + np.exp(-x @ w))
            hessian = (x * (p * (1 - p))[:, None]).T @ x + np.eye(len(w))
            w -= np.linalg.solve(hessian, x.T @ (p - y) + w)
        found.append(w)
    return found


def fit_sets(stories: Sequence[Story]) -> Array:
    """Fit the worth of a set to the sum of its three figures, each story's mean taken off, ridge of 30."""
    xs, ys = [], []
    for story in stories:
        if len(story.sets) > 1:
            x = np.array([features for features, _ in story.sets])
            y = np.array([sum(figures) for _, figures in story.sets])
            xs.append(x - x.mean(axis=0))
            ys.append(y - y.mean())
    x, y = np.vstack(xs), np.concatenate(ys)
    scale = x.std(axis=0) + 1e-9
    z = x / scale
    solved: Array = np.linalg.solve(z.T @ z + 30 * np.eye(z.shape[1]), z.T @ y) / scale
    return solved


def write(concepts: Sequence[Array], sets: Array) -> None:
    """Put the numbers into the product's file."""
    text = WEIGHTS.read_text(encoding="utf-8")
    size = len(sets) - 16
    numbers = {"WORDS": concepts[0], "PAIRS": concepts[1], "SETS": sets[:size], "MEMBERS": sets[size:]}
    lines = []
    for line in text.splitlines():
        name = line.split(":")[0]
        if name in numbers:
            rows = textwrap.wrap(", ".join(f"{value:.4f}" for value in numbers[name]), 100)
            shown = "\n    ".join(rows)
            lines.append(f"{name}: tuple[float, ...] = (\n    {shown},\n)")
        elif not line.startswith((" ", ")")):
            lines.append(line)
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
