"""Fit what makes a good lead (src/newsdesk/summary/weights.py) on the English summaries set.

    uv run python bench/fit_summary.py [--data DIR] [--write]

Two stages: a logistic model of which words and pairs of words stand in people's summaries, then a
ridge regression of ROUGE-1 and ROUGE-2 over the best sets of sentences of a story (what it covers, by
a model of words that was fitted on other stories, how near it comes to a headline, and what its members
look like), each story's mean taken off.
Prints one JSON line with the figures of each half of the stories by weights fitted on the other half
alone; --write stores the weights fitted on all.
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
from evaluation.rouge import Rouge, first_words, mean, rouge
from evaluation.sets import Record, Sets
from newsdesk.summary.candidates import candidates
from newsdesk.summary.concepts import Concept, concept_features
from newsdesk.summary.documents import read_documents
from newsdesk.summary.features import candidate_features
from newsdesk.summary.selection import (
    LIMIT,
    SET_FEATURES,
    Scored,
    most_covering,
    score,
    set_features,
)
from newsdesk.summary.titles import titles
from newsdesk.text.terms import stem, tokens

Array = NDArray[np.float64]
Figures = tuple[Rouge, Rouge]  # of stems, and of plain words
WEIGHTS = Path(__file__).parent.parent / "src" / "newsdesk" / "summary" / "weights.py"
_PAIRS = 0.7  # what ROUGE-2 counts beside ROUGE-1
_RIDGE = 3000.0  # of the worth of sets, on features of unit variance


def main() -> None:
    """Fit, measure and perhaps write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/eval/open"))
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    stories = [Story(record) for record in Sets(given.data).read("summaries") if record["language"] == "en"]
    print(json.dumps({"stories": len(stories), "cross_fitted": cross_fitted(stories)}))
    if given.write:
        inner(stories)
        write(fit_concepts(stories), fit_sets(stories))


def cross_fitted(stories: Sequence["Story"]) -> dict[str, dict[str, float]]:
    """Measure each half of the stories with weights that were fitted on the other half alone."""
    halves = stories[::2], stories[1::2]
    found: list[Figures] = []
    for half, other in (halves, halves[::-1]):
        inner(half)
        sets = fit_sets(half)
        model = fit_concepts(half)
        for story in other:
            story.enumerate(model)
            found.append(story.chosen(sets))
    return {
        "stemmed": mean([one for one, _ in found]).record(),
        "plain": mean([one for _, one in found]).record(),
    }


def inner(stories: Sequence["Story"]) -> None:
    """List the sets of each story by a model of words that the story had no part in."""
    quarters = stories[::2], stories[1::2]
    for quarter, other in (quarters, quarters[::-1]):
        model = fit_concepts(other)
        for story in quarter:
            story.enumerate(model)


class Story:
    """A story of the set with everything that both stages need of it."""

    def __init__(self, record: Record) -> None:
        self.references: list[str] = record["references"]
        articles = [summary_article(at + 1, one) for at, one in enumerate(record["articles"])]
        self.documents = read_documents(articles)
        self.headlines = titles(self.documents, "en")
        self.sets: list[tuple[tuple[float, ...], str]] = []
        self.measured: dict[str, Rouge] = {}
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
        scored = [score(one, weights) for one in candidates(self.documents)]
        looks = [candidate_features(one.one, self.documents[one.one.document]) for one in scored]
        self.sets.clear()
        for members, words, pairs in most_covering(scored):
            chosen = [scored[at] for at in members]
            own = np.sum([looks[at] for at in members], axis=0)
            whole = set_features(chosen, words, pairs, self.headlines)
            self.sets.append(((*whole, *own.tolist()), self.text(chosen)))

    def text(self, chosen: Sequence[Scored]) -> str:
        """A lead in the order of the sources."""
        ordered = sorted(chosen, key=lambda one: (one.one.place, one.one.document))
        texts = [one.one.span.of(self.documents[one.one.document].article.text) for one in ordered]
        return first_words(" ".join(texts), LIMIT)

    def rouge(self, text: str) -> Rouge:
        """The figures of a lead, of stems; kept, as most are asked for again."""
        if text not in self.measured:
            self.measured[text] = rouge(text, self.references, stemmed=True)
        return self.measured[text]

    def chosen(self, weights: Array) -> Figures:
        """The figures of the set that the weights choose, of stems and of plain words."""
        if not self.sets:
            return Rouge(0, 0, 0), Rouge(0, 0, 0)
        text = max(self.sets, key=lambda one: float(np.array(one[0]) @ weights))[1]
        return self.rouge(text), rouge(text, self.references)


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
    """Fit the worth of a set to what it shares of words and pairs, each story's mean taken off.

    The ridge is strong: few features tell much, and the rest must not be read out of chance.
    """
    xs, ys = [], []
    for story in stories:
        if len(story.sets) > 1:
            x = np.array([features for features, _ in story.sets])
            figures = [story.rouge(text) for _, text in story.sets]
            y = np.array([one.rouge1 + _PAIRS * one.rouge2 for one in figures])
            xs.append(x - x.mean(axis=0))
            ys.append(y - y.mean())
    x, y = np.vstack(xs), np.concatenate(ys)
    scale = x.std(axis=0) + 1e-9
    z = x / scale
    solved: Array = np.linalg.solve(z.T @ z + _RIDGE * np.eye(z.shape[1]), z.T @ y) / scale
    return solved


def write(concepts: Sequence[Array], sets: Array) -> None:
    """Put the numbers into the product's file."""
    text = WEIGHTS.read_text(encoding="utf-8")
    size = len(SET_FEATURES)
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
