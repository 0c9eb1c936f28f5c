"""Articles for the index, noted apart and entered a few at a time; as a process that ends itself by SIGKILL.

    python -m tests.store.enterer FOLDER FIRST LAST STATEMENT COUNT

takes the articles in, and dies when a statement that begins so (a whole one ends with ;) comes for the
COUNT-th time.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from newsdesk.model import Facts
from newsdesk.store import Store, Writing, ledger

__all__ = ["KEYS", "TOGETHER", "facts", "take_in"]

KEYS = range(1, 60)
TOGETHER = 4  # articles that are entered at once


def facts(article: int, revision: int = 1) -> Facts:
    """An article with words of its own, always the same for a number and a revision."""
    words = Random(f"{article} {revision}").sample(KEYS, 12)  # noqa: S311 - seeded
    weights = dict.fromkeys(sorted(words), 0.25)
    return Facts(article, "en", 1.0, weights, {}, {}, {}, frozenset(), (), {}, frozenset(), frozenset())


def take_in(writing: Writing, article: int) -> None:
    """Put an article into the index; every third one takes back what an earlier one said."""
    _put(writing, facts(article))
    if article % 3 == 0:
        for earlier in (article - 1, article - 2 * TOGETHER):  # one that is noted, one that was entered
            if earlier > 0:
                _put(writing, facts(earlier, article))


def _put(writing: Writing, said: Facts) -> None:
    writing.index.put_article(said, sorted(said.words), {}, {})


def _killer(statement: str, count: int) -> Callable[[str], None]:
    left = count

    def trace(sql: str) -> None:
        nonlocal left
        left -= f"{sql};".startswith(statement)
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    return trace


def main(folder: str, articles: Iterable[int], statement: str, count: int) -> None:
    """Take in articles, a transaction each, until the moment has come."""
    ledger._TOGETHER = TOGETHER
    with Store.open(Path(folder)) as store:
        store._writer.set_trace_callback(_killer(statement, count))
        for article in articles:
            with store.write() as writing:
                take_in(writing, article)


if __name__ == "__main__":
    main(sys.argv[1], range(int(sys.argv[2]), int(sys.argv[3])), sys.argv[4], int(sys.argv[5]))
