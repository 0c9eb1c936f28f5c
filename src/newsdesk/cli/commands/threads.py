"""newsdesk threads: the list of threads, newest first."""

import argparse

from newsdesk.cli.commands.base import Command, headline, json_option
from newsdesk.cli.jsonform import thread_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, since
from newsdesk.model import ThreadLine
from newsdesk.text.counted import count

__all__ = ["COMMAND"]

_NAMED = 5  # outlets of a thread


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--since", metavar="24h", help="only threads with an article since then (24h, 7d, 2026-11-01)"
    )
    parser.add_argument("--query", metavar="Q", help="only threads with an article that these words find")
    json_option(parser)


def _row(line: ThreadLine) -> str:
    unread = f", {line.unread} unread" if line.unread else ""
    star = "* " if line.starred else ""
    articles = count(line.articles, "article") + unread
    outlets = ", ".join(line.outlets[:_NAMED])
    if len(line.outlets) > _NAMED:
        outlets += f" and {len(line.outlets) - _NAMED} more"
    facts = "; ".join(filter(None, [articles, outlets, ", ".join(line.languages)]))
    return f"{line.id:>5}  {line.last.date.isoformat()}  {star}{headline(line.title)}\n       {facts}"


def _execute(session: Session) -> int:
    words = session.words
    lines = session.desk.thread_lines(since=since(words.since) if words.since else None, query=words.query)
    if session.output.as_json:
        threads = session.desk.whole_threads(tuple(line.id for line in lines))
        copies = session.desk.copies(threads)
        found = [thread_json(thread, copies.get(thread.line.id, ())) for thread in threads]
        session.output.json({"threads": found})
    elif lines:
        session.output.text("\n".join(_row(line) for line in lines))
    elif words.query or words.since:
        session.output.note("no thread has such an article; without --query and --since all are listed")
    else:
        session.output.note("no threads: `newsdesk refresh` fetches the feeds, `newsdesk demo` shows samples")
    return Exit.DONE


COMMAND = Command("threads", "list the threads, newest first", _arguments, _execute)
