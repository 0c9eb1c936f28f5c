"""Which articles are worth a close look, and how likely each tells the same event as a new one."""

from newsdesk.model import Facts, Neighbour
from newsdesk.threads.decision import Rules
from newsdesk.threads.index import Index, posting_keys
from newsdesk.threads.pair import Surroundings, closeness, pair_features

__all__ = ["FLOOR", "neighbours", "surroundings"]

FLOOR = -6.0  # log-odds of two articles that share too little to be looked at
_NEWEST = 48  # articles looked at per word: what makes the cost independent of the store's size
_LOOKED_AT = 48
_KEPT = 32
_TOO_FAR = 0.1  # closeness of two articles that are not worth more than FLOOR
_MIDDLING = slice(5, 15)


def neighbours(facts: Facts, index: Index, rules: Rules) -> list[Neighbour]:
    """Return the articles that share most with a new one, closest first, at most 32."""
    from newsdesk.threads.bulk import likeliest, log_odds  # noqa: PLC0415 - numpy

    keys = posting_keys(facts)
    weights = {key: (facts.words.get(key, 0.0) + facts.names.get(key, 0.0)) ** 2 for key in keys}
    shared = likeliest(index.articles_with(keys, _NEWEST), weights, _LOOKED_AT + 1)
    likely = [article for article in shared if article != facts.article][:_LOOKED_AT]
    close = sorted(
        ((closeness(one), one) for one in index.overlaps(facts, likely)),
        key=lambda pair: (-pair[0], pair[1].article),
    )
    around = surroundings([value for value, _ in close])
    kept = [one for value, one in close[:_KEPT] if value >= _TOO_FAR]
    rows = [pair_features(facts, one, around) for one in kept]
    return [
        Neighbour(one.article, row, max(FLOOR, odds))
        for one, row, odds in zip(kept, rows, log_odds(rules.pair, rows), strict=True)
    ]


def surroundings(close: list[float]) -> Surroundings:
    """Return what a new article's neighbours are like from their closeness, largest first."""
    if not close:
        return Surroundings(0.0, 0.0)
    middling = close[_MIDDLING] if len(close) > _MIDDLING.stop else close[min(3, len(close) - 1) :]
    return Surroundings(close[0], sum(middling) / len(middling))
