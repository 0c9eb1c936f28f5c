"""newsdesk threads: the list of threads, newest first."""

import argparse

from newsdesk.cli.commands.base import Command, headline, json_option, listed_day
from newsdesk.cli.jsonform import thread_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, feeds_named, since
from newsdesk.errors import UsageError
from newsdesk.model import ThreadLine, Undated
from newsdesk.text.counted import count
from newsdesk.text.languages import normalise as language_code

__all__ = ["COMMAND"]

_NAMED = 5  # outlets of a thread


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--since", metavar="24h", help="only threads with an article since then (24h, 7d, 2026-11-01)"
    )
    parser.add_argument("--query", metavar="Q", help="only threads with an article that these words find")
    parser.add_argument("--unread", action="store_true", help="only threads with something unread")
    parser.add_argument("--followed", action="store_true", help="only threads that you follow")
    parser.add_argument("--language", metavar="CODE", help="only threads with an article in it (de, en)")
    parser.add_argument(
        "--feed", metavar="NAME", help="only threads with an article of this feed or section of feeds.toml"
    )
    json_option(parser)


def _row(line: ThreadLine, undated: Undated | None) -> str:
    last = undated.last if undated else line.last
    unread = f", {line.unread} unread" if line.unread else ""
    star = "* " if line.starred else ""
    articles = count(line.articles, "article") + unread + (_undated(line, undated) if undated else "")
    outlets = ", ".join(line.outlets[:_NAMED])
    if len(line.outlets) > _NAMED:
        outlets += f" and {len(line.outlets) - _NAMED} more"
    facts = "; ".join(filter(None, [articles, outlets, ", ".join(line.languages)]))
    return f"{line.id:>5}  {listed_day(last)}  {star}{headline(line.title)}\n       {facts}"


def _undated(line: ThreadLine, undated: Undated) -> str:
    """Say how many articles claim no date, and when the last came if that is what the thread is sorted by."""
    newest = undated.last is None or line.last.at > undated.last.at
    fetched = f", fetched {line.last.date.isoformat()}" if newest else ""
    return f", {undated.articles} undated{fetched}"


def _chosen(session: Session) -> tuple[ThreadLine, ...]:
    """Return the threads that all of the options admit."""
    words, desk = session.words, session.desk
    start = since(words.since) if words.since is not None else None
    if words.language is not None and not words.language.strip():
        raise UsageError("--language takes a code such as de or en")
    of_feed = desk.threads_of_feeds(feeds_named(session, words.feed)) if words.feed is not None else None
    language = (language_code(words.language) or words.language) if words.language else None
    lines = desk.thread_lines(since=start, query=words.query)
    return tuple(
        line
        for line in lines
        if (line.unread or not words.unread)
        and (line.starred or not words.followed)
        and (language in (None, *line.languages))
        and (of_feed is None or line.id in of_feed)
    )


def _execute(session: Session) -> int:
    words = session.words
    lines = _chosen(session)
    if session.output.as_json:
        threads = session.desk.whole_threads(tuple(line.id for line in lines))
        copies = session.desk.copies(threads)
        found = [thread_json(thread, copies.get(thread.line.id, ())) for thread in threads]
        session.output.json({"threads": found})
    elif lines:
        undated = session.desk.undated()
        session.output.text("\n".join(_row(line, undated.get(line.id)) for line in lines))
    elif words.query or words.since:
        session.output.note("no thread has such an article; without --query and --since all are listed")
    elif words.unread or words.followed or words.language or words.feed:
        session.output.note("no such thread; without these options all are listed")
    else:
        session.output.note("no threads: `newsdesk refresh` fetches the feeds, `newsdesk demo` shows samples")
    return Exit.DONE


COMMAND = Command("threads", "list the threads, newest first", _arguments, _execute)
