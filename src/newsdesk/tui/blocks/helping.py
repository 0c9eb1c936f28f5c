"""The help of a pane as blocks, from the table of commands."""

from collections.abc import Iterable
from typing import Any

from newsdesk.tui.blocks.block import Block, Tone
from newsdesk.tui.command import Command, Pane, shown_keys

__all__ = ["help_blocks"]

_KEYS_CELLS = 10


def help_blocks(commands: Iterable[Command[Any]], pane: Pane) -> tuple[Block, ...]:
    """Return the commands that work in this pane, by group."""
    here = [command for command in commands if pane in command.panes and command.keys]
    blocks: list[Block] = []
    for group in dict.fromkeys(command.group for command in here):
        blocks.append(Block(group, Tone.HEADING, gap=1 if blocks else 0))
        blocks += [_line(command) for command in here if command.group == group]
    return tuple(blocks)


def _line(command: Command[Any]) -> Block:
    keys = shown_keys(command).ljust(_KEYS_CELLS)
    return Block(
        command.help,
        lead=f"{keys} ",
        lead_tone=Tone.KEY,
        indent=_KEYS_CELLS + 1,
    )
