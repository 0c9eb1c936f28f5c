"""Connects to addresses that were checked, and to no others.

httpcore asks this backend for a connection to a host name. The name is resolved here, once; every
address is judged; and the socket connects to one of the judged addresses, by number. A second DNS
answer can therefore not slip past the check (DNS rebinding), nor can a redirect.
"""

import asyncio
from collections.abc import Iterable, Sequence

import httpcore

from newsdesk.fetch.addresses import is_private
from newsdesk.fetch.names import Resolver
from newsdesk.fetch.reasons import Refused
from newsdesk.model import Failure, FailureKind

__all__ = ["CheckedBackend"]

_STAGGER = 0.25  # seconds between attempts at a host's addresses (RFC 8305 §8)
_MOST_ADDRESSES = 8

_SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """An httpcore network backend that refuses private addresses unless `private` allows them."""

    def __init__(
        self, *, private: bool, resolver: Resolver, dialer: httpcore.AsyncNetworkBackend | None = None
    ) -> None:
        self.private = private
        self._resolver = resolver
        self._dialer = dialer or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a checked address of `host`; raises Refused, httpcore.ConnectError or ConnectTimeout."""
        try:
            async with asyncio.timeout(timeout):
                return await self._race(await self._checked(host, port), port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Refuse: there is no web behind a socket file."""
        raise Refused(Failure(FailureKind.ADDRESS, "socket files are not fetched"))

    async def sleep(self, seconds: float) -> None:
        """Sleep, for httpcore's own retries, which are off."""
        await asyncio.sleep(seconds)

    async def _checked(self, host: str, port: int) -> Sequence[str]:
        # httpcore gives IPv6 literals without brackets
        try:
            addresses = await self._resolver(host, port)
        except OSError as error:
            raise Refused(Failure(FailureKind.DNS, f"no address is known for {host}")) from error
        if not addresses:
            raise Refused(Failure(FailureKind.DNS, f"no address is known for {host}"))
        if not self.private and any(is_private(address) for address in addresses):
            reason = f"{host} leads into a private network, which only an address that you gave may do"
            raise Refused(Failure(FailureKind.ADDRESS, reason))
        return addresses[:_MOST_ADDRESSES]

    async def _race(self, addresses: Sequence[str], port: int) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers: Happy Eyeballs (RFC 8305) over checked addresses."""
        waiting = list(_interleaved(addresses))
        running: set[asyncio.Task[httpcore.AsyncNetworkStream]] = set()
        error: BaseException | None = None
        try:
            while waiting or running:
                if waiting:
                    running.add(asyncio.create_task(self._dialer.connect_tcp(waiting.pop(0), port)))
                done, running = await asyncio.wait(
                    running, timeout=_STAGGER if waiting else None, return_when=asyncio.FIRST_COMPLETED
                )
                winners = [task for task in done if task.exception() is None]
                for late in winners[1:]:
                    await late.result().aclose()
                if winners:
                    return winners[0].result()
                error = next((task.exception() for task in done), error)
        finally:
            await _call_off(running)
        raise error or httpcore.ConnectError("no address")


def _interleaved(addresses: Sequence[str]) -> Iterable[str]:
    """Alternate the families, beginning with the resolver's favourite (RFC 8305 §4)."""
    first = [address for address in addresses if (":" in address) == (":" in addresses[0])]
    second = [address for address in addresses if address not in first]
    for index in range(max(len(first), len(second))):
        yield from first[index : index + 1]
        yield from second[index : index + 1]


async def _call_off(tasks: Iterable["asyncio.Task[httpcore.AsyncNetworkStream]"]) -> None:
    tasks = list(tasks)
    for task in tasks:
        task.cancel()
    for ended in await asyncio.gather(*tasks, return_exceptions=True):
        if not isinstance(ended, BaseException):
            await ended.aclose()
