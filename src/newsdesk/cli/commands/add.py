"""newsdesk add: a feed, a site, an article's address or a saved file."""

import argparse

from newsdesk.cli.commands.base import Command, headline, json_option, run_stream
from newsdesk.cli.session import Session
from newsdesk.model import ArticleAdded, FeedChecked, RefreshEvent, RefreshReport
from newsdesk.text.counted import count

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="+",
        metavar="WHAT",
        help="a feed, a site (its feed is discovered), an article's URL, or a saved file (.html, .txt)",
    )
    json_option(parser)


def _told(report: RefreshReport) -> str:
    refresh = "(`newsdesk refresh` fetches what is in it)"
    feeds = f"{count(report.feeds, 'feed')} added {refresh}, " if report.feeds else ""
    added = count(report.added, "article")
    known = f"{report.changed} changed, {report.known} known already"
    return f"{feeds}{added} added, {known}, {len(report.failed)} failed"


def _named(event: RefreshEvent) -> str:
    """Name the feed that was found, or the article with its thread; "" for what needs no telling."""
    match event:
        case FeedChecked(state=state):
            return f"feed: {headline(state.title)}, {state.url}"
        case ArticleAdded(thread=thread, title=title, new=new, changed=changed):
            how = "" if new else " (changed)" if changed else " (known already)"
            return f"thread {thread}: {headline(title)}{how}"
        case _:
            return ""


def _execute(session: Session) -> int:
    def tell(event: RefreshEvent) -> None:
        if told := _named(event):
            session.output.note(told)

    return run_stream(session, session.desk.add(session.words.what), _told, tell)


COMMAND = Command("add", "add a feed, a site, an article's URL or a saved file", _arguments, _execute)
