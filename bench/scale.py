"""What one more article costs when 1,000, 10,000 and 100,000 are stored: threading only, in SQLite.

    uv run python bench/scale.py [--sizes 1000 10000 100000] [--measured N]

Prints one JSON line: milliseconds per article (place, store, take into the index, a second look after each
hundred, commit; process time, the mean over those measured, so that what is done once in a while counts),
articles a second, and the process's memory. The articles are made of invented words with the frequencies of
a natural language (Zipf), in events of a few articles, three in four with a new event.
"""

import argparse
import datetime as dt
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from newsdesk.desk.collecting import quiet_collector
from newsdesk.model import Draft, Item, Origin, When
from newsdesk.store import Assignment, Store, Writing
from newsdesk.text.reading import read
from newsdesk.threads import admit, place, second_look

START = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
BATCH = 100
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il", "os")]


class Press:
    """Writes articles of invented words: common ones by Zipf's law, a few of an event's own, its names."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - nothing secret
        self._words = [self._word() for _ in range(40_000)]
        self._weights = [1 / (rank + 3) for rank in range(len(self._words))]
        self._events: list[tuple[list[str], list[str]]] = []
        self._ready: list[str] = []

    def article(self) -> tuple[str, str]:
        """Return a title and a text of 200 words."""
        if not self._events or self._random.random() < 0.75:
            words = [self._random.choice(self._words) for _ in range(12)]
            self._events.append((words, [self._word().capitalize() for _ in range(5)]))
        own, names = self._random.choice(self._events[-40:])
        text = [self._common() for _ in range(150)] + self._random.choices(own, k=30)
        self._random.shuffle(text)
        for name in self._random.choices(names, k=15):
            text.insert(self._random.randrange(1, len(text)), name)
        title = " ".join([self._random.choice(names), *self._random.choices(own, k=5)])
        return title, " ".join(text) + "."

    def _common(self) -> str:
        if not self._ready:
            self._ready = self._random.choices(self._words, self._weights, k=20_000)
        return self._ready.pop()

    def _word(self) -> str:
        return "".join(self._random.choices(SYLLABLES, k=self._random.randint(2, 4)))


def take_in(writing: Writing, number: int, title: str, text: str) -> tuple[int, float]:
    """Store one article and return its id and the seconds that threading it took."""
    now = START + dt.timedelta(minutes=5 * number)
    reading = read(title, text, "en")
    draft = Draft(
        f"https://paper.example/{number}", title, text, (), When(now), "en", "Paper", origin=Origin.FEED
    )
    article = writing.articles.add(draft, reading, None, now).article
    begun = time.process_time()
    decision = place(Item(article, reading, When(now)), writing.index)
    thread, _ = writing.threads.place(article, decision.placement, now)
    admit(decision.facts, decision.near, writing.index, thread)
    return article, time.process_time() - begun


def _look_again(writing: Writing, fresh: Sequence[int], number: int) -> None:
    moves = second_look(fresh, writing.index, writing.threads.constraints())
    writing.threads.shift(
        [Assignment(move.article, move.thread, move.development, move.why) for move in moves],
        START + dt.timedelta(minutes=5 * number),
    )


def measure(folder: Path, sizes: Sequence[int], measured: int) -> dict[str, dict[str, float]]:
    """Fill a store and measure the `measured` articles before each size; return the figures by size."""
    press, found, number = Press(1), {}, 0
    with Store.open(folder) as store:
        for size in sizes:
            batches: list[float] = []
            while number < size:
                spent, fresh = 0.0, []
                with store.write() as writing:
                    for _ in range(BATCH):
                        number += 1
                        article, seconds = take_in(writing, number, *press.article())
                        fresh.append(article)
                        spent += seconds
                    begun = time.process_time()
                    _look_again(writing, fresh, number)
                spent += time.process_time() - begun
                if number > size - measured:
                    batches.append(spent / BATCH)
            each = mean(batches)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            found[str(size)] = {
                "milliseconds": round(1000 * each, 2),
                "per_second": round(1 / each, 1),
                "memory_mb": round(memory, 1),
            }
    return found


def main(arguments: Sequence[str]) -> int:
    """Print one JSON line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--measured", type=int, default=1000)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, quiet_collector():  # as every command runs
        figures = measure(Path(folder), sorted(options.sizes), options.measured)
    print(json.dumps({"kind": "scale", "sizes": figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
