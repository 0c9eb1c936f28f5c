"""`add`: a feed, a site (its feed is discovered), an article's address, or a saved file."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from newsdesk.config import add_feeds, find_feed, without_feed
from newsdesk.desk.pages import PageReader, Read, extracted
from newsdesk.desk.renewing import renew
from newsdesk.desk.services import Services
from newsdesk.desk.stream import Report
from newsdesk.desk.taking import Taking
from newsdesk.extract import discover_feeds, extract_file, parse_feed
from newsdesk.fetch import Fetcher
from newsdesk.model import (
    Failure,
    FailureKind,
    Feed,
    FeedChecked,
    FeedState,
    FetchRequest,
    Page,
    ParsedFeed,
    Progress,
)
from newsdesk.text.clean import line
from newsdesk.workers import WorkerError

__all__ = ["add"]

LARGEST_FILE = 10_000_000  # bytes
PARSE_LIMIT = 20.0  # seconds
_SITE = re.compile(r"[\w-]+(\.[\w-]+)*\.[^\W\d_]{2,}(:\d+)?(/\S*)?")
_ADDRESS = re.compile(r"\s*(?:https?|feed):", re.IGNORECASE)
_SAVED = (".html", ".htm", ".txt")
_OF_COMMANDS = {".jsonl": "import", ".ndjson": "import", ".opml": "feeds import"}


async def add(services: Services, what: Sequence[str], report: Report) -> None:
    """Add each of these and report what came of it."""
    async with services.fetcher() as fetcher:
        await _Adding(services, fetcher, report).run(what)


class _Adding:
    def __init__(self, services: Services, fetcher: Fetcher, report: Report) -> None:
        self._services = services
        self._fetcher = fetcher
        self._report = report
        self._pages = PageReader(services, fetcher)
        self._taking = Taking(services, report)

    async def run(self, what: Sequence[str]) -> None:
        await renew(self._services, self._report)
        for done, one in enumerate(what):
            self._report(Progress(done, len(what), one))
            if _is_address(one):
                await self._address(without_feed(one))
            else:
                await self._file(one)
        self._report(Progress(len(what), len(what)))
        await self._taking.finish()

    async def _file(self, name: str) -> None:
        path = await asyncio.to_thread(Path(name).resolve)
        body = await asyncio.to_thread(_file_bytes, name)
        if isinstance(body, Failure):
            self._taking.fail(name, body)
            return
        found = await extracted(
            self._services.pool, extract_file, str(path), body, self._services.config.languages
        )
        await self._take(name, Read(found, None, found.failure))

    async def _address(self, url: str) -> None:
        """Fetch an address and see what it is: a feed, an article, or a site that names its feeds."""
        outcome = await self._fetcher.fetch(FetchRequest(url=url, private=True))
        page = outcome.page
        if page is None:
            self._taking.fail(
                url, outcome.failure or Failure(FailureKind.PROTOCOL, "the server sent no page")
            )
            return
        parsed = await self._parsed(page)
        if parsed:
            await self._feed(url, parsed)
            return
        if _is_front_page(page.final_url) and await self._discovered(url, page, private=outcome.private):
            return
        read = await self._pages.page(outcome, entry=None, feed=None)
        if read.failure and await self._discovered(url, page, private=outcome.private):
            return
        await self._take(url, read)

    async def _parsed(self, page: Page) -> ParsedFeed | None:
        """Return the feed that this page is, or None where it is none."""
        try:
            parsed = await self._services.pool.run(parse_feed, page, Feed(page.final_url), limit=PARSE_LIMIT)
        except WorkerError:
            return None
        return None if isinstance(parsed, Failure) else parsed

    async def _discovered(self, url: str, page: Page, *, private: bool) -> bool:
        """Add the first feed that a site names and that really is one; return whether there was any."""
        try:
            named = await self._services.pool.run(discover_feeds, page, limit=PARSE_LIMIT)
        except WorkerError:
            return False
        for candidate in named:
            # the site wrote this address, not the reader: private only where the site is
            outcome = await self._fetcher.fetch(FetchRequest(url=candidate, private=private))
            parsed = await self._parsed(outcome.page) if outcome.page else None
            if parsed:
                await self._feed(candidate, parsed)
                return True
        return False

    async def _feed(self, url: str, parsed: ParsedFeed) -> None:
        """Write a feed into feeds.toml; its entries come with the next refresh."""
        config = self._services.config
        added: tuple[Feed, ...] = ()
        if find_feed(config.feeds, url) is None:
            feed = Feed(url, title=line(parsed.title, 80))
            added = await asyncio.to_thread(add_feeds, Path(config.path), [feed])
        if not added:
            self._report(FeedChecked(FeedState(url, title=parsed.title)))
            self._taking.tally.known += 1
            return
        self._services.config = replace(config, feeds=(*config.feeds, *added))
        self._taking.tally.feeds += 1
        self._report(FeedChecked(FeedState(url, title=parsed.title), len(parsed.entries)))

    async def _take(self, name: str, read: Read) -> None:
        if read.failure:
            self._taking.fail(name, read.failure)
            return
        await self._taking.take(read, name=name)


def _is_address(text: str) -> bool:
    # not urlsplit: it raises at what looks like an address and is none, such as http://[::1
    return _ADDRESS.match(text) is not None


def _is_front_page(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in {"", "/"} and not parts.query


def _no_file(name: str, path: Path) -> str:
    """Say what is wrong with a name that is no file's, and what may have been meant."""
    if path.is_dir():
        return "this is a folder; name the files in it"
    meant = f"; is https://{name} meant?" if _SITE.fullmatch(name) and path.suffix not in _SAVED else ""
    return f"neither a file here nor an http(s) address{meant}"


def _file_bytes(name: str) -> bytes | Failure:
    """Return a saved file's bytes, or why there are none."""
    if not name.strip():
        return Failure(FailureKind.FILE, "this is empty, and neither a file nor an address")
    path = Path(name)
    try:
        command = _OF_COMMANDS.get(path.suffix.lower())
        if command and path.is_file():
            return Failure(FailureKind.FILE, f"this is no article: `newsdesk {command}` reads such files")
        if not path.is_file():
            return Failure(FailureKind.FILE, _no_file(name, path))
        if path.stat().st_size > LARGEST_FILE:
            return Failure(FailureKind.TOO_LARGE, f"the file is larger than {LARGEST_FILE // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        return Failure(FailureKind.FILE, f"the file cannot be read: {error.strerror}")
