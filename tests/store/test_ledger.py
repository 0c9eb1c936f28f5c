import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.model import Facts
from newsdesk.store import Store
from newsdesk.store import ledger as ledger_module
from newsdesk.store.latest import Latest
from newsdesk.store.ledger import NEWEST, Ledger

KEYS = range(12)
TOGETHER = 3


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_module, "_TOGETHER", TOGETHER)


@pytest.fixture
def connection(store: Store) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as opened:
        yield opened


@contextmanager
def undone(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction that is undone at the end."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def facts(article: int, words: frozenset[int]) -> Facts:
    weights = dict.fromkeys(sorted(words), 0.5)
    return Facts(article, "en", 1.0, weights, {}, {}, {}, frozenset(), (), {}, frozenset(), frozenset())


WORDS = st.frozensets(st.sampled_from(KEYS), min_size=1)


@given(steps=st.lists(st.tuples(st.integers(1, 8), WORDS, st.booleans()), max_size=14))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_noted_and_what_is_entered_count_alike(
    connection: sqlite3.Connection, steps: list[tuple[int, frozenset[int], bool]]
) -> None:
    ledger, said = Ledger(), dict[int, frozenset[int]]()
    with undone(connection):
        for article, words, forget in steps:
            before = facts(article, said[article]) if article in said else None
            ledger.put(connection, facts(article, words), sorted(words), before)
            said[article] = words
            if forget:
                ledger.forget()
            counts = Counter(key for one in said.values() for key in one)
            assert [*ledger.counts(connection, array("I", KEYS))] == [counts[key] for key in KEYS]
            for key, articles in ledger.articles_with(connection, list(KEYS), NEWEST).items():
                assert list(articles) == sorted({*articles}, reverse=True)
                assert {one for one, held in said.items() if key in held} <= {*articles}


def test_new_articles_change_no_key_until_there_are_many(connection: sqlite3.Connection) -> None:
    ledger = Ledger()
    entered = []
    for article in range(1, TOGETHER + 1):
        ledger.put(connection, facts(article, frozenset({5, article + 5})), (5,), None)
        entered.append(connection.execute("SELECT count(*) FROM index_keys").fetchone()[0])
    assert entered == [*[0] * (TOGETHER - 1), TOGETHER + 1]
    assert connection.execute("SELECT count(*) FROM index_recent").fetchone() == (0,)


def test_only_the_newest_articles_of_a_key_are_given(connection: sqlite3.Connection) -> None:
    ledger = Ledger()
    for article in range(1, 2 * NEWEST + 5):
        ledger.put(connection, facts(article, frozenset({5})), (5,), None)
        assert list(ledger.articles_with(connection, [5, 6], 2)[5])[:1] == [article]
    last = 2 * NEWEST + 4
    for known in (ledger, Ledger()):
        assert list(known.articles_with(connection, [5], NEWEST)[5]) == list(range(last, last - NEWEST, -1))


def test_values_that_nobody_asks_for_are_forgotten() -> None:
    latest: Latest[str] = Latest(2)
    for key in range(6):
        latest.missing([0])
        latest.put(key, "value")
        latest.age()
    assert latest.missing([0, 1, 5]) == [1]
    latest.clear()
    assert latest.missing([0]) == [0]
