"""The list of a thread's sources: who was first, copies under the text they carry, what each rests on."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from newsdesk.model import ArticleLine, Basis, Lineage, Manner, Thread, Times
from newsdesk.model.lineage import NO_LINEAGE
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone
from newsdesk.tui.blocks.naming import article_block

__all__ = ["NOT_TRACED", "Sources", "rests_on", "source_list"]

_HOW = {Manner.BYLINE: "named as author", Manner.LINK: "linked", Manner.REFERENCE: "in its bibliography"}
_NAMED = 3  # outlets of copies that are named while they are folded


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the articles come from, and the originals whose copies are shown."""

    lineage: Lineage = NO_LINEAGE
    unfolded: frozenset[int] = frozenset()


NOT_TRACED = Sources()


def source_list(thread: Thread, sources: Sources, now: datetime) -> Iterator[Block]:
    """Yield the thread's articles, oldest first, under their developments where it has several.

    Copies stand folded under the text that they carry.
    """
    if not thread.articles:
        return
    yield Block("Sources", Tone.HEADING, gap=1)
    numbers = {article.id: number for number, article in enumerate(thread.articles, 1)}
    yield from _first(thread, sources.lineage, numbers, now)
    starts = _starts(thread)
    by_id = {article.id: article for article in thread.articles}
    for article in thread.articles:
        if starts.get(article.id):
            yield Block(starts[article.id], Tone.STRONG, gap=1)
        if sources.lineage.original_of(article.id) in by_id:
            continue
        # a development without a heading of its own begins behind an empty line, as the others do
        opens = starts.get(article.id) == ""
        yield _source(numbers[article.id], article, now, gap=int(opens))
        yield from _rests(article.id, sources.lineage, by_id)
        copies = [by_id[one] for one in sources.lineage.copies_of(article.id) if one in by_id]
        if copies:
            yield _fold(article.id, copies)
        if article.id in sources.unfolded:
            for copy in copies:
                yield _source(numbers[copy.id], copy, now, "  ")
                yield from _rests(copy.id, sources.lineage, by_id)


def _starts(thread: Thread) -> dict[int, str]:
    """Return the heading of each development by its first article, where a thread has several.

    It is empty where it would say only what the article below it says.
    """
    events = [event for event in thread.developments if event.articles]
    titles = {article.id: display.line(article.title) for article in thread.articles}
    headings = {event.articles[0]: display.line(event.title) for event in events if len(events) > 1}
    return {first: "" if heading == titles.get(first) else heading for first, heading in headings.items()}


def _first(thread: Thread, lineage: Lineage, numbers: dict[int, int], now: datetime) -> Iterator[Block]:
    """Yield the earliest articles that we hold, where there are others, with who claims when."""
    for times in lineage.times:
        if times.article in numbers and len(thread.articles) > 1:
            told = (
                f"First reported (the earliest we hold): [{numbers[times.article]}] · {_claims(times, now)}"
            )
            yield Block(told, Tone.META, target=Target(times.article))


def _claims(times: Times, now: datetime) -> str:
    parts = [
        f"feed says {display.precise(times.feed, now)}" if times.feed else "",
        f"page says {display.precise(times.page, now)}" if times.page else "",
        f"fetched {display.clock(times.fetched, now)}",
    ]
    return " · ".join(part for part in parts if part)


def _source(number: int, article: ArticleLine, now: datetime, margin: str = "", gap: int = 0) -> Block:
    lead = f"{margin}[{number}] "
    return article_block(article, now, lead, article.language, "" if article.read else "unread", gap=gap)


def _fold(original: int, copies: list[ArticleLine]) -> Block:
    """Return the line that stands for the copies of an article, and shows or hides them."""
    outlets = list(dict.fromkeys(display.outlet(copy.outlet) for copy in copies))
    named = ", ".join(outlets[:_NAMED]) + (" …" if len(outlets) > _NAMED else "")
    count = f"+{display.count(len(copies), 'copy', 'copies')}"
    return Block(
        f"{count} · {named}",
        Tone.META,
        marks=(Mark(0, len(count), Tone.KEY),),
        lead="    ",
        indent=4,
        target=Target(original, folds=True),
    )


def _rests(article: int, lineage: Lineage, held: Collection[int]) -> Iterator[Block]:
    """Yield what an article says it rests on; it leads to the sentences that say so, or to what is linked."""
    rests = lineage.rests_of(article)
    if rests:
        proofs = tuple(dict.fromkeys(basis.citation for basis in rests if basis.citation))
        linked = next((basis.source for basis in rests if basis.source in held), article)
        target = Target(article, proofs) if proofs else Target(linked)
        yield Block(f"rests on {rests_on(rests)}", Tone.META, lead="    ", indent=4, target=target)


def rests_on(rests: tuple[Basis, ...]) -> str:
    """Return the outlets that an article rests on, and how it says so where no sentence does."""
    named: dict[str, str] = {}
    for basis in rests:
        how = _HOW.get(basis.manner, "")
        named.setdefault(display.line(basis.outlet), how)
        if not how:
            named[display.line(basis.outlet)] = ""
    return ", ".join(f"{outlet} ({how})" if how else outlet for outlet, how in named.items())
