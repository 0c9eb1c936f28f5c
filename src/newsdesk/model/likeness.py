"""What threads and the index hand each other: articles and threads as weighted keys.

A key is a number of 32 bits that stands for a stem of one language, a name, or how a name sounds
(`newsdesk.text.terms.key_of`). Days are proleptic Gregorian ordinals with the time as a fraction.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newsdesk.model.articles import Reading
from newsdesk.model.when import When

__all__ = ["Facts", "Item", "Neighbour", "Overlap", "Said", "ThreadProfile"]


@dataclass(frozen=True, slots=True)
class Item:
    """An article on its way to a thread; `published` is None where nobody says when."""

    article: int
    reading: Reading
    published: When | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """An article as vectors of length one (key -> weight), at the frequencies of the day it came.

    `sounds` weighs its names by how they sound, alike in all languages: a vector of length 1000 in whole
    numbers. `places` are those of them that are countries and cities, `title_sounds` those of the headline;
    `sketch` is the text's for finding copies. `times` is how often each of `words` is said, in their order,
    and () in what an older version read.
    """

    article: int
    language: str
    day: float | None
    words: Mapping[int, float]
    names: Mapping[int, float]
    title: Mapping[int, float]
    lead: Mapping[int, float]
    numbers: frozenset[int]
    sketch: tuple[int, ...]
    sounds: Mapping[int, int]
    places: frozenset[int]
    title_sounds: frozenset[int]
    times: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadProfile:
    """A thread: the names (`Facts.sounds`) of its articles and the words per language, both summed up.

    `middle` and `width` are the mean and the standard deviation of its articles' days.
    """

    id: int
    size: int = 0
    first: float | None = None
    last: float | None = None
    names: Mapping[int, int] = field(default_factory=dict)
    words: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    middle: float | None = None
    width: float = 0.0


class Overlap(NamedTuple):
    """What an earlier article shares with a new one: scalar products of their vectors, shares, counts.

    A share is how much of a vector, by squared weight, has keys that stand in the other article.
    """

    article: int
    day: float | None  # of the earlier one
    words: float
    names: float
    title: float
    lead: float
    numbers: float  # how many both have
    sketch: float  # how many runs of words both have
    names_of_new: float
    names_of_old: float
    title_of_new: float  # in the words of the other one
    title_of_old: float
    all_numbers: int  # of the earlier one


class Said(NamedTuple):
    """The weightiest words of an article, their keys ("I") and how often it says each (255 times at most)."""

    language: str
    keys: "array[int]"
    times: bytes


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An earlier article, the numbers of its likeness, and the log-odds that both tell the same event."""

    article: int
    features: tuple[float, ...]
    log_odds: float
