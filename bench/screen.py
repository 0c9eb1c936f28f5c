"""How quickly the desk answers: painting 100,000 threads, keys while a refresh runs, the longest standstill.

    uv run python bench/screen.py

Prints one JSON line; all times in milliseconds. A desk in memory, so that only the screen is measured:
100,000 threads, a refresh that reports 200 events a second and changes the store five times a second.
Beside it, under `real`, a desk on the disk that fetches, extracts and threads the 181 pages of
../shared/pages from a local server in a process of its own, while keys are pressed.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from textual.events import Key
from textual.pilot import Pilot

# the desk in memory belongs to the tests, which are beside this folder
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import NOW, ferry, many_lines

from common import report
from newsdesk.desk import Desk
from newsdesk.desk.collecting import NEVER, quiet_collector
from newsdesk.model import Config, Feed, Progress, RefreshEvent, Summary, Thread, ThreadLine
from newsdesk.tui import NewsdeskApp
from newsdesk.tui.screens.desk import DeskScreen
from newsdesk.tui.turns import short_turns
from serving import FEEDS, served_elsewhere

THREADS = 100_000
LANGUAGES = ("en", "de", "es", "fr", "it")
KEYS = 150
EVENTS_A_SECOND = 200
EVENTS_A_CHANGE = 40


class BigDesk(FakeDesk):
    """A desk with many threads, all of which hold the ferry's articles."""

    def __init__(self) -> None:
        super().__init__(empty=True)
        self.lines = many_lines(THREADS)
        self.refreshing = self._busy_refresh

    def thread_lines(
        self, *, since: datetime | None = None, query: str | None = None
    ) -> tuple[ThreadLine, ...]:
        """Return them all."""
        return self.lines

    def thread(self, thread_id: int) -> Thread:
        """Return the ferry's story under this line."""
        thread, _, articles = ferry()
        self.articles.update({article.id: article for article in articles})
        return replace(thread, line=self.lines[thread_id - 1])

    def summary(self, thread_id: int) -> Summary:
        """Return the ferry's summary."""
        return ferry()[1]

    async def _busy_refresh(self) -> AsyncIterator[RefreshEvent]:
        for number in range(1_000_000):
            yield Progress(number, 1_000_000, f"Outlet {number}")
            if number % EVENTS_A_CHANGE == 0:
                self._version += 1
            await asyncio.sleep(1 / EVENTS_A_SECOND)


async def painted(pilot: Pilot[int]) -> None:
    """Wait until the list has been painted."""
    done = asyncio.Event()
    pilot.app.screen.query_one("#threads").call_after_refresh(done.set)
    await done.wait()


async def paint(pilot: Pilot[int], screen: DeskScreen, lines: tuple[ThreadLine, ...]) -> float:
    """Return how long a list of these lines takes from the hand-over until it stands there."""
    rows = {line.id: row for row, line in enumerate(lines)}
    state = screen.lister.list_state()
    began = time.perf_counter()
    screen.threads.show(lines, rows, NOW, state)
    await painted(pilot)
    return (time.perf_counter() - began) * 1000


async def keys(pilot: Pilot[int], screen: DeskScreen) -> list[float]:
    """Return how long each key takes until the cursor stands painted in its new place."""
    times = []
    for number in range(KEYS):
        name = "pagedown" if number % 5 == 4 else "j"
        before = screen.threads.current
        began = time.perf_counter()
        pilot.app.post_message(Key(name, None))
        while screen.threads.current is before:  # noqa: ASYNC110 - an event would measure its own way too
            await asyncio.sleep(0)
        await painted(pilot)
        times.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0.02)
    return times


class Standstill:
    """Measures how long the event loop answers nobody, turn by turn.

    By the clock (`wall`), which grows when other programs hold the processors, and by what the screen's
    thread itself worked in one go (`own`).
    """

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.own: list[float] = []

    async def watch(self) -> None:
        """Look every millisecond, until cancelled."""
        wall, own = time.perf_counter(), time.thread_time()
        while True:
            await asyncio.sleep(0.001)
            wall, past_wall = time.perf_counter(), wall
            own, past_own = time.thread_time(), own
            self.wall.append((wall - past_wall) * 1000 - 1)
            self.own.append((own - past_own) * 1000)

    def figures(self) -> dict[str, float]:
        """Return the longest standstills, and how many were longer than 50 ms."""
        return {
            "standstill_ms": round(max(self.wall), 1),
            "standstill_own_ms": round(max(self.own), 1),
            "standstills_over_50_ms": sum(value > 50 for value in self.wall),
        }


async def in_memory() -> dict[str, Any]:
    """Measure the screen alone."""
    desk = BigDesk()
    app = NewsdeskApp(desk, now=lambda: NOW, poll=0.1)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.desk_screen
        while not screen.threads.lines:  # noqa: ASYNC110 - the desk has no event for this
            await asyncio.sleep(0.01)
        await pilot.pause()
        paints = [await paint(pilot, screen, desk.lines) for _ in range(9)]
        quiet = await keys(pilot, screen)
        standstill = Standstill()
        watcher = asyncio.create_task(standstill.watch())
        screen.refresher.start()
        busy = await keys(pilot, screen)
        watcher.cancel()
        await screen.refresher.stop()
    return {
        "threads": THREADS,
        "paint_ms": round(statistics.median(paints), 1),
        "key_ms": round(statistics.median(quiet), 1),
        "key_ms_refreshing": round(statistics.median(busy), 1),
        "key_ms_refreshing_95": round(statistics.quantiles(busy, n=20)[-1], 1),
        **standstill.figures(),
    }


async def on_real_input() -> dict[str, Any]:
    """Measure the whole program while it fetches, extracts and threads real pages for the first time."""
    with served_elsewhere() as origin, tempfile.TemporaryDirectory() as folder:
        feeds = tuple(Feed(f"{origin}/feed/{number}", pages=True) for number in range(FEEDS))
        config = Config(path="", feeds=feeds, languages=LANGUAGES, pause=0.0)
        with Desk.open(Path(folder), config) as desk:
            app = NewsdeskApp(desk)
            async with app.run_test(size=(120, 40)) as pilot:
                screen, standstill = app.desk_screen, Standstill()
                await pilot.pause()  # the first layout is the program's start, not the refresh
                watcher = asyncio.create_task(standstill.watch())
                began = time.perf_counter()
                screen.refresher.start()
                times: list[float] = []
                while screen.refresher.running:
                    times += await some_keys(pilot, screen)
                watcher.cancel()
                seconds = time.perf_counter() - began
                stored = sum(line.articles for line in desk.thread_lines())
    return {
        "articles": stored,
        "seconds": round(seconds, 1),
        "keys": len(times),
        "key_ms_refreshing": round(statistics.median(times), 1),
        "key_ms_refreshing_95": round(statistics.quantiles(times, n=20)[-1], 1),
        **standstill.figures(),
    }


async def some_keys(pilot: Pilot[int], screen: DeskScreen) -> list[float]:
    """Move the cursor down and up while there is room; return how long each key took to be painted."""
    times = []
    for name in ("j", "k"):
        before, lines = screen.threads.current, screen.threads.lines
        if len(lines) < 3:
            break
        began = time.perf_counter()
        pilot.app.post_message(Key(name, None))
        await painted(pilot)
        if screen.threads.current is not before:
            times.append((time.perf_counter() - began) * 1000)
    await asyncio.sleep(0.05)
    return times


async def main() -> None:
    """Measure and print."""
    # first, as the many objects of the other desk would be the collector's to look through
    real = await on_real_input()
    report(**await in_memory(), real=real)


if __name__ == "__main__":
    with quiet_collector(NEVER), short_turns():
        asyncio.run(main())
