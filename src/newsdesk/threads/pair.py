"""How like two articles are: the numbers that go into the decision whether both tell the same event."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log1p, sqrt

from newsdesk.model import Facts, Overlap

__all__ = ["PAIR_FEATURES", "Surroundings", "closeness", "dot", "overlap", "pair_features"]

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


def closeness(shared: Overlap) -> float:
    """Return what orders an article's neighbours, a plain likeness: words, names and half the headline."""
    return shared.words + shared.names + 0.5 * shared.title


def overlap(new: Facts, old: Facts) -> Overlap:
    """Return what an earlier article shares with a new one."""
    both = new.names.keys() & old.names.keys()
    return Overlap(
        article=old.article,
        day=old.day,
        words=dot(new.words, old.words),
        names=sum([new.names[key] * old.names[key] for key in both]),
        title=dot(new.title, old.title),
        lead=dot(new.lead, old.lead),
        numbers=len(new.numbers & old.numbers),
        sketch=len({*new.sketch} & {*old.sketch}),
        names_of_new=sum([new.names[key] ** 2 for key in both]),
        names_of_old=sum([old.names[key] ** 2 for key in both]),
        title_of_new=_share(new.title, old.words),
        title_of_old=_share(old.title, new.words),
        all_numbers=len(old.numbers),
    )


def pair_features(new: Facts, shared: Overlap, around: Surroundings) -> tuple[float, ...]:
    """Return the likeness of two articles, in the order of PAIR_FEATURES."""
    close = closeness(shared)
    days, fresh, stale, undated = _time(new.day, shared.day)
    return (
        shared.words,
        shared.names,
        shared.title,
        shared.lead,
        max(shared.names_of_new, shared.names_of_old),
        min(shared.names_of_new, shared.names_of_old),
        max(shared.title_of_new, shared.title_of_old),
        min(shared.title_of_new, shared.title_of_old),
        shared.numbers / sqrt(1 + len(new.numbers) * shared.all_numbers),
        shared.sketch / 40,
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


def _time(a: float | None, b: float | None) -> tuple[float, float, float, float]:
    if a is None or b is None:
        return 0.0, 0.0, 0.0, 1.0
    gap = abs(a - b)
    return log1p(gap), exp(-gap / 2), gap / (gap + 30), 0.0
