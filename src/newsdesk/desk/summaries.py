"""Summaries are made in a worker when a thread has changed, and kept until it changes again.

A thread's title is chosen anew at the same time: it changes for the same reasons.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from newsdesk.desk.labelling import relabel
from newsdesk.desk.services import Services
from newsdesk.desk.stream import Report
from newsdesk.errors import NotFound, StoreBusy
from newsdesk.model import Progress, Summary, SummaryArticle, ThreadChanged, Trace
from newsdesk.workers import WorkerError

__all__ = ["Summariser", "summary_from_worker", "summary_now"]

LIMIT = 90.0  # seconds for one summary: one of 350 articles takes 16 on a processor of its own
PAUSE = 25  # articles between two rounds: a thread that grows quickly is not summarised for each
# nor again before it is so much larger: each costs more than the one before, and only the last stays
GROWTH = 0.5
TRIES = 4  # waits for the store: the second look at thousands of articles holds it longer than one


def _summarise(articles: tuple[SummaryArticle, ...], languages: tuple[str, ...]) -> Summary:
    from newsdesk.summary import summarise  # noqa: PLC0415 - most commands find their summaries made

    return summarise(articles, languages)


def _made(articles: tuple[SummaryArticle, ...], languages: tuple[str, ...]) -> tuple[Summary, Trace]:
    from newsdesk.threads.lineage import trace  # noqa: PLC0415 - only workers need it

    return _summarise(articles, languages), trace(articles)


def summary_now(services: Services, thread: int) -> Summary:
    """Return the summary of a thread: the kept one where it is fresh, else one made and kept now."""
    languages = services.config.languages
    with services.store.read() as snapshot:
        kept = snapshot.summaries.get(thread, languages)
        if kept is not None:
            return kept
        key, articles = snapshot.summaries.key(thread, languages), snapshot.threads.summary_articles(thread)
    summary = _summarise(articles, languages)
    if articles:
        # somebody else is writing for long: it is made again the next time
        with suppress(StoreBusy), services.store.write() as writing:
            writing.summaries.put(thread, key, summary, services.clock())
    return summary


def _standing(services: Services, thread: int) -> tuple[int, bool]:
    """Return the id under which a thread's articles stand, and whether its summary and trace are fresh.

    Raises NotFound.
    """
    with services.store.read() as snapshot:
        number = snapshot.threads.resolve(thread)
        kept = snapshot.summaries.kept(number, services.config.languages)
        return number, kept is not None and kept.fresh and number in snapshot.lineages.traces([number])


async def summary_from_worker(services: Services, thread: int) -> Summary:
    """Return the summary of a thread; where it, or its trace, is not fresh, a worker makes both first.

    Where the worker fails it is the one kept last, an empty one where there is none.
    """

    def kept() -> Summary:
        with services.store.read() as snapshot:
            found = snapshot.summaries.kept(thread, services.config.languages)
            return found.summary if found else Summary()

    number, fresh = await asyncio.to_thread(_standing, services, thread)
    if not fresh:
        making = services.making.get(number)
        if making is None or making.done():
            making = asyncio.create_task(Summariser(services, lambda _: None).make(number))
            services.making[number] = making
            making.add_done_callback(lambda _: services.making.pop(number, None))
        # a reader who moves on does not end the work: its worker would have to be started anew
        await asyncio.shield(making)
    return await asyncio.to_thread(kept)


class Summariser:
    """Keeps summaries up with a running refresh."""

    def __init__(self, services: Services, report: Report) -> None:
        self._services = services
        self._report = report
        self._touched: dict[int, int] = {}  # articles that came since it was made
        self._sizes: dict[int, int] = {}  # articles that it had then
        self._since_round = 0
        self._round: asyncio.Task[None] | None = None

    def touch(self, thread: int) -> None:
        """Note that a thread has changed; now and then a round of summaries starts by itself."""
        self._touched[thread] = self._touched.get(thread, 0) + 1
        self._since_round += 1
        if self._since_round >= PAUSE and (self._round is None or self._round.done()):
            self._since_round = 0
            self._round = asyncio.create_task(self._make(self._due()))

    async def finish(self) -> None:
        """Make every summary that is still to be made."""
        if self._round:
            await self._round
        left = tuple(self._touched)
        if left:
            await self._make(left, lambda done: self._report(Progress(done, len(left), "summaries")))

    def _due(self) -> tuple[int, ...]:
        """Return the threads that have grown enough; who opens one of the others has it made then."""
        return tuple(
            thread for thread, came in self._touched.items() if came >= GROWTH * self._sizes.get(thread, 0)
        )

    async def _make(self, threads: Sequence[int], told: Callable[[int], None] = lambda _: None) -> None:
        # who writes for that long lets nobody else in: what is left is made when its thread is opened
        with suppress(StoreBusy):
            for done, thread in enumerate(threads):
                told(done)
                self._touched.pop(thread, None)
                if not await asyncio.to_thread(self._is_made, thread):
                    await self.make(thread)
            told(len(threads))

    def _is_made(self, thread: int) -> bool:
        """Tell whether there is nothing to do: what it holds, or went into, is summarised as it stands."""
        try:
            return _standing(self._services, thread)[1]
        except NotFound:  # all its articles have gone to others
            return True

    async def make(self, thread: int) -> None:
        """Make and keep a thread's summary and trace in a worker; one that fails is left as it is.

        Raises StoreBusy where others write all the while.
        """
        keys, articles = await asyncio.to_thread(self._inputs, thread)
        self._sizes[thread] = len(articles)
        if not articles:
            return
        languages = self._services.config.languages
        try:
            summary, found = await self._services.pool.run(_made, articles, languages, limit=LIMIT)
        except WorkerError:
            # it is made when the thread is opened; nothing that was stored hangs on it but the title
            await asyncio.to_thread(self._label, thread)
            return
        await self._keep_when_free(thread, keys, summary, found)
        self._report(ThreadChanged(thread))

    async def _keep_when_free(
        self, thread: int, keys: tuple[str, str], summary: Summary, found: Trace
    ) -> None:
        for _ in range(TRIES - 1):
            with suppress(StoreBusy):
                await asyncio.to_thread(self._keep, thread, keys, summary, found)
                return
        await asyncio.to_thread(self._keep, thread, keys, summary, found)

    def _inputs(self, thread: int) -> tuple[tuple[str, str], tuple[SummaryArticle, ...]]:
        """Return the keys of the summary and of the trace that these articles give."""
        with self._services.store.read() as snapshot:
            languages = self._services.config.languages
            keys = snapshot.summaries.key(thread, languages), snapshot.lineages.key(thread)
            return keys, snapshot.threads.summary_articles(thread)

    def _label(self, thread: int) -> None:
        with self._services.store.write() as writing:
            relabel(writing, thread, self._services.config.languages)

    def _keep(self, thread: int, keys: tuple[str, str], summary: Summary, found: Trace) -> None:
        with self._services.store.write() as writing:
            relabel(writing, thread, self._services.config.languages)
            writing.summaries.put(thread, keys[0], summary, self._services.clock())
            writing.lineages.put(thread, keys[1], found)
