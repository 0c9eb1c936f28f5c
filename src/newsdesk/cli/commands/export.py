"""newsdesk export: every stored article as JSON Lines, in the form that `import` reads."""

from newsdesk.cli.commands.base import Command, no_arguments
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session

__all__ = ["COMMAND"]


def _execute(session: Session) -> int:
    for record in session.desk.export_records():
        session.output.text(record)
    return Exit.DONE


COMMAND = Command("export", "write all articles as JSON Lines to stdout", no_arguments, _execute)
