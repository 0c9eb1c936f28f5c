"""Copies and citations: what is recognised, on edited copies of news articles and among those of one event.

    uv run python bench/lineage.py [--data DIR]

DIR holds the stories of the measuring sets (default: the open half). Prints one JSON line: the share of
copies that are recognised, by how they were edited; pairs of different outlets on one event by how much of
one text stands in the beginning of the other (`pairs`: copies from 0.6 on, few between them and reports of
one's own); how many articles name another outlet or an agency, and milliseconds per article.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from common import processor_seconds, report, shared, unpacked
from evaluation.records import summary_article
from newsdesk.model import ArticleLine, SummaryArticle
from newsdesk.text.copies import containment, copies, runs
from newsdesk.text.outlet_names import KnownNames
from newsdesk.threads.lineage import lineage, trace

_EDITED = 400  # articles that are edited
_LONG = 120  # words; shorter ones say little when they are cut


def _without_every(step: int) -> Callable[[list[str]], Iterable[str]]:
    return lambda words: (word if at % step else "anders" for at, word in enumerate(words, 1))


_EDITS: dict[str, Callable[[list[str]], Iterable[str]]] = {
    "every 20th word": _without_every(20),
    "every 12th word": _without_every(12),
    "first third only": lambda words: words[: len(words) // 3],
    "a dateline and a last sentence": lambda words: [
        "KELMORE",
        "(Wire)",
        "-",
        *words,
        *["more", "of", "it"] * 8,
    ],
    "every 4th sentence left out": lambda words: " ".join(
        part for at, part in enumerate(re.split(r"(?<=[.!?]) ", " ".join(words)), 1) if at % 4
    ).split(),
}


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in unpacked(path).splitlines()]


def _recognised(texts: Sequence[str]) -> dict[str, float]:
    """Return the share of edited copies that are recognised, by edit."""
    found = {}
    for name, edit in _EDITS.items():
        pairs = [(text, " ".join(edit(text.split()))) for text in texts]
        found[name] = round(sum(copies(pair, ("a", "b")) == (0, 0) for pair in pairs) / len(pairs), 3)
    return found


def _pairs(stories: Iterable[Sequence[SummaryArticle]]) -> dict[str, int]:
    """Return how many pairs of one event and two outlets share how much."""
    counts: Counter[str] = Counter()
    for story in stories:
        known = [(one.outlet, runs(one.text)) for one in story]
        for (outlet, a), (other, b) in combinations(known, 2):
            if outlet != other and min(len(a), len(b)) > 16:
                shared_part = containment(a, b)
                counts["0.6 and more" if shared_part >= 0.6 else f"under {_step(shared_part)}"] += 1
    return dict(sorted(counts.items()))


def _step(value: float) -> float:
    return next(step for step in (0.1, 0.3, 0.5, 0.6) if value < step)


def _resting(stories: Iterable[Sequence[SummaryArticle]], outlets: Iterable[str]) -> tuple[int, int]:
    """Return how many articles name an outlet or agency that they rest on, and how often."""
    names = KnownNames(outlets)
    articles = times = 0
    for story in stories:
        lines = [
            ArticleLine(one.id, one.url, one.title, one.outlet, one.published, one.fetched, one.language)
            for one in story
        ]
        rests = lineage(lines, trace(story), {}, names).rests
        articles += len({basis.article for basis in rests})
        times += len(rests)
    return articles, times


def main() -> int:
    """Measure, and print one line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    data = parser.parse_args().data or shared("eval", "open")
    gold = {row["url"]: row["story"] for row in _records(data / "stories.gold.jsonl.gz")}
    records = _records(data / "stories.articles.jsonl.gz")
    stories: dict[str, list[SummaryArticle]] = defaultdict(list)
    for number, record in enumerate(records, 1):
        stories[gold[record["url"]]].append(summary_article(number, record))
    every = [one for story in stories.values() for one in story]
    long = [one.text for one in every if len(one.text.split()) >= _LONG][:_EDITED]
    (articles, times), seconds = processor_seconds(
        lambda: _resting(stories.values(), {one.outlet for one in every})
    )
    report(
        kind="lineage",
        recognised=_recognised(long),
        pairs=_pairs(stories.values()),
        resting={"articles": articles, "of": len(every), "times": times},
        milliseconds_per_article=round(1000 * seconds / len(every), 2),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
