from collections.abc import Mapping, Sequence

import pytest

from newsdesk.model import Item, When
from newsdesk.store import Assignment, Store, Writing
from newsdesk.text.reading import read
from newsdesk.threads import Threading, admit, place, second_look, settle, weigh
from tests.store.material import NOW, draft
from tests.threads.articles import BRIDGE, ELECTION, items

PAIRS = (BRIDGE[0], ELECTION[0], BRIDGE[1], ELECTION[1], BRIDGE[2])


def take_in(writing: Writing, number: int, title: str, text: str) -> tuple[int, int]:
    when = When.parse(f"2021-03-0{1 + number // 2}")
    reading = read(title, text, "en")
    sent = draft(str(number), text, title=title, published=when, outlet=f"Paper {number}")
    article = writing.articles.add(sent, reading, None, NOW).article
    item = Item(article, reading, when)
    decision = place(item, writing.index, writing.threads.constraints())
    thread, development = writing.threads.place(article, decision.placement, NOW)
    admit(decision.facts, decision.near, writing.index, thread)
    return thread, development


def test_the_index_of_the_store_decides_as_the_one_in_memory(store: Store) -> None:
    stored = []
    for number, pair in enumerate(PAIRS, 1):
        with store.write() as writing:
            stored.append(take_in(writing, number, *pair))
    placed = list(Threading().run(items()))
    assert _groups([thread for thread, _ in stored]) == _groups([p.thread for p in placed])
    assert _groups([development for _, development in stored]) == _groups([p.development for p in placed])


def test_the_second_look_of_the_store_revises_as_the_one_in_memory(store: Store) -> None:
    with store.write() as writing:
        for number, pair in enumerate(PAIRS, 1):
            take_in(writing, number, *pair)
        first = writing.index.compared(range(1, 6))
        second_look(range(1, 6), writing.index)
        revised = writing.index.compared(range(1, 6))
        assert writing.index.evidence(range(1, 6)) == {}
    threading = Threading()
    list(threading.run(items()))
    assert _values(first) == pytest.approx(_values(threading.index.compared(range(1, 6))), abs=1e-3)
    threading.look_again()
    assert _values(revised) == pytest.approx(_values(threading.index.compared(range(1, 6))), abs=1e-3)
    assert _values(revised) != pytest.approx(_values(first), abs=1e-3)


def test_an_article_is_judged_anew_once(store: Store) -> None:
    with store.write() as writing:
        for number, pair in enumerate(PAIRS, 1):
            take_in(writing, number, *pair)
        second_look(range(1, 6), writing.index)
        revised = writing.index.compared(range(1, 6))
        second_look(range(1, 6), writing.index)
        assert writing.index.compared(range(1, 6)) == revised


def _values(compared: Mapping[int, Mapping[int, float]]) -> dict[tuple[int, int], float]:
    return {(one, other): odds for one, others in compared.items() for other, odds in others.items()}


def _groups(labels: Sequence[int | None]) -> list[int]:
    """Which earlier place has the same label, for each place."""
    return [labels.index(label) for label in labels]


def test_nothing_is_stale_after_an_article_was_taken_in(store: Store) -> None:
    with store.write() as writing:
        take_in(writing, 1, *PAIRS[0])
        assert writing.index.stale_threads() == []


def test_both_know_where_the_newest_articles_stand(store: Store) -> None:
    threading = Threading()
    list(threading.run(items()))
    with store.write() as writing:
        for number, pair in enumerate(PAIRS, 1):
            take_in(writing, number, *pair)
        found = [writing.index.newest(most) for most in (1, 2, 10)]
    assert found == [threading.index.newest(most) for most in (1, 2, 10)] == [(1, 1), (2, 2), (5, 2)]


def test_a_merge_reaches_the_index(store: Store) -> None:
    with store.write() as writing:
        for number, pair in enumerate(PAIRS[:2], 1):
            take_in(writing, number, *pair)
        writing.threads.merge(1, 2, NOW)
        settle(writing.index)
        merged, gone = writing.index.thread(1), writing.index.thread(2)
    assert merged is not None
    assert merged.size == 2
    assert gone is None


def test_undoing_a_merge_restores_the_index(store: Store) -> None:
    with store.write() as writing:
        for number, pair in enumerate(PAIRS[:3], 1):
            take_in(writing, number, *pair)
        before = [writing.index.thread(thread) for thread in (1, 2)]
        writing.threads.merge(1, 2, NOW)
        settle(writing.index)
        writing.threads.undo(NOW)
        settle(writing.index)
        after = [writing.index.thread(thread) for thread in (1, 2)]
        assert writing.index.threads() == 2
    assert [(t.id, t.size, dict(t.names)) for t in after if t] == [
        (t.id, t.size, dict(t.names)) for t in before if t
    ]


def test_a_second_look_that_finds_nothing_moves_nothing(store: Store) -> None:
    with store.write() as writing:
        for number, pair in enumerate(PAIRS, 1):
            take_in(writing, number, *pair)
        assert second_look(range(1, 6), writing.index) == ()


def test_a_second_look_repairs_a_development_that_was_torn_apart(store: Store) -> None:
    with store.write() as writing:
        for number, pair in enumerate(PAIRS, 1):
            take_in(writing, number, *pair)
        home = writing.threads.of(1)
        why = writing.threads.why(5)
        writing.threads.replace([Assignment(5, 99, 99, why)], NOW)
        moves = second_look([5], writing.index)
        writing.threads.replace([Assignment(m.article, m.thread, m.development, m.why) for m in moves], NOW)
        assert writing.threads.of(5) == home


def test_counts_follow_a_new_reading_of_an_article(store: Store) -> None:
    with store.write() as writing:
        take_in(writing, 1, *PAIRS[0])
        item = Item(1, read(*PAIRS[1], "en"), None)
        admit(weigh(item, writing.index), (), writing.index, 1)
        assert writing.index.articles("en") == 1
        assert writing.index.articles("") == 1
