"""A thread's summary as blocks: every claim verbatim, with the numbers of the sources that prove it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from newsdesk.model import Citation, Claim, Figure, Quote, Summary, Thread, TimelineItem
from newsdesk.text.lacking import NO_POINTS
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone
from newsdesk.tui.blocks.matches import matches
from newsdesk.tui.blocks.sources import NOT_TRACED, Sources, source_list

__all__ = ["SECTIONS", "summary_blocks"]

SECTIONS = ("Key points", "Timeline", "Quotes", "Figures", "News")
"""The sections' headings; the keys 1 to 5 go to them."""

_DATE_CELLS = 13  # "17 Nov 2023" and two blanks


def summary_blocks(
    thread: Thread,
    summary: Summary | None,
    now: datetime,
    words: Sequence[str] = (),
    sources: Sources = NOT_TRACED,
) -> tuple[Block, ...]:
    """Return what the summary pane shows; `words` are highlighted in the claims, None is still being made."""
    if summary is None:
        waiting = Block("The summary is being made …", Tone.META, gap=1)
        return (*_head(thread, now), waiting, *source_list(thread, sources, now))
    claims = _Claims(thread, words)
    parts = (
        [claims.point(claim, dated=True) for claim in summary.key_points] or [Block(NO_POINTS, Tone.META)],
        [claims.event(item) for item in summary.timeline],
        [block for quote in summary.quotes for block in claims.quote(quote)],
        [
            *(block for figure in summary.figures for block in claims.figure(figure)),
            *(claims.point(claim, "≠ ") for claim in summary.denials),
        ],
        [*claims.news(summary)],
    )
    blocks = list(_head(thread, now))
    for number, part in enumerate(parts, 1):
        if part:
            heading = f"{number}  {_heading(number, summary)}"
            blocks += [Block(heading, Tone.HEADING, gap=1, section=number), *part]
    return (*blocks, *source_list(thread, sources, now))


def _heading(number: int, summary: Summary) -> str:
    """Return a section's heading; that of the figures says what else stands there where there is none."""
    only_denials = number == SECTIONS.index("Figures") + 1 and not summary.figures
    return "Who denies what" if only_denials else SECTIONS[number - 1]


def _head(thread: Thread, now: datetime) -> Iterator[Block]:
    """Yield the thread's title and its facts."""
    line = thread.line
    yield Block(display.headline(line.title), Tone.TITLE)
    facts = (
        display.period(line.first, line.last, now),
        display.count(line.articles, "article"),
        display.count(len(line.outlets), "outlet") if line.outlets else "",
        " ".join(line.languages),
        "★ followed" if line.starred else "",
        "title given by you" if line.renamed else "",
    )
    yield Block(" · ".join(fact for fact in facts if fact), Tone.META)


class _Claims:
    """Writes the claims of one thread."""

    def __init__(self, thread: Thread, words: Sequence[str]) -> None:
        self._numbers = {article.id: number for number, article in enumerate(thread.articles, 1)}
        self._titles = {article.id: display.line(article.title) for article in thread.articles}
        self._words = words
        self._thread = thread

    def point(self, claim: Claim, lead: str = "• ", *, dated: bool = False) -> Block:
        """Return a key point or a piece of news; `dated` with its source's day in a thread of some length."""
        day = self._thread.told_on(claim.citations) if dated else None
        return self._cited(claim.text, claim.citations, lead, display.dated(day) if day else "")

    def event(self, item: TimelineItem) -> Block:
        """Return a line of the timeline."""
        return self._cited(item.text, item.citations, display.dated(item.date).ljust(_DATE_CELLS))

    def quote(self, quote: Quote) -> Iterator[Block]:
        """Yield a quote, who said it and in what role, and how other sources have it.

        Who declined to speak has a sentence of a source, and no words of their own.
        """
        yield self._cited(quote.text, quote.citations, "× " if quote.declined else "> ")
        who = ", ".join(display.line(part) for part in (quote.speaker, quote.role) if part)
        said = " · ".join(part for part in (who or "not named", display.line(quote.cue)) if part)
        yield Block(f"— {said}", Tone.META, indent=4, lead="  ")
        for version in quote.versions:
            yield self._cited(version.text, version.citations, "  ≠ ")

    def figure(self, figure: Figure) -> Iterator[Block]:
        """Yield what is counted and each version of it."""
        yield Block(display.line(figure.what), Tone.STRONG)
        for value in figure.values:
            yield self._cited(value.value, value.citations, "  = ")

    def news(self, summary: Summary) -> Iterator[Block]:
        """Yield what is new, kind by kind, and the corrections, which are never old."""
        gains = summary.gains
        for claim in summary.news:
            yield self.point(claim, "+ ")
        for article in gains.developments:
            if article in self._titles:
                number = self._numbers[article]
                yield Block(
                    f"New event: {self._titles[article]}\u00a0[{number}]",
                    lead="+ ",
                    indent=2,
                    target=Target(article, ()),
                )
        for figure in gains.figures:
            yield Block(f"New figure: {display.line(figure.what)}", lead="+ ", indent=2)
            for value in figure.values:
                yield self._cited(value.value, value.citations, "  = ")
        if gains.outlets:
            names = ", ".join(map(display.line, gains.outlets))
            yield Block(
                f"New {'outlets' if len(gains.outlets) > 1 else 'outlet'}: {names}", lead="+ ", indent=2
            )
        for claim in summary.corrections:
            yield self.point(claim, "! ")

    def _cited(self, text: str, citations: tuple[Citation, ...], lead: str, day: str = "") -> Block:
        shown = display.line(text)
        articles = dict.fromkeys(citation.article for citation in citations)
        numbers = "".join(f"[{self._numbers[article]}]" for article in articles if article in self._numbers)
        # a blank that does not break: a number must not stand alone on a line
        behind = f"\u00a0{numbers}" if numbers else ""
        after = len(shown) + len(behind)
        # nor a day by itself, nor half of it
        dated = " ·\u00a0" + day.replace(" ", "\u00a0") if day else ""
        cite = Mark(len(shown) + 1, after, Tone.CITE)
        told = Mark(after, after + len(dated), Tone.META)
        marks = (*matches(shown, self._words), *([cite] if numbers else []), *([told] if day else []))
        return Block(
            shown + behind + dated,
            marks=marks,
            lead=lead,
            indent=len(lead),
            target=Target(citations[0].article, citations) if citations else None,
        )
