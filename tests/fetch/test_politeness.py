"""Few connections a host, a pause, and nothing before a server wants us back."""

import asyncio
from datetime import timedelta

import pytest

from newsdesk.model import FailureKind, FetchRequest, FetchStatus
from tests.fetch.support import NOW, PUBLIC, FakeClock, FakeDialer, FakeNames, FakePace, body, fetcher, reason
from tests.support.exchange import Answer
from tests.support.server import WebServer, running_server


async def until_busy(server: WebServer, number: int) -> None:
    async with asyncio.timeout(5):
        while server.busy < number:  # noqa: ASYNC110 - the server lives in threads of its own
            await asyncio.sleep(0.005)


async def test_at_most_two_requests_at_once_to_a_host(web_server: WebServer) -> None:
    releases = [web_server.hold(f"/{number}") for number in range(6)]
    async with fetcher() as opened, asyncio.TaskGroup() as tasks:
        fetches = [
            tasks.create_task(opened.fetch(FetchRequest(web_server.url(f"/{number}"), private=True)))
            for number in range(6)
        ]
        await until_busy(web_server, 2)
        await asyncio.sleep(0.05)  # time for a third to arrive, if there were one
        assert web_server.busy == 2
        for release in releases:
            release.set()
    assert all(task.result().status is FetchStatus.FETCHED for task in fetches)
    assert web_server.most_at_once == 2


async def test_hosts_are_asked_side_by_side(web_server: WebServer) -> None:
    with running_server() as other:
        releases = [server.hold("/") for server in (web_server, other)]
        async with fetcher(connections_per_host=1) as opened, asyncio.TaskGroup() as tasks:
            for server in (web_server, other):
                tasks.create_task(opened.fetch(FetchRequest(server.url("/"), private=True)))
            await until_busy(web_server, 1)
            await until_busy(other, 1)
            for release in releases:
                release.set()


async def test_a_pause_lies_between_two_starts_at_a_host(web_server: WebServer) -> None:
    pace = FakePace()
    for number in range(3):
        web_server.page(f"/{number}", "x")
    async with fetcher(pace=pace, pause=2.0, connections_per_host=1) as opened:
        for number in range(3):
            await opened.fetch(FetchRequest(web_server.url(f"/{number}"), private=True))
    assert pace.slept == [2.0, 2.0]


async def test_a_redirect_within_a_host_waits_for_its_turn_too(web_server: WebServer) -> None:
    pace = FakePace()
    web_server.page("/b", "x")
    async with fetcher(pace=pace, pause=1.5, connections_per_host=1) as opened:
        await opened.fetch(FetchRequest(web_server.redirect("/a", "/b"), private=True))
    assert pace.slept == [1.5]


async def test_two_sites_that_redirect_to_each_other_do_not_lock_up(web_server: WebServer) -> None:
    with running_server() as other:
        web_server.redirect("/a", other.page("/end", "x"))
        other.redirect("/b", web_server.page("/end", "y"))
        async with fetcher(connections_per_host=1) as opened, asyncio.timeout(5):
            outcomes = await asyncio.gather(
                *(opened.fetch(FetchRequest(web_server.url("/a"), private=True)) for _ in range(4)),
                *(opened.fetch(FetchRequest(other.url("/b"), private=True)) for _ in range(4)),
            )
    assert all(outcome.status is FetchStatus.FETCHED for outcome in outcomes)


@pytest.mark.parametrize("value", ["120", "Thu, 01 May 2025 12:02:00 GMT"])
@pytest.mark.parametrize("status", [429, 503])
async def test_a_host_that_asks_for_time_gets_it(web_server: WebServer, status: int, value: str) -> None:
    clock = FakeClock()
    busy = Answer(status=status, headers={"Retry-After": value})
    url = web_server.sequence("/a", [busy, Answer(b"fine again")])
    other = web_server.page("/b", "x")
    async with fetcher(clock=clock) as opened:
        first = await opened.fetch(FetchRequest(url, private=True))
        sibling = await opened.fetch(FetchRequest(other, private=True))
        clock.forward(seconds=119)
        early = await opened.fetch(FetchRequest(url, private=True))
        clock.forward(seconds=2)
        late = await opened.fetch(FetchRequest(url, private=True))
    assert first.status is FetchStatus.FAILED
    assert first.failure is not None
    assert first.failure.kind is FailureKind.WAIT
    assert reason(first).startswith(
        f"127.0.0.1 asks us to come back after 2025-05-01 12:02 UTC (HTTP {status}"
    )
    assert sibling.status is early.status is FetchStatus.SKIPPED
    assert first.retry_at == sibling.retry_at == early.retry_at == NOW + timedelta(minutes=2)
    assert body(late) == b"fine again"
    assert web_server.paths() == ["/a", "/a"]


async def test_requests_that_already_wait_for_their_turn_stay_away_too(web_server: WebServer) -> None:
    web_server.page("/busy", "", status=429, headers={"Retry-After": "60"})
    async with fetcher(connections_per_host=1) as opened:
        outcomes = await asyncio.gather(
            *(opened.fetch(FetchRequest(web_server.url("/busy"), private=True)) for _ in range(5))
        )
    assert [outcome.status for outcome in outcomes].count(FetchStatus.SKIPPED) == 4
    assert len(web_server.asked) == 1


async def test_other_hosts_are_asked_meanwhile(web_server: WebServer) -> None:
    web_server.page("/busy", "", status=429, headers={"Retry-After": "60"})
    web_server.page("/", "x")
    names = FakeNames(busy_example=[(PUBLIC,)], calm_example=[(PUBLIC,)])
    async with fetcher(resolver=names, dialer=FakeDialer()) as opened:
        await opened.fetch(FetchRequest(f"http://busy.example:{web_server.port}/busy"))
        calm = await opened.fetch(FetchRequest(f"http://calm.example:{web_server.port}/"))
    assert calm.status is FetchStatus.FETCHED


async def test_too_many_requests_without_a_time_means_five_minutes(web_server: WebServer) -> None:
    async with fetcher() as opened:
        outcome = await opened.fetch(FetchRequest(web_server.page("/a", "", status=429), private=True))
    assert outcome.retry_at == NOW + timedelta(minutes=5)


async def test_unavailable_without_a_time_is_a_status(web_server: WebServer) -> None:
    async with fetcher() as opened:
        outcome = await opened.fetch(FetchRequest(web_server.page("/a", "", status=503), private=True))
        again = await opened.fetch(FetchRequest(web_server.page("/b", "x"), private=True))
    assert reason(outcome) == "127.0.0.1 answered HTTP 503 Service Unavailable"
    assert outcome.retry_at is None
    assert again.status is FetchStatus.FETCHED


async def test_a_fetch_that_is_called_off_gives_its_turn_back(web_server: WebServer) -> None:
    release = web_server.hold("/held")
    url = web_server.page("/a", "x")
    async with fetcher(connections_per_host=1) as opened:
        task = asyncio.create_task(opened.fetch(FetchRequest(web_server.url("/held"), private=True)))
        await until_busy(web_server, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(5):
            outcome = await opened.fetch(FetchRequest(url, private=True))
        release.set()
    assert body(outcome) == b"x"
