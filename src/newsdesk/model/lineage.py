"""Where a thread's reports come from: who had it first, who carries whose text, who cites whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsdesk.model.articles import Span
from newsdesk.model.claims import Citation
from newsdesk.model.when import When

__all__ = ["NO_LINEAGE", "Basis", "Lineage", "Manner", "Mention", "Place", "Times", "Trace"]


class Manner(StrEnum):
    """How an article says that it rests on another outlet."""

    CREDIT = "credit"  # an agency's mark: "(dpa)", "BERLIN (AP) -"
    BYLINE = "byline"  # it stands among the authors
    CITED = "cited"  # "wie The Verge berichtet", "told Reuters"
    LINK = "link"
    REFERENCE = "reference"  # in the article's own bibliography


class Place(StrEnum):
    """Where among the words of a mention the name stands."""

    BEGINS = "begins"
    ENDS = "ends"
    BESIDE = "beside"  # it ends them, with nothing behind it
    LISTED = "listed"  # one of several, parted by signs


@dataclass(frozen=True, slots=True)
class Mention:
    """Words beside a cue ("according to ..."), in which an outlet may be named, and their sentence.

    `words` is the slice at `named`, `sentence` that at `span`; `weak` cues stand before common nouns too.
    """

    article: int
    revision: int
    language: str
    span: Span
    sentence: str
    named: Span
    words: str
    place: Place
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """What the texts of a thread show of where they come from, whatever outlets are known.

    `copies` are (article, the first one that is the same text); `mentions` in order of article and place.
    """

    copies: tuple[tuple[int, int], ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Times:
    """When an article says it appeared: as its feed claims, as its page claims; and when we got it."""

    article: int
    feed: When | None
    page: When | None
    fetched: datetime


@dataclass(frozen=True, slots=True)
class Basis:
    """What an article says it rests on: an outlet, by name; `source` is the article of it that we hold.

    `citation` is the sentence that says so, None for links and bylines; `url` the address of a link;
    `own` the name as it stands there.
    """

    article: int
    outlet: str
    manner: Manner
    own: str = ""
    citation: Citation | None = None
    source: int | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where the articles of a thread come from.

    `first` are the earliest articles that we hold, several where the dates do not say which was first;
    `times` tells of those who claims what. `copies` are (original, its copies), by id.
    """

    first: tuple[int, ...] = ()
    times: tuple[Times, ...] = ()
    copies: tuple[tuple[int, tuple[int, ...]], ...] = ()
    rests: tuple[Basis, ...] = ()

    def copies_of(self, article: int) -> tuple[int, ...]:
        """Return the articles that carry the text of this one, oldest first."""
        return next((copies for original, copies in self.copies if original == article), ())

    def original_of(self, article: int) -> int | None:
        """Return the article whose text this one carries, None where it is its own."""
        return next((original for original, copies in self.copies if article in copies), None)

    def rests_of(self, article: int) -> tuple[Basis, ...]:
        """Return what an article says it rests on."""
        return tuple(basis for basis in self.rests if basis.article == article)


NO_LINEAGE = Lineage()
