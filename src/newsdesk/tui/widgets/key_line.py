"""The line at the bottom: the main keys of the focused pane, or for a while a message in their place."""

from collections.abc import Sequence
from typing import Any

from textual import events
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from newsdesk.tui import display
from newsdesk.tui.command import Command, shown_keys

__all__ = ["KeyLine"]

_SECONDS = 6.0
_SECONDS_OF_ERROR = 15.0  # also of what must not be missed


class KeyLine(Static):
    """Shows as many keys as fit; the last command of the table always stays, at the right."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._commands: Sequence[Command[Any]] = ()
        self._message = ""
        self._error = False
        self._count = ""
        self._timer: Timer | None = None
        self._places: list[tuple[int, int, str]] = []

    @property
    def message(self) -> str:
        """The message that is shown now."""
        return self._message

    def show_commands(self, commands: Sequence[Command[Any]]) -> None:
        """Show the keys of these commands."""
        if commands != self._commands:
            self._commands = commands
            self.refresh(layout=True)

    def show_count(self, count: str) -> None:
        """Show the number that is being typed."""
        if count != self._count:
            self._count = count
            self.refresh(layout=True)

    def say(self, message: str, *, error: bool = False, long: bool = False) -> None:
        """Show a message for some seconds; it takes the place of the one before."""
        self._message, self._error = display.line(message), error
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(_SECONDS_OF_ERROR if error or long else _SECONDS, self.clear)
        self.set_class(error, "-error")
        self.add_class("-telling")
        self.refresh(layout=True)

    def clear(self) -> None:
        """Show the keys again."""
        if self._message:
            self._message = ""
            self.remove_class("-error", "-telling")
            self.refresh(layout=True)

    def render(self) -> Content:
        """Return the message or the keys."""
        if self._message:
            return Content.styled(("Error: " if self._error else "") + self._message, "bold")
        keys = [self._key(command) for command in self._commands]
        if not keys:
            return Content("")
        *others, last = keys
        room = self.size.width - last.cell_length - 1
        count = Content.styled(f"{self._count} ", "bold reverse") if self._count else Content("")
        line = count
        self._places = [(self.size.width - last.cell_length, self.size.width, self._commands[-1].id)]
        for key, command in zip(others, self._commands, strict=False):
            end = line.cell_length + key.cell_length
            if end + 2 > room:
                break
            self._places.append((line.cell_length, end, command.id))
            line += key + Content("  ")
        return line + Content(" " * max(self.size.width - line.cell_length - last.cell_length, 1)) + last

    async def on_click(self, event: events.Click) -> None:
        """Run the command whose key was clicked on; a click on a message puts it away."""
        if self._message:
            self.clear()
            return
        column = event.get_content_offset_capture(self).x
        for start, end, name in self._places:
            if start <= column < end:
                await self.screen.run_action(f"command({name!r})")

    def _key(self, command: Command[Any]) -> Content:
        """Return a command's first key and label."""
        return Content.assemble((shown_keys(command, 1), "bold $primary"), (f" {command.label}", "$quiet"))
