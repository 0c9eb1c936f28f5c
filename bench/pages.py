"""Real pages through the program: how many are stored, and how well their text is taken out.

    uv run python bench/pages.py [--extract-only] [--halves] [--worst N]

A local server gives the 181 pages of ../shared/pages as entries of ten feeds. One refresh stores
their articles; the word 4-gram F1 of the stored texts is that of the article-extraction-benchmark
(scrapinghub/article-extraction-benchmark, evaluate.py: per page the multiset of 4-grams of tokens,
a page's hits, false and missed ones divided by their sum, precision and recall averaged over pages).
A second refresh must ask for no page. `--extract-only` takes the texts straight from the extractor, in
this process; `--halves` adds the F1 of every other page; `--worst` names the worst pages on stderr.
Prints one JSON line with plain trafilatura beside it; exit code 1 where a bar is missed.
"""

import argparse
import asyncio
import hashlib
import json
import re
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import trafilatura

from common import processor_seconds, ratio, report, shared, timed
from newsdesk.desk import Desk
from newsdesk.extract import extract_page
from newsdesk.model import Config, Feed, Finished, Page, RefreshReport
from serving import FEEDS, real_pages, served

LANGUAGES = ("en", "de", "es", "fr", "it")
BAR_STORED, BAR_F1 = 178, 0.960
_TOKEN = re.compile(r"\w+")

Counts = tuple[float, float, float]  # hits, false, missed: shares of a page's 4-grams


def main() -> int:
    """Measure, print the line, return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--extract-only", action="store_true")
    parser.add_argument("--halves", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    words = parser.parse_args()
    truth = json.loads(shared("pages", "ground-truth.json").read_text(encoding="utf-8"))
    pages = real_pages()
    gold = {key: truth[key].get("articleBody") or "" for key in pages}
    figures: dict[str, Any]
    if words.extract_only:
        texts, seconds = processor_seconds(lambda: _extracted(pages))
        figures = {"stored": sum(map(bool, texts.values())), "second_requests": 0}
    else:
        texts, figures = _refreshed(pages)
        _, seconds = processor_seconds(lambda: _extracted(pages))
    plain, plain_seconds = processor_seconds(
        lambda: {k: trafilatura.extract(body) or "" for k, body in pages.items()}
    )
    found = {key: counts(gold[key], texts.get(key, "")) for key in pages}
    figures |= scores(list(found.values()))
    baseline = scores([counts(gold[key], plain[key]) for key in pages])
    if words.halves:
        figures["halves"] = [scores(list(found.values())[start::2])["f1"] for start in (0, 1)]
    for key in sorted(found, key=lambda key: found[key][0])[: words.worst]:
        print(f"{found[key][0]:.3f} {truth[key].get('url')}", file=sys.stderr)
    report(
        pages=len(pages),
        **figures,
        pages_per_cpu_second=round(len(pages) / seconds, 1),
        trafilatura={**baseline, "pages_per_cpu_second": round(len(pages) / plain_seconds, 1)},
        f1_ratio=ratio(figures["f1"], baseline["f1"]),
        speed_ratio=ratio(plain_seconds, seconds),
    )
    return int(figures["stored"] < BAR_STORED or figures["f1"] < BAR_F1 or figures["second_requests"] > 0)


def _extracted(pages: Mapping[str, bytes]) -> dict[str, str]:
    """Return the text of each page as the extractor gives it, "" where it finds none."""
    texts = {}
    for key, body in pages.items():
        url = f"http://127.0.0.1/{key}"
        page = Page(url, url, 200, (), datetime.now(UTC), body, hashlib.sha256(body).hexdigest())
        draft = extract_page(page, languages=LANGUAGES).draft
        texts[key] = draft.text if draft else ""
    return texts


def _refreshed(pages: Mapping[str, bytes]) -> tuple[dict[str, str], dict[str, Any]]:
    """Refresh twice from a local server; return the stored texts and the counts."""
    with served(pages) as (origin, asked), tempfile.TemporaryDirectory() as folder:
        feeds = tuple(Feed(f"{origin}/feed/{number}", pages=True) for number in range(FEEDS))
        config = Config(path="", feeds=feeds, languages=LANGUAGES, pause=0.0)
        with Desk.open(Path(folder), config) as desk:
            first, seconds = timed(lambda: asyncio.run(_refresh(desk)))
            requests = _pages_in(asked)
            asyncio.run(_refresh(desk))
            records = [json.loads(record) for record in desk.export_records()]
    stored = {record["url"].rpartition("/")[2]: record["text"] for record in records}
    figures = {
        "stored": len(stored.keys() & pages.keys()),
        "added": first.added,
        "failed": len(first.failed),
        "requests": requests,
        "second_requests": _pages_in(asked) - requests,
        "refresh_seconds": round(seconds, 1),
    }
    return stored, figures


async def _refresh(desk: Desk) -> RefreshReport:
    """Run one refresh of all feeds and return its report."""
    result = RefreshReport()
    async for event in desk.refresh(force=True):
        if isinstance(event, Finished):
            result = event.report
    return result


def _pages_in(asked: list[str]) -> int:
    return sum(path.startswith("/page/") for path in asked)


def counts(gold: str, text: str) -> Counts:
    """Return hits, false and missed 4-grams of a page, as shares of their sum."""
    true, found = _grams(gold), _grams(text)
    hits, false, missed = ((true & found).total(), (found - true).total(), (true - found).total())
    total = hits + false + missed
    return (hits / total, false / total, missed / total) if total else (0.0, 0.0, 0.0)


def _grams(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """Count the 4-grams of a text's tokens; a text of fewer tokens is one gram."""
    tokens = _TOKEN.findall(text)
    grams = (tuple(tokens[at : at + size]) for at in range(max(1, len(tokens) - size + 1)))
    return Counter(gram for gram in grams if gram)


def scores(pages: list[Counts]) -> dict[str, float]:
    """Return F1, precision and recall, both averaged over the pages for which they are defined."""
    precision = statistics.mean(hits / (hits + false) for hits, false, _ in pages if hits + false > 0)
    recall = statistics.mean(hits / (hits + missed) for hits, _, missed in pages if hits + missed > 0)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"f1": round(f1, 4), "precision": round(precision, 4), "recall": round(recall, 4)}


if __name__ == "__main__":
    sys.exit(main())
