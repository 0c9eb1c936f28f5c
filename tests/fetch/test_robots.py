"""robots.txt is asked for pages, not for feeds."""

import asyncio
import time

import pytest

from newsdesk.fetch.robots import product_token
from newsdesk.model import FailureKind, FetchRequest, FetchStatus
from tests.fetch.support import QUICK, FakePace, body, fetch, fetcher, reason
from tests.support.server import WebServer


def robots(server: WebServer, text: str | bytes, status: int = 200) -> None:
    server.page("/robots.txt", text, status=status, content_type="text/plain")


async def test_a_page_that_its_site_closes_is_left_alone(web_server: WebServer) -> None:
    robots(web_server, "User-agent: *\nDisallow: /closed\nAllow: /closed/but-open\n")
    for path in ("/closed/a", "/closed/but-open", "/open"):
        web_server.page(path, "x")
    async with fetcher() as opened:
        ask = [
            FetchRequest(web_server.url(path), private=True, robots=True) for path in ("/closed/a", "/open")
        ]
        closed, open_ = [await opened.fetch(request) for request in ask]
        exception = await opened.fetch(
            FetchRequest(web_server.url("/closed/but-open"), private=True, robots=True)
        )
    assert closed.status is FetchStatus.SKIPPED
    assert closed.failure is not None
    assert closed.failure.kind is FailureKind.ROBOTS
    assert reason(closed) == "127.0.0.1 asks programs not to fetch this page (robots.txt)"
    assert open_.status is exception.status is FetchStatus.FETCHED
    assert web_server.times_asked("/robots.txt") == 1
    assert web_server.times_asked("/closed/a") == 0


async def test_a_feed_is_an_invitation(web_server: WebServer) -> None:
    robots(web_server, "User-agent: *\nDisallow: /\n")
    assert body(await fetch(web_server.page("/feed", "x"))) == b"x"
    assert web_server.times_asked("/robots.txt") == 0


async def test_the_group_that_names_us_counts(web_server: WebServer) -> None:
    robots(web_server, "User-agent: *\nDisallow:\n\nUser-agent: Other\nUser-agent: NewsDesk\nDisallow: /a\n")
    outcome = await fetch(web_server.page("/a", "x"), robots=True)
    assert outcome.status is FetchStatus.SKIPPED
    other = await fetch(web_server.url("/a"), robots=True, user_agent="Mozilla/5.0")
    assert other.status is FetchStatus.FETCHED


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_no_robots_txt_means_everything_is_open(web_server: WebServer, status: int) -> None:
    robots(web_server, "User-agent: *\nDisallow: /\n", status)
    assert body(await fetch(web_server.page("/a", "x"), robots=True)) == b"x"


async def test_a_broken_robots_txt_closes_the_site_for_ten_minutes(web_server: WebServer) -> None:
    pace = FakePace()
    robots(web_server, "", 500)
    request = FetchRequest(web_server.page("/a", "x"), private=True, robots=True)
    async with fetcher(pace=pace) as opened:
        first = await opened.fetch(request)
        robots(web_server, "")
        second = await opened.fetch(request)
        pace.now += 601
        third = await opened.fetch(request)
    assert first.status is second.status is FetchStatus.SKIPPED
    assert "left alone for now" in reason(first)
    assert third.status is FetchStatus.FETCHED
    assert web_server.times_asked("/robots.txt") == 2


async def test_a_site_that_does_not_answer_is_told_as_such(web_server: WebServer) -> None:
    web_server.hang("/robots.txt")
    outcome = await fetch(web_server.page("/a", "x"), robots=True, options={"limits": QUICK})
    assert outcome.status is FetchStatus.FAILED
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.TIMEOUT


async def test_robots_txt_is_asked_again_after_a_day(web_server: WebServer) -> None:
    pace = FakePace()
    robots(web_server, "")
    request = FetchRequest(web_server.page("/a", "x"), private=True, robots=True)
    async with fetcher(pace=pace) as opened:
        await opened.fetch(request)
        pace.now += 23 * 3600
        await opened.fetch(request)
        assert web_server.times_asked("/robots.txt") == 1
        pace.now += 2 * 3600
        await opened.fetch(request)
    assert web_server.times_asked("/robots.txt") == 2


async def test_many_pages_at_once_ask_robots_txt_once(web_server: WebServer) -> None:
    robots(web_server, "")
    web_server.page("/a", "x")
    request = FetchRequest(web_server.url("/a"), private=True, robots=True)
    async with fetcher() as opened:
        await asyncio.gather(*(opened.fetch(request) for _ in range(8)))
    assert web_server.times_asked("/robots.txt") == 1


async def test_the_target_of_a_redirect_is_asked_too(web_server: WebServer) -> None:
    robots(web_server, "User-agent: *\nDisallow: /closed\n")
    web_server.page("/closed", "x")
    outcome = await fetch(web_server.redirect("/a", "/closed"), robots=True)
    assert outcome.status is FetchStatus.SKIPPED
    assert web_server.times_asked("/closed") == 0


async def test_a_huge_robots_txt_is_read_as_far_as_the_rules_say(web_server: WebServer) -> None:
    robots(web_server, "User-agent: *\nDisallow: /closed\n" + "# filler\n" * 200_000)
    outcome = await fetch(web_server.page("/closed", "x"), robots=True)
    assert outcome.status is FetchStatus.SKIPPED


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"User-agent: bot{number}\n" for number in range(15_000)) + "Disallow: /x\n" * 15_000,
        "User-agent: *\n" + "Disallow: /" + "*a" * 100_000 + "$\n",
        "User-agent: " + " " * 400_000 + "\n",
        "\x00\ufeff" * 10_000,
        b"\xff\xfe\x00" * 10_000,
    ],
)
async def test_a_hostile_robots_txt_costs_little(web_server: WebServer, text: str | bytes) -> None:
    robots(web_server, text)
    began = time.process_time()
    outcome = await fetch(web_server.page("/" + "a" * 500, "x"), robots=True)
    assert outcome.status is FetchStatus.FETCHED
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("agent", "token"),
    [("newsdesk/0.1 (+x)", "newsdesk"), ("Own Reader", "Own"), ("", "newsdesk"), ("/", "newsdesk")],
)
def test_the_name_by_which_robots_txt_knows_us(agent: str, token: str) -> None:
    assert product_token(agent) == token


@pytest.mark.parametrize(("asked", "waited"), [("2", 2.0), ("600", 5.0), ("0.1", 0.5), ("soon", 0.5)])
async def test_the_pause_that_a_site_asks_for_lies_between_its_pages_up_to_a_limit(
    web_server: WebServer, asked: str, waited: float
) -> None:
    pace = FakePace()
    robots(web_server, f"User-agent: *\nCrawl-delay: {asked}\n")
    for number in range(3):
        web_server.page(f"/{number}", "x")
    async with fetcher(pace=pace, pause=0.5) as opened:
        for number in range(3):
            await opened.fetch(FetchRequest(web_server.url(f"/{number}"), private=True, robots=True))
    assert pace.slept == [waited] * 3
