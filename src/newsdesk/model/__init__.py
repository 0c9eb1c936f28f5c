"""The things newsdesk speaks of, as frozen values that cross every border between rooms.

when.py       a point in time with its precision
feeds.py      feeds, the reader's settings
fetching.py   pages, outcomes, failures
articles.py   entries, drafts, readings, articles, revisions
stories.py    threads, developments, decisions
likeness.py   articles and threads as weighted keys
claims.py     claims, citations, summaries
lineage.py    who was first, who carries whose text, who cites whom
events.py     what a refresh reports while it runs
"""

from newsdesk.model.articles import (
    Article,
    ArticleLine,
    Draft,
    Entry,
    Extracted,
    Origin,
    ParsedFeed,
    Reading,
    Reference,
    Span,
)
from newsdesk.model.claims import (
    Background,
    Citation,
    Claim,
    Figure,
    FigureValue,
    Gains,
    Quote,
    QuoteVersion,
    Summary,
    SummaryArticle,
    TimelineItem,
)
from newsdesk.model.events import (
    ArticleAdded,
    FeedChecked,
    Finished,
    PageFailed,
    Progress,
    RefreshEvent,
    RefreshReport,
    ThreadChanged,
)
from newsdesk.model.feeds import Config, Feed, FeedState, FeedStatus
from newsdesk.model.fetching import Failure, FailureKind, FetchOutcome, FetchRequest, FetchStatus, Page
from newsdesk.model.likeness import Facts, Item, Neighbour, Overlap, Said, ThreadProfile
from newsdesk.model.lineage import Basis, Lineage, Manner, Mention, Place, Times, Trace
from newsdesk.model.stories import (
    Alert,
    Constraints,
    Development,
    Hit,
    Placement,
    Thread,
    ThreadLine,
    Undated,
    Why,
)
from newsdesk.model.when import Precision, When

__all__ = [
    "Alert",
    "Article",
    "ArticleAdded",
    "ArticleLine",
    "Background",
    "Basis",
    "Citation",
    "Claim",
    "Config",
    "Constraints",
    "Development",
    "Draft",
    "Entry",
    "Extracted",
    "Facts",
    "Failure",
    "FailureKind",
    "Feed",
    "FeedChecked",
    "FeedState",
    "FeedStatus",
    "FetchOutcome",
    "FetchRequest",
    "FetchStatus",
    "Figure",
    "FigureValue",
    "Finished",
    "Gains",
    "Hit",
    "Item",
    "Lineage",
    "Manner",
    "Mention",
    "Neighbour",
    "Origin",
    "Overlap",
    "Page",
    "PageFailed",
    "ParsedFeed",
    "Place",
    "Placement",
    "Precision",
    "Progress",
    "Quote",
    "QuoteVersion",
    "Reading",
    "Reference",
    "RefreshEvent",
    "RefreshReport",
    "Said",
    "Span",
    "Summary",
    "SummaryArticle",
    "Thread",
    "ThreadChanged",
    "ThreadLine",
    "ThreadProfile",
    "TimelineItem",
    "Times",
    "Trace",
    "Undated",
    "When",
    "Why",
]
