"""newsdesk merge: two threads are one story."""

import argparse

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, thread_id

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="the thread that stays")
    parser.add_argument("b", metavar="B", help="the thread that goes into it")
    json_option(parser)


def _execute(session: Session) -> int:
    a, b = thread_id(session.words.a), thread_id(session.words.b)
    kept = session.desk.merge(a, b)
    if session.output.as_json:
        session.output.json({"thread": kept})
    else:
        session.output.text(f"thread {b} is now part of thread {kept}")
    return Exit.DONE


COMMAND = Command("merge", "put thread B into thread A; it stays so", _arguments, _execute)
