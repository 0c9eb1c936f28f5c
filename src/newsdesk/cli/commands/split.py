"""newsdesk split: articles leave their thread for one of their own."""

import argparse

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, article_id, thread_id

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("thread", metavar="THREAD")
    parser.add_argument(
        "articles", nargs="+", metavar="ARTICLE", help="articles by number, as `show` names them"
    )
    json_option(parser)


def _execute(session: Session) -> int:
    thread = thread_id(session.words.thread)
    new = session.desk.split(thread, tuple(article_id(text) for text in session.words.articles))
    if session.output.as_json:
        session.output.json({"thread": new})
    else:
        session.output.text(f"the articles are now thread {new}")
    return Exit.DONE


COMMAND = Command(
    "split", "move articles of a thread into a thread of their own; it stays so", _arguments, _execute
)
