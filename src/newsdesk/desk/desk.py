"""The desk: the one object that the screen and the command line talk to."""
# ruff: noqa: PLC0415 - what fetches, extracts or builds is imported when it is used: `threads` pays for none of it

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Self

from newsdesk.desk.looking import LooksOut
from newsdesk.desk.services import Services, Web
from newsdesk.desk.stream import Report, stream
from newsdesk.desk.summaries import summary_from_worker, summary_now
from newsdesk.desk.writing import WritesDigests
from newsdesk.errors import UsageError
from newsdesk.extract import HEAVY
from newsdesk.model import (
    Article,
    Config,
    Feed,
    FeedStatus,
    Lineage,
    RefreshEvent,
    Summary,
    Thread,
    ThreadLine,
    Undated,
)
from newsdesk.store import Store
from newsdesk.workers import WorkerPool

if TYPE_CHECKING:
    from newsdesk.desk.feeds import OpmlImport

__all__ = ["Desk"]

# what a worker imports before its first page, so that no page's time limit pays for it
_WORKER_MODULES = (*HEAVY, "newsdesk.summary")


def _now() -> datetime:
    return datetime.now(UTC)


def _loaded(module: str) -> ModuleType:
    """Import what fetches and reads: half a second, which the event loop must not wait for."""
    from newsdesk.fetch.warm import warm_up

    found = import_module(module)
    warm_up()
    return found


class Desk(WritesDigests, LooksOut):
    """Threads, summaries, sources and feeds over one data folder; every method may run in any thread.

    Methods raise NotFound for ids that there are not, and StoreError where the store cannot be used.
    """

    def __init__(self, services: Services, data: Path, *, samples: bool = False) -> None:
        self._services = services
        self.data = data
        self.samples = samples

    @classmethod
    def open(
        cls,
        data: Path,
        config: Config,
        *,
        offline: bool = False,
        web: Web | None = None,
        clock: Callable[[], datetime] = _now,
        samples: bool = False,
    ) -> Self:
        """Open the desk over a data folder, which is made where there is none.

        `offline` asks nothing of the network; `web` answers in its place; `clock` gives the time with
        its zone. Raises StoreError, StoreTooNew.
        """
        pool = WorkerPool(modules=_WORKER_MODULES)
        services = Services(Store.open(data), config, pool, clock, offline, web)
        return cls(services, data, samples=samples)

    @classmethod
    def demo(cls, data: Path, *, clock: Callable[[], datetime] = _now) -> Self:
        """Open a desk over the sample stories, which `refresh` takes in; UsageError over a reader's own."""
        from newsdesk.demo import demo_web
        from newsdesk.desk.samples import claim

        claim(data)
        samples = demo_web()
        config = Config(path="", feeds=samples.feeds, languages=("en", "de"))
        return cls.open(data, config, web=samples.pages, clock=clock, samples=True)

    def close(self) -> None:
        """End the worker processes and close the store."""
        self._services.pool.close()
        self._services.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def config(self) -> Config:
        """The reader's settings."""
        return self._services.config

    @property
    def offline(self) -> bool:
        """Whether the network must not be asked."""
        return self._services.offline

    def version(self) -> int:
        """Return a number that changes when anybody, in any process, commits to the store."""
        return self._services.store.version()

    def thread_lines(
        self, *, since: datetime | None = None, query: str | None = None
    ) -> tuple[ThreadLine, ...]:
        """Return the threads, newest last article first: all, or those that match."""
        with self._services.store.read() as snapshot:
            return snapshot.threads.lines(since=since, query=query)

    def undated(self) -> Mapping[int, Undated]:
        """Return what is undated in each thread that has articles of which no source says a date."""
        with self._services.store.read() as snapshot:
            return snapshot.threads.undated()

    def thread(self, thread_id: int) -> Thread:
        """Return a thread; the id of one that was merged away leads to where it went."""
        with self._services.store.read() as snapshot:
            return snapshot.threads.get(thread_id)

    def whole_threads(self, thread_ids: Sequence[int]) -> tuple[Thread, ...]:
        """Return several threads in this order."""
        with self._services.store.read() as snapshot:
            return tuple(snapshot.threads.get(thread) for thread in thread_ids)

    def summary(self, thread_id: int) -> Summary:
        """Return a thread's summary; one that is not fresh any more is made now."""
        return summary_now(self._services, thread_id)

    async def made(self, thread_id: int) -> tuple[Summary, Lineage]:
        """Return a summary and the lineage beside it; what is not fresh is made in a worker, not here."""
        summary = await summary_from_worker(self._services, thread_id)
        return summary, await asyncio.to_thread(self.lineage, thread_id)

    def lineage(self, thread_id: int) -> Lineage:
        """Return where a thread's articles come from: who was first, who copies, who cites whom."""
        from newsdesk.desk.lineage import lineage_of

        return lineage_of(self._services, thread_id)

    def copies(self, threads: Sequence[Thread]) -> Mapping[int, tuple[tuple[int, tuple[int, ...]], ...]]:
        """Return (original, copies) by article for each of these threads that holds copies, by its id."""
        from newsdesk.desk.lineage import copies_of

        return copies_of(self._services, threads)

    def article(self, article_id: int) -> Article:
        """Return an article at its newest revision."""
        with self._services.store.read() as snapshot:
            return snapshot.articles.get(article_id)

    def revisions(self, article_id: int) -> tuple[Article, ...]:
        """Return an article as it stood at each of its revisions, oldest first."""
        with self._services.store.read() as snapshot:
            held = snapshot.articles.revisions(article_id)
            if not held:
                return (snapshot.articles.get(article_id),)
            return tuple(snapshot.articles.at(article_id, one.number) for one in held)

    def feeds(self) -> tuple[FeedStatus, ...]:
        """Return every feed of feeds.toml with its last outcome and what it brought."""
        with self._services.store.read() as snapshot:
            return tuple(
                FeedStatus(
                    feed,
                    snapshot.feeds.get(feed.url),
                    snapshot.entries.articles(feed.url),
                    snapshot.entries.failures(feed.url),
                )
                for feed in self.config.feeds
            )

    # work that reports while it runs

    def refresh(self, *, force: bool = False) -> AsyncIterator[RefreshEvent]:
        """Ask the feeds that are due (all with `force`) and take in what is new."""

        async def work(report: Report) -> None:
            gathering = await asyncio.to_thread(_loaded, "newsdesk.desk.gathering")
            await gathering.gather(self._services, report, force=force)

        return stream(work)

    def add(self, what: Sequence[str]) -> AsyncIterator[RefreshEvent]:
        """Add feeds, sites, articles' addresses and saved files."""

        async def work(report: Report) -> None:
            adding = await asyncio.to_thread(_loaded, "newsdesk.desk.adding")
            await adding.add(self._services, what, report)

        return stream(work)

    def import_records(self, path: Path) -> AsyncIterator[RefreshEvent]:
        """Take in the articles of a JSON Lines file; InputError where it cannot be read."""
        from newsdesk.desk.records import import_records

        return stream(lambda report: import_records(self._services, path, report))

    def export_records(self) -> Iterator[str]:
        """Yield every article as a JSON line, in the order of arrival."""
        from newsdesk.desk.records import export_records

        return export_records(self._services)

    # the reader's marks and corrections

    def mark_read(self, thread_id: int, read: bool = True) -> None:
        """Mark a thread's articles as read, or as unread."""
        with self._services.store.write() as writing:
            writing.threads.mark_read(thread_id, read, self._services.clock())

    def mark_all_read(self) -> None:
        """Mark every article as read."""
        with self._services.store.write() as writing:
            writing.threads.mark_all_read(self._services.clock())

    def star(self, thread_id: int, starred: bool) -> None:
        """Follow a thread, or follow it no longer."""
        with self._services.store.write() as writing:
            writing.threads.star(thread_id, starred)

    def merge(self, a: int, b: int) -> int:
        """Put thread `b` into thread `a` for good and return `a`."""
        from newsdesk.desk import corrections

        return corrections.merge(self._services, a, b)

    def split(self, thread_id: int, articles: Sequence[int]) -> int:
        """Move articles of a thread into a thread of their own for good and return its id."""
        from newsdesk.desk import corrections

        return corrections.split(self._services, thread_id, articles)

    def rename(self, thread_id: int, title: str) -> None:
        """Give a thread a title of the reader's own; an empty one takes it back."""
        from newsdesk.desk import corrections

        corrections.rename(self._services, thread_id, title)

    def undo(self) -> str:
        """Take back the last merge, split or renaming and say which; NotFound where there is none."""
        from newsdesk.desk import corrections

        return corrections.undo(self._services)

    def rethread(self) -> tuple[int, int]:
        """Build all threads anew; return how many there are and how many articles moved.

        Ids stay, and so does what people merged, split or renamed.
        """
        from newsdesk.desk import corrections

        return corrections.rethread(self._services)

    def remove_feed(self, url: str) -> Feed:
        """Take a feed out of feeds.toml and return it; its articles stay. Raises NotFound."""
        from newsdesk.desk import feeds

        return feeds.remove(self._services, url)

    def import_opml(self, path: Path) -> "OpmlImport":
        """Add the feeds of an OPML file to feeds.toml and return what became of each; InputError."""
        from newsdesk.desk import feeds

        if self.samples:
            raise UsageError("the demo has no feeds.toml")
        return feeds.import_opml(self._services, path)

    def export_opml(self) -> str:
        """Return the feeds as OPML."""
        from newsdesk.config import write_opml

        return write_opml(self.config.feeds)
