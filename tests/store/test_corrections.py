import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.errors import NotFound, UsageError
from newsdesk.model import Constraints, Placement, Why
from newsdesk.store import ChangeKind, Store, Writing
from tests.store.conftest import Blank
from tests.store.material import NOW, article, picture, together


def test_a_merged_thread_is_in_the_other_and_leads_there(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "a")
        _, b = article(writing, "b")
        article(writing, "c", thread=b)
        writing.threads.star(b, True)
        assert writing.threads.merge(a, b, NOW) == a
        assert together(writing) == {frozenset({1, 2, 3})}
        assert writing.threads.get(b) == writing.threads.get(a)
        assert writing.threads.get(b).line.starred
        assert len(writing.threads.get(a).developments) == 3
        assert writing.threads.constraints() == Constraints(together=((1, 2, 3),))
        # what is meant for b goes to a
        assert article(writing, "d", thread=b)[1] == a
        with pytest.raises(UsageError):
            writing.threads.merge(a, b, NOW)


def test_merging_along_a_chain_leads_to_the_end_of_it(store: Store) -> None:
    with store.write() as writing:
        a, b, c = (article(writing, name)[1] for name in "abc")
        writing.threads.merge(b, c, NOW)
        writing.threads.merge(a, b, NOW)
        assert writing.threads.get(c).line.id == a
        assert writing.threads.constraints().together == ((1, 2, 3),)


def test_a_split_makes_a_thread_of_its_own(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a")
        article(writing, "b", thread=thread)
        third = article(writing, "c", thread=thread)[0]
        new = writing.threads.split(thread, [third], NOW)
        assert together(writing) == {frozenset({1, 2}), frozenset({3})}
        assert writing.threads.of(third) == new
        assert writing.threads.get(new).line.title == "Harbour c closed"
        assert writing.threads.constraints() == Constraints(apart=(((1, 2), (3,)),))


def test_a_split_cuts_through_a_development(store: Store) -> None:
    with store.write() as writing:
        number, thread = article(writing, "a")
        development = writing.threads.get(thread).developments[0].id
        other = article(writing, "b", thread=thread)[0]
        writing.threads.place(other, Placement(development, None, Why(0.9)), NOW)
        assert len(writing.threads.get(thread).developments) == 1
        new = writing.threads.split(thread, [other], NOW)
        assert [one.articles for one in writing.threads.get(thread).developments] == [(number,)]
        assert [one.articles for one in writing.threads.get(new).developments] == [(other,)]


def test_a_split_of_nothing_of_all_or_of_strangers_is_refused(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a")
        article(writing, "b", thread=thread)
        article(writing, "c")
        for wrong in ([], [1, 2]):
            with pytest.raises(UsageError):
                writing.threads.split(thread, wrong, NOW)
        with pytest.raises(NotFound, match="article 3"):
            writing.threads.split(thread, [1, 3], NOW)


def test_a_title_of_ones_own_stays_in_front(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a")
        writing.threads.rename(thread, "  My \n harbour ", NOW)
        writing.threads.label(thread, "Program's title")
        line = writing.threads.get(thread).line
        assert (line.title, line.renamed) == ("My harbour", True)
        writing.threads.rename(thread, "", NOW)
        line = writing.threads.get(thread).line
        assert (line.title, line.renamed) == ("Program's title", False)
        writing.threads.undo(NOW)
        assert writing.threads.get(thread).line.title == "My harbour"


def test_a_pinned_article_moves_and_the_pin_is_a_constraint(store: Store) -> None:
    with store.write() as writing:
        number, one = article(writing, "a")
        _, two = article(writing, "b")
        before = picture(writing)
        writing.threads.pin(number, two, NOW)
        assert together(writing) == {frozenset({1, 2})}
        assert writing.threads.get(one).line.id == two
        assert writing.threads.constraints() == Constraints(pinned=((number, two),))
        change = writing.threads.undo(NOW)
        assert change is not None
        assert change.kind is ChangeKind.PIN
        assert picture(writing) == before
        assert writing.threads.constraints() == Constraints()


def test_a_later_decision_overrules_an_earlier_one(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a")
        article(writing, "b", thread=thread)
        third = article(writing, "c", thread=thread)[0]
        new = writing.threads.split(thread, [third], NOW)
        writing.threads.merge(thread, new, NOW)
        assert writing.threads.constraints() == Constraints(together=((1, 2, 3),))
        writing.threads.split(thread, [1], NOW)
        assert writing.threads.constraints() == Constraints(together=((2, 3),), apart=(((2, 3), (1,)),))


def test_undo_goes_back_one_by_one_and_ends(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "a")
        _, b = article(writing, "b", thread=None)
        article(writing, "c", thread=b)
        pictures = [picture(writing)]
        for change in (
            lambda: writing.threads.rename(a, "Mine", NOW),
            lambda: writing.threads.split(b, [2], NOW),
            lambda: writing.threads.merge(b, a, NOW),
        ):
            change()
            pictures.append(picture(writing))
        for kind, before in zip(("merge", "split", "rename"), reversed(pictures[:-1]), strict=True):
            change_ = writing.threads.undo(NOW)
            assert change_ is not None
            assert change_.kind == kind
            assert picture(writing) == before
        assert writing.threads.undo(NOW) is None
        assert writing.threads.constraints() == Constraints()


def test_undo_keeps_what_came_since(store: Store) -> None:
    with store.write() as writing:
        _, a = article(writing, "a")
        _, b = article(writing, "b")
        development = writing.threads.get(b).developments[0].id
        writing.threads.merge(a, b, NOW)
        follow_up = article(writing, "c", thread=a)[0]
        writing.threads.place(follow_up, Placement(development, None, Why(0.9)), NOW)
        other = article(writing, "d", thread=a)[0]
        writing.threads.undo(NOW)
        # a follow-up goes with its development, anything else stays
        assert together(writing) == {frozenset({1, other}), frozenset({2, follow_up})}
        assert writing.threads.of(2) == b


steps = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), st.integers(0, 7), st.integers(0, 7)),
        st.tuples(st.just("split"), st.integers(0, 7), st.integers(1, 255)),
        st.tuples(st.just("rename"), st.integers(0, 7), st.integers(0, 2)),
        st.tuples(st.just("pin"), st.integers(0, 7), st.integers(0, 7)),
        st.tuples(st.just("star"), st.integers(0, 7), st.integers(0, 1)),
    ),
    max_size=10,
)


def take(writing: Writing, step: tuple[str, int, int]) -> bool:
    """Take a step where it makes sense; return whether undo knows of it."""
    what, first, second = step
    lines = writing.threads.lines()
    thread = lines[first % len(lines)].id
    match what:
        case "merge":
            other = lines[second % len(lines)].id
            if other == thread:
                return False
            writing.threads.merge(thread, other, NOW)
        case "split":
            members = [line.id for line in writing.threads.members(thread)]
            moved = [number for place, number in enumerate(members) if second >> place & 1]
            if not 0 < len(moved) < len(members):
                return False
            writing.threads.split(thread, moved, NOW)
        case "rename":
            writing.threads.rename(thread, ("", "One", "Two")[second], NOW)
        case "pin":
            writing.threads.pin(second % 6 + 1, thread, NOW)
        case _:
            writing.threads.star(thread, second == 1)
            return False
    return True


def holds(constraints: Constraints, writing: Writing) -> bool:
    place = writing.threads.of
    return (
        all(len({place(number) for number in group}) == 1 for group in constraints.together)
        and all(not {place(n) for n in one} & {place(n) for n in other} for one, other in constraints.apart)
        and all(place(number) == writing.threads.resolve(thread) for number, thread in constraints.pinned)
    )


@settings(max_examples=60, deadline=None)
@given(steps)
def test_whatever_people_do_every_article_has_one_place_and_undo_is_exact(
    blank: Blank,
    steps: list[tuple[str, int, int]],
) -> None:
    with blank() as writing:
        _, first = article(writing, "a")
        for name in "bcdef":
            article(writing, name, thread=first if name in "bc" else None)
        pictures = []
        for step in steps:
            before = picture(writing)
            if take(writing, step):
                pictures.append(before)
            elif step[0] == "star":
                pictures.clear()  # a star is no part of the undo stack
            placed = sorted(number for group in together(writing) for number in group)
            assert placed == [1, 2, 3, 4, 5, 6]
            assert holds(writing.threads.constraints(), writing)
        assert not writing.connection.execute("PRAGMA foreign_key_check").fetchall()
        while pictures:
            assert writing.threads.undo(NOW) is not None
            assert picture(writing) == pictures.pop()
