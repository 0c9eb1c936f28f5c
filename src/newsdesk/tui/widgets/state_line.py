"""The line on top: what the desk holds, and what it is doing."""

from dataclasses import dataclass, replace
from typing import Any

from textual.content import Content
from textual.widgets import Static

from newsdesk.tui import display

__all__ = ["State", "StateLine"]


@dataclass(frozen=True, slots=True)
class State:
    """What the top line tells; `doing` is what runs now, `refreshed` when the last refresh was.

    `alerts` are the unread articles that hold words the reader wants to be told of.
    """

    threads: int = 0
    unread: int = 0
    alerts: int = 0
    samples: bool = False
    offline: bool = False
    doing: str = ""
    refreshed: str = ""
    failed: int = 0
    query: str = ""
    found: int = 0


class StateLine(Static):
    """Shows a `State` in one line: facts on the left, the network on the right."""

    state = State()

    def update_state(self, **changes: Any) -> None:
        """Change some of the state's fields and show them."""
        self.state = replace(self.state, **changes)
        self.refresh()

    def render(self) -> Content:
        """Return the line at its present width."""
        left, right = _left(self.state), _right(self.state)
        room = self.size.width
        right = display.fit(right, max(room - left.cell_length - 2, 0))
        space = room - left.cell_length - Content(right).cell_length
        return left + Content(" " * max(space, 0)) + Content.styled(right, "$quiet")


def _left(state: State) -> Content:
    parts: list[Content | tuple[str, str]] = [("newsdesk", "bold")]
    if state.samples:
        # the badge is words in brackets: it must be seen without colours too
        parts += [("  ", ""), ("[SAMPLES]", "bold $accent")]
    if state.query:
        found = display.count(state.found, "thread")
        parts += [("  search: ", "$quiet"), (display.line(state.query), "bold"), (f"  {found}", "$quiet")]
    elif state.threads:
        unread = f" · {state.unread:,} unread" if state.unread else " · all read"
        parts.append((f"  {display.count(state.threads, 'thread')}{unread}", "$quiet"))
        if state.alerts:
            parts += [(" · ", "$quiet"), (display.count(state.alerts, "alert"), "bold $accent")]
    return Content.assemble(*parts)


def _right(state: State) -> str:
    parts = [
        "offline" if state.offline else "",
        display.count(state.failed, "feed") + " failed" if state.failed and not state.doing else "",
        state.doing or state.refreshed,
    ]
    return " · ".join(part for part in parts if part)
