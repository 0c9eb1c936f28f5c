"""How likely two articles tell one event, with what the desk has learned since the newer one came.

When an article comes, its words are weighed by how common they have been until then: on a young desk that is
a guess, and the words of a new event are all alike. At the second look the same pairs are asked again, with
one number more: the cosine of their words by today's counts, where one that no other article has says little.
A desk that has read few articles has learned little: the first judgement counts as much as PRIOR articles.
"""

from collections.abc import Sequence

from newsdesk.threads.decision import Network
from newsdesk.threads.index import KEPT, Index, Pair
from newsdesk.threads.pair import PAIR_FEATURES
from newsdesk.threads.weights import PRIOR

__all__ = ["LATER_FEATURES", "hindsight", "revise", "words_now"]

LATER_FEATURES = (
    *PAIR_FEATURES,  # as they were when the newer article came
    "words_now",  # cosine of the stems of headline and text, as common as they are by now
)

_TOGETHER = 32  # articles whose words are weighed at once, with those of their neighbours: some 10 ms


def revise(articles: Sequence[int], index: Index, network: Network) -> None:
    """Judge articles and earlier ones they were compared with anew, where it was not done yet."""
    from newsdesk.threads.bulk import log_odds  # noqa: PLC0415 - numpy

    learned = hindsight(index.articles(""))
    for start in range(0, len(articles), _TOGETHER):
        evidence = index.evidence(articles[start : start + _TOGETHER])
        pairs = [(article, other) for article, others in evidence.items() for other in others]
        before = [evidence[article][other] for article, other in pairs]
        rows = [(*one[1:], now) for one, now in zip(before, words_now(pairs, index), strict=True)]
        found: dict[int, dict[int, float]] = {article: {} for article in evidence}
        for (article, other), (first, *_), later in zip(pairs, before, log_odds(network, rows), strict=True):
            odds = first + learned * (later - first)
            if odds > KEPT:
                found[article][other] = odds
        index.revise(found)


def hindsight(articles: int) -> float:
    """Return how much the later judgement counts on a desk of this many articles, 0..1."""
    return articles / (articles + PRIOR)


def words_now(pairs: Sequence[Pair], index: Index) -> list[float]:
    """Return the cosine of each pair's words by today's counts."""
    from newsdesk.threads.bulk import cosines  # noqa: PLC0415 - numpy

    said = index.said(sorted({article for pair in pairs for article in pair}))
    articles = {language: index.articles(language) for language in {one.language for one in said.values()}}
    return cosines(pairs, said, index.counts, articles)
