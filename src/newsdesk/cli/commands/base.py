"""What a command declares, and the pieces that several commands share."""

import argparse
import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from newsdesk.cli.jsonform import report_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.model import Hit, Precision, RefreshEvent, RefreshReport, When
from newsdesk.text.counted import count
from newsdesk.text.lacking import NO_OUTLET, NO_TITLE

__all__ = [
    "Command",
    "global_options",
    "headline",
    "hit_rows",
    "json_option",
    "listed_day",
    "no_arguments",
    "no_feeds",
    "outlet",
    "run_stream",
]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, its line in `--help`, its arguments, and what it does."""

    name: str
    summary: str
    arguments: Callable[[argparse.ArgumentParser], None]
    execute: Callable[[Session], int]


def no_arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare nothing."""


def json_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--json`."""
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _named_path(text: str) -> Path:
    """Read a path; an empty one, as an unset variable of a script leaves it, would be the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("needs a path, and was given an empty one")
    return Path(text)


def global_options(parser: argparse.ArgumentParser, *, above: bool = False) -> None:
    """Add the global options; below a command they leave what was given above it untouched."""

    def default(value: object) -> object:
        return value if above else argparse.SUPPRESS

    parser.add_argument(
        "--data",
        type=_named_path,
        metavar="DIR",
        default=default(None),
        help="data folder (default: the platform's)",
    )
    parser.add_argument(
        "--config",
        type=_named_path,
        metavar="FILE",
        default=default(None),
        help="feeds.toml (default: ./feeds.toml, then the platform's config folder)",
    )
    parser.add_argument(
        "--offline", action="store_true", default=default(False), help="ask nothing of the network"
    )
    parser.add_argument(
        "-v", "--verbose", action="store_true", default=default(False), help="tell more on stderr"
    )


def headline(title: str) -> str:
    """Return a title, or that there is none."""
    return title or NO_TITLE


def outlet(name: str) -> str:
    """Return an outlet's name, or that there is none."""
    return name or NO_OUTLET


def listed_day(when: When | None) -> str:
    """Return a day in a column of ten, no finer than a source says it, or that none says any."""
    day = when.iso()[: 4 if when.precision is Precision.SEASON else 10] if when else "undated"
    return f"{day:<10}"


def hit_rows(hit: Hit) -> tuple[str, str]:
    """Return two lines on an article that was found: its thread, day and name; the place with the words."""
    article = hit.article
    named = f"{headline(article.title)}  ({outlet(article.outlet)})"
    return (
        f"{hit.thread:>5}  {listed_day(article.published)}  {named}",
        f"       {' '.join(hit.snippet.split())}",
    )


def no_feeds(session: Session) -> str:
    """Say that there are no feeds, and how to add one."""
    return f"no feeds in {session.config.path}: `newsdesk add URL` adds one"


def _alerts(report: RefreshReport) -> Iterator[str]:
    """Yield a line for each thread with new articles that hold words the reader wants to be told of."""
    for alert in report.alerts:
        threads: dict[int, list[Hit]] = {}
        for hit in alert.hits:
            threads.setdefault(hit.thread, []).append(hit)
        for thread, hits in threads.items():
            article = hits[0].article
            more = f" and {count(len(hits) - 1, 'more article')} there" if len(hits) > 1 else ""
            named = f"{headline(article.title)} ({outlet(article.outlet)}, thread {thread})"
            yield f"alert “{alert.words}”: {named}{more}"
        if alert.more:
            yield f"alert “{alert.words}”: and {alert.more:,} more"


def run_stream(
    session: Session,
    events: AsyncIterator[RefreshEvent],
    told: Callable[[RefreshReport], str],
    tell: Callable[[RefreshEvent], None] | None = None,
) -> int:
    """Follow a stream of events to its end, tell what came of it, and return the exit code for it.

    `tell` is called with each event; without it `-v` names what comes in.
    """
    output = session.output
    report = asyncio.run(output.follow(events, tell))
    output.notes(report.notes)
    output.failures(report.failed)
    if output.as_json:
        output.json(report_json(report))
    else:
        output.text("\n".join([told(report), *_alerts(report)]))
    if not report.failed:
        return Exit.DONE
    done = (report.feeds, report.unchanged, report.added, report.changed, report.known)
    return Exit.SOME_FAILED if any(done) else Exit.NOTHING_DONE
