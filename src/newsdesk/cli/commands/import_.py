"""newsdesk import: articles from a JSON Lines file."""

import argparse
from pathlib import Path

from newsdesk.cli.commands.base import Command, json_option, run_stream
from newsdesk.cli.session import Session
from newsdesk.model import RefreshReport
from newsdesk.text.counted import count

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE.jsonl",
        help="one article a line: url, title, text, published, language, source",
    )
    json_option(parser)


def _told(report: RefreshReport) -> str:
    added = count(report.added, "article")
    known = f"{report.changed} changed, {report.known} known and unchanged"
    return f"{added} imported, {known}, {len(report.failed)} failed"


def _execute(session: Session) -> int:
    return run_stream(session, session.desk.import_records(session.words.file), _told)


COMMAND = Command("import", "take in articles from a JSON Lines file", _arguments, _execute)
