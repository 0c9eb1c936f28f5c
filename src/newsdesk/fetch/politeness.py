"""Few connections a host, a pause between them, and nothing before a server wants us back."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime

__all__ = ["Pace", "Politeness"]


class Pace:
    """The seconds that pass, and waiting for them; tests bring their own."""

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.monotonic = monotonic
        self.sleep = sleep


class _Host:
    def __init__(self, connections: int) -> None:
        self.slots = asyncio.Semaphore(connections)
        self.next_start = 0.0
        self.pause = 0.0
        self.closed_until: datetime | None = None


class Politeness:
    """Gives out turns: at most `connections` at once per host, `pause` seconds between two starts."""

    def __init__(self, connections: int, pause: float, at_once: int, pace: Pace) -> None:
        self._connections = max(1, connections)
        self._pause = max(0.0, pause)
        self._everywhere = asyncio.Semaphore(at_once)
        self._pace = pace
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for a turn at this host and keep it for the length of the block."""
        gate = self._host(host)
        async with gate.slots:
            now = self._pace.monotonic()
            start = max(now, gate.next_start)
            gate.next_start = start + max(self._pause, gate.pause)
            if start > now:
                await self._pace.sleep(start - now)
            # taken last, so that a host that makes us wait holds up nobody else
            async with self._everywhere:
                yield

    def slow_down(self, host: str, pause: float) -> None:
        """Let at least so many seconds pass between two starts at this host from the next one on."""
        gate = self._host(host)
        gate.next_start += max(0.0, pause - max(self._pause, gate.pause))
        gate.pause = max(gate.pause, pause)

    def close(self, host: str, until: datetime) -> None:
        """Leave this host alone until then."""
        gate = self._host(host)
        gate.closed_until = max(until, gate.closed_until or until)

    def closed_until(self, host: str, now: datetime) -> datetime | None:
        """Return until when this host wants to be left alone, or None when it may be asked."""
        until = self._hosts[host].closed_until if host in self._hosts else None
        return until if until is not None and until > now else None

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host(self._connections))
