"""The threading decision, carried out in the store."""

from collections.abc import Sequence
from datetime import datetime

from newsdesk.model import Placement, Reading, Why
from newsdesk.store import Rethreaded, Writing

__all__ = ["place_all", "place_article", "relabel"]


def place_article(
    writing: Writing, article: int, reading: Reading, now: datetime, languages: Sequence[str]
) -> int:
    placement = Placement(None, None, Why(0.0))
    thread, _ = writing.threads.place(article, placement, now)
    return thread


def relabel(writing: Writing, thread: int, languages: Sequence[str]) -> None:
    pass


def place_all(writing: Writing, now: datetime, languages: Sequence[str]) -> Rethreaded:
    return writing.threads.replace((), now)
