"""robots.txt (RFC 9309), read by protego and remembered per origin."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
from protego import Protego

from newsdesk.fetch.urls import host_of
from newsdesk.model import Failure, FailureKind

__all__ = ["LONGEST_DELAY", "ROBOTS_BYTES", "Robots", "RobotsAnswer", "product_token"]

ROBOTS_BYTES = 512_000
"""What is read of a robots.txt; RFC 9309 §2.5 asks for at least 500 KiB."""

LONGEST_DELAY = 5.0
"""Seconds between two pages of one site at most, however long its robots.txt asks us to wait."""

_KEEP = 24 * 3600.0  # RFC 9309 §2.4
_KEEP_FAILED = 600.0
_AGENT_LINE = re.compile(r"^(\s*user[ -]?agent\s*:?\s*)(.*)$", re.IGNORECASE)
# what keeps the page itself from coming, too
_NETWORK = frozenset(
    {
        FailureKind.DNS,
        FailureKind.CONNECT,
        FailureKind.TLS,
        FailureKind.TIMEOUT,
        FailureKind.ADDRESS,
        FailureKind.WAIT,
    }
)


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """What came of asking for a robots.txt: a status with a body, or a failure."""

    status: int | None = None
    body: bytes = b""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class _Rules:
    until: float
    failure: Failure | None = None
    parsed: Protego | None = None


class Robots:
    """Says of a page whether its site wants it fetched; asks each site once a day."""

    def __init__(
        self, get: Callable[[httpx.URL, bool], Awaitable[RobotsAnswer]], monotonic: Callable[[], float]
    ) -> None:
        self._get = get
        self._monotonic = monotonic
        self._known: dict[tuple[str, str, bool], _Rules] = {}
        self._locks: dict[tuple[str, str, bool], asyncio.Lock] = {}

    async def objection(self, url: httpx.URL, agent: str, *, private: bool) -> Failure | None:
        """Return why this page is left alone, or None when it may be fetched.

        `agent` is the product token by which the site knows us.
        """
        # by token too, as only the groups that concern it are kept
        key = (str(url.join("/robots.txt")), agent, private)
        async with self._locks.setdefault(key, asyncio.Lock()):
            rules = self._known.get(key)
            if rules is None or rules.until <= self._monotonic():
                answer = await self._get(url.join("/robots.txt"), private)
                # in a thread, as a large one takes a tenth of a second
                rules = await asyncio.to_thread(self._read, answer, host_of(url), agent)
                self._known[key] = rules
        if rules.failure is not None:
            return rules.failure
        if rules.parsed is None or rules.parsed.can_fetch(str(url), agent):
            return None
        return Failure(
            FailureKind.ROBOTS, f"{host_of(url)} asks programs not to fetch this page (robots.txt)"
        )

    def delay(self, url: httpx.URL, agent: str, *, private: bool) -> float:
        """Return the seconds that a site wants between two pages (Crawl-delay), as far as we wait."""
        rules = self._known.get((str(url.join("/robots.txt")), agent, private))
        asked = rules.parsed.crawl_delay(agent) if rules and rules.parsed else None
        return min(max(float(asked or 0.0), 0.0), LONGEST_DELAY)

    def _read(self, answer: RobotsAnswer, host: str, agent: str) -> _Rules:
        now = self._monotonic()
        if answer.status == 200:
            text = answer.body.decode("utf-8-sig", "replace")
            return _Rules(now + _KEEP, parsed=Protego.parse(_concerning(text, agent)))
        if answer.status is not None and 400 <= answer.status < 500:
            # unavailable: everything is allowed (§2.3.1.3); after a 429 the host is closed for a while anyway
            return _Rules(now + (_KEEP_FAILED if answer.status == 429 else _KEEP))
        if answer.failure is not None and answer.failure.kind in _NETWORK:
            return _Rules(now + _KEEP_FAILED, failure=answer.failure)
        why = f" ({answer.failure.reason})" if answer.failure else ""
        reason = f"{host}/robots.txt cannot be read{why}, so its pages are left alone for now"
        return _Rules(now + _KEEP_FAILED, failure=Failure(FailureKind.ROBOTS, reason))  # §2.3.1.4


def product_token(user_agent: str) -> str:
    """Return the name at the front of a User-Agent, by which robots.txt addresses us."""
    return re.split(r"[/\s(;]", user_agent.strip(), maxsplit=1)[0] or "newsdesk"


def _concerning(text: str, agent: str) -> str:
    """Give every user agent that is not ours one name.

    protego keeps the rules of each named agent: thousands of agents before thousands of rules would take
    the product of both.
    """
    lines = []
    for line in text.splitlines():
        found = _AGENT_LINE.match(line)
        named = found[2].partition("#")[0].replace("*", "").strip().lower() if found else ""
        ours = named in agent.lower()
        lines.append(line if found is None or ours else found[1] + "somebody-else")
    return "\n".join(lines)
