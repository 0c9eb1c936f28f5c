"""newsdesk search: articles that hold these words."""

import argparse

from newsdesk.cli.commands.base import Command, hit_rows, json_option
from newsdesk.cli.jsonform import hit_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.errors import UsageError
from newsdesk.model import Hit

__all__ = ["COMMAND"]

_MOST = 1_000_000  # articles: more than any desk holds, and a number that the store can count to


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, or a "phrase" in quotation marks')
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many (default 50)")
    json_option(parser)


def _row(hit: Hit) -> str:
    return "\n".join([*hit_rows(hit), f"       {hit.article.url}"])


def _execute(session: Session) -> int:
    if not 1 <= session.words.limit <= _MOST:
        raise UsageError(f"--limit takes a number from 1 to {_MOST:,}")
    hits = session.desk.search(" ".join(session.words.query), session.words.limit)
    if session.output.as_json:
        session.output.json({"hits": [hit_json(hit) for hit in hits]})
    elif hits:
        session.output.text("\n".join(_row(hit) for hit in hits))
    else:
        session.output.note("nothing found")
    return Exit.DONE


COMMAND = Command("search", "find articles by their words", _arguments, _execute)
