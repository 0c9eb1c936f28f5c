"""newsdesk rethread: build all threads anew."""

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session

__all__ = ["COMMAND"]


def _execute(session: Session) -> int:
    threads, moved = session.desk.rethread()
    if session.output.as_json:
        session.output.json({"threads": threads, "moved": moved})
    else:
        session.output.text(f"{threads} threads; {moved} articles stand in another thread than before")
    return Exit.DONE


COMMAND = Command(
    "rethread", "build all threads anew; what people merged, split or renamed stays", json_option, _execute
)
