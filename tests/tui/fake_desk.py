"""A desk in memory with the methods of the real one, for the screen alone."""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from newsdesk.errors import NotFound
from newsdesk.model import (
    Alert,
    Article,
    Citation,
    Config,
    Failure,
    FailureKind,
    Feed,
    FeedChecked,
    FeedState,
    FeedStatus,
    FetchStatus,
    Finished,
    Hit,
    Lineage,
    Progress,
    RefreshEvent,
    RefreshReport,
    Summary,
    Thread,
    ThreadLine,
    Why,
)
from tests.tui.stories import NOW, ferry, library, line_of, others

__all__ = ["FakeDesk", "feeds"]


def feeds() -> tuple[Feed, ...]:
    """Return three feeds in two sections."""
    return (
        Feed("https://inselbote.example/feed", "Inselbote", "Coast", "de"),
        Feed("https://harbour-ledger.example/rss", "Harbour Ledger", "Coast", "en"),
        Feed("https://alder-valley.example/atom", "Alder Valley News", "Inland", "en"),
    )


_NONE = Summary()


class FakeDesk:
    """Holds stories in memory; `refreshing` may be replaced by another stream of events."""

    def __init__(self, *, config: Config | None = None, empty: bool = False, samples: bool = False) -> None:
        self.config = config or Config(path="feeds.toml", feeds=feeds(), languages=("de", "en"))
        self.samples = samples
        self.offline = False
        self.threads: dict[int, Thread] = {}
        self.summaries: dict[int, Summary] = {}
        self.articles: dict[int, Article] = {}
        self.former: dict[int, tuple[Article, ...]] = {}
        self.lineages: dict[int, Lineage] = {}
        self.states = {feed.url: FeedState(feed.url) for feed in self.config.feeds}
        self.calls: list[tuple[object, ...]] = []
        self.refreshing: Callable[[], AsyncIterator[RefreshEvent]] = self._quiet_refresh
        self.of_feed: dict[str, tuple[int, ...]] = {}
        self.closed = 0
        self._version = 1
        if not empty:
            self._fill()

    def _fill(self) -> None:
        for thread, summary, articles in (ferry(), library(), *others()):
            self.take(thread, summary, articles)
        for feed in self.config.feeds:
            checked = NOW - timedelta(minutes=12)
            self.states[feed.url] = FeedState(feed.url, checked=checked, status=FetchStatus.FETCHED)

    def take(self, thread: Thread, summary: Summary = _NONE, articles: Sequence[Article] = ()) -> None:
        """Put a thread in, as another process would."""
        self.threads[thread.line.id] = thread
        self.summaries[thread.line.id] = summary
        self.articles.update({article.id: article for article in articles})
        self._version += 1

    def drop(self, number: int) -> None:
        """Take a thread out, as another process would."""
        del self.threads[number]
        self._version += 1

    def version(self) -> int:
        return self._version

    # reading

    def thread_lines(
        self, *, since: datetime | None = None, query: str | None = None
    ) -> tuple[ThreadLine, ...]:
        lines = [thread.line for thread in self.threads.values()]
        if query:
            found = {hit.thread for hit in self.search(query)}
            lines = [line for line in lines if line.id in found]
        return tuple(sorted(lines, key=lambda line: line.last.at, reverse=True))

    def thread(self, thread_id: int) -> Thread:
        if thread_id not in self.threads:
            raise NotFound(f"there is no thread {thread_id}")
        return self.threads[thread_id]

    def summary(self, thread_id: int) -> Summary:
        return self.summaries[thread_id] if self.thread(thread_id) else Summary()

    async def made(self, thread_id: int) -> tuple[Summary, Lineage]:
        return self.summary(thread_id), self.lineages.get(thread_id, Lineage())

    def article(self, article_id: int) -> Article:
        if article_id not in self.articles:
            raise NotFound(f"there is no article {article_id}")
        return self.articles[article_id]

    def revisions(self, article_id: int) -> tuple[Article, ...]:
        return (*self.former.get(article_id, ()), self.article(article_id))

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        hits = []
        for thread in self.threads.values():
            for line in thread.articles:
                text = self.articles[line.id].text
                found = [match.span() for match in re.finditer(re.escape(query), text, re.IGNORECASE)]
                if found:
                    start = max(found[0][0] - 30, 0)
                    snippet = text[start : found[0][1] + 60]
                    hits.append(
                        Hit(line, thread.line.id, snippet, ((found[0][0] - start, found[0][1] - start),))
                    )
        return tuple(hits[:limit])

    def alerts(self, *, read: bool = False) -> tuple[Alert, ...]:
        found = []
        for words in self.config.alerts:
            hits = [hit for hit in self.search(words, 100) if read or not hit.article.read]
            found.append(Alert(words, len(hits), tuple(hits[:2])))
        return tuple(found)

    def alerted(self) -> tuple[tuple[int, int, str], ...]:
        return tuple(
            (hit.article.id, hit.thread, words)
            for words in self.config.alerts
            for hit in self.search(words, 100)
            if not hit.article.read
        )

    def threads_of_feeds(self, urls: Sequence[str]) -> frozenset[int]:
        return frozenset(number for url in urls for number in self.of_feed.get(url, ()))

    def feeds(self) -> tuple[FeedStatus, ...]:
        return tuple(FeedStatus(feed, self.states[feed.url], articles=4) for feed in self.config.feeds)

    def why(self, article_id: int) -> Why:
        return Why(
            0.93, ("fähre", "reparatur"), ("seeadler", "norderhaven"), 1.0, 2, 0.04, (("cosine", 0.61),)
        )

    # refreshing

    def refresh(self, *, force: bool = False) -> AsyncIterator[RefreshEvent]:
        self.calls.append(("refresh", force))
        return self.refreshing()

    async def _quiet_refresh(self) -> AsyncIterator[RefreshEvent]:
        for number, feed in enumerate(self.config.feeds, 1):
            yield Progress(number, len(self.config.feeds), feed.title)
            yield FeedChecked(self.states[feed.url])
        yield Finished(RefreshReport(feeds=len(self.config.feeds)))

    async def failing_refresh(self) -> AsyncIterator[RefreshEvent]:
        """Fail for every feed, as without a network."""
        for feed in self.config.feeds:
            failure = Failure(FailureKind.DNS, f"no address is known for {feed.url.split('/')[2]}")
            self.states[feed.url] = FeedState(
                feed.url, checked=NOW, status=FetchStatus.FAILED, failure=failure, failures=1
            )
            yield FeedChecked(self.states[feed.url])
        self._version += 1
        failed = tuple((feed.url, failure) for feed in self.config.feeds)
        yield Finished(RefreshReport(failed=failed))

    # changes

    def _change(self, number: int, **changes: object) -> None:
        thread = self.thread(number)
        self.threads[number] = replace(thread, line=replace(thread.line, **changes))  # type: ignore[arg-type]  # each caller names fields of a line
        self._version += 1

    def mark_read(self, thread_id: int, read: bool = True) -> None:
        self.calls.append(("mark_read", thread_id, read))
        thread = self.thread(thread_id)
        articles = tuple(replace(article, read=read) for article in thread.articles)
        changed = replace(thread, articles=articles)
        self.threads[thread_id] = replace(changed, line=line_of(changed))
        self._version += 1

    def mark_all_read(self) -> None:
        for number in tuple(self.threads):
            self.mark_read(number)

    def star(self, thread_id: int, starred: bool) -> None:
        self.calls.append(("star", thread_id, starred))
        self._change(thread_id, starred=starred)

    def merge(self, a: int, b: int) -> int:
        self.calls.append(("merge", a, b))
        into, other = self.thread(a), self.thread(b)
        merged = replace(into, articles=(*into.articles, *other.articles))
        self.threads[a] = replace(merged, line=line_of(merged))
        self.drop(b)
        return a

    def split(self, thread_id: int, articles: Sequence[int]) -> int:
        self.calls.append(("split", thread_id, tuple(articles)))
        thread = self.thread(thread_id)
        out = tuple(line for line in thread.articles if line.id in articles)
        left = replace(thread, articles=tuple(line for line in thread.articles if line.id not in articles))
        self.threads[thread_id] = replace(left, line=line_of(left))
        new = replace(thread, articles=out, line=replace(thread.line, id=900, title=out[0].title))
        self.take(replace(new, line=line_of(new)))
        return 900

    def rename(self, thread_id: int, title: str) -> None:
        self.calls.append(("rename", thread_id, title))
        self._change(thread_id, title=title, renamed=True)

    def undo(self) -> str:
        if not self.calls or self.calls[-1][0] != "rename":
            raise NotFound("there is nothing to undo")
        number = self.calls.pop()[1]
        assert isinstance(number, int)
        self._change(number, title=self.thread(number).articles[0].title, renamed=False)
        return f"thread {number} has its earlier title again"

    # out

    def write_digests(
        self, thread_ids: Sequence[int], out: Path, now: datetime | None = None
    ) -> tuple[Path, ...]:
        self.calls.append(("write_digests", tuple(thread_ids)))
        return tuple(out / f"thread-{number}.md" for number in thread_ids)

    def citation_text(self, citation: Citation) -> str:
        return f"{citation.text}\n({citation.url})"
