"""Which numbers decide about events: on a sparse desk other ones than where each event is told by several.

Where most articles come alone, that two are the likeliest partners of each other says little, and nothing
around them says how alike articles on one event are. So is a first day's desk, and one of few outlets.
"""

from newsdesk.threads.decision import Rules
from newsdesk.threads.fitted import RULES, SPARSE
from newsdesk.threads.index import Index

__all__ = ["rules_for"]

_NEWEST = 200  # articles by which a desk is judged: it may have been another one years ago
_ALONE = 0.42  # threads an article, above which a desk is sparse


def rules_for(index: Index) -> Rules:
    """Return the rules for what came to the desk last."""
    articles, threads = index.newest(_NEWEST)
    return SPARSE if threads > _ALONE * articles else RULES
