"""newsdesk rename: a thread gets a title from a person."""

import argparse

from newsdesk.cli.commands.base import Command
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, thread_id

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("thread", metavar="THREAD")
    parser.add_argument("title", nargs="+", metavar="TITLE")


def _execute(session: Session) -> int:
    thread = thread_id(session.words.thread)
    session.desk.rename(thread, " ".join(session.words.title))
    session.output.note(f"thread {thread} renamed")
    return Exit.DONE


COMMAND = Command("rename", "give a thread a title; it stays so", _arguments, _execute)
