"""An article by name: its outlet, its headline, when it was published, and what else is to be said of it."""

from datetime import datetime

from newsdesk.model import ArticleLine
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone

__all__ = ["article_block"]


def article_block(article: ArticleLine, now: datetime, lead: str, *facts: str, gap: int = 0) -> Block:
    """Return the line of one article; one that nobody dates does not look as if it were published today."""
    outlet, title = display.outlet(article.outlet), display.headline(article.title)
    date = display.when(article.date, now)
    dated = date if article.published else f"undated, fetched {date}"
    text = f"{outlet}: {title} · {' · '.join(fact for fact in (dated, *facts) if fact)}"
    marks = (Mark(0, len(outlet), Tone.STRONG), Mark(len(outlet) + 2 + len(title), len(text), Tone.META))
    return Block(text, marks=marks, lead=lead, indent=len(lead), target=Target(article.id), gap=gap)
