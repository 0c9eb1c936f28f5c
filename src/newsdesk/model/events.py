"""What a refresh, an addition or an import reports while it runs."""

from dataclasses import dataclass

from newsdesk.model.feeds import FeedState
from newsdesk.model.fetching import Failure
from newsdesk.model.stories import Alert

__all__ = [
    "ArticleAdded",
    "FeedChecked",
    "Finished",
    "PageFailed",
    "Progress",
    "RefreshEvent",
    "RefreshReport",
    "ThreadChanged",
]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `done` of `total` feeds and pages; `total` grows as feeds are read."""

    done: int
    total: int
    what: str = ""


@dataclass(frozen=True, slots=True)
class FeedChecked:
    """A feed was asked; `entries` is how many it listed that were new to us."""

    state: FeedState
    entries: int = 0


@dataclass(frozen=True, slots=True)
class PageFailed:
    """An entry's page, a URL or a file gave no article."""

    url: str
    failure: Failure
    feed: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleAdded:
    """An article is stored and has its thread; `new` is False where it was there already.

    `changed` says that it was, with another title or text: a revision more.
    """

    article: int
    thread: int
    title: str
    new: bool = True
    changed: bool = False


@dataclass(frozen=True, slots=True)
class ThreadChanged:
    """A thread has a new summary."""

    thread: int


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """What came of it: counts, everything that failed as (address, failure), and notes as (address, note).

    Of the articles `added` are new, `changed` were there with another title or text, `known` as they are.
    A note tells of what came in although part of it could not be read; `alerts` name the new articles that
    hold words the reader wants to be told of.
    """

    feeds: int = 0
    unchanged: int = 0
    added: int = 0
    changed: int = 0
    known: int = 0
    failed: tuple[tuple[str, Failure], ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    alerts: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True)
class Finished:
    """The last event of every stream."""

    report: RefreshReport


RefreshEvent = Progress | FeedChecked | PageFailed | ArticleAdded | ThreadChanged | Finished
