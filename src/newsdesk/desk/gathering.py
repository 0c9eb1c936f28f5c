"""A refresh: feeds that are due are asked, their new entries' pages fetched, read and stored.

    feed -> fetch -> worker: parse -> store (feed's state and its new entries, still to do: one transaction)
    entry -> fetch -> worker: extract, read -> store (article, page, thread: one transaction)

A feed's ETag is stored together with the entries it brought, so that a refresh which is killed between
two pages finds the rest the next time, although the feed then answers that nothing has changed.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from newsdesk.desk.pages import PageReader
from newsdesk.desk.renewing import renew
from newsdesk.desk.services import Services
from newsdesk.desk.stream import Report
from newsdesk.desk.taking import Taking
from newsdesk.extract import parse_feed
from newsdesk.fetch import Fetcher
from newsdesk.model import (
    Entry,
    Failure,
    FailureKind,
    Feed,
    FeedChecked,
    FeedState,
    FetchOutcome,
    FetchRequest,
    FetchStatus,
    ParsedFeed,
    Progress,
)
from newsdesk.text.addresses import identity, same_site
from newsdesk.workers import WorkerError

__all__ = ["gather"]

FEEDS_AT_ONCE = 16
PAGES_AT_ONCE = 12
PARSE_LIMIT = 20.0  # seconds
LONGEST_WAIT = timedelta(days=1)  # between two tries of a feed that fails again and again


async def gather(services: Services, report: Report, *, force: bool) -> None:
    """Run one refresh and report it; `force` asks feeds that are not due, too."""
    async with services.fetcher() as fetcher:
        await _Gathering(services, fetcher, report).run(force=force)


class _Gathering:
    def __init__(self, services: Services, fetcher: Fetcher, report: Report) -> None:
        self._services = services
        self._fetcher = fetcher
        self._report = report
        self._pages = PageReader(services, fetcher)
        self._taking = Taking(services, report)
        self._done = self._total = 0  # feeds and pages
        self._feed_slots = asyncio.Semaphore(FEEDS_AT_ONCE)
        self._page_slots = asyncio.Semaphore(PAGES_AT_ONCE)
        self._claimed: dict[str, asyncio.Lock] = {}

    async def run(self, *, force: bool) -> None:
        await renew(self._services, self._report)
        now = self._services.clock()
        due, waiting = await asyncio.to_thread(self._plan, now, force)
        self._total = len(due) + sum(len(entries) for _, _, entries in waiting)
        self._progress("")
        try:
            async with asyncio.TaskGroup() as tasks:
                for feed, state, entries in waiting:
                    for entry in entries:
                        tasks.create_task(self._entry(feed, entry, private=state.private))
                for feed, state in due:
                    tasks.create_task(self._feed(feed, state, tasks))
        except ExceptionGroup as group:
            raise _first(group) from group
        await self._taking.finish()

    def _plan(
        self, now: datetime, force: bool
    ) -> tuple[list[tuple[Feed, FeedState]], list[tuple[Feed, FeedState, tuple[Entry, ...]]]]:
        """Return the feeds to ask and, of every feed, the entries that an earlier refresh left to do."""
        feeds = self._services.config.feeds
        with self._services.store.read() as snapshot:
            states = {feed.url: snapshot.feeds.get(feed.url) for feed in feeds}
            waiting = [(feed, states[feed.url], snapshot.entries.waiting(feed.url, now)) for feed in feeds]
        return [(feed, states[feed.url]) for feed in feeds if _is_due(states[feed.url], now, force)], waiting

    async def _feed(self, feed: Feed, state: FeedState, tasks: asyncio.TaskGroup) -> None:
        async with self._feed_slots:
            outcome = await self._fetcher.fetch(_feed_request(feed, state))
            parsed = await self._parse(outcome, feed)
        now = self._services.clock()
        fresh: Sequence[Entry] = ()
        if isinstance(parsed, Failure):
            state = _after_failure(feed, state, parsed, outcome, now)
            self._taking.tally.failed.append((feed.url, parsed))
            await asyncio.to_thread(self._store_feed, state, ())
        else:
            state = _after_success(feed, state, parsed, outcome, now)
            entries = parsed.entries[: feed.limit] if parsed else ()
            fresh = await asyncio.to_thread(self._store_feed, state, entries)
            self._taking.tally.feeds += 1
            self._taking.tally.unchanged += outcome.status is FetchStatus.UNCHANGED
        self._report(FeedChecked(state, len(fresh)))
        self._total += len(fresh)
        self._advance(feed.title or state.title or feed.url)
        for entry in fresh:
            tasks.create_task(self._entry(feed, entry, private=outcome.private))

    async def _parse(self, outcome: FetchOutcome, feed: Feed) -> ParsedFeed | Failure | None:
        """Return the feed that was fetched, why there is none, or None where nothing has changed."""
        if outcome.failure:
            return outcome.failure
        if outcome.page is None:
            return None
        try:
            return await self._services.pool.run(parse_feed, outcome.page, feed, limit=PARSE_LIMIT)
        except WorkerError as error:
            return Failure(FailureKind.NOT_A_FEED, f"the feed could not be read: {error}")

    def _store_feed(self, state: FeedState, entries: Sequence[Entry]) -> Sequence[Entry]:
        with self._services.store.write() as writing:
            writing.feeds.put(state)
            return writing.entries.expect(state.url, entries, self._services.clock())

    async def _entry(self, feed: Feed, entry: Entry, *, private: bool) -> None:
        """Make an article of an entry; one that several feeds list is fetched once."""
        claim = self._claimed.setdefault(identity(entry.url or entry.key), asyncio.Lock())
        async with claim, self._page_slots:
            known = await asyncio.to_thread(self._taking.intake.known, entry)
            if known is None:
                read = await self._pages.read(feed, entry, private=private)
                if read.failure:
                    await asyncio.to_thread(self._taking.intake.refuse, entry, read.failure, read.retry_at)
                    self._taking.fail(entry.url or entry.key, read.failure, feed.url)
                else:
                    await self._taking.take(read, entry)
        self._advance(entry.title or feed.title)

    def _advance(self, what: str) -> None:
        self._done += 1
        self._progress(what)

    def _progress(self, what: str) -> None:
        self._report(Progress(self._done, self._total, what))


def _first(group: ExceptionGroup[Exception]) -> Exception:
    """Return the first exception of a group: a full disk is one fault, however many pages met it."""
    first = group.exceptions[0]
    return _first(first) if isinstance(first, ExceptionGroup) else first


def _is_due(state: FeedState, now: datetime, force: bool) -> bool:
    if state.due is None or state.due <= now:
        return True
    # a server that asked us to wait is not asked earlier, whoever presses the key
    return force and not (state.failure and state.failure.kind is FailureKind.WAIT)


def _feed_request(feed: Feed, state: FeedState) -> FetchRequest:
    url = state.moved_to or feed.url
    # what the reader typed: its address may be private, and its secrets are for that site alone
    own = same_site(url, feed.url)
    return FetchRequest(
        url=url,
        etag=state.etag,
        last_modified=state.last_modified,
        headers=feed.headers if own else (),
        cookies=feed.cookies if own else (),
        user_agent=feed.user_agent,
        private=state.private if state.moved_to else True,
    )


def _after_success(
    feed: Feed, state: FeedState, parsed: ParsedFeed | None, outcome: FetchOutcome, now: datetime
) -> FeedState:
    page = outcome.page
    return FeedState(
        url=feed.url,
        etag=page.header("etag") if page else state.etag,
        last_modified=page.header("last-modified") if page else state.last_modified,
        checked=now,
        due=now + feed.interval,
        status=outcome.status,
        moved_to=outcome.moved_to or state.moved_to,
        title=(parsed.title if parsed else "") or state.title,
        private=outcome.private,
    )


def _after_failure(
    feed: Feed, state: FeedState, failure: Failure, outcome: FetchOutcome, now: datetime
) -> FeedState:
    skipped = outcome.status is FetchStatus.SKIPPED
    failures = state.failures if skipped else state.failures + 1
    wait = min(feed.interval * 2 ** min(failures, 10), max(LONGEST_WAIT, feed.interval))
    due = state.due if skipped else max(now + wait, outcome.retry_at or now)
    return FeedState(
        url=feed.url,
        etag=state.etag,
        last_modified=state.last_modified,
        checked=now,
        due=due,
        status=FetchStatus.SKIPPED if skipped else FetchStatus.FAILED,
        failure=failure,
        failures=failures,
        moved_to=state.moved_to,
        title=state.title,
        private=state.private,
    )
