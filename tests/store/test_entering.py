"""Counts and postings when a transaction fails, or the process dies, while articles are entered."""

import signal
import sqlite3
import subprocess
import sys
from array import array
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from newsdesk.store import Snapshot, Store
from newsdesk.store import ledger as ledger_module
from newsdesk.store.ledger import NEWEST
from tests.store.enterer import KEYS, TOGETHER, take_in

ROOT = Path(__file__).parents[2]
ARTICLES = range(1, 26)
Answers = tuple[dict[int, int], dict[int, list[int]], int, int]


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_module, "_TOGETHER", TOGETHER)


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Answers]]:
    """What an index answers that nothing interrupted, after each article; first that of an empty one."""
    with pytest.MonkeyPatch.context() as patch, Store.open(tmp_path_factory.mktemp("calm")) as store:
        patch.setattr(ledger_module, "_TOGETHER", TOGETHER)
        found = []
        for article in range(ARTICLES.stop):
            with store.write() as writing:
                if article:
                    take_in(writing, article)
                found.append(answers(writing))
        yield found


def answers(snapshot: Snapshot) -> Answers:
    """What the index says of all keys, and the numbers of articles that it knows."""
    index = snapshot.index
    counted = zip(KEYS, index.counts(array("I", KEYS)), strict=True)
    counts = {key: count for key, count in counted if count}
    posted = {key: [*articles] for key, articles in index.articles_with(list(KEYS), NEWEST).items()}
    return counts, posted, index.articles(""), len(index.facts(ARTICLES))


def both_ways(store: Store) -> Answers:
    """What the index says to one that writes; one that reads, and remembers nothing, must hear the same."""
    with store.read() as snapshot:
        fresh = answers(snapshot)
    with store.write() as writing:
        assert answers(writing) == fresh
    return fresh


class _Failed(Exception):  # noqa: N818 - no error
    """Ends a transaction."""


def fail(store: Store, articles: Iterable[int]) -> None:
    """Take in articles and ask for all keys, in a transaction that fails."""
    with suppress(_Failed), store.write() as writing:
        for article in articles:
            take_in(writing, article)
        answers(writing)
        raise _Failed


def broken_off(store: Store, article: int, steps: int) -> bool:
    """Take in an article, but break off what SQLite does after so many of its steps; say whether it was."""
    left = steps

    def handler() -> bool:
        nonlocal left
        left -= 1
        return left == 0  # once: the undoing goes on

    store._writer.set_progress_handler(handler, 1)
    try:
        with store.write() as writing:
            take_in(writing, article)
    except sqlite3.OperationalError as error:
        if str(error) != "interrupted":
            raise
        return True
    finally:
        store._writer.set_progress_handler(None, 1)
    return False


def test_a_transaction_that_is_undone_loses_and_doubles_nothing(store: Store, calm: list[Answers]) -> None:
    for article in ARTICLES:
        for ahead in (1, 2, TOGETHER + 1):  # nothing is entered meanwhile, or once, or twice
            fail(store, range(article, article + ahead))
            assert both_ways(store) == calm[article - 1]
        with store.write() as writing:
            take_in(writing, article)
        assert both_ways(store) == calm[article]
    assert entered(store) > TOGETHER


def entered(store: Store) -> int:
    with store.read() as snapshot:
        return int(snapshot.connection.execute("SELECT count(*) FROM index_postings").fetchone()[0])


@pytest.mark.parametrize("steps", [1, 2, 3, 7, 40, 173, 700, 1000])
def test_a_statement_that_is_broken_off_anywhere_loses_and_doubles_nothing(
    store: Store, calm: list[Answers], steps: int
) -> None:
    failures = 0
    for article in ARTICLES:
        limit = steps  # each time it gets a little further
        while broken_off(store, article, limit):
            failures += 1
            limit += limit // 2 + 1
            assert both_ways(store) == calm[article - 1]
        assert both_ways(store) == calm[article]
    assert failures


@pytest.mark.parametrize(
    ("statement", "count"),
    [
        ("INSERT INTO index_recent", 7),
        ("INSERT INTO index_keys", 1),
        ("INSERT INTO index_keys", 50),
        ("INSERT OR IGNORE INTO index_postings", 1),
        ("INSERT OR IGNORE INTO index_postings", 50),
        ("DELETE FROM index_recent;", 1),
        ("INSERT OR REPLACE INTO index_articles", 2 * TOGETHER),
        ("COMMIT", TOGETHER),
        ("BEGIN", 2 * TOGETHER + 1),
    ],
)
def test_a_process_that_is_killed_while_it_enters_loses_and_doubles_nothing(
    tmp_path: Path, calm: list[Answers], statement: str, count: int
) -> None:
    first, last = ARTICLES.start + 2, ARTICLES.stop
    with Store.open(tmp_path) as store:  # it stays open, with all that it remembers
        for article in range(ARTICLES.start, first):
            with store.write() as writing:
                take_in(writing, article)
        assert both_ways(store) == calm[first - 1]
        command = [sys.executable, "-m", "tests.store.enterer", str(tmp_path), str(first), str(last)]
        done = subprocess.run([*command, statement, str(count)], cwd=ROOT, check=False)
        assert done.returncode == -signal.SIGKILL
        found = both_ways(store)
        held = found[3]
        assert first < held + 1 < last
        assert found == calm[held]
        for article in range(held + 1, last):
            with store.write() as writing:
                take_in(writing, article)
        assert both_ways(store) == calm[-1]
        assert store.check() == ()
