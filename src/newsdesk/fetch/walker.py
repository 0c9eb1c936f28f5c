"""Walks from hop to hop: a polite turn at each host, a deadline over all of them."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from types import TracebackType
from typing import Self, TypeVar

import httpcore
import httpx

from newsdesk.fetch.bundled import BundledTransport, Web
from newsdesk.fetch.limits import Limits
from newsdesk.fetch.names import Resolver
from newsdesk.fetch.network import CheckedBackend
from newsdesk.fetch.politeness import Pace, Politeness
from newsdesk.fetch.reasons import Refused, too_slow, waiting
from newsdesk.fetch.redirects import REDIRECTS, Way
from newsdesk.fetch.transport import PRIVATE_PEER, NetworkTransport, secure_context
from newsdesk.fetch.urls import host_key, host_of

__all__ = ["EXPECTED", "Header", "Walker"]

T = TypeVar("T")
Header = tuple[bytes, bytes]

EXPECTED = (
    Refused,
    OSError,
    ValueError,  # of a header or an address that cannot be encoded
    httpx.HTTPError,
    httpx.InvalidURL,
    httpcore.ConnectionNotAvailable,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
"""What may be raised on the way; every one of them means a failed fetch and no fault of the program."""

# a kept connection that the server closed just now
_STALE = (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError)


class Walker:
    """Holds the connections; an async context manager."""

    def __init__(
        self,
        *,
        politeness: Politeness,
        limits: Limits,
        pace: Pace,
        clock: Callable[[], datetime],
        web: Web | None,
        resolver: Resolver,
        dialer: httpcore.AsyncNetworkBackend | None,
    ) -> None:
        self._politeness = politeness
        self._limits = limits
        self._pace = pace
        self._clock = clock
        self._web = web
        self._resolver = resolver
        self._dialer = dialer
        self._transports: dict[bool, httpx.AsyncBaseTransport] = {}

    async def __aenter__(self) -> Self:
        if self._web is not None:
            bundled = BundledTransport(self._web)
            self._transports = {True: bundled, False: bundled}
            return self
        # not in the loop, which also paints the screen
        context = await asyncio.to_thread(secure_context)
        for private in (True, False):
            backend = CheckedBackend(private=private, resolver=self._resolver, dialer=self._dialer)
            self._transports[private] = NetworkTransport(backend, context, self._limits.at_once)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for transport in self._transports.values():
            await transport.aclose()
        self._transports = {}

    async def walk(
        self,
        way: Way,
        headers: Callable[[Way], list[Header]],
        finish: Callable[[httpx.Response], Awaitable[T]],
        before: Callable[[Way], Awaitable[None]] | None = None,
    ) -> T:
        """Follow redirects from `way.url` on, and return what `finish` makes of the last answer.

        `headers` gives those of a hop, `before` may refuse it. Raises only what EXPECTED lists.
        """
        left = self._limits.total
        while True:
            if before is not None:
                await before(way)
            host = host_key(way.url)
            async with self._politeness.turn(host):
                until = self._politeness.closed_until(host, self._clock())
                if until is not None:
                    raise Refused(waiting(host_of(way.url), until), until)
                started = self._pace.monotonic()
                answer = await self._within(left, self._hop(way, headers(way), finish), way)
            if answer is not None:
                return answer
            left -= self._pace.monotonic() - started

    async def _within(self, seconds: float, hop: Awaitable[T], way: Way) -> T:
        try:
            async with asyncio.timeout(seconds) as deadline:
                return await hop
        except TimeoutError:
            if deadline.expired():
                raise Refused(too_slow(host_of(way.url), self._limits.total)) from None
            raise

    async def _hop(
        self, way: Way, headers: list[Header], finish: Callable[[httpx.Response], Awaitable[T]]
    ) -> T | None:
        """Ask one address; None when it leads on."""
        response = await self._send(way, headers)
        try:
            location = response.headers.get("location")
            if response.status_code in REDIRECTS and location:
                way.follow(response, location, private_peer=response.extensions.get(PRIVATE_PEER, False))
                return None
            return await finish(response)
        finally:
            await response.aclose()

    async def _send(self, way: Way, headers: list[Header]) -> httpx.Response:
        limits = self._limits
        timeout = httpx.Timeout(limits.read, connect=limits.connect, pool=None)
        connected: list[str] = []

        async def trace(event: str, _: object) -> None:
            if event == "connection.connect_tcp.started":
                connected.append(event)

        extensions = {"timeout": timeout.as_dict(), "trace": trace}
        request = httpx.Request("GET", way.url, headers=headers, extensions=extensions)
        transport = self._transports[way.private]
        try:
            response = await transport.handle_async_request(request)
        except _STALE:
            if connected:
                raise
            # a GET may be asked again when a kept connection breaks (RFC 9112 §9.3.1)
            response = await transport.handle_async_request(request)
        response.request = request
        return response
