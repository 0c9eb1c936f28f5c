"""The list of threads: a hundred thousand of them, two lines each, painted as they come into sight."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from newsdesk.model import ThreadLine
from newsdesk.tui import display
from newsdesk.tui.blocks.matches import matches
from newsdesk.tui.widgets.painting import PaintedView
from newsdesk.tui.widgets.thread_row import ListState, hit_words, second_line

__all__ = ["ThreadList"]

_ROW = 2  # lines of a thread
_PREFIX = 4  # cursor, unread, star, blank


class ThreadList(PaintedView):
    """Shows thread lines; the cursor belongs to a thread's id and stays with it."""

    PREFIX = "threads--"
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "threads--title",
        "threads--unread",
        "threads--meta",
        "threads--cursor",
        "threads--sign",
        "threads--away",
        "threads--match",
        "threads--empty",
    }

    class Moved(Message):
        """The cursor stands on another thread."""

        def __init__(self, thread: int) -> None:
            super().__init__()
            self.thread = thread

    class Chosen(Message):
        """The thread under the cursor was clicked on."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._lines: Sequence[ThreadLine] = ()
        self._rows: dict[int, int] = {}
        self._at = 0
        self._now: datetime | None = None
        self._state = ListState({})
        self._goal: int | None = None  # a thread to go to once the list holds it
        self._untouched = False  # the list was empty and nobody has gone to a thread since
        self.empty = ""
        self._strips: LRUCache[tuple[int, int, bool, bool, int], Strip] = LRUCache(1000)

    # what is shown

    @property
    def lines(self) -> Sequence[ThreadLine]:
        """The threads as they stand in the list."""
        return self._lines

    @property
    def current(self) -> ThreadLine | None:
        """The thread under the cursor."""
        return self._lines[self._at] if self._lines else None

    def row_of(self, thread: int) -> int | None:
        """Return a thread's row, or None where the list does not hold it."""
        return self._rows.get(thread)

    def show(
        self, lines: Sequence[ThreadLine], rows: dict[int, int], now: datetime, state: ListState
    ) -> None:
        """Show these threads; the cursor stays on its thread, or goes to the nearest one that is left.

        While an empty desk fills itself, the cursor stays on top until the reader goes somewhere.
        `rows` are the lines' rows by id: the caller counts them in a thread of its own.
        """
        self._untouched = self._untouched or (self._now is not None and not self._lines and not self.empty)
        before, height_above = self.current, self._at * _ROW - self.scroll_offset.y
        self._at = self._successor(rows)
        self._lines, self._rows, self._now, self._state = lines, rows, now, state
        self._strips.clear()
        self._measure()
        self.scroll_line(self._at * _ROW - height_above)
        self._into_sight()
        self.refresh()
        if (current := self.current) and (before is None or before.id != current.id):
            self.post_message(self.Moved(current.id))

    def _successor(self, rows: dict[int, int]) -> int:
        """Return the new row of the cursor's thread, or of its nearest neighbour that is still there."""
        if self._goal in rows:
            goal, self._goal = rows[self._goal], None
            return goal
        current = self.current
        if current is None or self._untouched:
            return 0
        if current.id in rows:
            return rows[current.id]
        around = [*self._lines[self._at :], *reversed(self._lines[: self._at])]
        return next((rows[line.id] for line in around if line.id in rows), 0)

    def patch(self, thread: int, *, unread: int | None = None, starred: bool | None = None) -> None:
        """Show a change of one thread at once, before the store has been asked again."""
        row = self._rows.get(thread)
        if row is None:
            return
        line = self._lines[row]
        unread = line.unread if unread is None else unread
        starred = line.starred if starred is None else starred
        changed = replace(line, unread=unread, starred=starred)
        self._lines = (*self._lines[:row], changed, *self._lines[row + 1 :])
        self.repaint()

    def repaint(self, state: ListState | None = None) -> None:
        """Paint the visible rows anew, with another state of marks where one is given."""
        self._state = state or self._state
        self._strips.clear()
        self.refresh()

    def _measure(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines) * _ROW)

    def on_resize(self, event: events.Resize) -> None:
        """Measure again; the cursor stays in sight."""
        self._strips.clear()
        self._measure()
        self._into_sight()

    def forget_paint(self) -> None:
        """Drop the painted lines."""
        self._strips.clear()

    # the cursor

    def settle(self) -> None:
        """Note that the reader has come to a thread: the cursor stays with it."""
        self._untouched = False

    @property
    def at_end(self) -> bool:
        """Whether the cursor stands on the last thread."""
        return self._at >= len(self._lines) - 1

    def move(self, rows: int) -> None:
        """Move the cursor by threads."""
        self.to(max(0, self._at + rows))

    def page(self, share: float) -> None:
        """Move the cursor by a share of the height."""
        rows = max(int(self.scrollable_content_region.height / _ROW * abs(share)), 1)
        self.move(rows if share > 0 else -rows)

    def to(self, index: int) -> None:
        """Go to a row; -1 is the last one."""
        self.settle()
        self._goal = None
        if not self._lines:
            return
        last = len(self._lines) - 1
        at = last if index < 0 else min(index, last)
        if at == self._at:
            return
        self._refresh_row(self._at)
        self._at = at
        self._refresh_row(at)
        self._into_sight()
        self.post_message(self.Moved(self._lines[at].id))

    def go_to(self, thread: int) -> None:
        """Go to a thread, now or, where the list does not hold it yet, when it does."""
        row = self._rows.get(thread)
        if row is None:
            self.settle()
            self._goal = thread
        else:
            self.to(row)

    def _refresh_row(self, row: int) -> None:
        self.refresh_lines(row * _ROW, _ROW)

    def _into_sight(self) -> None:
        """Scroll so that the cursor and one row around it can be seen."""
        height = self.scrollable_content_region.height
        if height <= 0:
            return
        margin = _ROW if height >= 4 * _ROW else 0
        first, last = self._at * _ROW - margin, (self._at + 1) * _ROW + margin
        top = self.scroll_offset.y
        if first < top:
            self.scroll_line(max(first, 0))
        elif last > top + height:
            self.scroll_line(last - height)

    def spots(self) -> list[tuple[int, int]]:
        """Return (line in sight, index) of the threads in sight, for jumping."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        first = -(-top // _ROW)
        last = min(len(self._lines), (top + height) // _ROW)
        return [(row * _ROW - top, row) for row in range(first, last)]

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse clicked; a click on the cursor goes in."""
        row = (event.get_content_offset_capture(self).y + self.scroll_offset.y) // _ROW
        if row >= len(self._lines):
            return
        if row == self._at:
            self.post_message(self.Chosen())
        self.to(row)

    # painting

    def render_line(self, y: int) -> Strip:
        """Return one line of the list."""
        width = self.size.width
        row, half = divmod(y + self.scroll_offset.y, _ROW)
        if row >= len(self._lines):
            return self._nothing(y, width)
        chosen = row == self._at
        key = (row, half, chosen, chosen and self.has_focus, width)
        if key not in self._strips:
            self._strips[key] = self._paint(self._lines[row], half, chosen, width)
        return self._strips[key]

    def _nothing(self, y: int, width: int) -> Strip:
        """Return a line below the last thread; an empty list says why it is empty."""
        text = f"  {display.fit(self.empty, width - 2)}" if y == 1 and not self._lines else ""
        style = self.base + self.part("empty")
        return Strip([Segment(text, style)]).adjust_cell_length(width, self.base)

    def _paint(self, line: ThreadLine, half: int, chosen: bool, width: int) -> Strip:
        base = self.base
        if chosen and self.has_focus:
            base += self.part("cursor")
        away = chosen and not self.has_focus
        bar = Segment("▌" if chosen else " ", base + self.part("away" if away else "sign"))
        room = width - _PREFIX - 1
        if half:
            segments = [bar, Segment("   ", base), *self._second(line, room, base)]
        else:
            unread = "●" if line.unread else " "
            star = "★" if line.starred else " "
            title = display.fit(display.headline(line.title), room)
            segments = [
                bar,
                Segment(f"{unread}{star} ", base + self.part("sign")),
                *self._matched(title, line, base + self.part("unread" if line.unread else "title")),
            ]
        return Strip(segments).adjust_cell_length(width, base)

    def _second(self, line: ThreadLine, room: int, base: Style) -> list[Segment]:
        """Return the line of facts, or, in a search, of what was found."""
        meta = base + self.part("meta")
        shown = second_line(line, self._state, self._now or line.last.at, room)
        return self._matched(shown, line, meta)

    def _matched(self, text: str, line: ThreadLine, style: Style) -> list[Segment]:
        """Return the text with the words that the search found marked."""
        hit = self._state.hits.get(line.id)
        if not hit:
            return [Segment(text, style)]
        segments, last = [], 0
        for mark in matches(text, hit_words([hit])):
            segments.append(Segment(text[last : mark.start], style))
            segments.append(Segment(text[mark.start : mark.end], style + self.part("match")))
            last = mark.end
        return [*segments, Segment(text[last:], style)]
