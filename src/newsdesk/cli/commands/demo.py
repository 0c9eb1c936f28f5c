"""newsdesk demo: the desk on bundled sample stories, offline."""

import tempfile
from pathlib import Path

from newsdesk.cli.commands.base import Command, no_arguments
from newsdesk.cli.session import Session
from newsdesk.desk import Desk

__all__ = ["COMMAND"]


def _execute(session: Session) -> int:
    session.output.needs_terminal()
    from newsdesk.tui import run  # noqa: PLC0415 - commands must not load the screen

    if session.words.data:
        with Desk.demo(session.words.data) as desk:
            return run(desk)
    with (
        tempfile.TemporaryDirectory(prefix="newsdesk-demo-", ignore_cleanup_errors=True) as folder,
        Desk.demo(Path(folder)) as desk,
    ):
        return run(desk)


COMMAND = Command("demo", "open the desk on bundled sample stories, offline", no_arguments, _execute)
