"""The room's functions as the worker processes run them.

Each imports what it needs when it runs: trafilatura costs a second that the screen and most
commands need not pay, and only a worker may hang on a page.
"""
# ruff: noqa: PLC0415 - see above

from collections.abc import Iterable, Sequence

from newsdesk.model import Entry, Extracted, Failure, Feed, Page, ParsedFeed, When

__all__ = [
    "HEAVY",
    "discover_feeds",
    "extract_entry",
    "extract_file",
    "extract_lines",
    "extract_page",
    "extract_record",
    "parse_feed",
]

HEAVY = (
    "newsdesk.extract.page",
    "newsdesk.extract.entries",
    "newsdesk.extract.file",
    "newsdesk.extract.warm",
)
"""Modules that a worker imports before its first task, for `WorkerPool(modules=...)`."""


def parse_feed(page: Page, feed: Feed) -> ParsedFeed | Failure:
    """Return the feed that a page holds, or the failure that it is none."""
    from newsdesk.extract import entries

    return entries.parse_feed(page, feed)


def extract_page(
    page: Page, entry: Entry | None = None, feed: Feed | None = None, languages: Iterable[str] = ()
) -> Extracted:
    """Extract the article from a page; `entry` and `feed` say what it does not, `languages` are expected."""
    from newsdesk.extract import page as pages

    return pages.extract_page(page, entry=entry, feed=feed, languages=languages)


def extract_entry(entry: Entry, feed: Feed, languages: Iterable[str] = ()) -> Extracted:
    """Make an article of the feed's own text of an entry."""
    from newsdesk.extract import record

    return record.extract_entry(entry, feed, languages)


def extract_file(name: str, body: bytes, languages: Iterable[str] = ()) -> Extracted:
    """Extract the article from a saved file (HTML or plain text); `name` is its path."""
    from newsdesk.extract import file

    return file.extract_file(name, body, languages)


def extract_record(
    url: str,
    title: str,
    text: str,
    published: str | When | None = None,
    language: str | None = None,
    source: str | None = None,
    languages: Iterable[str] = (),
) -> Extracted:
    """Make an article of a record of the import format: its text is given."""
    from newsdesk.extract import record

    return record.extract_record(url, title, text, published, language, source, languages)


def extract_lines(
    lines: Sequence[tuple[int, bytes]], languages: Iterable[str] = ()
) -> list[tuple[int, Extracted]]:
    """Make articles of numbered lines of the import format, each a JSON object."""
    from newsdesk.extract import lines as records

    return records.extract_lines(lines, languages)


def discover_feeds(page: Page) -> tuple[str, ...]:
    """Return the addresses of the feeds that a page names, the likeliest first."""
    from newsdesk.extract import discover

    return discover.discover_feeds(page)
