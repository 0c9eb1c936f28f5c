"""newsdesk add: a feed, a site, an article's address or a saved file."""

import argparse

from newsdesk.cli.commands.base import Command, json_option, run_stream
from newsdesk.cli.session import Session
from newsdesk.model import RefreshReport
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
    feeds = f"{count(report.feeds, 'feed')} added, " if report.feeds else ""
    added = count(report.added, "article")
    known = f"{report.changed} changed, {report.known} known already"
    return f"{feeds}{added} added, {known}, {len(report.failed)} failed"


def _execute(session: Session) -> int:
    return run_stream(session, session.desk.add(session.words.what), _told)


COMMAND = Command("add", "add a feed, a site, an article's URL or a saved file", _arguments, _execute)
