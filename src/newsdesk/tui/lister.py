"""Keeps the list of threads in step with the store, whoever writes to it, and runs the search."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from newsdesk.model import FeedStatus, Hit, ThreadLine
from newsdesk.tui import display
from newsdesk.tui.blocks import has_failed
from newsdesk.tui.views import EVERYTHING, Kind, View
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
    alerted: tuple[tuple[int, int, str], ...]


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
        self.alerts: dict[int, tuple[str, ...]] = {}  # the words of each thread's unread articles
        self.view = EVERYTHING
        self._kept: frozenset[int] = frozenset()  # what the view has shown stays until another is chosen

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
        query, view = self.query, self.view
        read = await asyncio.to_thread(self._read, query, view)
        if query != self.query or view != self.view:
            return
        changed = self._version is not None and read.version != self._version
        self._version, self.hits, self.feeds = read.version, read.hits, read.feeds
        self._show(read)
        self._ended = time.monotonic()
        self._took = self._ended - began
        if changed:
            self._screen.reader.reload()

    def _read(self, query: str, view: View) -> _Read:
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
        alerted = desk.alerted()
        if view.kind is not Kind.ALL:
            lines = self._viewed(lines, view, frozenset(thread for _, thread, _ in alerted))
        rows = {line.id: row for row, line in enumerate(lines)}
        unread = sum(1 for line in every if line.unread)
        return _Read(version, lines, rows, _in_order(hits, rows), len(every), unread, desk.feeds(), alerted)

    def _viewed(
        self, lines: Sequence[ThreadLine], view: View, alerted: frozenset[int]
    ) -> Sequence[ThreadLine]:
        """Return the lines of a view; what it has shown does not slip away while it is read."""
        named = self._screen.desk.threads_of_feeds(view.feeds) if view.kind is Kind.FEEDS else alerted
        shown = [line for line in lines if line.id in self._kept or view.admits(line, named)]
        self._kept = frozenset(line.id for line in shown)
        return shown

    def _show(self, read: _Read) -> None:
        screen, now = self._screen, self._screen.now()
        checked = [status.state.checked for status in read.feeds if status.state.checked]
        screen.state_line.update_state(
            threads=read.threads,
            unread=read.unread,
            alerts=len({article for article, _, _ in read.alerted}),
            query=self.query,
            found=len(read.lines),
            failed=sum(has_failed(status) for status in read.feeds),
            refreshed=f"refreshed {display.clock(max(checked), now)}" if checked else "",
        )
        screen.show_welcome(read.feeds if not read.threads and not self.query else None)
        nothing = f"No thread holds “{display.line(self.query)}”." if self.query else self.view.empty
        screen.threads.empty = nothing if read.threads else ""
        self.alerts = _by_thread(read.alerted)
        screen.threads.show(read.lines, read.rows, now, self.list_state())
        screen.show_keys()
        if not read.lines:
            # what stood there before belongs to no thread of the list
            screen.reader.close()

    def list_state(self) -> ListState:
        """Return what the list shows beside the threads."""
        first: dict[int, Hit] = {}
        for hit in self.hits:
            first.setdefault(hit.thread, hit)
        session = self._screen.session
        return ListState(first, frozenset(session.basket), session.marked, self.alerts)

    @property
    def narrowed(self) -> bool:
        """Whether the list shows a part of the threads only."""
        return bool(self.query) or self.view != EVERYTHING

    def look_at(self, view: View) -> None:
        """Show the threads of another view."""
        self.view, self._kept = view, frozenset()
        name = f" · {display.line(view.name)}" if view.name else ""
        # content, not markup: a feed's name may hold brackets
        self._screen.threads.border_title = Content(f"Threads{name}")
        self._screen.spawn("list", self.reload)

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


def _by_thread(alerted: Sequence[tuple[int, int, str]]) -> dict[int, tuple[str, ...]]:
    """Return the words that set off alerts, by thread."""
    found: dict[int, dict[str, None]] = {}
    for _, thread, words in alerted:
        found.setdefault(thread, {})[words] = None
    return {thread: tuple(words) for thread, words in found.items()}


def _in_order(hits: Sequence[Hit], rows: dict[int, int]) -> tuple[Hit, ...]:
    """Return the hits in the order of the list; within a thread the best first."""
    return tuple(sorted((hit for hit in hits if hit.thread in rows), key=lambda hit: rows[hit.thread]))
