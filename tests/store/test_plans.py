"""The questions that are asked often are answered by an index, however many articles there are."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from newsdesk.model import Entry, Failure, FailureKind, Placement, Summary, Trace, When, Why
from newsdesk.store import Store, Writing
from tests.store.material import NOW, article, draft, page, reading

FEED = "https://paper.example/feed"
ENTRY = Entry(FEED, "k", "https://paper.example/k")


def add(writing: Writing) -> None:
    added = writing.articles.add(draft("new"), reading(), page("https://paper.example/new"), NOW)
    writing.threads.place(added.article, Placement(None, 1, Why(0.5)), NOW)
    writing.articles.add(draft("new", "Edited text."), reading(), None, NOW)


def entries(writing: Writing) -> None:
    writing.entries.expect(FEED, [ENTRY], NOW)
    writing.entries.waiting(FEED, NOW)
    writing.entries.failed(ENTRY, Failure(FailureKind.DNS, "no such host"), NOW)
    writing.entries.failures(FEED)
    writing.entries.articles(FEED)


def read(writing: Writing) -> None:
    writing.articles.get(1)
    writing.articles.many([1, 2])
    writing.articles.lines([1, 2])
    writing.articles.find(["https://paper.example/a"])
    writing.threads.get(1)
    writing.threads.of(1)
    writing.threads.summary_articles(1)
    writing.threads.lines(since=NOW - timedelta(days=1))
    writing.search("harbour closed")
    writing.summaries.get(1)


def correct(writing: Writing) -> None:
    writing.threads.mark_read(1, True, NOW)
    writing.threads.star(1, True)
    writing.threads.split(1, [2], NOW)
    writing.threads.merge(1, 2, NOW)
    writing.threads.undo(NOW)
    writing.summaries.put(1, "key", Summary(), NOW)


def trace(writing: Writing) -> None:
    writing.lineages.put(1, writing.lineages.key(1), Trace())
    writing.lineages.traces([1, 2])
    writing.lineages.claim(1, page=When(NOW))
    writing.lineages.claimed([1, 2])
    writing.lineages.outlets()
    writing.lineages.named([1, 2])
    writing.lineages.holders(["https://paper.example/a"])


@pytest.fixture
def filled(store: Store) -> Iterator[tuple[Store, list[str]]]:
    statements: list[str] = []
    with store.write() as writing:
        _, thread = article(writing, "a")
        article(writing, "b", thread=thread)
        article(writing, "c", thread=thread)
        writing.connection.set_trace_callback(statements.append)
    yield store, statements
    with store.write() as writing:
        writing.connection.set_trace_callback(None)


def plan(connection: sqlite3.Connection, statement: str) -> list[str]:
    if not re.match(r"\s*(?:WITH|SELECT|INSERT|UPDATE|DELETE)", statement):
        return []
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]


@pytest.mark.parametrize("work", [add, entries, read, correct, trace])
def test_no_table_is_read_through(filled: tuple[Store, list[str]], work: Callable[[Writing], None]) -> None:
    store, statements = filled
    with store.write() as writing:
        statements.clear()
        work(writing)
        asked = [statement for statement in statements if not statement.startswith("--")]
        writing.connection.set_trace_callback(None)
        assert asked
        steps = {step for statement in asked for step in plan(writing.connection, statement)}
    assert steps
    # a parameter's list, names found one by one, the full-text index, an index of which one row is taken, and
    # what a subquery has found (what that reads is a step of its own)
    few = (
        r"json_each|names|articles_fts|articles_grams|CONSTANT|changes USING INDEX changes_standing"
        r"|\(subquery|j VIRTUAL"
    )
    allowed = re.compile(rf"SCAN (?:{few})")
    through = {step for step in steps if step.startswith("SCAN") and not allowed.match(step)}
    assert through == set()
