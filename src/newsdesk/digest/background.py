"""The sections of a background piece: what happened, who wants what, what is disputed, what led here."""

from newsdesk.digest.escape import inline, one_line
from newsdesk.digest.page import Page
from newsdesk.digest.sections import ENDS, dated, disputed, points, prose, quoted
from newsdesk.model import Background

__all__ = ["piece"]


def piece(parts: Background, page: Page) -> list[str]:
    """Return the sections in the order of a background piece, "" for those with nothing to say."""
    words = page.words
    return [
        page.section(words.happened, _happened(parts, page)),
        page.section(words.wanted, _wanted(parts, page)),
        page.section(words.disputed, disputed(parts.disputed, parts.denials, page)),
        page.section(words.led_here, dated(parts.led_here, page)),
    ]


def _happened(parts: Background, page: Page) -> list[str]:
    """Return whole sentences as one paragraph, and a source's telegraphic points as a list below it."""
    whole = [claim for claim in parts.happened if claim.text.rstrip().endswith(ENDS)]
    short = [claim for claim in parts.happened if claim not in whole]
    told = prose(whole, page)
    return [
        *([told] if told else []),
        *([""] if whole and short else []),
        *points(short, page, dated=True),
    ]


def _wanted(parts: Background, page: Page) -> list[str]:
    """Return each actor as a line of their own with what they said below it."""
    blocks: list[str] = []
    for actor, said in parts.wanted:
        name = inline(one_line(actor)) or page.words.unnamed
        blocks += ["", f"**{name}**", "", *quoted(said, page)]
    return blocks[1:]
