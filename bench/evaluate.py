"""Measure newsdesk on sets that people annotated; prints one JSON line.

    uv run python bench/evaluate.py stories|threads|first_day|pairs|summaries|quotes|timelines
        [--data DIR] [--predictions FILE] [--plain] [--shuffle SEED]

DIR holds the sets (default: ../shared/eval/open beside the checkout); FILE gets the raw predictions,
one JSON line each; --plain measures the plain method named in the sets' README instead of the product;
--shuffle lets the articles of a day come in another order (stories, threads, first_day).
Exit codes: 0 measured; 2 the sets are not there or a kind has no product part.
"""

import argparse
import importlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from evaluation.sets import Record, SetError, Sets, write_predictions

_ROOT = Path(__file__).resolve().parents[1]
_SHARED = Path(os.environ.get("NEWSDESK_SHARED", _ROOT.parent / "shared"))

# kind -> the module that measures it, imported when it is asked for; its function of the kind's name
# takes the sets and whether the plain method is meant, and returns figures and predictions
KINDS = {
    "stories": "evaluation.kind_streams",
    "threads": "evaluation.kind_streams",
    "first_day": "evaluation.kind_streams",
    "pairs": "evaluation.kind_pairs",
    "summaries": "evaluation.kind_summaries",
    "quotes": "evaluation.kind_quotes",
    "timelines": "evaluation.kind_timelines",
}

Measure = Callable[[Sets, bool], tuple[Record, list[Record]]]


def main() -> int:
    """Measure one kind, print its figures, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--data", type=Path, default=_SHARED / "eval" / "open", metavar="DIR")
    parser.add_argument("--predictions", type=Path, metavar="FILE")
    parser.add_argument("--plain", action="store_true", help="measure the plain method, not the product")
    parser.add_argument("--shuffle", type=int, metavar="SEED", help="another order within each day")
    words = parser.parse_args()
    try:
        measure: Measure = getattr(importlib.import_module(KINDS[words.kind]), words.kind)
        figures, predictions = measure(Sets(words.data, words.shuffle), words.plain)
        if words.predictions:
            write_predictions(words.predictions, predictions)
    except SetError as error:
        print(f"evaluate: {error}", file=sys.stderr)
        return 2
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
