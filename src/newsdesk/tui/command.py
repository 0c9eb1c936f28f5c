"""What a command is, and how the reader's own keys are laid over the table of commands."""

import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.keys import format_key

__all__ = ["Command", "Pane", "bindings", "remap", "shown_keys"]


class Pane(StrEnum):
    """A part of the desk that can have the focus; each is the id of its widget."""

    THREADS = "threads"
    SUMMARY = "summary"
    SOURCE = "source"


EVERYWHERE = frozenset(Pane)

S_contra = TypeVar("S_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Command(Generic[S_contra]):
    """Something the reader can do, declared once: keys, footer, palette and help derive from it.

    `keys` are Textual key names parted by commas, the first is the one that is shown; `name` is the
    palette's text, `help` one sentence, `label` stands in the footer of the panes in `footer`; `run` gets
    the screen.
    """

    id: str
    keys: str
    name: str
    help: str
    run: Callable[[S_contra], Awaitable[None] | None]
    group: str
    label: str = ""
    footer: frozenset[Pane] = EVERYWHERE
    panes: frozenset[Pane] = EVERYWHERE
    palette: bool = True


def bindings(commands: Iterable[Command[Any]]) -> list[BindingType]:
    """Return Textual's bindings of these commands."""
    return [
        Binding(
            command.keys,
            f"command({command.id!r})",
            command.name,
            show=bool(command.label),
            tooltip=command.help,
            id=command.id,
        )
        for command in commands
        if command.keys
    ]


def remap(
    commands: Sequence[Command[Any]], keys: Iterable[tuple[str, str]]
) -> tuple[tuple[Command[Any], ...], tuple[str, ...]]:
    """Return the commands with the reader's keys, and a sentence for every setting that cannot be used.

    A key that was free or is set free by another setting may be taken; one that another command keeps
    is refused, and the command stays with its own keys.
    """
    known = {command.id: command for command in commands}
    warnings: list[str] = []
    wanted: dict[str, str] = {}
    for name, value in keys:
        names = ",".join(_key(key) for key in value.split(",") if key.strip())
        if name not in known:
            warnings.append(f"keys: there is no command {name!r}; the help shows their names")
        elif not names:
            warnings.append(f"keys: {name} has no key")
        else:
            wanted[name] = names
    while clash := _clash(known, wanted):
        name, key, other = clash
        warnings.append(f"keys: {name} cannot have {_shown(key)}, which is for {other}")
        del wanted[name]
    changed = (replace(c, keys=wanted[c.id]) if c.id in wanted else c for c in commands)
    return tuple(changed), tuple(warnings)


def _clash(known: dict[str, Command[Any]], wanted: dict[str, str]) -> tuple[str, str, str] | None:
    """Return (command, key, who else has it) of the first setting that takes another command's key."""
    owners: dict[str, str] = {}
    for name, command in known.items():
        if name not in wanted:
            owners.update((_key(key), name) for key in command.keys.split(",") if key)
    for name, keys in wanted.items():
        for key in keys.split(","):
            if owners.setdefault(key, name) != name:
                return name, key, owners[key]
    return None


def _key(key: str) -> str:
    """Return Textual's own name of a key: `?` is `question_mark`."""
    key = key.strip()
    return Binding.make_bindings([Binding(key, "none")]).__iter__().__next__().key if len(key) == 1 else key


_SIGNS = {
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "tab": "Tab",
    "shift+tab": "S-Tab",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "up": "↑",
    "down": "↓",
    "home": "Home",
    "end": "End",
}


def _shown(key: str) -> str:
    key = key.strip()
    if key in _SIGNS:
        return _SIGNS[key]
    if key.startswith("ctrl+"):
        return "^" + _shown(key.removeprefix("ctrl+"))
    # function keys as they are printed on keyboards
    return key if len(key) == 1 else key.upper() if re.fullmatch(r"f\d+", key) else format_key(key)


def shown_keys(command: Command[Any], most: int = 9) -> str:
    """Return a command's keys as people write them: `j ↓`; at most `most` of them."""
    return " ".join(_shown(key) for key in command.keys.split(",")[:most] if key)
