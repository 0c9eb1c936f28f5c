"""newsdesk undo: take back the last merge, split or renaming."""

from newsdesk.cli.commands.base import Command, no_arguments
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session

__all__ = ["COMMAND"]


def _execute(session: Session) -> int:
    session.output.note(session.desk.undo())
    return Exit.DONE


COMMAND = Command("undo", "take back the last merge, split or renaming", no_arguments, _execute)
