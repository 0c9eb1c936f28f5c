"""What the tests of fetching share: a network in which names lead where a test says."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpcore

from newsdesk.fetch import Fetcher, Limits
from newsdesk.fetch.politeness import Pace
from newsdesk.model import FetchOutcome, FetchRequest

NOW = datetime(2025, 5, 1, 12, 0, tzinfo=UTC)
QUICK = Limits(connect=0.3, read=0.3, total=0.8)
PUBLIC = "93.184.215.14"


class FakePace(Pace):
    """Seconds that pass only when somebody waits for them."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        super().__init__(lambda: self.now, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class FakeClock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> None:
        self.now += timedelta(**time)


class FakeNames:
    """A resolver that gives each host's answers one after the other, and always the last in the end."""

    def __init__(self, **answers: Iterable[tuple[str, ...]]) -> None:
        self._answers = {name.replace("_", "."): list(given) for name, given in answers.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> tuple[str, ...]:
        self.asked.append(host)
        if host[0].isdigit() or ":" in host:
            return (host,)  # a number needs no lookup
        left = self._answers.get(host)
        if left is None:
            raise OSError("unknown")
        return left.pop(0) if len(left) > 1 else left[0]


class FakeDialer(httpcore.AsyncNetworkBackend):
    """Connects to 127.0.0.1 whatever the address, and remembers the address; some do not answer."""

    def __init__(self, *, dead: Iterable[str] = (), refusing: Iterable[str] = ()) -> None:
        self.dialed: list[str] = []
        self._dead = set(dead)
        self._refusing = set(refusing)
        self._real = httpcore.AnyIOBackend()

    async def connect_tcp(self, host: str, port: int, *_: Any, **__: Any) -> httpcore.AsyncNetworkStream:
        self.dialed.append(host)
        if host in self._dead:
            await asyncio.Event().wait()
        if host in self._refusing:
            raise httpcore.ConnectError("refused")
        return await self._real.connect_tcp("127.0.0.1", port)


@asynccontextmanager
async def fetcher(**options: Any) -> AsyncIterator[Fetcher]:
    """Open a Fetcher that waits for nothing, unless the test says otherwise."""
    ours: dict[str, Any] = {"user_agent": "newsdesk/1 (test)", "pause": 0.0, "clock": lambda: NOW}
    async with Fetcher(**(ours | options)) as opened:
        yield opened


async def fetch(url: str, *, private: bool = True, options: Any = None, **request: Any) -> FetchOutcome:
    """Fetch one address with a Fetcher of its own."""
    async with fetcher(**(options or {})) as opened:
        return await opened.fetch(FetchRequest(url, private=private, **request))


def reason(outcome: FetchOutcome) -> str:
    """Return the words of a failed outcome."""
    assert outcome.failure is not None
    return outcome.failure.reason


def body(outcome: FetchOutcome) -> bytes:
    """Return the body of a fetched outcome."""
    assert outcome.page is not None, outcome.failure
    return outcome.page.body
