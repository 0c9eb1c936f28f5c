"""Requests, pages and outcomes of fetching: an expected failure is a value here, never an exception."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

__all__ = ["Failure", "FailureKind", "FetchOutcome", "FetchRequest", "FetchStatus", "Page"]


class FetchStatus(StrEnum):
    """How a fetch ended."""

    FETCHED = "fetched"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    FAILED = "failed"


class FailureKind(StrEnum):
    """Why something gave nothing; the reason in words stands beside it in `Failure`."""

    OFFLINE = "offline"
    ADDRESS = "address"  # not an http(s) URL, or one that must not be asked (private network)
    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    STATUS = "status"  # an HTTP status of 400 or more
    WAIT = "wait"  # the server asked us to come back later
    REDIRECTS = "redirects"
    TOO_LARGE = "too_large"
    ENCODING = "encoding"  # a content coding or a character set that cannot be decoded
    PROTOCOL = "protocol"
    ROBOTS = "robots"
    NOT_A_FEED = "not_a_feed"
    NOT_TEXT = "not_text"  # an image, a PDF, a video
    NO_TEXT = "no_text"  # a page without an article in it
    EXTRACT_TIMEOUT = "extract_timeout"
    EXTRACT_CRASH = "extract_crash"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something gave nothing: a kind for programs, a sentence for people."""

    kind: FailureKind
    reason: str


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """What to fetch and how.

    `private` allows addresses of private networks; `robots` asks robots.txt first (for pages; a feed
    is an invitation); `max_bytes` caps the decoded body.
    """

    url: str
    etag: str | None = None
    last_modified: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    user_agent: str | None = None
    private: bool = False
    robots: bool = False
    max_bytes: int = 10_000_000


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes as they were fetched (content coding removed), with headers, time and SHA-256.

    `url` was asked for, `final_url` answered; `sha256` is the hex digest of `body`.
    """

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    fetched: datetime
    body: bytes
    sha256: str

    def header(self, name: str) -> str | None:
        """Return the first header of this name, in any case, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True)
class FetchOutcome:
    """How the fetch of one URL ended.

    `page` is there when FETCHED, `failure` when FAILED or SKIPPED; `retry_at` when the server named a
    time; `moved_to` when every redirect on the way was permanent; `private` when a private address
    answered, which allows what it links to.
    """

    url: str
    status: FetchStatus
    page: Page | None = None
    failure: Failure | None = None
    retry_at: datetime | None = None
    moved_to: str | None = None
    private: bool = False
