from datetime import timedelta

import pytest

from newsdesk.model import Entry, Failure, FailureKind, FeedState, FetchStatus, When
from newsdesk.store import EntryOutcome, Store, Writing
from newsdesk.store.entries import MAX_TRIES
from tests.store.material import NOW, draft, reading

FEED = "https://paper.example/feed"
HOUR = timedelta(hours=1)
OUTAGE = Failure(FailureKind.TIMEOUT, "no answer within 20 seconds")


def entry(key: str, **changes: object) -> Entry:
    return Entry(**{"feed": FEED, "key": key, "url": f"https://paper.example/{key}", **changes})  # type: ignore[arg-type]  # the tests name what they change


def test_a_feed_never_asked_has_a_blank_state(store: Store) -> None:
    with store.read() as snapshot:
        assert snapshot.feeds.get(FEED) == FeedState(FEED)
        assert snapshot.feeds.all() == ()


def test_a_feed_state_comes_back_and_replaces_the_one_before(store: Store) -> None:
    state = FeedState(
        FEED,
        'W/"1"',
        "yesterday",
        NOW,
        NOW + HOUR,
        FetchStatus.FAILED,
        OUTAGE,
        3,
        "https://new.example/feed",
        "Paper",
    )
    with store.write() as writing:
        writing.feeds.put(FeedState(FEED))
        writing.feeds.put(state)
    with store.read() as snapshot:
        assert snapshot.feeds.get(FEED) == state
        assert snapshot.feeds.all() == (state,)


def test_new_entries_are_expected_once_and_wait_until_they_are_done(store: Store) -> None:
    first, second = entry("1", title="One", content="<p>whole</p>", published=When(NOW)), entry("2")
    with store.write() as writing:
        assert writing.entries.expect(FEED, [first, second, first], NOW) == (first, second)
        assert writing.entries.expect(FEED, [first, second], NOW) == ()
        # a refresh that is killed here finds them the next time, although the feed answers "not modified"
        assert writing.entries.waiting(FEED, NOW) == (first, second)
        article = writing.articles.add(draft(), reading(), None, NOW).article
        writing.entries.done(first, article, NOW)
        assert writing.entries.waiting(FEED, NOW) == (second,)
        assert writing.entries.articles(FEED) == 1
        assert writing.entries.known(FEED, ["1", "3"])["1"].article == article


def tries(writing: Writing, failure: Failure) -> list[float]:
    """Fail whenever it is due; return the hours between the tries."""
    now = NOW
    gaps: list[float] = []
    one = entry("1")
    writing.entries.expect(FEED, [one], now)
    writing.entries.failed(one, failure, now)
    for _ in range(20):
        later = writing.entries.known(FEED, ["1"])["1"].next_try
        if later is None:
            return gaps
        assert writing.entries.waiting(FEED, later - timedelta(seconds=1)) == ()
        assert writing.entries.waiting(FEED, later) == (one,)
        gaps.append((later - now) / HOUR)
        now = later
        writing.entries.failed(one, failure, now)
    raise AssertionError("it never gives up")


def test_a_failure_is_tried_again_ever_later_and_five_times_in_all(store: Store) -> None:
    with store.write() as writing:
        assert tries(writing, OUTAGE) == [1, 2, 4, 8]
        assert writing.entries.known(FEED, ["1"])["1"].attempts == MAX_TRIES
        assert writing.entries.failures(FEED) == (("https://paper.example/1", OUTAGE),)


@pytest.mark.parametrize("kind", [FailureKind.NO_TEXT, FailureKind.NOT_TEXT, FailureKind.EXTRACT_TIMEOUT])
def test_what_will_be_the_same_tomorrow_is_not_asked_again(store: Store, kind: FailureKind) -> None:
    with store.write() as writing:
        assert tries(writing, Failure(kind, "no article in it")) == []


def test_it_is_asked_again_when_the_feed_says_that_it_changed(store: Store) -> None:
    old, new = entry("1", updated=When(NOW)), entry("1", updated=When(NOW + HOUR))
    later = NOW + timedelta(days=2)
    with store.write() as writing:
        writing.entries.expect(FEED, [old], NOW)
        writing.entries.failed(old, Failure(FailureKind.NO_TEXT, "empty"), NOW)
        assert writing.entries.expect(FEED, [old], later) == ()
        assert writing.entries.expect(FEED, [new], later) == (new,)
        assert writing.entries.waiting(FEED, later) == (new,)


def test_an_edited_entry_that_was_done_is_asked_again_but_not_within_the_hour(store: Store) -> None:
    old, new = entry("1", updated=When(NOW)), entry("1", updated=When(NOW + HOUR))
    with store.write() as writing:
        writing.entries.expect(FEED, [old], NOW)
        article = writing.articles.add(draft(), reading(), None, NOW).article
        writing.entries.done(old, article, NOW)
        assert writing.entries.expect(FEED, [new], NOW + HOUR / 2) == ()
        assert writing.entries.expect(FEED, [new], NOW + 2 * HOUR) == (new,)
        assert writing.entries.known(FEED, ["1"])["1"].article == article
        writing.entries.failed(new, OUTAGE, NOW + 2 * HOUR)
        assert writing.entries.articles(FEED) == 1


def test_being_offline_counts_no_try_and_a_named_time_is_kept(store: Store) -> None:
    one, two = entry("1"), entry("2")
    with store.write() as writing:
        for _ in range(10):
            writing.entries.failed(one, Failure(FailureKind.OFFLINE, "no network"), NOW)
        assert writing.entries.known(FEED, ["1"])["1"].attempts == 0
        assert writing.entries.waiting(FEED, NOW) == (one,)
        writing.entries.failed(two, Failure(FailureKind.WAIT, "come back"), NOW, retry_at=NOW + 3 * HOUR)
        assert writing.entries.waiting(FEED, NOW + 2 * HOUR) == (one,)
        assert writing.entries.waiting(FEED, NOW + 3 * HOUR) == (one, two)


def test_failures_are_told_newest_first_and_per_feed(store: Store) -> None:
    with store.write() as writing:
        for hours in range(3):
            writing.entries.failed(entry(str(hours)), OUTAGE, NOW + hours * HOUR)
        writing.entries.failed(Entry("other", "x", None), OUTAGE, NOW)
        assert [url for url, _ in writing.entries.failures(FEED, 2)] == [
            "https://paper.example/2",
            "https://paper.example/1",
        ]
        assert writing.entries.failures("other") == (("x", OUTAGE),)


def test_keys_of_two_feeds_do_not_meet(store: Store) -> None:
    with store.write() as writing:
        writing.entries.expect(FEED, [entry("1")], NOW)
        assert writing.entries.known("other", ["1"]) == {}
        assert writing.entries.known(FEED, ["1"])["1"].outcome is EntryOutcome.WAITING
