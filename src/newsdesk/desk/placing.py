"""The threading decision, carried out in the store."""

from collections.abc import Iterator
from datetime import datetime

from newsdesk.model import Item, Reading
from newsdesk.store import Assignment, Rethreaded, Snapshot, Writing
from newsdesk.text.reading import read
from newsdesk.threads import Threading, admit, place, weigh

__all__ = ["place_all", "place_article"]


def place_article(writing: Writing, article: int, reading: Reading, now: datetime) -> int:
    """Put a stored article into its thread, in the caller's transaction, and return the thread."""
    item = Item(article, reading, writing.articles.get(article).published)
    placement = place(item, writing.index, writing.threads.constraints())
    thread, development = writing.threads.place(article, placement, now)
    admit(weigh(item, writing.index), writing.index, development, thread)
    return thread


def place_all(writing: Writing, now: datetime) -> Rethreaded:
    """Build all threads anew from the stored readings, in the order of the articles' dates.

    What people decided binds the new threads as it bound the old ones; ids stay where most articles are.
    """
    threading = Threading(writing.threads.constraints())
    assignments = []
    for item in _by_date(writing):
        placement = threading.add(item)
        if placement.thread is None or placement.development is None:
            raise AssertionError("a stream in memory names every place")
        assignments.append(Assignment(item.article, placement.thread, placement.development, placement.why))
    return writing.threads.replace(assignments, now)


def _by_date(snapshot: Snapshot) -> Iterator[Item]:
    lines = snapshot.articles.lines(snapshot.articles.ids())
    for line in sorted(lines, key=lambda line: (line.date.at, line.id)):
        yield Item(line.id, _reading(snapshot, line.id), line.published)


def _reading(snapshot: Snapshot, article_id: int) -> Reading:
    """Return an article's reading; one of an older form is made anew from its text."""
    kept = snapshot.articles.reading(article_id)
    if kept is not None:
        return kept
    article = snapshot.articles.get(article_id)
    return read(article.title, article.text, article.language)
