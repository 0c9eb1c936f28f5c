"""Entries, drafts, readings and articles.

    Entry (a feed's line) -> Page (bytes) -> Draft (what the page says) + Reading (what the text holds)
    -> Article (a draft that has an id in the store)

Text is Unicode, NFC, without control characters but newline; paragraphs are parted by one empty line
("\\n\\n"), a list item is a paragraph of its own that begins with "- ". Spans count code points.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from newsdesk.model.fetching import Failure
from newsdesk.model.when import When

__all__ = [
    "Article",
    "ArticleLine",
    "Draft",
    "Entry",
    "Extracted",
    "Origin",
    "ParsedFeed",
    "Reading",
    "Reference",
    "Span",
]


class Span(NamedTuple):
    """A half-open range [start, end) of code points in a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the slice of `text` that this span names."""
        return text[self.start : self.end]


class Origin(StrEnum):
    """Where an article's text was taken from."""

    PAGE = "page"
    FEED = "feed"  # the feed's own text, because the page gave none or was not wanted
    FILE = "file"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed; `content` is the feed's own HTML of it, `summary` its plain teaser."""

    feed: str
    key: str
    url: str | None
    title: str = ""
    published: When | None = None
    updated: When | None = None
    authors: tuple[str, ...] = ()
    summary: str = ""
    content: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's own words about itself and its entries in the feed's order; `problem` says what was odd."""

    title: str = ""
    language: str | None = None
    home: str | None = None
    entries: tuple[Entry, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A line of an article's own bibliography."""

    text: str
    outlet: str = ""
    title: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a page says, before it has an id.

    `url` is the canonical address; `key_points` are spans of `text` that the source itself set as
    a key-point block; `references` its own bibliography, which is not part of `text`; `links` the
    addresses of other sites that the text links to; `claimed` when the page itself says it appeared.
    """

    url: str
    title: str
    text: str
    authors: tuple[str, ...] = ()
    published: When | None = None
    language: str = ""
    outlet: str = ""
    key_points: tuple[Span, ...] = ()
    references: tuple[Reference, ...] = ()
    links: tuple[str, ...] = ()
    origin: Origin = Origin.PAGE
    claimed: When | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What threads need of a text, read out once in the worker: each a tuple of (key, count), most first.

    `terms` are stems prefixed with nothing, `names` are folded name keys that are alike across
    languages; `title_*` those of the title alone, `lead_*` those of the first paragraphs.
    """

    language: str
    length: int
    terms: tuple[tuple[str, int], ...] = ()
    title_terms: tuple[tuple[str, int], ...] = ()
    lead_terms: tuple[tuple[str, int], ...] = ()
    names: tuple[tuple[str, int], ...] = ()
    title_names: tuple[tuple[str, int], ...] = ()
    numbers: tuple[str, ...] = ()
    shingles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Extracted:
    """How the extraction of one page ended: a draft with its reading, or a failure.

    `notes` say what of it could not be read although the article was.
    """

    draft: Draft | None = None
    reading: Reading | None = None
    failure: Failure | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article at its newest revision.

    `fetched` is when we got it, `sha256` the digest of the stored page's bytes (of the text, where no
    page is held), `revision` counts from 1.
    """

    id: int
    url: str
    title: str
    text: str
    authors: tuple[str, ...]
    published: When | None
    language: str
    outlet: str
    revision: int
    fetched: datetime
    sha256: str
    key_points: tuple[Span, ...] = ()
    references: tuple[Reference, ...] = ()
    origin: Origin = Origin.PAGE
    read: bool = False

    @property
    def date(self) -> When:
        """When it was published, or, where nobody says, when we fetched it."""
        return self.published or When(self.fetched)


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article without its text, as lists show it."""

    id: int
    url: str
    title: str
    outlet: str
    published: When | None
    fetched: datetime
    language: str
    read: bool = False

    @property
    def date(self) -> When:
        """When it was published, or, where nobody says, when we fetched it."""
        return self.published or When(self.fetched)
