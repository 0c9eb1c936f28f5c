"""What a person decides stays, through everything that comes later."""

import json
from pathlib import Path

import pytest

from tests.support.command import Commands
from tests.support.web import FLOOD, STRIKE
from tests.whole.test_records import _record, _write


@pytest.fixture
def threads(newsdesk: Commands, tmp_path: Path) -> tuple[int, int]:
    """Give the ids of a thread of two articles (a flood) and one of another story (a strike)."""
    records = [_record(story) for story in (*FLOOD, *STRIKE)]
    newsdesk("import", _write(tmp_path / "in.jsonl", records))
    found = newsdesk("threads", "--json").json()["threads"]
    assert sorted(len(thread["articles"]) for thread in found) == [1, 2]
    flood, strike = sorted(found, key=lambda thread: -len(thread["articles"]))
    return flood["id"], strike["id"]


def _sizes(newsdesk: Commands) -> dict[int, int]:
    found = newsdesk("threads", "--json").json()["threads"]
    return {thread["id"]: len(thread["articles"]) for thread in found}


def test_a_merge_stays_through_rethread_and_new_articles(
    newsdesk: Commands, threads: tuple[int, int], tmp_path: Path
) -> None:
    flood, strike = threads
    assert newsdesk("merge", flood, strike).code == 0
    assert _sizes(newsdesk) == {flood: 3}

    done = newsdesk("rethread", "--json").json()
    assert done == {"threads": 1, "moved": 0}
    assert _sizes(newsdesk) == {flood: 3}
    # the id of the thread that went leads to where it went
    assert newsdesk("show", strike, "--json").json()["id"] == flood


def test_a_split_stays_through_rethread(newsdesk: Commands, threads: tuple[int, int]) -> None:
    flood, strike = threads
    articles = [article["id"] for article in newsdesk("show", flood, "--json").json()["articles"]]
    new = newsdesk("split", flood, articles[1], "--json").json()["thread"]
    assert _sizes(newsdesk) == {flood: 1, strike: 1, new: 1}

    newsdesk("rethread")
    assert _sizes(newsdesk) == {flood: 1, strike: 1, new: 1}


def test_a_title_stays(newsdesk: Commands, threads: tuple[int, int]) -> None:
    flood, _ = threads
    assert newsdesk("rename", flood, "The", "Orrin", "dam").code == 0
    newsdesk("rethread")

    shown = newsdesk("show", flood, "--json").json()
    assert shown["title"] == "The Orrin dam"
    assert shown["renamed"] is True


def test_undo_takes_corrections_back_one_by_one(newsdesk: Commands, threads: tuple[int, int]) -> None:
    flood, strike = threads
    before = newsdesk("threads", "--json").out
    articles = [article["id"] for article in newsdesk("show", flood, "--json").json()["articles"]]
    newsdesk("split", flood, articles[1])
    newsdesk("merge", strike, flood)
    newsdesk("rename", strike, "Everything")
    assert newsdesk("threads", "--json").out != before

    for _ in range(3):
        assert newsdesk("undo").code == 0
    assert newsdesk("threads", "--json").out == before
    assert newsdesk("undo").code == 3


def test_rethread_twice_is_rethread_once(newsdesk: Commands, threads: tuple[int, int]) -> None:
    newsdesk("rethread")
    once = json.loads(newsdesk("threads", "--json").out)
    assert newsdesk("rethread", "--json").json()["moved"] == 0
    assert json.loads(newsdesk("threads", "--json").out) == once


def test_a_split_needs_one_that_stays(newsdesk: Commands, threads: tuple[int, int]) -> None:
    flood, strike = threads
    articles = [article["id"] for article in newsdesk("show", flood, "--json").json()["articles"]]
    assert newsdesk("split", flood, *articles).code == 2
    assert newsdesk("split", strike, articles[0]).code == 3
    assert _sizes(newsdesk) == {flood: 2, strike: 1}
