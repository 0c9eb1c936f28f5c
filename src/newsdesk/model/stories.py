"""Threads and developments as they are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from newsdesk.model.articles import ArticleLine
from newsdesk.model.claims import Citation
from newsdesk.model.when import When

__all__ = [
    "Alert",
    "Constraints",
    "Decider",
    "Development",
    "Hit",
    "Placement",
    "Thread",
    "ThreadLine",
    "Undated",
    "Why",
]


_EXPLAINS_ITSELF = timedelta(days=7)


class Decider(StrEnum):
    """Who or what put an article where it stands."""

    ARRIVAL = "arrival"  # the decision when it came
    OPENING = "opening"  # the same: no thread was likely enough, so it began its own
    SECOND_LOOK = "second look"  # a later look, when more was known
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Why:
    """Why an article stands where it stands.

    `score` is the probability (0..1) that the decision gave to the chosen place, `runner_up` the next
    best thread's id and `runner_up_score` its probability; `terms` and `names` are what both share,
    weightiest first; `days` lie between the article and the nearest one there; `features` are the
    numbers that went into the decision, which `by` made. As they are kept, terms are stems and names keys;
    the desk gives them as they are written.
    """

    score: float
    terms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    days: float | None = None
    runner_up: int | None = None
    runner_up_score: float | None = None
    features: tuple[tuple[str, float], ...] = ()
    by: Decider = Decider.ARRIVAL


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article should go: an id, or None for a new development or a new thread; an intent."""

    development: int | None
    thread: int | None
    why: Why


@dataclass(frozen=True, slots=True)
class Constraints:
    """What people decided about threads, for every later decision to respect; articles by id.

    `together`: the articles of a group belong in one thread; `apart`: none of the first in a thread
    with one of the second; `pinned`: (article, thread). They do not contradict each other.
    """

    together: tuple[tuple[int, ...], ...] = ()
    apart: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = ()
    pinned: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Development:
    """Articles on one event of a thread, by id, oldest first."""

    id: int
    title: str
    date: When | None
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """A thread as the list shows it; `renamed` when a person gave the title."""

    id: int
    title: str
    first: When
    last: When
    articles: int
    unread: int
    outlets: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    starred: bool = False
    renamed: bool = False


@dataclass(frozen=True, slots=True)
class Undated:
    """The articles of a thread for which no source says a date: how many, and the last date of the others.

    The dates of a thread's line fall back to when such an article was fetched, so that it can be sorted.
    """

    articles: int
    last: When | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A running story: its line, its articles (oldest first) and its developments (oldest first)."""

    line: ThreadLine
    articles: tuple[ArticleLine, ...] = ()
    developments: tuple[Development, ...] = ()

    @property
    def published(self) -> tuple[When, When] | None:
        """The first and the last time that its articles claim for themselves, None where none does."""
        said = sorted((one.published for one in self.articles if one.published), key=lambda one: one.at)
        return (said[0], said[-1]) if said else None

    def told_on(self, citations: Sequence[Citation]) -> When | None:
        """Return when the first of these sources was published, where a reader has to be told.

        In a thread of a few days "on Friday" explains itself; in one of months or years it does not.
        """
        dates = {line.id: line.published for line in self.articles if line.published}
        moments = [date.at for date in dates.values()]
        if not citations or not moments or max(moments) - min(moments) < _EXPLAINS_ITSELF:
            return None
        return dates.get(citations[0].article)


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found; `snippet` is verbatim, `marks` are (start, end) in it."""

    article: ArticleLine
    thread: int
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Alert:
    """A word or phrase of which the reader wants to be told, and the articles that hold it, newest first.

    `hits` may be fewer than `articles`, the number of them all (of those that were looked at).
    """

    words: str
    articles: int
    hits: tuple[Hit, ...] = ()

    @property
    def more(self) -> int:
        """How many articles there are beside those that `hits` name."""
        return max(self.articles - len(self.hits), 0)
