"""Which keys the bottom line names: those that do something where the reader is; pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from newsdesk.tui.command import Command, Pane

__all__ = ["Place", "footer"]

_ON_EMPTY_DESK = {"refresh", "leave", "help"}
_WITHOUT_THREAD = {"back", "search", "view", "refresh", "leave", "help"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: `typing` says what Enter does with the line that is typed, if there is one.

    `inside`: Esc and q have a step to go back in the list too, out of a search, a view or a mark.
    """

    pane: Pane
    typing: str = ""
    searching: bool = False
    inside: bool = False
    empty_desk: bool = False
    any_thread: bool = True


def footer(commands: Mapping[str, Command[Any]], place: Place) -> list[Command[Any]]:
    """Return the commands that the bottom line names, in the order of the table."""
    if place.typing:
        # the line's own two keys, whatever the reader's are
        return [
            replace(commands["enter"], keys="enter", label=place.typing),
            replace(commands["back"], keys="escape", label="back"),
        ]
    shown = [_as_told(command, place) for command in commands.values() if _is_told(command, place)]
    if place.empty_desk:
        return [command for command in shown if command.id in _ON_EMPTY_DESK]
    if not place.any_thread:
        return [command for command in shown if command.id in _WITHOUT_THREAD]
    return shown


def _is_told(command: Command[Any], place: Place) -> bool:
    """Return whether a command is named; in the list Esc is while there is a step back, and q leaves else."""
    if place.pane is Pane.THREADS and place.inside and command.id in ("back", "leave"):
        return command.id == "back"
    return bool(command.label) and place.pane in command.panes & command.footer


def _as_told(command: Command[Any], place: Place) -> Command[Any]:
    """Return a command as its key is told while a search is shown, where `n` goes to the next match."""
    told = place.searching and command.id == "next_unread"
    return replace(command, label="next match") if told else command
