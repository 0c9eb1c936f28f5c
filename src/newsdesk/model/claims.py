"""What is said of a thread: every claim is a verbatim piece of a source, with its proof beside it."""

from dataclasses import dataclass
from datetime import datetime

from newsdesk.model.articles import Reference, Span
from newsdesk.model.when import When

__all__ = [
    "Background",
    "Citation",
    "Claim",
    "Figure",
    "FigureValue",
    "Gains",
    "Quote",
    "QuoteVersion",
    "Summary",
    "SummaryArticle",
    "TimelineItem",
]


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a stored text: the slice [start, end) of that revision of that article is `text`."""

    article: int
    url: str
    revision: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of a summary; `text` is the text of its first citation, character for character."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """What happened at a date; the text is that of its first citation."""

    date: When
    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class QuoteVersion:
    """Somebody's words as other articles have them: shorter, longer, or not the same."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words; `speaker`, `cue` and `role` are verbatim too, "" where the text leaves them open.

    `versions` are the same words as other articles tell them differently. `declined` says that somebody
    said nothing: then the text is the sentence that tells so, and the cue its words for it.
    """

    text: str
    speaker: str
    cue: str
    citations: tuple[Citation, ...]
    role: str = ""
    versions: tuple[QuoteVersion, ...] = ()
    declined: bool = False


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One version of a figure, as a source tells it."""

    value: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """The same quantity as several sources tell it, oldest first; `what` is counted.

    `growth` says that later sources tell later numbers; else the values contradict each other.
    """

    what: str
    values: tuple[FigureValue, ...]
    growth: bool = False


@dataclass(frozen=True, slots=True)
class Gains:
    """What a thread has gained since the reader last looked, beside the claims of its news.

    `developments` are ids of the articles that first told new events, `outlets` those that told nothing
    of the thread before; `figures` have a version, `corrections` a note, that only new articles have.
    """

    developments: tuple[int, ...] = ()
    outlets: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    corrections: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """What is shown of a thread.

    The first key points, as many as `lead`, are its lead. `denials` tell who denies what, `corrections`
    what articles say of their own mistakes; `news` and `gains` are what the reader has not seen.
    """

    key_points: tuple[Claim, ...] = ()
    timeline: tuple[TimelineItem, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    news: tuple[Claim, ...] = ()
    denials: tuple[Claim, ...] = ()
    corrections: tuple[Claim, ...] = ()
    gains: Gains = Gains()
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Background:
    """The sections of a background piece, put together from a summary; every line of each is cited.

    What `happened`; who `wanted` what, (speaker, what they said), "" for speakers whom the text leaves open;
    what is `disputed` in numbers and what is denied (`denials`); what `led_here`.
    """

    happened: tuple[Claim, ...] = ()
    wanted: tuple[tuple[str, tuple[Quote, ...]], ...] = ()
    disputed: tuple[Figure, ...] = ()
    denials: tuple[Claim, ...] = ()
    led_here: tuple[TimelineItem, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryArticle:
    """What a summary needs of an article; picklable, so that a worker can make the summary.

    `development` is the event of its thread that it tells, None where that is not known.
    """

    id: int
    url: str
    revision: int
    title: str
    text: str
    outlet: str
    language: str
    published: When | None
    fetched: datetime
    key_points: tuple[Span, ...] = ()
    references: tuple[Reference, ...] = ()
    seen: bool = False
    development: int | None = None
