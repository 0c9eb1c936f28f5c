"""newsdesk follow: a star on threads, as `f` puts it on the screen."""

import argparse

from newsdesk.cli.commands.base import Command
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, thread_id

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("threads", nargs="+", metavar="THREAD", help="threads by number")
    parser.add_argument("--stop", action="store_true", help="follow them no longer")


def _execute(session: Session) -> int:
    numbers = tuple(dict.fromkeys(thread_id(text) for text in session.words.threads))
    # all are looked up before one is changed
    session.desk.whole_threads(numbers)
    for number in numbers:
        session.desk.star(number, not session.words.stop)
        done = "no longer followed" if session.words.stop else "followed; `threads --followed` lists those"
        session.output.note(f"thread {number} is {done}")
    return Exit.DONE


COMMAND = Command("follow", "put a star on threads, or take it away", _arguments, _execute)
