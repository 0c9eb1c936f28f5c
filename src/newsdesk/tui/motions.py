"""The table of motions, which every screen with text shares."""

from newsdesk.tui.actions import moving
from newsdesk.tui.command import Command
from newsdesk.tui.screens.commanding import CommandScreen

__all__ = ["MOTIONS"]

MOTIONS: tuple[Command[CommandScreen], ...] = (
    Command(
        "down",
        "j,down",
        "Down",
        "Move down; a number before it repeats it.",
        moving.down,
        "Move",
        palette=False,
    ),
    Command("up", "k,up", "Up", "Move up.", moving.up, "Move", palette=False),
    Command(
        "top",
        "g,home",
        "To the top",
        "Go to the top, or to the row of the number before it.",
        moving.top,
        "Move",
    ),
    Command(
        "bottom",
        "G,end",
        "To the end",
        "Go to the end, or to the row of the number before it.",
        moving.bottom,
        "Move",
    ),
    Command(
        "half_down",
        "ctrl+d",
        "Half a page down",
        "Move down half a page.",
        moving.half_down,
        "Move",
        palette=False,
    ),
    Command(
        "half_up", "ctrl+u", "Half a page up", "Move up half a page.", moving.half_up, "Move", palette=False
    ),
    Command(
        "page_down",
        "pagedown,ctrl+f",
        "Page down",
        "Move down a page.",
        moving.page_down,
        "Move",
        palette=False,
    ),
    Command("page_up", "pageup,ctrl+b", "Page up", "Move up a page.", moving.page_up, "Move", palette=False),
)
"""Moving in a pane."""
