"""What the parts of the desk share."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import version
from typing import TYPE_CHECKING

from newsdesk.model import Config
from newsdesk.store import Store
from newsdesk.workers import WorkerPool

if TYPE_CHECKING:
    from newsdesk.fetch import Fetcher

__all__ = ["GENERATOR", "Services", "Web"]

GENERATOR = f"newsdesk {version('newsdesk')}"

# a web of its own in place of the network: address -> (headers, body)
Web = Mapping[str, tuple[Mapping[str, str], bytes]]


@dataclass(slots=True)
class Services:
    """The store, the settings, the worker processes and the clock; `web` stands in for the network."""

    store: Store
    config: Config
    pool: WorkerPool
    clock: Callable[[], datetime]
    offline: bool = False
    web: Web | None = None
    # summaries that workers are making just now, for whoever waits for them
    making: dict[int, "asyncio.Task[None]"] = field(default_factory=dict)

    def fetcher(self) -> "Fetcher":
        """Return a new fetcher with the reader's settings."""
        from newsdesk.fetch import Fetcher  # noqa: PLC0415 - httpx costs a third of a second that commands need not pay

        contact = f" (+{self.config.contact})" if self.config.contact else ""
        return Fetcher(
            user_agent=self.config.user_agent or f"{GENERATOR.replace(' ', '/')}{contact}",
            connections_per_host=self.config.connections_per_host,
            pause=0.0 if self.web is not None else self.config.pause,
            offline=self.offline,
            web=self.web,
            clock=self.clock,
        )
