"""How likely two articles tell one event, judged anew by the company they keep: the neighbours of both.

What an article says is compared with earlier articles when it comes (`newsdesk.threads.pair`). Later ones
show more: whether each of two is among the likeliest partners of the other, and whether they share partners
(shared nearest neighbours, Jarvis and Patrick 1973). Only the log-odds that the index keeps go into it.
"""

from bisect import bisect_left
from collections.abc import Mapping
from math import log1p, sqrt

from newsdesk.threads.candidates import FLOOR
from newsdesk.threads.decision import Network
from newsdesk.threads.index import Pair

__all__ = ["COMPANY_FEATURES", "LEAST", "Circle", "company_features", "judged"]

# What each number says; of both articles' view of the pair comes the larger first, then the smaller.
COMPANY_FEATURES = (
    "odds",  # the log-odds by what both say
    "ahead_more",  # ln(1 + how many partners are likelier than the other one)
    "ahead_less",
    "behind_more",  # log-odds to the likeliest partner, less those of the pair
    "behind_less",
    "crowd_more",  # mean log-odds, above FLOOR, of the sixth to fifteenth partner
    "crowd_less",
    "shared",  # cosine of the likeliest partners of both, weighted by their log-odds above FLOOR
)

# The lowest log-odds of a pair, and those of a pair that was not compared: one of them shall not outweigh
# several pairs that agree.
LEAST = -3.0

_LIKELIEST = 10
_MIDDLING = slice(5, 15)


class Circle:
    """An article among all that it was compared with, by log-odds above FLOOR."""

    def __init__(self, partners: Mapping[int, float]) -> None:
        above = {other: value - FLOOR for other, value in partners.items() if value > FLOOR}
        ranked = sorted(above.items(), key=lambda item: (-item[1], item[0]))
        middling = [value for _, value in ranked[_MIDDLING]]
        self.best = ranked[0][1] if ranked else 0.0
        self.crowd = sum(middling) / (_MIDDLING.stop - _MIDDLING.start)
        self._descending = [-value for _, value in ranked]
        self._likeliest = dict(ranked[:_LIKELIEST])
        self._length = sqrt(sum([value * value for value in self._likeliest.values()]))

    def ahead(self, above: float) -> int:
        """Return how many partners are likelier than this."""
        return bisect_left(self._descending, -above)

    def shared(self, other: "Circle") -> float:
        """Return the cosine of the likeliest partners of both, 0..1."""
        mine, theirs = self._likeliest, other._likeliest
        both = sum([mine[article] * theirs[article] for article in mine.keys() & theirs.keys()])
        return both / (self._length * other._length) if both else 0.0


def company_features(odds: float, a: Circle, b: Circle) -> tuple[float, ...]:
    """Return what two articles' partners say of the pair, in the order of COMPANY_FEATURES."""
    above = max(odds, FLOOR) - FLOOR
    ahead = log1p(a.ahead(above)), log1p(b.ahead(above))
    behind = a.best - above, b.best - above
    crowd = a.crowd, b.crowd
    return (
        max(odds, FLOOR),
        max(ahead),
        min(ahead),
        max(behind),
        min(behind),
        max(crowd),
        min(crowd),
        a.shared(b),
    )


def judged(compared: Mapping[int, Mapping[int, float]], network: Network) -> dict[Pair, float]:
    """Return the log-odds of every pair among these articles, from all partners of each; at least LEAST."""
    from newsdesk.threads.bulk import log_odds  # noqa: PLC0415 - numpy

    circles = {article: Circle(partners) for article, partners in compared.items()}
    rows = {
        (article, other): company_features(compared[article][other], circles[article], circles[other])
        for article in sorted(compared)
        for other in sorted(compared[article])
        if article < other and other in circles
    }
    odds = log_odds(network, [*rows.values()])
    return {pair: max(LEAST, value) for pair, value in zip(rows, odds, strict=True)}
