from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model import Why
from newsdesk.store import Assignment, Store
from tests.store.conftest import Blank
from tests.store.material import NOW, article, picture, together


def assign(*groups: tuple[int, ...]) -> list[Assignment]:
    """Every group a thread, every article a development of its own."""
    return [
        Assignment(number, label, 100 + number, Why(0.7))
        for label, group in enumerate(groups)
        for number in group
    ]


def test_a_new_threading_keeps_the_ids_of_what_is_most_alike(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "1")
        for name in "234":
            article(writing, name, thread=a)
        _, b = article(writing, "5")
        article(writing, "6", thread=b)
        before = picture(writing)
        again = writing.threads.replace(assign((1, 2, 3, 4), (5, 6)), NOW)
        assert (again.threads, again.moved) == (2, 0)
        assert picture(writing) == before
        done = writing.threads.replace(assign((1, 2, 5), (3,), (4,), (6,)), NOW)
        assert (done.threads, done.moved) == (4, 3)
        assert writing.threads.of(1) == writing.threads.of(5) == a
        assert writing.threads.of(6) == b
        assert dict(done.threads_by_label)[0] == a
        assert together(writing) == {frozenset({1, 2, 5}), frozenset({3}), frozenset({4}), frozenset({6})}


def test_a_thread_that_is_dissolved_leads_to_where_most_of_it_went(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "1")
        _, b = article(writing, "2")
        writing.threads.replace(assign((1, 2)), NOW)
        assert writing.threads.get(a).line.id == writing.threads.get(b).line.id == a


def test_a_thread_that_a_person_named_keeps_its_name(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "1")
        for name in "23":
            article(writing, name, thread=a)
        _, b = article(writing, "4")
        writing.threads.rename(b, "Mine", NOW)
        writing.threads.replace(assign((1, 2, 3, 4)), NOW)
        line = writing.threads.get(a).line
        assert (line.id, line.title, line.articles) == (b, "Mine", 4)


def test_a_merge_can_be_undone_after_all_threads_were_built_anew(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "1")
        _, b = article(writing, "2")
        writing.threads.merge(a, b, NOW)
        writing.threads.replace([Assignment(n, 0, 0, Why(0.7)) for n in (1, 2)], NOW)
        assert len(writing.threads.get(a).developments) == 1
        writing.threads.undo(NOW)
        assert together(writing) == {frozenset({1}), frozenset({2})}
        assert (writing.threads.of(1), writing.threads.of(2)) == (a, b)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 3), min_size=6, max_size=6), st.lists(st.integers(0, 3), min_size=6, max_size=6)
)
def test_any_threading_can_take_the_place_of_any_other(
    blank: Blank, before: list[int], after: list[int]
) -> None:
    with blank() as writing:
        threads: dict[int, int] = {}
        for number, label in enumerate(before):
            threads[label] = article(writing, str(number), thread=threads.get(label))[1]
        groups = [tuple(n + 1 for n, label in enumerate(after) if label == wanted) for wanted in range(4)]
        assignments = assign(*(group for group in groups if group))
        done = writing.threads.replace(assignments, NOW)
        assert together(writing) == {frozenset(group) for group in groups if group}
        assert done.threads == len(set(after))
        seen = picture(writing)
        assert writing.threads.replace(assignments, NOW).moved == 0
        assert picture(writing) == seen
        for thread in threads.values():  # no id that somebody may have noted leads nowhere
            assert writing.threads.get(thread).articles


def test_moves_are_named_by_ids_and_what_nobody_names_stays(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "1")
        for name in "23":
            article(writing, name, thread=a)
        _, b = article(writing, "4")
        article(writing, "5", thread=b)
        places = writing.index.places([1, 2, 3, 4, 5])
        why = Why(0.7)
        # one article into another's development, one into a development of its own, and one left alone
        moves = [Assignment(3, b, places[4][0], why), Assignment(2, a, -2, why)]
        writing.threads.shift(moves, NOW)
        assert together(writing) == {frozenset({1, 2}), frozenset({3, 4, 5})}
        now = writing.index.places([1, 2, 3, 4, 5])
        assert now[3] == places[4] == now[4]
        assert now[2][0] not in {place[0] for place in places.values()}
        assert (now[1], now[5]) == (places[1], places[5])


def test_a_development_that_moves_takes_all_of_it_along_and_its_thread_leads_there(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "1")
        _, b = article(writing, "2")
        place = writing.index.places([2])[2]
        writing.threads.shift([Assignment(2, a, place[0], Why(0.7))], NOW)
        assert together(writing) == {frozenset({1, 2})}
        assert writing.index.places([2])[2] == (place[0], a)
        assert writing.threads.get(b).line.id == a
