"""From an entry, an address or a file to what it says: fetched here, read in a worker process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVarTuple, Unpack

from newsdesk.desk.services import Services
from newsdesk.extract import extract_entry, extract_page
from newsdesk.fetch import Fetcher
from newsdesk.model import (
    Entry,
    Extracted,
    Failure,
    FailureKind,
    Feed,
    FetchOutcome,
    FetchRequest,
    FetchStatus,
    Page,
)
from newsdesk.text.addresses import same_site
from newsdesk.workers import WorkerCrash, WorkerPool, WorkerTimeout

__all__ = ["PAGE_LIMIT", "PageReader", "Read", "extracted"]

PAGE_LIMIT = 20.0  # seconds for one page
Ts = TypeVarTuple("Ts")


@dataclass(frozen=True, slots=True)
class Read:
    """What reading gave: an extraction with the page it came from, or a failure."""

    extracted: Extracted | None = None
    page: Page | None = None
    failure: Failure | None = None
    retry_at: datetime | None = None


async def extracted(pool: WorkerPool, function: Callable[[Unpack[Ts]], Extracted], *args: *Ts) -> Extracted:
    """Run an extraction in a worker; what kills or crashes the worker comes back as a failure."""
    try:
        return await pool.run(function, *args, limit=PAGE_LIMIT)
    except WorkerTimeout:
        reason = f"reading the page took longer than {PAGE_LIMIT:g} seconds"
        return Extracted(failure=Failure(FailureKind.EXTRACT_TIMEOUT, reason))
    except WorkerCrash as error:
        return Extracted(failure=Failure(FailureKind.EXTRACT_CRASH, f"the page could not be read: {error}"))


class PageReader:
    """Reads entries: from their pages, or from the feed's own text where the page gives none."""

    def __init__(self, services: Services, fetcher: Fetcher) -> None:
        self._pool = services.pool
        self._languages = services.config.languages
        self._fetcher = fetcher

    async def read(self, feed: Feed, entry: Entry, *, private: bool) -> Read:
        """Return what an entry says; `private` where its feed stands in the reader's own network."""
        if not entry.url or not feed.pages:
            return await self._from_feed(feed, entry)
        read = await self._from_page(feed, entry, private=private)
        if read.failure and read.failure.kind is not FailureKind.OFFLINE and entry.content:
            instead = await self._from_feed(feed, entry)
            return read if instead.failure else instead
        return read

    async def _from_page(self, feed: Feed, entry: Entry, *, private: bool) -> Read:
        outcome = await self._fetcher.fetch(_page_request(feed, entry.url or "", private=private))
        return await self.page(outcome, entry=entry, feed=feed)

    async def page(self, outcome: FetchOutcome, *, entry: Entry | None, feed: Feed | None) -> Read:
        """Return what a fetched page says."""
        if outcome.page is None or outcome.status is not FetchStatus.FETCHED:
            failure = outcome.failure or Failure(FailureKind.PROTOCOL, "the server sent no page")
            return Read(failure=failure, retry_at=outcome.retry_at)
        found = await extracted(self._pool, extract_page, outcome.page, entry, feed, self._languages)
        return Read(found, outcome.page, found.failure)

    async def _from_feed(self, feed: Feed, entry: Entry) -> Read:
        found = await extracted(self._pool, extract_entry, entry, feed, self._languages)
        return Read(found, None, found.failure)


def _page_request(feed: Feed, url: str, *, private: bool) -> FetchRequest:
    # a subscription's cookies belong to the site that they were given for, and to no other
    own = same_site(url, feed.url)
    return FetchRequest(
        url=url,
        headers=feed.headers if own else (),
        cookies=feed.cookies if own else (),
        user_agent=feed.user_agent,
        private=private,
        robots=True,
    )
