"""What a text pane shows: blocks of text with marks, some of which lead somewhere."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsdesk.model import Citation

__all__ = ["Block", "Mark", "Target", "Tone"]


class Tone(StrEnum):
    """How a piece of text looks; each is a component class `text--NAME` in newsdesk.tcss."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    META = "meta"
    STRONG = "strong"
    CITE = "cite"
    CITED = "cited"  # the sentence that proves the claim the reader came from
    ALSO = "also"  # what else of this article is cited
    MATCH = "match"
    WARN = "warn"
    KEY = "key"


class Mark(NamedTuple):
    """The code points [start, end) of a block's text look like `tone`."""

    start: int
    end: int
    tone: Tone


@dataclass(frozen=True, slots=True)
class Target:
    """Where a block leads: an article, at the citations that prove the claim; or an address.

    `folds`: it stands for the copies of the article, which it shows or hides. `choice`: the number of what
    is chosen in a list of choices.
    """

    article: int | None = None
    citations: tuple[Citation, ...] = ()
    url: str = ""
    folds: bool = False
    choice: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: `lead` stands before its first line, the others are indented by `indent` cells.

    `gap` empty lines stand before it; `section` is the number key that goes to it.
    """

    text: str
    tone: Tone = Tone.BODY
    marks: tuple[Mark, ...] = ()
    lead: str = ""
    lead_tone: Tone = Tone.META
    indent: int = 0
    gap: int = 0
    target: Target | None = None
    section: int = 0
