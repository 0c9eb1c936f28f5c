"""What its outlet changed in an article since we first had it, as blocks."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from newsdesk.model import Article
from newsdesk.text.changes import changes
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Tone

__all__ = ["change_blocks"]


def change_blocks(revisions: Sequence[Article], now: datetime) -> tuple[Block, ...]:
    """Return the edits of an article, the last one first; `revisions` stand oldest first."""
    newest = revisions[-1]
    head = (Block(display.line(newest.title), Tone.TITLE), Block(display.line(newest.outlet), Tone.META))
    edits = [
        block for before, after in reversed([*pairwise(revisions)]) for block in _edit(before, after, now)
    ]
    if edits:
        return (*head, *edits)
    since = display.clock(newest.fetched, now)
    return (*head, Block(f"We have this article in one version, fetched {since}.", gap=1))


def _edit(before: Article, after: Article, now: datetime) -> Iterator[Block]:
    """Yield one edit: the times between which it was made, then what went and what came."""
    times = f"between {display.clock(before.fetched, now)} and {display.clock(after.fetched, now)}"
    yield Block(f"Revision {after.revision} · edited {times}", Tone.HEADING, gap=1)
    if display.line(before.title) != display.line(after.title):
        yield Block(display.line(before.title), Tone.META, lead="− title: ", indent=9)
        yield Block(display.line(after.title), lead="+ title: ", indent=9)
    found = changes(before.text, after.text, after.language)
    if not found:
        yield Block("Nothing but signs and blanks changed in the text.", Tone.META)
    for number, change in enumerate(found):
        for at, sentence in enumerate(change.gone):
            gap = int(number > 0 and at == 0)
            yield Block(display.line(sentence), Tone.META, lead="− ", indent=2, gap=gap)
        for at, sentence in enumerate(change.new):
            gap = int(number > 0 and at == 0 and not change.gone)
            yield Block(display.line(sentence), lead="+ ", indent=2, gap=gap)
