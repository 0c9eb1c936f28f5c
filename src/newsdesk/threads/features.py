"""How like an article is to a development: the numbers that go into the decision."""

from collections.abc import Mapping
from math import exp, log1p, sqrt

from newsdesk.model import Facts, Profile

__all__ = ["FEATURES", "dot", "features", "resemblance"]

FEATURES = (
    "words_centre",
    "words_member",
    "names_centre",
    "names_member",
    "title_member",
    "title_centre",
    "lead_member",
    "names_cover",
    "names_covered",
    "numbers",
    "copy",
    "days",
    "fresh",
    "stale",
    "dated",
    "size",
    "span",
)


def dot(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    """Return the scalar product; of vectors of length one it is the cosine."""
    if len(a) > len(b):
        a, b = b, a
    get = b.get
    return sum(weight * get(key, 0.0) for key, weight in a.items())


def _cosine(vector: Mapping[int, float], centre: Mapping[int, float], norm: float) -> float:
    return dot(vector, centre) / norm if norm else 0.0


def _norm(vector: Mapping[int, float]) -> float:
    return sqrt(sum(weight * weight for weight in vector.values()))


def resemblance(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Return the estimated share of common word runs of two texts from their sketches (Broder 1997)."""
    if not a or not b:
        return 0.0
    size = min(max(len(a), len(b)), 40)
    smallest = sorted({*a, *b})[:size]
    both = {*a} & {*b}
    return sum(value in both for value in smallest) / len(smallest)


def features(facts: Facts, profile: Profile) -> tuple[float, ...]:
    """Return the likeness of an article and a development, in the order of FEATURES."""
    members = profile.members
    centre_norm = _norm(profile.words)
    names_norm = _norm(profile.names)
    best = max(members, key=lambda m: (dot(facts.words, m.words), m.article))
    shared_numbers = max(
        (len(facts.numbers & m.numbers) / sqrt(1 + len(facts.numbers) * len(m.numbers))) for m in members
    )
    days, fresh, stale, dated, span = _time(facts, profile)
    return (
        _cosine(facts.words, profile.words, centre_norm),
        dot(facts.words, best.words),
        _cosine(facts.names, profile.names, names_norm),
        max(dot(facts.names, m.names) for m in members),
        max(dot(facts.title, m.title) for m in members),
        sum(w * w for k, w in facts.title.items() if k in profile.words),
        max(dot(facts.lead, m.lead) for m in members),
        sum(w * w for k, w in facts.names.items() if k in profile.names),
        sum(w * w for k, w in best.names.items() if k in facts.names),
        shared_numbers,
        max(resemblance(facts.sketch, m.sketch) for m in members),
        days,
        fresh,
        stale,
        dated,
        log1p(profile.size),
        span,
    )


def _time(facts: Facts, profile: Profile) -> tuple[float, float, float, float, float]:
    if facts.day is None or profile.last is None or profile.first is None:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    gap = max(0.0, facts.day - profile.last, profile.first - facts.day)
    span = profile.last - profile.first
    return log1p(gap), exp(-gap / 2), gap / (gap + 30), 1.0, log1p(span)
