"""How like two articles are: the numbers that go into the decision whether both tell the same event."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log1p, sqrt

from newsdesk.model import Facts, Probe

__all__ = ["PAIR_FEATURES", "Surroundings", "dot", "pair_features", "probe", "product"]

# What each number says; all but the days lie between 0 and about 1.
PAIR_FEATURES = (
    "words",  # cosine of the stems of headline and text
    "names",  # cosine of the names
    "title",  # cosine of the stems of the headlines
    "lead",  # cosine of the stems of the first paragraphs
    "names_more",  # how much of one article's names (by squared weight) stands in the other: the larger share
    "names_less",  # the smaller share
    "title_more",  # how much of one's headline stands in the other's text: the larger share
    "title_less",  # the smaller share
    "numbers",  # shared numbers, over the geometric mean of how many each has
    "copy",  # how much of both sketches is the same: runs of words taken over
    "days",  # ln(1 + days between them), 0 where one is undated
    "fresh",  # exp(-days / 2)
    "stale",  # days / (days + 30)
    "undated",  # 1 where one of them has no date: the three above say nothing
    "ahead",  # closeness, over that of the newer article's middling neighbours
    "first",  # closeness, over that of the newer article's nearest neighbour
    "crowd",  # closeness of the newer article's middling neighbours
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How close the newer article's neighbours are: the nearest, and the mean of the sixth to fifteenth."""

    nearest: float
    middling: float


def dot(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    """Return the scalar product; of vectors of length one it is the cosine."""
    return sum([a[key] * b[key] for key in a.keys() & b.keys()])


def probe(facts: Facts) -> Probe:
    """Return what orders an article's neighbours, a plain likeness: words, names and half the headline."""
    return Probe(facts.words, facts.names, {key: weight / 2 for key, weight in facts.title.items()})


def product(probe: Probe, facts: Facts) -> float:
    """Return the scalar products of an article's vectors with the probe's, added up."""
    return dot(probe.words, facts.words) + dot(probe.names, facts.names) + dot(probe.title, facts.title)


def pair_features(new: Facts, old: Facts, around: Surroundings) -> tuple[float, ...]:
    """Return the likeness of two articles, in the order of PAIR_FEATURES."""
    words, title = dot(new.words, old.words), dot(new.title, old.title)
    both = new.names.keys() & old.names.keys()
    names = sum([new.names[key] * old.names[key] for key in both])
    close = words + names + 0.5 * title
    names_shares = sum([new.names[key] ** 2 for key in both]), sum([old.names[key] ** 2 for key in both])
    title_shares = _share(new.title, old.words), _share(old.title, new.words)
    days, fresh, stale, undated = _time(new, old)
    return (
        words,
        names,
        title,
        dot(new.lead, old.lead),
        max(names_shares),
        min(names_shares),
        max(title_shares),
        min(title_shares),
        len(new.numbers & old.numbers) / sqrt(1 + len(new.numbers) * len(old.numbers)),
        len({*new.sketch} & {*old.sketch}) / 40,
        days,
        fresh,
        stale,
        undated,
        close / (around.middling + 0.15),
        close / (around.nearest + 1e-6),
        around.middling,
    )


def _share(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    """Return how much of a vector of length one, by squared weight, has keys that stand in another."""
    return sum([a[key] ** 2 for key in a.keys() & b.keys()])


def _time(a: Facts, b: Facts) -> tuple[float, float, float, float]:
    if a.day is None or b.day is None:
        return 0.0, 0.0, 0.0, 1.0
    gap = abs(a.day - b.day)
    return log1p(gap), exp(-gap / 2), gap / (gap + 30), 0.0
