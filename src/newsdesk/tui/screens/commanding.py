"""A screen whose keys are commands, with counts in front of motions."""

from collections.abc import Sequence
from inspect import isawaitable
from typing import Any, ClassVar, Protocol

from textual import events
from textual.screen import Screen

from newsdesk.tui.command import Command

__all__ = ["CommandScreen", "Scrolls"]

_MOST = 100_000


class Scrolls(Protocol):
    """A pane that motions move in."""

    @property
    def at_end(self) -> bool:
        """Whether there is nothing further down."""

    def move(self, steps: int, /) -> None:
        """Move by rows, targets or lines."""

    def page(self, share: float, /) -> None:
        """Move by a share of the height."""

    def to(self, index: int, /) -> None:
        """Go to a row or target; -1 is the last."""

    def spots(self) -> list[tuple[int, int]]:
        """Return (line in sight, index) of what can be jumped to."""


class CommandScreen(Screen[None]):
    """Runs the commands of its table by id; a number typed before a command is its count."""

    COMMANDS_HERE: ClassVar[Sequence[Command[Any]]] = ()

    def __init__(self) -> None:
        super().__init__()
        self._by_id = {command.id: command for command in self.COMMANDS_HERE}
        self._count = ""

    @property
    def current(self) -> Scrolls:
        """The pane that motions move in; every screen has its own."""
        raise NotImplementedError  # no abstract property: Textual's classes have a metaclass of their own

    def command_enabled(self, command: Command[Any]) -> bool:
        """Return whether a command can be used where the focus is."""
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide commands that are not for the focused pane."""
        if action == "command" and parameters:
            command = self._by_id.get(str(parameters[0]))
            return command is not None and self.command_enabled(command)
        return super().check_action(action, parameters)

    async def action_command(self, name: str) -> None:
        """Run the command with this id."""
        result = self._by_id[name].run(self)
        if isawaitable(result):
            await result
        self._count = ""
        self.count_changed("")

    def take_count(self, default: int = 1) -> int:
        """Return the number that was typed before the command."""
        return min(int(self._count), _MOST) if self._count else default

    def count_changed(self, count: str) -> None:
        """Show the number while it is typed."""

    def counts(self, digit: str) -> bool:
        """Return whether a digit belongs to a count here."""
        return bool(self._count) or digit != "0"

    def on_key(self, event: events.Key) -> None:
        """Collect the digits of a count."""
        if event.character and event.character in "0123456789" and self.counts(event.character):
            self._count = (self._count + event.character)[-6:]
            self.count_changed(self._count)
            event.stop()
            event.prevent_default()
