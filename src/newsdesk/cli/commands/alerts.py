"""newsdesk alerts: the articles that hold the words of the reader's alerts."""

import argparse
from collections.abc import Iterator

from newsdesk.cli.commands.base import Command, hit_rows, json_option
from newsdesk.cli.jsonform import alert_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.model import Alert
from newsdesk.text.counted import count

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="articles that were read, too")
    json_option(parser)


def _rows(alert: Alert, kind: str) -> Iterator[str]:
    yield f"{alert.words}: {count(alert.articles, kind) if alert.articles else f'no {kind}'}"
    for hit in alert.hits:
        yield from hit_rows(hit)
    if alert.more:
        yield f"       and {alert.more:,} more"


def _execute(session: Session) -> int:
    output, every = session.output, session.words.all
    alerts = session.desk.alerts(read=every)
    if output.as_json:
        output.json({"alerts": [alert_json(alert) for alert in alerts]})
    elif alerts:
        kind = "article" if every else "unread article"
        output.text("\n".join(row for alert in alerts for row in _rows(alert, kind)))
    else:
        path = session.config.path
        output.note(f'no alerts in {path}; alerts = ["Altman", "Deutsche Bahn"] at its top names some')
    return Exit.DONE


COMMAND = Command("alerts", "list unread articles that hold the words of your alerts", _arguments, _execute)
