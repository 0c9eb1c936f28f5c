"""newsdesk rename: a thread gets a title from a person."""

import argparse

from newsdesk.cli.commands.base import Command
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, thread_id

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("thread", metavar="THREAD")
    parser.add_argument("title", nargs="+", metavar="TITLE", help="an empty one takes yours back")


def _execute(session: Session) -> int:
    thread = thread_id(session.words.thread)
    title = " ".join(session.words.title).strip()
    session.desk.rename(thread, title)
    given = "renamed" if title else "has no title of yours any more: its articles give it one again"
    session.output.note(f"thread {thread} {given}")
    return Exit.DONE


COMMAND = Command("rename", "give a thread a title; it stays so", _arguments, _execute)
