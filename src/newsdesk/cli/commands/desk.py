"""newsdesk desk, or newsdesk alone: open the desk."""

from newsdesk.cli.commands.base import Command, no_arguments
from newsdesk.cli.session import Session

__all__ = ["COMMAND", "open_desk"]


def open_desk(session: Session) -> int:
    """Open the screen over the reader's own desk and return its exit code."""
    session.output.needs_terminal()
    from newsdesk.tui import run  # noqa: PLC0415 - commands must not load the screen

    return run(session.desk)


COMMAND = Command("desk", "open the desk (the same as no command at all)", no_arguments, open_desk)
