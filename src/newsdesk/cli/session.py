"""What every command gets: the parsed words, the output, and the desk, opened when it is first asked for."""

import argparse
import re
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from newsdesk.cli.output import Output
from newsdesk.config import data_folder, find_config, load_config
from newsdesk.desk import Desk
from newsdesk.errors import UsageError
from newsdesk.model import Config

__all__ = ["Session", "article_id", "feeds_named", "since", "thread_id"]


class Session:
    """One run of one command."""

    def __init__(self, words: argparse.Namespace, output: Output) -> None:
        self.words = words
        self.output = output

    @cached_property
    def config(self) -> Config:
        """The reader's settings; ConfigError where they cannot be read."""
        config = load_config(find_config(self.words.config))
        for warning in config.warnings:
            self.output.note(warning)
        return config

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.words.data or data_folder()

    @cached_property
    def desk(self) -> Desk:
        """The desk over the data folder."""
        return Desk.open(self.data, self.config, offline=self.words.offline)

    def close(self) -> None:
        """Close the desk, if it was opened."""
        if "desk" in self.__dict__:
            self.desk.close()


_SPAN = re.compile(r"(\d{1,6})\s*(m|h|d|w)")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def since(text: str, now: datetime | None = None) -> datetime:
    """Read `24h`, `90m`, `7d`, `2w` or an ISO date as the moment since when; UsageError on anything else."""
    found = _SPAN.fullmatch(text.strip().lower())
    try:
        if found:
            return (now or datetime.now(UTC)) - timedelta(**{_UNITS[found[2]]: int(found[1])})
        moment = datetime.fromisoformat(text.strip())
    except (ValueError, OverflowError):  # the second: so long ago that there was no year
        raise UsageError(
            f"--since takes 24h, 90m, 7d, 2w or a date such as 2026-11-22, not {text!r}"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def feeds_named(session: Session, name: str) -> tuple[str, ...]:
    """Return the addresses of the feeds with this name, section or address; UsageError for none."""
    feeds, wanted = session.config.feeds, name.strip().casefold()
    found = tuple(
        feed.url
        for feed in feeds
        if wanted in (feed.title.casefold(), feed.section.casefold(), feed.url.casefold())
    )
    if not found:
        raise UsageError(f"no feed or section is named {name!r} in {session.config.path}")
    return found


def _number(text: str, what: str, shown_by: str) -> int:
    digits = text.strip().removeprefix("#")
    if not digits.isdecimal() or len(digits) > 18:
        raise UsageError(f"{what} is a number as `newsdesk {shown_by}` shows it, not {text!r}")
    return int(digits)


def thread_id(text: str) -> int:
    """Read a thread's number, with or without `#`; UsageError otherwise."""
    return _number(text, "a thread", "threads")


def article_id(text: str) -> int:
    """Read an article's number, with or without `#`; UsageError otherwise."""
    return _number(text, "an article", "show")
