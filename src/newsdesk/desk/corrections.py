"""What a person decides about threads, and building all of them anew."""

from collections.abc import Sequence

from newsdesk.desk.labelling import relabel
from newsdesk.desk.placing import place_all
from newsdesk.desk.services import Services
from newsdesk.errors import NotFound, UsageError
from newsdesk.store import ChangeKind, Writing
from newsdesk.text.clean import line

__all__ = ["merge", "rename", "rethread", "split", "undo"]

LONGEST_TITLE = 200  # characters


def merge(services: Services, a: int, b: int) -> int:
    """Put thread `b` into `a` and return the id that stays; UsageError where both are one."""
    if a == b:
        raise UsageError(f"thread {a} cannot be merged with itself")
    with services.store.write() as writing:
        if writing.threads.resolve(a) == writing.threads.resolve(b):
            raise UsageError(f"threads {a} and {b} are one thread already")
        kept = writing.threads.merge(a, b, services.clock())
        relabel(writing, kept, services.config.languages)
    return kept


def split(services: Services, thread: int, articles: Sequence[int]) -> int:
    """Move articles into a thread of their own and return its id; UsageError where none would stay."""
    with services.store.write() as writing:
        new = writing.threads.split(thread, articles, services.clock())
        for changed in (thread, new):
            relabel(writing, changed, services.config.languages)
    return new


def rename(services: Services, thread: int, title: str) -> None:
    """Give a thread a person's title, or take it back with an empty one."""
    tidy = line(title, LONGEST_TITLE)
    if title.strip() and not tidy:
        raise UsageError("a title needs at least one letter that can be shown")
    with services.store.write() as writing:
        writing.threads.rename(thread, tidy, services.clock())


def undo(services: Services) -> str:
    """Take back the last correction that stands and say which; NotFound where there is none."""
    with services.store.write() as writing:
        change = writing.threads.undo(services.clock())
        if change is None:
            raise NotFound("there is nothing to undo")
        came_back = change.other if change.kind in (ChangeKind.MERGE, ChangeKind.PIN) else None
        thread = _named(writing, came_back or change.thread)
    match change.kind:
        case ChangeKind.MERGE:
            return f"{thread} is a thread of its own again"
        case ChangeKind.SPLIT:
            return f"the articles are back in {thread}"
        case ChangeKind.RENAME:
            return f"{thread} has its earlier title again"
        case ChangeKind.PIN:
            return f"the article is back in {thread}"


def _named(writing: Writing, thread: int) -> str:
    """Return `thread 7 (“Its title”)`; one that has gone has its number only."""
    try:
        return f"thread {thread} (“{writing.threads.get(thread).line.title}”)"
    except NotFound:
        return f"thread {thread}"


def rethread(services: Services) -> tuple[int, int]:
    """Build all threads anew in one transaction; return how many there are and how many articles moved."""
    with services.store.write() as writing:
        done = place_all(writing, services.clock())
        for line in writing.threads.lines():
            if line.articles > 1:
                relabel(writing, line.id, services.config.languages)
    return done.threads, done.moved
