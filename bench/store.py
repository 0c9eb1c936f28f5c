"""What the store costs: adding an article at several sizes, the thread list, search, bytes on disk.

    uv run python bench/store.py [--sizes 1000 10000 100000]

The articles are made up: words drawn by Zipf's law, 500 to a text, a page of about 20 kB around each.
Prints one JSON line; times are medians of processor time in milliseconds.
"""

import argparse
import hashlib
import json
import random
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory

from newsdesk.model import Draft, Page, Placement, Reading, When, Why
from newsdesk.store import Store, Writing

START = datetime(2024, 1, 1, tzinfo=UTC)
SAMPLE = 200  # articles that are timed one by one
PER_THREAD = 2  # articles, on average


class Maker:
    """Makes articles out of made-up paragraphs, always the same ones."""

    def __init__(self) -> None:
        self._random = random.Random(7)  # noqa: S311 - no secret
        letters = "aeioulnrstdmkgbpäöüß"
        self._words = [
            "".join(self._random.choices(letters, k=self._random.randint(3, 11))) for _ in range(30_000)
        ]
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))

        self.frequent, self.rare = self._words[20], self._words[10_000:10_020]

        self._paragraphs = [self.words(50) for _ in range(5000)]

    def words(self, count: int) -> list[str]:
        """Draw words by Zipf's law."""
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def article(self, number: int, *, with_page: bool) -> tuple[Draft, Reading, Page | None]:
        """Make the article of this number."""
        chosen = self._random.choices(self._paragraphs, k=10)
        url = f"https://paper{number % 30}.example/{number}"
        draft = Draft(
            url,
            " ".join(chosen[0][:8]),
            "\n\n".join(" ".join(words) + "." for words in chosen),
            authors=("Some One",),
            published=When(START + timedelta(minutes=number)),
            language="de",
            outlet=f"Paper {number % 30}",
        )
        terms = tuple(Counter(word for words in chosen[:4] for word in words).most_common())
        reading = Reading(
            "de",
            500,
            terms=terms,
            title_terms=terms[:8],
            lead_terms=terms[:40],
            names=terms[40:70],
            shingles=tuple(self._random.getrandbits(62) for _ in range(64)),
        )
        return draft, reading, self._page(url, draft) if with_page else None

    def _page(self, url: str, draft: Draft) -> Page:
        furniture = "".join(f'<li class="item"><a href="/{word}">{word}</a></li>' for word in self.words(400))
        body = f"<html><nav>{furniture}</nav><article><p>{draft.text}</p></article></html>".encode()
        headers = (("content-type", "text/html; charset=utf-8"), ("etag", f'"{hash(url)}"'))
        return Page(url, url, 200, headers, START, body, hashlib.sha256(body).hexdigest())


def place(writing: Writing, article: int, number: int, threads: int) -> None:
    """Put every other article into a thread that is there."""
    thread = number * 2_654_435_761 % 2**32 % threads + 1 if threads and number % PER_THREAD else None
    writing.threads.place(article, Placement(None, thread, Why(0.5, ("word",) * 5, ("Name",) * 5)), START)


def fill(store: Store, maker: Maker, start: int, stop: int) -> None:
    """Add articles without pages, 500 to a transaction."""
    for first in range(start, stop, 500):
        with store.write() as writing:
            for number in range(first, min(stop, first + 500)):
                draft, reading, _ = maker.article(number, with_page=False)
                added = writing.articles.add(draft, reading, None, START)
                place(writing, added.article, number, number // PER_THREAD)


def timed(work: Callable[[], object]) -> float:
    """Return how many milliseconds of processor time it takes: what others do on the machine is left out."""
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


def middle(works: Iterable[Callable[[], object]], digits: int = 2) -> float:
    """Return the median of `timed`."""
    return round(median(timed(work) for work in works), digits)


def sample_adds(store: Store, maker: Maker, start: int) -> dict[str, float]:
    """Add SAMPLE articles with pages, each in its own transaction."""
    adds, places = [], []
    for number in range(start, start + SAMPLE):
        draft, reading, page = maker.article(number, with_page=True)
        begin = time.process_time()
        with store.write() as writing:
            added = writing.articles.add(draft, reading, page, START)
            between = time.process_time()
            place(writing, added.article, number, number // PER_THREAD)
            done = time.process_time()
        adds.append((between - begin + time.process_time() - done) * 1000)
        places.append((done - between) * 1000)
    return {
        "add_ms": round(median(adds), 2),
        "add_mean_ms": round(mean(adds), 2),
        "place_ms": round(median(places), 2),
    }


def sample_reads(folder: Path, maker: Maker) -> dict[str, float]:
    """Time the thread list, a thread, and searches for frequent and rare words."""
    with Store.open(folder) as store, store.read() as snapshot:
        threads, search = snapshot.threads, snapshot.search
        count = threads.count()
        recent = START + timedelta(minutes=count * PER_THREAD - 1440)
        frequent = maker.frequent
        rare = [f"{word} " for word in maker.rare]
        return {
            "threads": count,
            "lines_200_ms": middle([lambda: threads.lines(limit=200)]),
            "lines_first_ms": middle([threads.lines], 1),
            "lines_again_ms": middle([threads.lines] * 5, 3),
            "lines_since_ms": middle([lambda: threads.lines(since=recent)] * 3),
            "thread_ms": middle(partial(threads.get, number) for number in range(1, 50)),
            "search_frequent_ms": middle([partial(search, f"{frequent} ")] * 5),
            "search_two_ms": middle(partial(search, f"{word}{frequent} ") for word in rare),
            "search_prefix_ms": middle(partial(search, word[:4]) for word in rare),
            "search_rare_ms": middle(partial(search, word) for word in rare),
        }


def bytes_per_article(maker: Maker) -> dict[str, int]:
    """Fill a store with whole articles and say what each part of the file weighs, per article."""
    with TemporaryDirectory() as name:
        with Store.open(Path(name)) as store:
            sample_adds(store, maker, 0)
        with Store.open(Path(name)) as store, store.read() as snapshot:
            sizes = dict(
                snapshot.connection.execute(
                    "SELECT replace(replace(name, '_data', ''), 'sqlite_autoindex_', ''), sum(pgsize)"
                    " FROM dbstat GROUP BY 1"
                )
            )
    parts = {part: round(size / SAMPLE) for part, size in sizes.items() if size / SAMPLE > 50}
    return {
        **dict(sorted(parts.items(), key=lambda item: -item[1])),
        "all": round(sum(sizes.values()) / SAMPLE),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What the store costs.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    sizes = parser.parse_args().sizes
    maker = Maker()
    report: dict[str, object] = {"kind": "store", "bytes_per_article": bytes_per_article(maker)}
    with TemporaryDirectory() as name:
        done = 0
        for size in sizes:
            with Store.open(Path(name)) as store:
                fill(store, maker, done, size)
                report[str(size)] = {**sample_adds(store, maker, size), **sample_reads(Path(name), maker)}
            done = size + SAMPLE
    report["memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
