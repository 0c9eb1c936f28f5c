"""newsdesk refresh: fetch what is due."""

import argparse

from newsdesk.cli.commands.base import Command, json_option, run_stream
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


def _execute(session: Session) -> int:
    return run_stream(session, session.desk.refresh(force=session.words.force), _told)


COMMAND = Command("refresh", "fetch what is due", _arguments, _execute)
