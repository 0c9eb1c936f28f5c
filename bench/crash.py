"""Kill refreshes with SIGKILL at random moments, then look whether anything was lost or doubled.

    uv run python bench/crash.py [--kills 20] [--seed 1]

A local server gives feeds that grow from round to round. In turn a kill comes at a random time, shortly
after a random page was given out, and within a few milliseconds of a random write to the store. After
each kill the store must open and hold what it held; at last one refresh must complete, with every
article there once, in one thread, with the text that an undisturbed refresh gives, and no worker
process may live on. Prints one JSON line; exit code 1 if anything of this does not hold.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from crashing.press import ENTRIES, Press, running_press
from crashing.victim import Victim

_ATTEMPTS = 3  # for each kill that is wanted; a refresh may be done before its killer comes

_PATIENCE = 60.0  # seconds until a page is given out or something is written
_MOMENTS = ("time", "page", "write")
# what must be nothing
_WRONG = ("doubled", "lost", "lost_after_a_kill", "changed", "unthreaded", "orphans", "damage")


def main() -> int:
    """Do the rounds, print the line, return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, running_press(Press()) as press:
        figures = _measure(Path(folder), press, words.kills, Random(words.seed))  # noqa: S311 - seeded
    figures["seconds"] = round(time.monotonic() - begin, 1)
    print(json.dumps(figures))
    missed = figures["kills"] < words.kills
    return 1 if any(figures[name] for name in _WRONG) or not figures["completed"] or missed else 0


def _measure(folder: Path, press: Press, kills: int, luck: Random) -> dict[str, Any]:
    """Return the figures."""
    config = folder / "feeds.toml"
    feeds = "".join(f'"Paper {at}" = "{url}"\n' for at, url in enumerate(press.feed_urls()))
    config.write_text(f'languages = ["en"]\npause = 0\n[feeds.Press]\n{feeds}', encoding="utf-8")
    press.out = 1
    calm = Victim(folder / "calm", config)
    start = time.monotonic()
    calm.run("refresh", "--force")
    usual = time.monotonic() - start

    victim = Victim(folder / "data", config)
    before: Counter[tuple[str, str]] = Counter()
    killed = attempts = orphans = lost_after = 0
    while killed < kills and attempts < _ATTEMPTS * kills:
        press.out = min(ENTRIES, press.out + 1)
        start = time.monotonic()
        if _attempt(victim, press, luck, usual, _MOMENTS[attempts % 3]):
            killed += 1
        else:  # it was quicker than its killer
            usual = min(usual, time.monotonic() - start)
        attempts += 1
        orphans += victim.orphans()
        now = victim.articles()
        lost_after += (before - now).total()
        before = now

    held = before.total()
    last = victim.run("refresh", "--force")
    calm.run("refresh", "--force")
    return {
        "kills": killed,
        "attempts": attempts,
        "completed": last.returncode == 0,
        "held_before_the_last": held,
        **_compare(press, victim, calm),
        "lost_after_a_kill": lost_after,
        "orphans": orphans + victim.orphans() + calm.orphans(),
        "damage": victim.damage(),
    }


def _attempt(victim: Victim, press: Press, luck: Random, usual: float, moment: str) -> bool:
    """Start a refresh and kill it at such a moment; say whether it was still running."""
    target = press.served + luck.randint(1, 8)
    writes = luck.randint(1, 60)
    delay = {"time": luck.uniform(0.1, usual), "page": luck.uniform(0, 0.15), "write": luck.uniform(0, 0.01)}
    process = victim.start()
    end = time.monotonic() + _PATIENCE
    seen, log = 0, victim.log()
    while moment != "time" and process.poll() is None and time.monotonic() < end:
        if moment == "page" and press.served >= target:
            break
        before, log = log, victim.log()
        seen += before != log
        if moment == "write" and seen >= writes:
            break
        time.sleep(0.001)
    end = time.monotonic() + delay[moment]
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.001)
    return victim.kill(process)


def _compare(press: Press, victim: Victim, calm: Victim) -> dict[str, Any]:
    """Return how the articles differ from those of an undisturbed store, and from what was published."""
    found, wanted = victim.articles(), calm.articles()
    urls = Counter(url for url, _ in found.elements())
    threaded = victim.threaded()
    published = press.page_urls()
    return {
        "articles": found.total(),
        "published": len(published),
        "doubled": sum(count - 1 for count in urls.values()),
        "lost": len(published - set(urls)),
        "changed": sum(one not in wanted for one in found),
        "unthreaded": sum(threaded[url] != 1 for url in urls),
    }


if __name__ == "__main__":
    sys.exit(main())
