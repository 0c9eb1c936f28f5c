"""A pane of text blocks: wrapped once, painted line by line, with a cursor over what leads somewhere."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from newsdesk.tui.blocks import Block, Target, Tone
from newsdesk.tui.widgets.painting import PaintedView
from newsdesk.tui.wrap import wrap

__all__ = ["TextView"]

_GUTTER = 2
_MEASURE = 92  # cells of a line that is still easy to read
_CONTEXT = 3  # lines kept in sight above what is scrolled to


@dataclass(frozen=True, slots=True)
class _Line:
    """A line on the screen: the code points [start, end) of a block; block -1 is an empty line."""

    block: int
    start: int = 0
    end: int = 0
    first: bool = False


class TextView(PaintedView):
    """Shows blocks; the cursor moves over those with a target, or the text scrolls where there are none."""

    PREFIX = "text--"
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"text--{tone}" for tone in Tone} | {
        "text--cursor",
        "text--bar",
        "text--away",
    }

    class Chosen(Message):
        """A block was clicked on while the cursor stood there."""

        def __init__(self, view: "TextView") -> None:
            super().__init__()
            self.view = view

    class Moved(Message):
        """The cursor stands on another target."""

        def __init__(self, view: "TextView") -> None:
            super().__init__()
            self.view = view

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._blocks: tuple[Block, ...] = ()
        self._lines: list[_Line] = []
        self._stops: list[int] = []  # indexes of the blocks with a target
        self._first: list[int] = []  # the first line of each block
        self._at = 0
        self._margin = 0
        self._wrapped = 0
        self._goal: Tone | None = None  # a mark to be scrolled to once the pane has a width
        self._strips: LRUCache[tuple[int, bool, bool], Strip] = LRUCache(2000)

    # what is shown

    def show(self, blocks: Sequence[Block], *, keep: bool = False) -> None:
        """Show these blocks from the top, or, with `keep`, where the reader is."""
        at, top = (self._at, self.scroll_offset.y) if keep else (0, 0)
        self._blocks = tuple(blocks)
        self._stops = [index for index, block in enumerate(self._blocks) if block.target]
        self._at = min(at, max(len(self._stops) - 1, 0))
        self._wrapped, self._goal = 0, None
        self._layout()
        self.scroll_line(top)

    def _layout(self) -> None:
        """Wrap the blocks at the present width."""
        self._strips.clear()
        # also without a width: a pane that comes into sight is painted before it is told its size
        self._lines, self._first = [], []
        width = self.scrollable_content_region.width
        if width <= 0:
            return
        room = min(width - _GUTTER - 1, _MEASURE)
        self._margin = max((width - _GUTTER - room) // 2, 0) if self.screen.has_class("-zen") else 0
        for index, block in enumerate(self._blocks):
            self._lines += [_Line(-1)] * (block.gap if self._lines else 0)
            self._first.append(len(self._lines))
            spans = wrap(block.text, room - block.indent)
            self._lines += [_Line(index, *span, first=not number) for number, span in enumerate(spans)]
        self._wrapped = width
        self.virtual_size = Size(width, len(self._lines))
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap again where the width changed; the cursor stays in sight, else what was on top on top."""
        if self.scrollable_content_region.width != self._wrapped:
            self._wrap_anew()
        if self._at and not self._goal:
            self._go(self._at)

    def _wrap_anew(self) -> None:
        top = self._lines[self.scroll_offset.y] if self.scroll_offset.y < len(self._lines) else None
        self._layout()
        if self._goal:
            self._to_goal()
        elif top and top.block >= 0 and self.scroll_offset.y:
            self.scroll_line(self._line_of(top.block, top.start))

    def _line_of(self, block: int, offset: int) -> int:
        """Return the line that holds a code point of a block."""
        if not self._lines:
            return 0
        first = self._first[block]
        last = self._first[block + 1] if block + 1 < len(self._first) else len(self._lines)
        starts = [line.start for line in self._lines[first:last] if line.block == block]
        return first + max(bisect_right(starts, offset) - 1, 0)

    def forget_paint(self) -> None:
        """Drop the painted lines."""
        self._strips.clear()

    # the cursor

    @property
    def target(self) -> Target | None:
        """Where the block under the cursor leads."""
        return self._blocks[self._stops[self._at]].target if self._stops else None

    @property
    def at_end(self) -> bool:
        """Whether the last line is in sight."""
        laid_out = len(self._first) == len(self._blocks)
        return laid_out and self.scroll_offset.y >= self.max_scroll_y

    def _put(self, stop: int) -> None:
        """Set the cursor, and tell of it."""
        if stop != self._at:
            self._at = stop
            self.post_message(self.Moved(self))
        self.refresh()

    def move(self, lines: int) -> None:
        """Move the cursor by targets, or scroll by lines where there are none."""
        self._goal = None
        if not self._stops:
            self.scroll_line(self.scroll_offset.y + lines)
        else:
            self._go(self._at + lines, scroll_on=lines)

    def _go(self, stop: int, scroll_on: int = 0) -> None:
        """Put the cursor on a target and bring it into sight."""
        last = len(self._stops) - 1
        if stop > last and self._at == last and scroll_on:
            self.scroll_line(self.scroll_offset.y + scroll_on)
            return
        self._put(max(0, min(stop, last)))
        if self._first:
            block = self._stops[self._at]
            first = 0 if self._at == 0 else self._first[block]
            self._reveal(first, self._line_of(block, len(self._blocks[block].text)))

    def _reveal(self, first: int, last: int) -> None:
        """Scroll as little as is needed to see these lines, their beginning above all."""
        height, top = self.scrollable_content_region.height, self.scroll_offset.y
        if last >= top + height:
            top = last - height + 1 + min(_CONTEXT, height // 4)
        self.scroll_line(min(top, first) if first < top else top)

    def page(self, share: float) -> None:
        """Scroll by a share of the height; the cursor comes along."""
        self._goal = None
        if not self._first:
            return
        height = self.scrollable_content_region.height
        step = int(height * abs(share)) - (1 if abs(share) >= 1 else 0)
        top = self.scroll_offset.y + (max(step, 1) if share > 0 else -max(step, 1))
        top = max(0, min(top, self.max_scroll_y))
        self.scroll_line(top)
        inside = [n for n, block in enumerate(self._stops) if top <= self._first[block] < top + height]
        if inside:
            self._put(inside[-1] if share > 0 and top >= self.max_scroll_y else inside[0])

    def to(self, index: int) -> None:
        """Go to a target by its index; -1 is the last one, and the end of the text."""
        self._goal = None
        if index < 0:
            self._put(max(len(self._stops) - 1, 0))
            self.scroll_line(self.max_scroll_y)
        elif self._stops and index:
            self._go(index)
        else:
            self._put(0)
            self.scroll_line(0)

    def to_section(self, number: int) -> bool:
        """Go to the heading of a section and the first target below; False where there is none."""
        for index, block in enumerate(self._blocks):
            if block.section == number and self._first:
                below = [n for n, stop in enumerate(self._stops) if stop > index]
                self._put(below[0] if below else self._at)
                self.scroll_line(self._first[index])
                return True
        return False

    def to_mark(self, tone: Tone) -> None:
        """Scroll to the first mark of this tone, a few lines below the top, and keep it there for now."""
        self._goal = tone
        self._to_goal()

    def _to_goal(self) -> None:
        for index, block in enumerate(self._blocks):
            for mark in block.marks:
                if mark.tone is self._goal and self._first:
                    line = self._line_of(index, mark.start)
                    above = min(_CONTEXT, self.scrollable_content_region.height // 4)
                    # the height of a pane that has just come into sight is known after the next layout
                    self.call_after_refresh(self.scroll_line, max(line - above, 0))
                    return

    def spots(self) -> list[tuple[int, int]]:
        """Return (line in sight, index) of the targets in sight, for jumping."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        rows = [(self._first[block] - top, n) for n, block in enumerate(self._stops) if self._first]
        return [(row, n) for row, n in rows if 0 <= row < height]

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse clicked; a click on the cursor goes in."""
        line = event.get_content_offset_capture(self).y + self.scroll_offset.y
        if not 0 <= line < len(self._lines) or self._lines[line].block not in self._stops:
            return
        stop = self._stops.index(self._lines[line].block)
        if stop == self._at and self.has_focus:
            self.post_message(self.Chosen(self))
        self._put(stop)

    # painting

    def render_line(self, y: int) -> Strip:
        """Return one line of the pane."""
        width = self.size.width
        number = y + self.scroll_offset.y
        if number >= len(self._lines):
            return Strip.blank(width, self.base)
        line = self._lines[number]
        chosen = bool(self._stops) and line.block == self._stops[self._at]
        key = (number, chosen, self.has_focus)
        if key not in self._strips:
            self._strips[key] = self._paint(line, chosen, width)
        return self._strips[key]

    def _paint(self, line: _Line, chosen: bool, width: int) -> Strip:
        base = self.base
        if line.block < 0:
            return Strip.blank(width, base)
        block = self._blocks[line.block]
        if chosen and self.has_focus:
            base += self.part("cursor")
        style = base + self.part(block.tone)
        lead = block.lead if line.first else ""
        segments = [
            Segment(" " * self._margin, self.base),
            self._bar(block, line, chosen, base),
            Segment(lead.ljust(block.indent), base + self.part(block.lead_tone)),
            *self._marked(block, line, style),
        ]
        return Strip(segments).adjust_cell_length(width, base)

    def _bar(self, block: Block, line: _Line, chosen: bool, base: Style) -> Segment:
        """Return the gutter: it tells the cursor and the cited lines apart without any colour."""
        cited = any(m.tone is Tone.CITED and m.start < line.end and m.end > line.start for m in block.marks)
        sign = "▌" if chosen else ("┃" if cited else " ")
        part = "away" if chosen and not self.has_focus else "bar"
        return Segment(sign + " ", base + self.part(part))

    def _marked(self, block: Block, line: _Line, style: Style) -> list[Segment]:
        """Return the line's text, cut where a mark begins or ends."""
        marks = [mark for mark in block.marks if mark.start < line.end and mark.end > line.start]
        cuts = {line.start, line.end}
        cuts.update(edge for mark in marks for edge in mark[:2] if line.start < edge < line.end)
        edges = sorted(cuts)
        segments = []
        for start, end in pairwise(edges):
            shown = style
            for mark in marks:
                if mark.start <= start and mark.end >= end:
                    shown += self.part(mark.tone)
            segments.append(Segment(block.text[start:end], shown))
        return segments
