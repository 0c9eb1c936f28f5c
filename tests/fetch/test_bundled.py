"""Pages that lie in memory are fetched like any others, without a socket."""

import pytest

from newsdesk.model import FailureKind, FetchRequest, FetchStatus
from tests.fetch.support import FakeNames, FakePace, body, fetcher, reason

WEB = {
    "https://paper.example/feed": ({"Content-Type": "application/rss+xml"}, b"<rss/>"),
    "https://paper.example/a?x=1": ({"ETag": '"7"', "Last-Modified": "yesterday"}, b"page"),
    "https://paper.example/old": ({"Location": "/feed"}, b""),
    "https://closed.example/robots.txt": ({}, b"User-agent: *\nDisallow: /\n"),
    "https://closed.example/a": ({}, b"page"),
}


@pytest.mark.parametrize("offline", [True, False])
async def test_pages_come_from_memory(offline: bool) -> None:
    names = FakeNames()
    async with fetcher(web=WEB, offline=offline, resolver=names, pause=9.0, pace=FakePace()) as opened:
        feed = await opened.fetch(FetchRequest("https://paper.example/feed#top"))
        page = await opened.fetch(FetchRequest("https://paper.example/a?x=1", robots=True))
        missing = await opened.fetch(FetchRequest("https://paper.example/none"))
    assert body(feed) == b"<rss/>"
    assert feed.page is not None
    assert feed.page.header("content-type") == "application/rss+xml"
    assert not feed.private
    assert body(page) == b"page"
    assert reason(missing) == "paper.example answered HTTP 404 Not Found"
    assert names.asked == []


async def test_unchanged_pages_are_not_sent_again() -> None:
    async with fetcher(web=WEB) as opened:
        first = (await opened.fetch(FetchRequest("https://paper.example/feed"))).page
        assert first is not None
        again = await opened.fetch(FetchRequest("https://paper.example/feed", etag=first.header("etag")))
        dated = await opened.fetch(FetchRequest("https://paper.example/a?x=1", last_modified="yesterday"))
        other = await opened.fetch(
            FetchRequest("https://paper.example/a?x=1", etag='"6"', last_modified="yesterday")
        )
    assert again.status is dated.status is FetchStatus.UNCHANGED
    assert other.status is FetchStatus.FETCHED


async def test_redirects_and_robots_hold_there_too() -> None:
    async with fetcher(web=WEB) as opened:
        moved = await opened.fetch(FetchRequest("https://paper.example/old"))
        closed = await opened.fetch(FetchRequest("https://closed.example/a", robots=True))
    assert moved.moved_to == "https://paper.example/feed"
    assert closed.failure is not None
    assert closed.failure.kind is FailureKind.ROBOTS


async def test_a_bundled_web_needs_no_pause() -> None:
    pace = FakePace()
    async with fetcher(web=WEB, pause=5.0, pace=pace) as opened:
        for _ in range(3):
            await opened.fetch(FetchRequest("https://paper.example/feed"))
    assert pace.slept == []
