"""The part of the table of commands that finds: threads, articles, panes."""

from typing import TYPE_CHECKING

from newsdesk.tui.actions import going, searching
from newsdesk.tui.command import Command, Pane

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["FINDING"]

_LIST = frozenset({Pane.THREADS})

FINDING: "tuple[Command[DeskScreen], ...]" = (
    Command(
        "search",
        "slash",
        "Search",
        "Search titles and texts.",
        searching.search,
        "Find",
        label="search",
        footer=_LIST,
    ),
    Command(
        "view",
        "v",
        "Which threads?",
        "Show only the unread, those you follow, or those of a feed.",
        searching.choose_view,
        "Find",
        label="view",
        footer=_LIST,
    ),
    Command(
        "alerts",
        "a",
        "Alerts",
        "Show the unread articles that hold the words of your alerts.",
        searching.alerts,
        "Find",
    ),
    Command(
        "jump", "ctrl+o", "Jump", "Jump: a letter on everything in sight goes there.", going.jump, "Find"
    ),
    Command("next_pane", "tab", "Next pane", "Go to the next pane.", going.next_pane, "Find"),
    Command(
        "previous_pane", "shift+tab", "Previous pane", "Go to the pane before.", going.previous_pane, "Find"
    ),
    Command("zen", "z", "Zen", "Give this pane the whole window, or take it back.", going.zen, "Find"),
)
"""What finds threads and articles, and goes from pane to pane."""
