"""What one more article costs when 1,000, 10,000 and 100,000 are stored: threading only, in SQLite.

    uv run python bench/scale.py [--sizes 1000 10000 100000] [--measured N]

Prints one JSON line: milliseconds per article (place, store, take into the index, a second look after each
hundred, commit; process time, the mean over those measured, so that what is done once in a while counts),
articles a second, the ratio to the size before, and the process's memory when so many were stored. The
articles are made of invented words with the frequencies of a natural language (Zipf), in events of a few
articles, three in four with a new event.

A store is filled and copied at each size; then the copies take in articles by turns, a hundred each, so that
a machine whose speed changes within minutes is equally fast for all sizes. Each copy takes in as many
articles before as are measured: what is read once stands in memory then, as in a process that runs on.
"""

import argparse
import copy
import datetime as dt
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from common import report
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


class Desk:
    """A store of a given size in its own folder, with the press that filled it."""

    def __init__(self, folder: Path, press: Press, number: int) -> None:
        self.folder, self.number = folder, number
        self._press = press
        self._store = Store.open(folder)

    def take_in_hundred(self) -> float:
        """Take in the next hundred articles and return the seconds that threading them took."""
        spent, fresh = 0.0, []
        with self._store.write() as writing:
            for _ in range(BATCH):
                self.number += 1
                article, seconds = take_in(writing, self.number, *self._press.article())
                fresh.append(article)
                spent += seconds
            begun = time.process_time()
            _look_again(writing, fresh, self.number)
        return spent + time.process_time() - begun

    def copy(self, folder: Path) -> "Desk":
        """Return a desk that goes on from here on its own."""
        self._store.close()
        shutil.copytree(self.folder, folder)
        self._store = Store.open(self.folder)
        return Desk(folder, copy.deepcopy(self._press), self.number)

    def close(self) -> None:
        """Close the store."""
        self._store.close()


def measure(folder: Path, sizes: Sequence[int], measured: int) -> dict[str, dict[str, float]]:
    """Fill a store, copy it at each size, let the copies go on by turns; return the figures by size."""
    filling, desks, memory = Desk(folder / "filling", Press(1), 0), [], []
    rounds = [min(measured, size // 2) // BATCH for size in sizes]
    for size, own in zip(sizes, rounds, strict=True):
        while filling.number < size - 2 * own * BATCH:
            filling.take_in_hundred()
        desks.append(filling.copy(folder / str(size)))
        while filling.number < size:
            filling.take_in_hundred()
        memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    filling.close()
    seconds: list[list[float]] = [[] for _ in desks]
    for left in range(2 * max(rounds), 0, -1):  # the sizes end together
        for desk, own, found in zip(desks, rounds, seconds, strict=True):
            if left <= 2 * own:
                spent = desk.take_in_hundred() / BATCH
                if left <= own:
                    found.append(spent)
    for desk in desks:
        desk.close()
    return {
        str(size): {
            "milliseconds": round(1000 * mean(found), 2),
            "per_second": round(1 / mean(found), 1),
            **({"ratio": round(mean(found) / mean(seconds[at - 1]), 2)} if at else {}),
            "memory_mb": round(memory[at], 1),
        }
        for at, (size, found) in enumerate(zip(sizes, seconds, strict=True))
    }


def main(arguments: Sequence[str]) -> int:
    """Print one JSON line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--measured", type=int, default=1000)
    options = parser.parse_args(arguments)
    if min(options.sizes) < 2 * BATCH or options.measured < BATCH:
        parser.error(f"sizes begin at {2 * BATCH}, what is measured at {BATCH}")
    with tempfile.TemporaryDirectory() as folder, quiet_collector():  # as every command runs
        figures = measure(Path(folder), sorted(options.sizes), options.measured)
    report(kind="scale", sizes=figures)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
