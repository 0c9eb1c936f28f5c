"""How likely two articles tell one event, with what the desk has learned since the newer one came.

When an article comes, its words are weighed by how common they have been until then: on a young desk that is
a guess, and the words of a new event are all alike. At the second look the same pairs are asked again, with
one number more: the cosine of their words by today's counts, without those that no other article has.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import log

from newsdesk.model import Said
from newsdesk.threads.decision import Network
from newsdesk.threads.index import KEPT, Index, Pair
from newsdesk.threads.pair import PAIR_FEATURES, dot
from newsdesk.threads.weights import unit

__all__ = ["LATER_FEATURES", "revise", "words_now"]

LATER_FEATURES = (
    *PAIR_FEATURES,  # as they were when the newer article came
    "words_now",  # cosine of the stems of headline and text, as common as they are by now
)

_TOGETHER = 256  # articles whose words are in memory at once, with those of their neighbours


def revise(articles: Sequence[int], index: Index, network: Network) -> None:
    """Judge articles and earlier ones they were compared with anew, where it was not done yet."""
    for start in range(0, len(articles), _TOGETHER):
        evidence = index.evidence(articles[start : start + _TOGETHER])
        pairs = [(article, other) for article, others in evidence.items() for other in others]
        found: dict[int, dict[int, float]] = {article: {} for article in evidence}
        for (article, other), now in zip(pairs, words_now(pairs, index), strict=True):
            odds = network.log_odds((*evidence[article][other], now))
            if odds > KEPT:
                found[article][other] = odds
        index.revise(found)


def words_now(pairs: Iterable[Pair], index: Index) -> list[float]:
    """Return the cosine of the words of each pair, both weighed by what the index has counted until now."""
    asked = [*pairs]
    said = index.said(sorted({article for pair in asked for article in pair}))
    counts = index.counts({key for one in said.values() for key in one.times})
    articles = {language: index.articles(language) for language in {one.language for one in said.values()}}
    weighed = {article: _weighed(one, counts, articles[one.language]) for article, one in said.items()}
    return [dot(weighed[a], weighed[b]) for a, b in asked]


def _weighed(said: Said, counts: Mapping[int, int], articles: int) -> dict[int, float]:
    """Return (1 + ln times) x ln(articles / count) of each word that another article has too, length one."""
    return unit(
        {
            key: (1 + log(times)) * max(0.01, log((articles + 1) / counts[key]))
            for key, times in said.times.items()
            if counts.get(key, 0) > 1
        }
    )
