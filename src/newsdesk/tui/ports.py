"""What the screen asks of the desk: the part of `newsdesk.desk.Desk` that it uses, and no more."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from newsdesk.model import (
    Alert,
    Article,
    Citation,
    Config,
    FeedStatus,
    Hit,
    Lineage,
    RefreshEvent,
    Summary,
    Thread,
    ThreadLine,
    Why,
)

__all__ = ["DeskPort"]


class DeskPort(Protocol):
    """A desk as the screen sees it; every method may be called in a thread."""

    @property
    def config(self) -> Config:
        """The reader's settings."""

    @property
    def samples(self) -> bool:
        """Whether the stories are the samples of the demo."""

    @property
    def offline(self) -> bool:
        """Whether the network must not be asked."""

    def version(self) -> int:
        """Return a number that changes when anybody commits."""

    def thread_lines(
        self, *, since: datetime | None = None, query: str | None = None
    ) -> tuple[ThreadLine, ...]:
        """Return the threads, newest last article first."""

    def thread(self, thread_id: int) -> Thread:
        """Return a thread; raises NotFound."""

    async def made(self, thread_id: int) -> tuple[Summary, Lineage]:
        """Return a thread's summary and where its articles come from, neither computed here; NotFound."""

    def article(self, article_id: int) -> Article:
        """Return an article; raises NotFound."""

    def revisions(self, article_id: int) -> tuple[Article, ...]:
        """Return an article as it stood at each of its revisions, oldest first; raises NotFound."""

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return the articles that a full text search finds, best first."""

    def alerts(self, *, read: bool = False) -> tuple[Alert, ...]:
        """Return the reader's alerts with their unread articles."""

    def alerted(self) -> tuple[tuple[int, int, str], ...]:
        """Return (article, thread, words) of every unread article that set off an alert."""

    def threads_of_feeds(self, urls: Sequence[str]) -> frozenset[int]:
        """Return the threads with an article that one of these feeds brought."""

    def feeds(self) -> tuple[FeedStatus, ...]:
        """Return the feeds with their last outcomes."""

    def why(self, article_id: int) -> Why:
        """Return why an article stands where it stands."""

    def refresh(self, *, force: bool = False) -> AsyncIterator[RefreshEvent]:
        """Fetch what is due, or everything; closing the stream ends the work."""

    def mark_read(self, thread_id: int, read: bool = True) -> None:
        """Mark a thread's articles as read or unread."""

    def mark_all_read(self) -> None:
        """Mark every article as read."""

    def star(self, thread_id: int, starred: bool) -> None:
        """Follow a thread, or no longer."""

    def merge(self, a: int, b: int) -> int:
        """Put thread `b` into thread `a` and return `a`."""

    def split(self, thread_id: int, articles: Sequence[int]) -> int:
        """Take articles out of a thread and return the new thread's id."""

    def undo(self) -> str:
        """Take back the last merge, split or title and say which; raises NotFound where there is none."""

    def rename(self, thread_id: int, title: str) -> None:
        """Give a thread a title that stays."""

    def write_digests(
        self, thread_ids: Sequence[int], out: Path, now: datetime | None = None
    ) -> tuple[Path, ...]:
        """Write a file a thread into a folder; what a person wrote in a file's notes stays."""

    def citation_text(self, citation: Citation) -> str:
        """Return a sentence with its source, for the clipboard."""
