"""How much a word or a name says: document frequencies that are sensible from the first article on."""

import math
from array import array
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Protocol

from newsdesk.text.common import commonness
from newsdesk.text.terms import key_of

__all__ = [
    "Frequencies",
    "expected_name",
    "known_names",
    "known_terms",
    "rarity",
    "sound_key",
    "unit",
]

# A word that no list knows is taken to stand in one article of 250, a name in one of 400, as if PRIOR
# articles had been read: the stream's own counts take over as it grows (shrinkage towards a prior).
PRIOR = 150.0
LARGEST_SHARE = 0.99  # a word of every article still says a little
UNKNOWN_TERM = 0.004
UNKNOWN_NAME = 0.0025
COMMON_PLACE = 0.03

_KNOWN = 100_000  # words of a language that are remembered: some 20 MB


class Frequencies(Protocol):
    """How many articles hold a key or are of a language ("" for all), how many threads hold a name."""

    def articles(self, language: str) -> int:
        """Return how many articles of this language have been counted."""
        ...

    def counts(self, keys: "array[int]") -> "array[int]":
        """Return in how many articles each key stood, in the order of the keys ("I" both)."""
        ...

    def threads(self) -> int:
        """Return how many threads have been counted."""
        ...

    def spread(self, names: Iterable[int]) -> Mapping[int, int]:
        """Return in how many threads each name (by sound) stands; one never seen may be missing."""
        ...


class _Known(dict[str, tuple[int, float]]):
    """Terms or names with their keys and expected shares: what is asked of each word of each article.

    A word is looked up by one step through a dictionary; where there are too many it begins anew.
    """

    def __init__(self, key: Callable[[str], str], expected: Callable[[str], float]) -> None:
        self._key = key
        self._expected = expected

    def __missing__(self, word: str) -> tuple[int, float]:
        if len(self) >= _KNOWN:
            self.clear()
        found = self[word] = key_of(self._key(word)), self._expected(word)
        return found


@lru_cache(maxsize=64)
def known_terms(language: str) -> Mapping[str, tuple[int, float]]:
    """Return for each stem of a language its index key, and the share of articles it is expected in.

    Stems of two languages never meet. The share holds before the stream has said anything.
    """
    return _Known(lambda stem: f"{language}:{stem}", lambda stem: commonness(stem, language) or UNKNOWN_TERM)


@cache
def known_names() -> Mapping[str, tuple[int, float]]:
    """Return for each name its index key, alike in all languages, and the share it is expected in."""
    return _Known(lambda name: f"n:{name}", expected_name)


@lru_cache(maxsize=65536)
def sound_key(sound: str) -> int:
    """Return the index key of how a name sounds (`newsdesk.text.names.spelling`).

    An adjective of a country (`~ly`, from `newsdesk.text.demonyms`) is the country.
    """
    if sound.startswith("~"):
        sound = "@" + sound[1:]
    return key_of(f"s:{sound}")


def rarity(count: int, articles: int, expected: float) -> float:
    """Return the inverse document frequency (natural logarithm, above 0.01); `expected` is the prior."""
    share = (count + PRIOR * expected) / (articles + PRIOR)
    return -math.log(min(LARGEST_SHARE, share))


def unit(vector: Mapping[int, float]) -> dict[int, float]:
    """Return the vector scaled to length one; an empty one stays empty."""
    norm = math.sqrt(sum([weight * weight for weight in vector.values()]))
    return {key: weight / norm for key, weight in vector.items()} if norm else {}


def expected_name(name: str) -> float:
    """Return the share of articles that a name is expected in: countries and large cities are common."""
    return COMMON_PLACE if name.startswith(("@", "~")) else UNKNOWN_NAME
