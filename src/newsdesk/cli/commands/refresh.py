"""newsdesk refresh: fetch what is due."""

import argparse

from newsdesk.cli.commands.base import Command, json_option, no_feeds, run_stream
from newsdesk.cli.session import Session
from newsdesk.model import RefreshReport
from newsdesk.text.counted import count

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="ask the feeds that are not due yet, too")
    json_option(parser)


def _told(report: RefreshReport) -> str:
    return (
        f"{count(report.feeds, 'feed')} answered ({report.unchanged} unchanged),"
        f" {count(report.added, 'new article')}, {report.changed} changed, "
        f"{len(report.failed)} failed"
    )


def _why_none(session: Session) -> str:
    """Say why no feed was asked."""
    feeds = session.config.feeds
    if not feeds:
        return no_feeds(session)
    if session.words.force:
        return "no feed was asked: their servers want to be left alone, see `newsdesk feeds list`"
    return f"no feed is due yet, of {len(feeds)}: `newsdesk refresh --force` asks them all"


def _execute(session: Session) -> int:
    def told(report: RefreshReport) -> str:
        if not (report.feeds or report.failed):
            session.output.note(_why_none(session))
        return _told(report)

    return run_stream(session, session.desk.refresh(force=session.words.force), told)


COMMAND = Command("refresh", "fetch what is due", _arguments, _execute)
