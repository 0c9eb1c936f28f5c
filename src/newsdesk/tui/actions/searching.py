"""Searching: the list shows the threads that hold what was typed, the sources where it stands."""

from functools import partial
from typing import TYPE_CHECKING

from newsdesk.tui.command import Pane

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["search"]


def search(screen: "DeskScreen") -> None:
    """Open the search line."""
    if screen.has_class("-empty"):
        screen.say("There is nothing to search yet.")
        return
    screen.go(Pane.THREADS)
    screen.session.match = None
    screen.prompt.ask(
        "Search ",
        screen.lister.query,
        changed=screen.lister.search_soon,
        done=partial(_done, screen),
        left=partial(_left, screen),
        hint="words in titles and texts, in any language",
    )


def _done(screen: "DeskScreen", query: str) -> None:
    screen.lister.search(query)
    screen.go(Pane.THREADS)


def _left(screen: "DeskScreen") -> None:
    screen.lister.search("")
    screen.go(Pane.THREADS)
