"""Motions: they work in every pane and every text screen, with a count before them."""

from newsdesk.tui.screens.commanding import CommandScreen

__all__ = ["bottom", "down", "half_down", "half_up", "page_down", "page_up", "top", "up"]


def down(screen: CommandScreen) -> None:
    """Move down."""
    screen.current.move(screen.take_count())


def up(screen: CommandScreen) -> None:
    """Move up."""
    screen.current.move(-screen.take_count())


def top(screen: CommandScreen) -> None:
    """Go to the top."""
    screen.current.to(screen.take_count() - 1)


def bottom(screen: CommandScreen) -> None:
    """Go to the bottom, or with a count to that row."""
    screen.current.to(screen.take_count(0) - 1)


def half_down(screen: CommandScreen) -> None:
    """Move down half a page."""
    screen.current.page(screen.take_count() / 2)


def half_up(screen: CommandScreen) -> None:
    """Move up half a page."""
    screen.current.page(-screen.take_count() / 2)


def page_down(screen: CommandScreen) -> None:
    """Move down a page."""
    screen.current.page(screen.take_count())


def page_up(screen: CommandScreen) -> None:
    """Move up a page."""
    screen.current.page(-screen.take_count())
