import pickle
from dataclasses import replace
from datetime import timedelta

import pytest

from newsdesk.errors import NotFound
from newsdesk.model import Gains, Placement, Summary, When, Why
from newsdesk.model.claims import Claim
from newsdesk.store import Store
from tests.store.material import NOW, article, draft, lone, reading

DAY = timedelta(days=1)
WHY = Why(0.8, ("harbour",), ("Paper",), 1.5, 7, 0.1, (("cosine", 0.25),))


def test_a_placement_is_carried_out_and_says_why(store: Store) -> None:
    with store.write() as writing:
        numbers = [writing.articles.add(draft(name), reading(), None, NOW).article for name in "abc"]
        first = writing.threads.place(numbers[0], Placement(None, None, WHY), NOW)
        same = writing.threads.place(numbers[1], Placement(first[1], None, WHY), NOW)
        beside = writing.threads.place(numbers[2], Placement(None, first[0], WHY), NOW)
        assert same == first
        assert beside[0] == first[0]
        assert beside[1] != first[1]
        assert writing.threads.why(numbers[1]) == WHY
        assert writing.threads.of(numbers[2]) == first[0]
    with store.read() as snapshot:
        thread = snapshot.threads.get(first[0])
        assert [line.id for line in thread.articles] == numbers
        assert [one.articles for one in thread.developments] == [(1, 2), (3,)]
        assert thread.developments[0].title == "Harbour a closed"


def test_an_article_that_is_placed_again_is_moved(store: Store) -> None:
    with store.write() as writing:
        number, one = article(writing, "a")
        _, two = article(writing, "b")
        writing.threads.place(number, Placement(None, two, WHY), NOW)
        assert [line.id for line in writing.threads.lines()] == [two]
        assert writing.threads.lines()[0].articles == 2
        with pytest.raises(NotFound):
            writing.threads.get(one)


def test_a_place_that_has_gone_is_replaced_by_the_next_best(store: Store) -> None:
    with store.write() as writing:
        _, one = article(writing, "a")
        number, _ = article(writing, "b")
        assert writing.threads.place(number, Placement(999, one, WHY), NOW)[0] == one
        assert writing.threads.place(number, Placement(None, 999, WHY), NOW)[0] > one


def test_a_line_tells_counts_dates_outlets_and_languages(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a", outlet="Gazette", language="de", day=-3)
        article(writing, "b", thread=thread, outlet="Paper", day=2)
        article(writing, "c", thread=thread, outlet="Paper", day=1)
        article(writing, "d", thread=thread, outlet="", language="", published=None)
        writing.threads.label(thread, "Harbour: closed and open")
        line = writing.threads.lines()[0]
    assert (line.title, line.renamed, line.starred) == ("Harbour: closed and open", False, False)
    assert (line.articles, line.unread) == (4, 4)
    assert (line.first.at, line.last.at) == (NOW - 3 * DAY, NOW + 2 * DAY)
    assert line.outlets == ("Paper", "Gazette")
    assert line.languages == ("en", "de")


def test_a_line_is_one_like_any_other(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a", day=-3)
        article(writing, "b", thread=thread, published=When.month(2024, 5))
        writing.threads.rename(thread, "Mine", NOW)
        writing.threads.star(thread, True)
        line = writing.threads.lines()[0]
    assert line == replace(line)
    assert (line.first, line.last) == (When(NOW - 3 * DAY), When.month(2024, 5))
    assert (line.title, line.renamed, line.starred) == ("Mine", True, True)
    assert hash(line) == hash(replace(line))
    assert pickle.loads(pickle.dumps(line)) == line  # noqa: S301 - our own bytes


def test_threads_come_newest_first_and_since_and_limit_hold(store: Store) -> None:
    with store.write() as writing:
        ids = [article(writing, str(number), day=day)[1] for number, day in enumerate([3, 1, 2])]
    newest = [ids[0], ids[2], ids[1]]
    with store.read() as snapshot:
        lines = snapshot.threads.lines
        assert [line.id for line in lines()] == newest
        assert [line.id for line in lines(limit=2)] == newest[:2]
        assert [line.id for line in lines(since=NOW + 2 * DAY)] == newest[:2]
        assert [line.id for line in lines(since=NOW + 2 * DAY, limit=1)] == newest[:1]
        assert lines(limit=0) == ()
        assert snapshot.threads.count() == 3


def test_the_list_follows_every_change_whoever_makes_it(store: Store) -> None:
    def listed(place: Store) -> list[tuple[int, int, bool, str]]:
        with place.read() as snapshot:
            return [(line.id, line.unread, line.starred, line.title) for line in snapshot.threads.lines()]

    with Store.open(store.path.parent) as other:
        assert listed(store) == []
        with other.write() as writing:
            _, one = article(writing, "a")
            _, two = article(writing, "b", day=1)
        assert listed(store) == [(two, 1, False, "Harbour b closed"), (one, 1, False, "Harbour a closed")]
        with other.write() as writing:
            writing.threads.star(one, True)
            writing.threads.mark_read(two, True, NOW)
            writing.threads.rename(one, "Mine", NOW)
        assert listed(store) == [(two, 0, False, "Harbour b closed"), (one, 1, True, "Mine")]
        with store.write() as writing:
            writing.threads.merge(one, two, NOW)
        assert listed(store) == listed(other) == [(one, 1, True, "Mine")]


def test_a_list_that_is_open_in_an_old_snapshot_stays_as_it_was(store: Store) -> None:
    with store.write() as writing:
        article(writing, "a")
    with store.read() as old:
        before = old.threads.lines(since=NOW - DAY)
        with store.write() as writing:
            article(writing, "b")
        with Store.open(store.path.parent) as other, other.read() as snapshot:
            assert len(snapshot.threads.lines()) == 2
        assert old.threads.lines() == before
    with store.read() as new:
        assert len(new.threads.lines()) == 2


def test_reading_a_thread_and_all_threads(store: Store) -> None:
    with store.write() as writing:
        _, one = article(writing, "a")
        article(writing, "b", thread=one)
        _, two = article(writing, "c")
        assert writing.threads.seen(one) is None
        writing.threads.mark_read(one, True, NOW)
        assert writing.threads.seen(one) == NOW
        assert {line.id: line.unread for line in writing.threads.lines()} == {one: 0, two: 1}
        assert all(line.read for line in writing.threads.members(one))
        assert [held.seen for held in writing.threads.summary_articles(one)] == [True, True]
        article(writing, "d", thread=one)
        assert [held.seen for held in writing.threads.summary_articles(one)] == [True, True, False]
        writing.threads.mark_all_read(NOW + DAY)
        assert [line.unread for line in writing.threads.lines()] == [0, 0]
        assert writing.threads.seen(two) == NOW + DAY
        writing.threads.mark_read(two, False, NOW)
        assert {line.id: line.unread for line in writing.threads.lines()} == {one: 0, two: 1}


def test_what_a_summary_needs_comes_oldest_first(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a", day=2)
        article(writing, "b", thread=thread, day=1)
        held = writing.threads.summary_articles(thread)
    assert [one.id for one in held] == [2, 1]
    assert held[0].text == draft("b").text


def test_a_summary_is_fresh_until_its_thread_changes(store: Store) -> None:
    summary = Summary(key_points=(Claim("The harbour is closed.", ()),))
    with store.write() as writing:
        number, thread = article(writing, "a")
        _, other = article(writing, "b")
        assert writing.summaries.get(thread) is None
        writing.summaries.put(thread, writing.summaries.key(thread), summary, NOW)
        assert writing.summaries.get(thread) == summary
        article(writing, "c", thread=other)
        writing.threads.star(thread, True)
        assert writing.summaries.get(thread) == summary
        writing.articles.add(draft("a", "Quite another text."), reading(), None, NOW)
        assert writing.summaries.get(thread) is None
        kept = writing.summaries.kept(thread)
        assert kept is not None
        assert (kept.summary, kept.fresh) == (summary, False)
        writing.summaries.put(thread, writing.summaries.key(thread), summary, NOW)
        writing.threads.split(article(writing, "x", thread=thread)[1], [number], NOW)
        assert writing.summaries.get(thread) is None


def test_a_summary_stays_when_its_thread_was_read_and_then_has_no_news(store: Store) -> None:
    point = Claim("The harbour is closed.", ())
    summary = Summary(key_points=(point,), news=(point,), gains=Gains(outlets=("Post",)))
    with store.write() as writing:
        _, thread = article(writing, "a")
        writing.summaries.put(thread, writing.summaries.key(thread), summary, NOW)
        writing.threads.mark_read(thread, True, NOW)
        assert writing.summaries.get(thread) == Summary(key_points=(point,))
        article(writing, "b", thread=thread)  # one of two is read: what is news must be found anew
        assert writing.summaries.get(thread) is None


def test_a_summary_of_a_state_that_has_passed_is_not_fresh(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a")
        key = writing.summaries.key(thread)
        article(writing, "b", thread=thread)
        writing.summaries.put(thread, key, Summary(), NOW)
        assert writing.summaries.get(thread) is None


def test_a_summary_of_an_older_form_is_made_anew(store: Store) -> None:
    with store.write() as writing:
        _, thread = article(writing, "a")
        writing.summaries.put(thread, writing.summaries.key(thread), Summary(), NOW)
        writing.connection.execute("UPDATE summaries SET packed = x'00'")
        assert writing.summaries.get(thread) is None
        assert writing.summaries.kept(thread) is None


def test_what_is_not_there_is_not_found(store: Store) -> None:
    with store.write() as writing:
        writing.threads.new("empty")
        writing.articles.add(draft("a"), reading(), None, NOW)
        assert writing.threads.lines() == ()
        for ask in (
            lambda: writing.threads.get(1),
            lambda: writing.threads.get(2),
            lambda: writing.threads.of(1),
            lambda: writing.threads.why(1),
            lambda: writing.threads.star(1, True),
            lambda: writing.threads.mark_read(2, True, NOW),
            lambda: writing.threads.rename(2, "x", NOW),
        ):
            with pytest.raises(NotFound):
                ask()


def test_ids_are_never_used_twice(store: Store) -> None:
    with store.write() as writing:
        number, one = article(writing, "a")
        _, two = article(writing, "b")
        writing.threads.place(number, Placement(None, two, WHY), NOW)
        third = writing.articles.add(draft("c"), reading(), None, NOW).article
        assert writing.threads.place(third, lone(), NOW)[0] > max(one, two)
