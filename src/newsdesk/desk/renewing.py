"""An index that an older version made is read anew, a hundred articles at a time.

At 100,000 articles it takes minutes. Each batch is a transaction of its own: others write in between, and
what is done stays done, whenever the program ends.
"""

import asyncio

from newsdesk.desk.reading import reading_of
from newsdesk.desk.services import Services
from newsdesk.desk.stream import Report
from newsdesk.model import Item, Progress
from newsdesk.store import Snapshot, Writing
from newsdesk.threads import posting_keys, weigh
from newsdesk.threads.facts import sum_up_thread

__all__ = ["renew", "renew_all"]

_BATCH = 100  # articles or threads in one transaction: about 0.4 s
_PAUSE = 0.1  # seconds between two: another process that waits asks ten times a second, and would starve
_WHAT = "reading the index of an older version anew"


async def renew(services: Services, report: Report) -> None:
    """Bring the index into today's form, which must be done before an article is placed.

    It may be cancelled between two batches; it goes on where it stopped when it is called again.
    """
    left = most = await asyncio.to_thread(_count, services)
    while left:
        report(Progress(most - left, most, _WHAT))
        before, left = left, await asyncio.to_thread(_step, services)
        if left > before:  # the articles are done, their threads come next
            most = left
        await asyncio.sleep(_PAUSE)


def renew_all(writing: Writing) -> None:
    """Read what is still left of an older index anew, in the caller's transaction."""
    while writing.renewal.left():
        _renew_articles(writing)


def _count(services: Services) -> int:
    with services.store.read() as snapshot:
        return _left(snapshot)


def _step(services: Services) -> int:
    """Do one batch and return what is left."""
    with services.store.write() as writing:
        if writing.renewal.left():
            _renew_articles(writing)
        else:
            _renew_threads(writing)
        return _left(writing)


def _left(snapshot: Snapshot) -> int:
    """Return how many articles wait or, where none does, threads; a few of those are no matter."""
    threads = len(snapshot.index.stale_threads())
    return snapshot.renewal.left() or (threads if threads > _BATCH else 0)


def _renew_articles(writing: Writing) -> None:
    waiting = writing.renewal.articles(_BATCH)
    for line in writing.articles.lines(waiting):
        facts = weigh(Item(line.id, reading_of(writing, line.id), line.published), writing.index)
        writing.index.put_article(facts, posting_keys(facts), {}, {})
    writing.renewal.done(waiting)


def _renew_threads(writing: Writing) -> None:
    index = writing.index
    for thread in index.stale_threads()[:_BATCH]:
        index.put_thread(sum_up_thread(thread, index.facts(index.articles_of(thread)).values()))
