"""Feeds as the reader set them up, what the store remembers of them, and the reader's settings."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from newsdesk.model.fetching import Failure, FetchStatus

__all__ = ["Config", "Feed", "FeedState", "FeedStatus"]


@dataclass(frozen=True, slots=True)
class Feed:
    """An address that lists entries, with its options from feeds.toml.

    `interval` is the shortest time between two fetches; `pages` says whether each entry's page is
    fetched (True) or the feed's own text is the article (False); `private` allows addresses of the
    reader's own network for this feed and what it links to.
    """

    url: str
    title: str = ""
    section: str = ""
    language: str | None = None
    outlet: str | None = None
    interval: timedelta = timedelta(minutes=30)
    pages: bool = True
    headers: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    user_agent: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class FeedState:
    """What the store remembers of a feed from one refresh to the next.

    `private` says that it answered from a private address, which allows such addresses to its entries.
    """

    url: str
    etag: str | None = None
    last_modified: str | None = None
    checked: datetime | None = None
    due: datetime | None = None
    status: FetchStatus | None = None
    failure: Failure | None = None
    failures: int = 0
    moved_to: str | None = None
    title: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """A feed as `feeds list` and the screen show it: options, last outcome, what it brought.

    `failed_pages` are (URL, failure) of entries whose page gave no article, newest first.
    """

    feed: Feed
    state: FeedState
    articles: int = 0
    failed_pages: tuple[tuple[str, Failure], ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """The reader's settings, as read from feeds.toml.

    `path` is the file they came from; `languages` the reader's order of languages (ISO 639-1); `alerts` are
    the words and phrases of which the reader wants to be told; `keys` maps command ids of the screen to
    keys; `theme` is a Textual theme name or "".
    """

    path: str
    feeds: tuple[Feed, ...] = ()
    languages: tuple[str, ...] = ("en", "de", "es", "fr", "it")
    alerts: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    theme: str = ""
    user_agent: str | None = None
    contact: str | None = None
    connections_per_host: int = 2
    pause: float = 0.5
    warnings: tuple[str, ...] = field(default=())
