"""The threading decision, carried out in the store."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from newsdesk.desk.reading import reading_of
from newsdesk.desk.renewing import renew_all
from newsdesk.model import Item, Reading
from newsdesk.store import Assignment, Rethreaded, Snapshot, Writing
from newsdesk.threads import Threading, admit, place, second_look

__all__ = ["look_again", "place_all", "place_article", "reread_article"]


def place_article(writing: Writing, article: int, reading: Reading, now: datetime) -> int:
    """Put a stored article into its thread, in the caller's transaction, and return the thread."""
    renew_all(writing)
    item = Item(article, reading, writing.articles.get(article).published)
    decision = place(item, writing.index, writing.threads.constraints())
    thread, _ = writing.threads.place(article, decision.placement, now)
    admit(decision.facts, decision.near, writing.index, thread)
    return thread


def look_again(writing: Writing, articles: Sequence[int], now: datetime) -> tuple[int, ...]:
    """Revise where the articles that a refresh or an import brought, and those close to them, stand.

    Returns the threads that have changed, in order of their ids.
    """
    renew_all(writing)
    moves = second_look(articles, writing.index, writing.threads.constraints())
    moved = [move.article for move in moves]
    left = {thread for _, thread in writing.index.places(moved).values()}
    writing.threads.shift(
        [Assignment(move.article, move.thread, move.development, move.why) for move in moves], now
    )
    joined = {thread for _, thread in writing.index.places(moved).values()}
    return tuple(sorted(left | joined))


def reread_article(writing: Writing, article: int, reading: Reading) -> None:
    """Let the index know that an article's text has changed; it stays where it stands."""
    renew_all(writing)
    item = Item(article, reading, writing.articles.get(article).published)
    decision = place(item, writing.index, writing.threads.constraints())
    admit(decision.facts, decision.near, writing.index, writing.threads.of(article))


def place_all(writing: Writing, now: datetime) -> Rethreaded:
    """Build all threads anew from the stored readings, in the order of the articles' dates.

    What people decided binds the new threads as it bound the old ones; ids stay where most articles are.
    """
    threading = Threading(writing.threads.constraints())
    for item in _by_date(writing):
        threading.add(item)
    threading.look_again()
    assignments = []
    for article, placement in threading.placements.items():
        if placement.thread is None or placement.development is None:
            raise AssertionError("a stream in memory names every place")
        assignments.append(Assignment(article, placement.thread, placement.development, placement.why))
    return writing.threads.replace(assignments, now)


def _by_date(snapshot: Snapshot) -> Iterator[Item]:
    lines = snapshot.articles.lines(snapshot.articles.ids())
    for line in sorted(lines, key=lambda line: (line.date.at, line.id)):
        yield Item(line.id, reading_of(snapshot, line.id), line.published)
