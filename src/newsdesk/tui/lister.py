"""Keeps the list of threads in step with the store, whoever writes to it, and runs the search."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdesk.model import FeedStatus, Hit, ThreadLine
from newsdesk.tui import display
from newsdesk.tui.blocks import has_failed
from newsdesk.tui.widgets.thread_row import ListState, hit_words

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["Lister"]

_HITS = 200
_TYPING = 0.15  # seconds without a key before a search is run


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading of the store gave."""

    version: int
    lines: Sequence[ThreadLine]
    rows: dict[int, int]
    hits: tuple[Hit, ...]
    threads: int
    unread: int
    feeds: tuple[FeedStatus, ...]


class Lister:
    """Reads the thread lines in a thread of its own and hands them to the list."""

    def __init__(self, screen: "DeskScreen") -> None:
        self._screen = screen
        self._version: int | None = None
        self._ended = self._took = 0.0
        self.rest = 10.0  # a reload waits this many times as long as the last one took
        self.query = ""
        self.hits: tuple[Hit, ...] = ()
        self.feeds: tuple[FeedStatus, ...] = ()

    # in step with the store

    def poll(self) -> None:
        """Reload when somebody committed since; never so often that the reading itself is felt."""
        rested = time.monotonic() - self._ended >= self.rest * self._took
        if rested and self._screen.desk.version() != self._version:
            self._screen.spawn("list", self.reload)

    async def reload(self, delay: float = 0.0) -> None:
        """Read the threads, or what the search finds, and show them; the cursor stays on its thread."""
        if delay:
            await asyncio.sleep(delay)
        began = time.monotonic()
        query = self.query
        read = await asyncio.to_thread(self._read, query)
        if query != self.query:
            return
        changed = self._version is not None and read.version != self._version
        self._version, self.hits, self.feeds = read.version, read.hits, read.feeds
        self._show(read)
        self._ended = time.monotonic()
        self._took = self._ended - began
        if changed:
            self._screen.reader.reload()

    def _read(self, query: str) -> _Read:
        """Ask the desk; runs outside the event loop."""
        desk = self._screen.desk
        version = desk.version()
        every = desk.thread_lines()
        lines: Sequence[ThreadLine] = every
        hits: tuple[Hit, ...] = ()
        if query:
            hits = desk.search(query, _HITS)
            found = {hit.thread for hit in hits} | {line.id for line in desk.thread_lines(query=query)}
            lines = [line for line in every if line.id in found]
        rows = {line.id: row for row, line in enumerate(lines)}
        unread = sum(1 for line in every if line.unread)
        return _Read(version, lines, rows, _in_order(hits, rows), len(every), unread, desk.feeds())

    def _show(self, read: _Read) -> None:
        screen, now = self._screen, self._screen.now()
        checked = [status.state.checked for status in read.feeds if status.state.checked]
        screen.state_line.update_state(
            threads=read.threads,
            unread=read.unread,
            query=self.query,
            found=len(read.lines),
            failed=sum(has_failed(status) for status in read.feeds),
            refreshed=f"refreshed {display.clock(max(checked), now)}" if checked else "",
        )
        screen.show_welcome(read.feeds if not read.threads and not self.query else None)
        screen.threads.empty = f"No thread holds “{display.line(self.query)}”." if self.query else ""
        screen.threads.show(read.lines, read.rows, now, self.list_state())
        if not read.lines:
            # what stood there before belongs to no thread of the list
            screen.reader.close()

    def list_state(self) -> ListState:
        """Return what the list shows beside the threads."""
        first: dict[int, Hit] = {}
        for hit in self.hits:
            first.setdefault(hit.thread, hit)
        session = self._screen.session
        return ListState(first, frozenset(session.basket), session.marked)

    # searching

    def search_soon(self, query: str) -> None:
        """Search when the reader has stopped typing."""
        self.query = query.strip()
        self._screen.spawn("list", self.reload, _TYPING)

    def search(self, query: str) -> None:
        """Search now; an empty query shows all threads again."""
        self.query = query.strip()
        self._screen.spawn("list", self.reload)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that the search found, as they stand in the texts."""
        return hit_words(self.hits) if self.query else ()


def _in_order(hits: Sequence[Hit], rows: dict[int, int]) -> tuple[Hit, ...]:
    """Return the hits in the order of the list; within a thread the best first."""
    return tuple(sorted((hit for hit in hits if hit.thread in rows), key=lambda hit: rows[hit.thread]))
