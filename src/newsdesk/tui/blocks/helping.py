"""The help of a pane as blocks, from the table of commands."""

from collections.abc import Iterable
from typing import Any

from newsdesk.tui.blocks.block import Block, Tone
from newsdesk.tui.command import Command, Pane, shown_keys

__all__ = ["help_blocks"]

_KEYS_CELLS = 10


def help_blocks(commands: Iterable[Command[Any]], pane: Pane) -> tuple[Block, ...]:
    """Return the commands that work in this pane, by group, then their names for feeds.toml."""
    groups: dict[str, list[Command[Any]]] = {}
    for command in commands:
        if pane in command.panes:
            groups.setdefault(command.group, []).append(command)
    blocks: list[Block] = []
    for group, members in groups.items():
        blocks.append(Block(group, Tone.HEADING, gap=1 if blocks else 0))
        blocks += [_line(command) for command in members if command.keys]
    # one that has no key as yet can be given one
    blocks.append(Block("Names for [keys] in feeds.toml, to give them other keys", gap=1))
    blocks += [_named(group, members) for group, members in groups.items()]
    return tuple(blocks)


def _named(group: str, members: Iterable[Command[Any]]) -> Block:
    names = ", ".join(command.id for command in members)
    return Block(names, Tone.META, lead=group.ljust(_KEYS_CELLS + 1), indent=_KEYS_CELLS + 1)


def _line(command: Command[Any]) -> Block:
    keys = shown_keys(command).ljust(_KEYS_CELLS)
    return Block(
        command.help,
        lead=f"{keys} ",
        lead_tone=Tone.KEY,
        indent=_KEYS_CELLS + 1,
    )
