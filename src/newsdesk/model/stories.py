"""Threads and developments as they are shown."""

from dataclasses import dataclass

from newsdesk.model.articles import ArticleLine
from newsdesk.model.when import When

__all__ = ["Development", "Hit", "Thread", "ThreadLine"]


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
class Thread:
    """A running story: its line, its articles (oldest first) and its developments (oldest first)."""

    line: ThreadLine
    articles: tuple[ArticleLine, ...] = ()
    developments: tuple[Development, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found; `snippet` is verbatim, `marks` are (start, end) in it."""

    article: ArticleLine
    thread: int
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
