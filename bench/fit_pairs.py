"""Fit the likeness of two texts on pairs that people judged; prints one JSON line.

    uv run python bench/fit_pairs.py [--data DIR]

Two logistic regressions, one for texts of one language and one for texts of two: the weights to be put into
newsdesk.threads.likeness, with the average precision per language of ten-fold cross-validation beside
that of the fit itself. A ridge on standardised features, the stronger where there are few pairs; every
fold is fitted without the pairs it measures.
"""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from common import report
from evaluation.ranking import average_precision
from evaluation.sets import Record, Sets
from newsdesk.text.samples import sample
from newsdesk.threads import Comparison

_SHARED = Path(os.environ.get("NEWSDESK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
_FOLDS = 10
_STEPS = 40

Floats = NDArray[np.float64]


def main() -> int:
    """Fit, print, return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=_SHARED / "eval" / "open", metavar="DIR")
    records = Sets(parser.parse_args().data).read("pairs")
    samples = {
        (r["id"], side): sample(r[f"text{side}"], r[f"lang{side}"]) for r in records for side in (1, 2)
    }
    comparison = Comparison(samples.values())
    figures: dict[str, Any] = {"kind": "fit_pairs"}
    for name, two, ridge in (("one_language", False, 1.0), ("two_languages", True, 4.0)):
        some = [r for r in records if (r["lang1"] != r["lang2"]) is two]
        parts = [comparison.parts(samples[r["id"], 1], samples[r["id"], 2]) for r in some]
        features = np.array([[*one.values()] for one in parts])
        figures[name] = fitted(features, [*parts[0]], some, ridge)
    report(**figures)
    return 0


def fitted(features: Floats, names: list[str], records: list[Record], ridge: float) -> dict[str, Any]:
    """Return weights by name, and average precision by languages: across folds, and of the fit itself."""
    same = np.array([record["score"] <= 2 for record in records], float)
    intercept, weights = logistic(features, same, ridge)
    folds = np.random.default_rng(0).permutation(len(records)) % _FOLDS
    across = np.zeros(len(records))
    for fold in range(_FOLDS):
        held = folds == fold
        base, some = logistic(features[~held], same[~held], ridge)
        across[held] = base + features[held] @ some
    return {
        "weights": {"intercept": round(intercept, 2), **_rounded(names, weights)},
        "across_folds": precision(records, across.__getitem__),
        "fit": precision(records, (intercept + features @ weights).__getitem__),
    }


def logistic(features: Floats, same: Floats, ridge: float) -> tuple[float, Floats]:
    """Return intercept and weights of a logistic regression by Newton's method."""
    middle, spread = features.mean(0), features.std(0) + 1e-9
    rows = np.c_[np.ones(len(features)), (features - middle) / spread]
    penalty = np.diag([1e-9, *([ridge] * features.shape[1])])
    beta = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        odds = 1 / (1 + np.exp(-rows @ beta))
        slope = rows.T @ (odds - same) + penalty @ beta
        bend = (rows * (odds * (1 - odds))[:, None]).T @ rows + penalty
        beta -= np.linalg.solve(bend, slope)
    weights = beta[1:] / spread
    return float(beta[0] - weights @ middle), weights


def precision(records: list[Record], score: Callable[[int], Any]) -> dict[str, float]:
    """Return the average precision of scores, by languages."""
    found: dict[str, list[tuple[float, bool]]] = {}
    for at, record in enumerate(records):
        languages = "-".join(sorted({record["lang1"], record["lang2"]}))
        found.setdefault(languages, []).append((float(score(at)), record["score"] <= 2))
    return {languages: round(average_precision(some), 4) for languages, some in sorted(found.items())}


def _rounded(names: list[str], weights: Floats) -> dict[str, float]:
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


if __name__ == "__main__":
    raise SystemExit(main())
