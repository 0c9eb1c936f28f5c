"""newsdesk rethread: build all threads anew."""

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.text.counted import count

__all__ = ["COMMAND"]


def _execute(session: Session) -> int:
    threads, moved = session.desk.rethread()
    if session.output.as_json:
        session.output.json({"threads": threads, "moved": moved})
    else:
        session.output.text(f"{count(threads, 'thread')}; {count(moved, 'article')} moved to another thread")
    return Exit.DONE


COMMAND = Command(
    "rethread", "build all threads anew; what people merged, split or renamed stays", json_option, _execute
)
