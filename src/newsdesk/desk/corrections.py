"""What a person decides about threads, and building all of them anew."""

from collections.abc import Sequence

from newsdesk.desk.placing import place_all
from newsdesk.desk.services import Services
from newsdesk.errors import UsageError
from newsdesk.text.clean import line

__all__ = ["merge", "rename", "rethread", "split"]

LONGEST_TITLE = 200  # characters


def merge(services: Services, a: int, b: int) -> int:
    """Put thread `b` into `a` and return the id that stays; UsageError where both are one."""
    if a == b:
        raise UsageError(f"thread {a} cannot be merged with itself")
    with services.store.write() as writing:
        return writing.threads.merge(a, b, services.clock())


def split(services: Services, thread: int, articles: Sequence[int]) -> int:
    """Move articles into a thread of their own and return its id; UsageError where none would stay."""
    with services.store.write() as writing:
        return writing.threads.split(thread, articles, services.clock())


def rename(services: Services, thread: int, title: str) -> None:
    """Give a thread a person's title, or take it back with an empty one."""
    tidy = line(title, LONGEST_TITLE)
    if title.strip() and not tidy:
        raise UsageError("a title needs at least one letter that can be shown")
    with services.store.write() as writing:
        writing.threads.rename(thread, tidy, services.clock())


def rethread(services: Services) -> tuple[int, int]:
    """Build all threads anew in one transaction; return how many there are and how many articles moved."""
    with services.store.write() as writing:
        done = place_all(writing, services.clock())
    return done.threads, done.moved
