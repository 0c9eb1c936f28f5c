"""Feeds into and out of feeds.toml; the desk's settings follow."""

from dataclasses import dataclass, replace
from pathlib import Path

from newsdesk.config import add_feeds, find_feed, inspect_opml, remove_feed
from newsdesk.desk.services import Services
from newsdesk.errors import InputError, NotFound
from newsdesk.model import Feed

__all__ = ["OpmlImport", "import_opml", "remove"]


@dataclass(frozen=True, slots=True)
class OpmlImport:
    """The addresses of an OPML file: added to feeds.toml, there already, and such as no feed can have."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    skipped: tuple[str, ...]


def remove(services: Services, url: str) -> Feed:
    """Take a feed out of feeds.toml and return it; its articles stay. Raises NotFound."""
    config = services.config
    feed = find_feed(config.feeds, url)
    if feed is None:
        raise NotFound(f"{url} is not in {config.path}")
    remove_feed(Path(config.path), url)
    services.config = replace(config, feeds=tuple(other for other in config.feeds if other != feed))
    return feed


def import_opml(services: Services, path: Path) -> OpmlImport:
    """Add the feeds of an OPML file to feeds.toml; InputError where the file cannot be read."""
    try:
        body = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    try:
        found = inspect_opml(body)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    config = services.config
    added = add_feeds(Path(config.path), found.feeds)
    services.config = replace(config, feeds=(*config.feeds, *added))
    new = tuple(feed.url for feed in added)
    known = tuple(feed.url for feed in found.feeds if feed.url not in new)
    return OpmlImport(new, known, found.skipped)
