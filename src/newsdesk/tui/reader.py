"""Loads the thread and the source that the reader looks at, outside the event loop."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.cache import LRUCache

from newsdesk.errors import NotFound
from newsdesk.model import (
    Article,
    ArticleLine,
    Citation,
    Claim,
    Hit,
    Quote,
    Summary,
    Thread,
    TimelineItem,
)
from newsdesk.tui.blocks import (
    NOT_TRACED,
    Sources,
    SourceView,
    Target,
    Tone,
    source_blocks,
    summary_blocks,
)
from newsdesk.tui.command import Pane
from newsdesk.tui.widgets.thread_row import hit_words

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["Reader"]

_SOON = 0.2  # seconds that a summary may take before the thread is shown without it
_PREVIEW = 0.06  # seconds the cursor rests before what it stands on is loaded


class Reader:
    """Knows which thread and which source are open, and fills their panes."""

    def __init__(self, screen: "DeskScreen") -> None:
        self._screen = screen
        self._articles: LRUCache[int, Article] = LRUCache(32)
        self._target: Target | None = None
        self._asked: tuple[Target, Citation | None] | None = None  # what the source pane is to show next
        self._there = asyncio.Event()  # set as soon as the thread that was gone to is shown, or cannot be
        self._stood: Target | None = None  # what the summary's cursor stood on when its proof was shown
        self._wanted: int | None = None
        self._unread: int | None = None  # the thread to be marked as read once it is shown
        self._aim: Hit | None = None  # what the source pane is to show once its thread is there
        self._led = False  # the source pane shows what the reader was led to, not the claim under the cursor
        self.making = False  # the thread is shown without its summary, which is being made
        self.thread: Thread | None = None
        self.summary = Summary()
        self.sources = NOT_TRACED
        self.view: SourceView | None = None

    # threads

    def follow(self, thread: int) -> None:
        """Show a thread as soon as the cursor rests on it."""
        if thread != self._wanted:
            self._there.clear()
            self._wanted, self._unread, self._aim = thread, None, None
            self._screen.spawn("thread", self._open, thread, delay=_PREVIEW)

    def open(self, thread: int, *, hit: Hit | None = None) -> None:
        """Show a thread now and mark it as read; with `hit`, its source at what the search found."""
        self._there.clear()
        self._wanted, self._unread, self._aim = thread, thread, hit
        self._screen.spawn("thread", self._open, thread)

    @property
    def coming(self) -> bool:
        """Whether the thread that the reader has gone to is still being loaded."""
        return self._wanted is not None and (self.thread is None or self.thread.line.id != self._wanted)

    def reload(self) -> None:
        """Show the open thread, or the one that is being opened, as it is now, where the reader is."""
        self._articles.clear()
        if self._wanted is not None:
            self._screen.spawn("thread", self._open, self._wanted, keep=True)

    async def _open(self, number: int, *, delay: float = 0.0, keep: bool = False) -> None:
        """Show a thread and do what it was opened for, also where a reload has taken its place meanwhile."""
        if delay:
            await asyncio.sleep(delay)
        same = self.thread is not None and self.thread.line.id == number
        self._led = self._led and same
        if not same or keep or self.making:
            try:
                await self._load(number, keep=keep and same)
            except NotFound:
                # merged away by somebody: the list moves on to its neighbour
                self.close()
                return
            except Exception:
                self._there.set()
                raise
        self._lead()
        if self._unread == number:
            self._unread = None
            if self.thread and self.thread.line.unread:
                await self._screen.changes.read(number, True)

    async def _load(self, number: int, *, keep: bool) -> None:
        """Show the thread and its summary; where that must be made first, the sources meanwhile."""
        desk = self._screen.desk
        thread = await asyncio.to_thread(desk.thread, number)
        if self._wanted == number:
            self._wanted = thread.line.id  # one that was merged away leads to where it went
        making = asyncio.ensure_future(desk.made(number))
        try:
            await asyncio.wait([making], timeout=_SOON)
            if not keep and (not making.done() or making.exception()):
                self.thread, self.summary, self.sources = thread, Summary(), NOT_TRACED
                self._there.set()
                self._show(None)
            summary, lineage = await making
        finally:
            making.cancel()
        if keep and not summary.news:
            # what was new when the reader came stays in sight until they leave
            summary = replace(summary, news=self.summary.news, gains=self.summary.gains)
        self.thread, self.summary = thread, summary
        self._there.set()
        self.sources = Sources(lineage, self.sources.unfolded if keep else frozenset())
        self._show(summary, keep=keep)

    def fold(self, original: int) -> None:
        """Show the copies of an article in the list of sources and go to the first, or hide them."""
        self.sources = replace(self.sources, unfolded=self.sources.unfolded ^ {original})
        self._show(self.summary, keep=True)
        if original in self.sources.unfolded:
            self._screen.summary.move(1)

    def _show(self, summary: Summary | None, *, keep: bool = False) -> None:
        """Fill the summary pane, and the source pane with what the cursor stands on."""
        if self.thread is None:
            return
        screen = self._screen
        self.making = summary is None
        screen.summary.show(
            summary_blocks(self.thread, summary, screen.now(), screen.lister.words, self.sources), keep=keep
        )
        if self._lead() or self._led:
            return
        # what has come in meanwhile may have put another claim under the cursor
        moved = screen.summary.target != self._stood and screen.pane is not Pane.SOURCE
        if not keep or moved:
            self.preview(screen.summary.target, delay=0.0)

    def _lead(self) -> bool:
        """Show the article that the reader was led to, as soon as its thread is there; else False."""
        hit, self._aim = self._aim, None
        if hit is None:
            return False
        self._led = True
        self._ask(Target(hit.article.id), None, hit)
        return True

    def close(self) -> None:
        """Empty both panes."""
        self.thread, self.summary, self.view = None, Summary(), None
        self.sources = NOT_TRACED
        self._target = self._stood = self._wanted = self._aim = self._asked = None
        self._led = False
        self._there.set()
        self._screen.summary.show(())
        self._screen.source.show(())
        self._screen.source.border_title = self._place()

    # sources

    def preview(self, target: Target | None, delay: float = _PREVIEW) -> None:
        """Show the proof of the claim under the cursor."""
        self._stood, self._led = target, False
        if target and target.article is not None:
            self._ask(target, target.citations[0] if target.citations else None, delay=delay)

    def _ask(
        self, target: Target, citation: Citation | None, hit: Hit | None = None, delay: float = 0.0
    ) -> None:
        self._asked = (target, citation)
        self._screen.spawn("source", self._show_source, target, citation, hit, delay)

    async def _show_source(
        self, target: Target, citation: Citation | None, hit: Hit | None, delay: float
    ) -> None:
        if delay:
            await asyncio.sleep(delay)
        number = citation.article if citation else target.article
        if number is None:
            return
        article = self._articles.get(number)
        if article is None:
            article = await asyncio.to_thread(self._screen.desk.article, number)
            self._articles[number] = article
        self._target = target
        self.view = self._view(article, citation, hit)
        source = self._screen.source
        source.show(source_blocks(self.view, self._screen.now()))
        source.border_title = self._place()
        if citation:
            source.to_mark(Tone.CITED)
        elif hit:
            source.to_mark(Tone.MATCH)

    def _view(self, article: Article, citation: Citation | None, hit: Hit | None) -> SourceView:
        lineage = self.sources.lineage
        rests = lineage.rests_of(article.id)
        cited = (*_citations(self.summary), *(basis.citation for basis in rests if basis.citation))
        others = (c for c in cited if c.article == article.id and c != citation)
        original = lineage.original_of(article.id)
        return SourceView(
            article,
            citation,
            tuple(dict.fromkeys(others)),
            words=tuple(dict.fromkeys((*self._screen.lister.words, *hit_words([hit] if hit else [])))),
            rests=rests,
            carries=next((line.outlet for line in self._lines() if line.id == original), ""),
        )

    def _place(self) -> str:
        """Return the pane's title: which proof or which source of how many."""
        if self.view is None or self._target is None:
            return "Source"
        citations = self._target.citations
        if len(citations) > 1 and self.view.citation in citations:
            return f"Source · proof {citations.index(self.view.citation) + 1} of {len(citations)}"
        lines = self._lines()
        numbers = [number for number, line in enumerate(lines, 1) if line.id == self.view.article.id]
        return f"Source {numbers[0]} of {len(lines)}" if numbers else "Source"

    def _lines(self) -> tuple[ArticleLine, ...]:
        return self.thread.articles if self.thread else ()

    def step(self, steps: int) -> None:
        """Go to the next proof of the claim, or, where it has one only, to the thread's next source."""
        if self._asked is None:
            return
        # from what was asked for last, not from what is shown: quick keys must each count
        target, citation = self._asked
        if len(target.citations) > 1 and citation in target.citations:
            at = (target.citations.index(citation) + steps) % len(target.citations)
            self._ask(target, target.citations[at])
            return
        ids = [line.id for line in self._lines()]
        if ids:
            number = citation.article if citation else target.article
            at = ids.index(number) if number in ids else -steps
            self._ask(Target(ids[(at + steps) % len(ids)]), None)

    # what a command is about

    async def article(self) -> ArticleLine | None:
        """Return the article of the claim or of the open source, or the thread's newest one.

        A thread that the reader has just gone to is waited for: a quick key must not act on the one before.
        """
        screen = self._screen
        if screen.pane is Pane.THREADS and screen.threads.current:
            # the list may have moved without having told of it yet
            self.follow(screen.threads.current.id)
        if self.coming:
            await self._there.wait()
        if self.coming:
            return None
        return self._article(screen.summary.target if screen.pane is Pane.SUMMARY else None)

    def _article(self, target: Target | None) -> ArticleLine | None:
        lines = {line.id: line for line in self._lines()}
        if target and target.article in lines:
            return lines[target.article]
        if target is None and self.view and self.view.article.id in lines:
            return lines[self.view.article.id]
        return self._lines()[-1] if lines else None


def _citations(summary: Summary) -> Iterable[Citation]:
    """Yield every citation of a summary."""
    claims: tuple[Claim | TimelineItem | Quote, ...] = (
        *summary.key_points,
        *summary.timeline,
        *summary.quotes,
        *summary.news,
    )
    for claim in claims:
        yield from claim.citations
    for figure in summary.figures:
        for value in figure.values:
            yield from value.citations
