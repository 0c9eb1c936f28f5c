"""One request in, one outcome out."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import Self

import httpcore
import httpx

from newsdesk.fetch.body import read_body
from newsdesk.fetch.bundled import Web
from newsdesk.fetch.headers import kept_headers, sent_headers
from newsdesk.fetch.limits import Limits
from newsdesk.fetch.names import Resolver, system_resolver
from newsdesk.fetch.politeness import Pace, Politeness
from newsdesk.fetch.reasons import Refused, failure_of, status_in_words, waiting
from newsdesk.fetch.redirects import Way
from newsdesk.fetch.retry_after import retry_after
from newsdesk.fetch.robots import ROBOTS_BYTES, Robots, RobotsAnswer, product_token
from newsdesk.fetch.transport import PRIVATE_PEER
from newsdesk.fetch.urls import Target, host_key, host_of, read_url
from newsdesk.fetch.walker import EXPECTED, Header, Walker
from newsdesk.model import Failure, FailureKind, FetchOutcome, FetchRequest, FetchStatus, Page

__all__ = ["Fetcher", "Web"]

_SKIPPING = {FailureKind.OFFLINE, FailureKind.ROBOTS, FailureKind.WAIT}
_WITHOUT_A_TIME = "300"  # seconds to stay away after a 429 that names no time


class Fetcher:
    """Fetches addresses politely; an async context manager, for one event loop.

    `user_agent` names us to servers; `connections_per_host` and `pause` (seconds between two starts)
    are kept per host; `offline` lets nothing reach a socket; `web` is served in place of the network.
    `clock` gives the time in UTC. The rest is for tests: `pace` waits, `resolver` and `dialer` stand
    between a name and a socket.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        connections_per_host: int = 2,
        pause: float = 0.5,
        offline: bool = False,
        web: Web | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        limits: Limits | None = None,
        pace: Pace | None = None,
        resolver: Resolver = system_resolver,
        dialer: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._user_agent = user_agent
        self._clock = clock
        self._offline = offline and web is None
        self._open = False
        self._limits = limits or Limits()
        pace = pace or Pace()
        # pages in memory need no pause
        pause = pause if web is None else 0.0
        self._politeness = Politeness(connections_per_host, pause, self._limits.at_once, pace)
        self._robots = Robots(self._ask_robots, pace.monotonic)
        self._walker = Walker(
            politeness=self._politeness,
            limits=self._limits,
            pace=pace,
            clock=clock,
            web=web,
            resolver=resolver,
            dialer=dialer,
        )

    async def __aenter__(self) -> Self:
        if not self._offline:
            await self._walker.__aenter__()
        self._open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False
        if not self._offline:
            await self._walker.__aexit__(kind, error, trace)

    async def fetch(self, request: FetchRequest) -> FetchOutcome:
        """Fetch one address; what is expected to fail comes back as an outcome with its reason."""
        if not self._open:
            raise RuntimeError("a Fetcher is used inside `async with`")
        if self._offline:
            return _failed(request, Failure(FailureKind.OFFLINE, "not asked, as newsdesk is offline"))
        target = read_url(request.url)
        if isinstance(target, Failure):
            return _failed(request, target)
        way = Way(target, private=request.private, most_hops=self._limits.hops)
        before = partial(self._ask_leave, request) if request.robots else None
        headers = partial(self._headers, request, target)
        try:
            return await self._walker.walk(way, headers, partial(self._outcome, request, way), before)
        except Refused as refused:
            return replace(_failed(request, refused.failure), retry_at=refused.retry_at)
        except EXPECTED as error:
            return _failed(request, failure_of(error, host_of(way.url), self._limits))

    def _headers(self, request: FetchRequest, target: Target, way: Way) -> list[Header]:
        return sent_headers(request, way, self._user_agent, target.authorization)

    async def _outcome(self, request: FetchRequest, way: Way, response: httpx.Response) -> FetchOutcome:
        status = response.status_code
        private = bool(response.extensions.get(PRIVATE_PEER, False))
        if status == 304 and (request.etag or request.last_modified):
            return FetchOutcome(request.url, FetchStatus.UNCHANGED, moved_to=way.moved_to, private=private)
        if status not in (200, 203):
            return replace(self._refusal(request, way, response), private=private)
        body = await _body(response, request.max_bytes)
        page = Page(
            url=request.url,
            final_url=str(way.url),
            status=status,
            headers=kept_headers(response),
            fetched=self._clock(),
            body=body,
            sha256=hashlib.sha256(body).hexdigest(),
        )
        return FetchOutcome(request.url, FetchStatus.FETCHED, page, moved_to=way.moved_to, private=private)

    def _refusal(self, request: FetchRequest, way: Way, response: httpx.Response) -> FetchOutcome:
        """Return the outcome of a status that brings no page, and leave the host alone where it asks so."""
        status, host = response.status_code, host_of(way.url)
        until = self._stay_away(way, response)
        if until is not None and status in (429, 503):
            return FetchOutcome(
                request.url, FetchStatus.FAILED, failure=waiting(host, until, status), retry_at=until
            )
        failure = Failure(FailureKind.STATUS, f"{host} answered {status_in_words(status)}")
        return replace(_failed(request, failure), retry_at=until)

    def _stay_away(self, way: Way, response: httpx.Response) -> datetime | None:
        """Return when to ask again, and close the host until then after a 429 or 503."""
        status, now = response.status_code, self._clock()
        if status < 400:
            return None
        until = retry_after(response.headers.get("retry-after"), now)
        if status == 429 and until is None:
            until = retry_after(_WITHOUT_A_TIME, now)
        if until is not None and status in (429, 503):
            self._politeness.close(host_key(way.url), until)
        return until

    async def _ask_leave(self, request: FetchRequest, way: Way) -> None:
        """Refuse a hop to which its site's robots.txt objects."""
        agent = product_token(request.user_agent or self._user_agent)
        objection = await self._robots.objection(way.url, agent, private=way.private)
        if objection is not None:
            raise Refused(objection)
        delay = self._robots.delay(way.url, agent, private=way.private)
        if delay:
            self._politeness.slow_down(host_key(way.url), delay)

    async def _ask_robots(self, url: httpx.URL, private: bool) -> RobotsAnswer:
        """Fetch a robots.txt, as much of it as is read."""
        way = Way(Target(url), private=private, most_hops=self._limits.hops)
        request = FetchRequest(str(url), private=private)

        async def finish(response: httpx.Response) -> RobotsAnswer:
            if response.status_code != 200:
                self._stay_away(way, response)
                return RobotsAnswer(response.status_code)
            return RobotsAnswer(200, await _body(response, ROBOTS_BYTES, cut=True))

        try:
            return await self._walker.walk(way, partial(self._headers, request, Target(url)), finish)
        except EXPECTED as error:
            return RobotsAnswer(failure=failure_of(error, host_of(way.url), self._limits))


async def _body(response: httpx.Response, cap: int, *, cut: bool = False) -> bytes:
    return await read_body(
        response.aiter_raw(),
        coding=response.headers.get("content-encoding", ""),
        length=response.headers.get("content-length"),
        cap=cap,
        cut=cut,
    )


def _failed(request: FetchRequest, failure: Failure) -> FetchOutcome:
    status = FetchStatus.SKIPPED if failure.kind in _SKIPPING else FetchStatus.FAILED
    return FetchOutcome(request.url, status, failure=failure)
