"""Which developments are worth a close look: those that share an article's weightiest words and names."""

from newsdesk.model import Facts, Profile
from newsdesk.threads.index import Index, posting_keys

__all__ = ["likely_developments"]

_NEWEST = 48  # developments looked at per word: what makes the cost independent of the store's size
_KEPT = 16


def likely_developments(facts: Facts, index: Index) -> list[Profile]:
    """Return the profiles of the developments that share most with an article, likeliest first."""
    scores: dict[int, float] = {}
    for key, developments in index.developments(posting_keys(facts), _NEWEST).items():
        weight = (facts.words.get(key, 0.0) + facts.names.get(key, 0.0)) ** 2
        for development in developments:
            scores[development] = scores.get(development, 0.0) + weight
    best = sorted(scores, key=lambda development: (-scores[development], development))[:_KEPT]
    found = (index.profile(development) for development in best)
    return [profile for profile in found if profile is not None and profile.members]
