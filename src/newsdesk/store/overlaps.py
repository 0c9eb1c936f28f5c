"""Packed vectors compared with a new article's, many at a time: finds its neighbours and tells them apart."""

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from newsdesk.model import Facts, Overlap
from newsdesk.store.packing import HEAD, NO_DAY

__all__ = ["overlaps"]

# A code is a kind above the 32 bits of a key: a word, a name, a stem of the headline, a stem of the lead, a
# number, a run of words of the sketch. Of the first four there are weights, of the others each counts once.
_KINDS = 6
_WEIGHTED = 4
_SLOTS = 0xFFFF
_WORD = 4  # bytes
_PADDING = [b"\0" * (-size % _WORD) for size in range(_WORD)]
_SIZES = 3  # where they stand in the head: behind the day and the length of the language
_SOUNDS = 6  # which of the nine sizes is theirs

_Codes = NDArray[np.int64]
_Weights = NDArray[np.float64]
_Places = NDArray[np.intp]


def overlaps(new: Facts, articles: Sequence[int], packed: Sequence[bytes]) -> list[Overlap]:
    """Return what each article, by its packed vectors, shares with a new one."""
    vectors = _Vectors.of(packed)
    # the headline of each is looked for in the text of the other one too
    texts = [*{**new.words, **new.title}]
    asked = _Asked.of((texts, new.names, texts, new.lead, new.numbers, new.sketch))
    found = _found(asked, vectors)
    named, titled = np.array([*new.names.values()]), _weights(new.title, texts)
    none, once, rest = np.zeros, np.ones, len(new.numbers) + len(new.sketch)
    weights = (_weights(new.words, texts), named, titled, [*new.lead.values()], once(rest))
    own = (titled**2, named**2, none(len(texts) + len(new.lead) + rest))
    text = np.array([key in new.words for key in texts], np.float64)
    others = (none(len(texts)), once(len(named)), text, none(len(new.lead) + rest))
    products, of_new, of_old = (
        np.bincount(found.bins, values, len(packed) * _KINDS).reshape(-1, _KINDS).tolist()
        for values in (
            found.weights * asked.sorted(weights)[found.at],
            asked.sorted(own)[found.at],
            found.weights**2 * asked.sorted(others)[found.at],
        )
    )
    days = [None if day == NO_DAY else day for day in vectors.days.tolist()]
    held = vectors.sizes[:, 4].tolist()
    return [
        Overlap._make((article, day, *shared, mine[1], its[1], mine[0], its[2], numbers))
        for article, day, numbers, shared, mine, its in zip(
            articles, days, held, products, of_new, of_old, strict=True
        )
    ]


class _Vectors(NamedTuple):
    """Packed vectors of many articles one behind the other (`newsdesk.store.packing`), nothing unpacked.

    `sizes` are those of the six kinds in each, `keys` and `weights` where both begin, in words of 32 bits.
    """

    words: NDArray[np.uint32]
    days: _Weights
    sizes: _Places
    keys: _Places
    weights: _Places

    @classmethod
    def of(cls, packed: Sequence[bytes]) -> "_Vectors":
        words = np.frombuffer(
            b"".join([part for one in packed for part in (one, _PADDING[len(one) % _WORD])]), "<u4"
        )
        ends = np.array([-(-len(one) // _WORD) for one in packed]).cumsum()
        begin = np.concatenate(([0], ends[:-1]))
        head = HEAD.size // _WORD
        heads = words[begin[:, None] + np.arange(head)]
        sizes = heads[:, _SIZES:].astype(np.intp)
        keys = begin + head
        # all keys come first, those of the sounds twice: as keys and as counts
        weights = keys + sizes.sum(axis=1) + sizes[:, _SOUNDS]
        return cls(words, heads[:, :2].copy().view("<f8").ravel(), sizes[:, :_KINDS], keys, weights)


class _Asked(NamedTuple):
    """The codes of a new article in ascending order, and how they were put into this order."""

    codes: _Codes
    order: _Places

    @classmethod
    def of(cls, kinds: Sequence[Collection[int]]) -> "_Asked":
        codes = np.array([*chain.from_iterable(kinds)], np.int64)
        codes += (np.arange(len(kinds)) << 32).repeat([len(keys) for keys in kinds])
        order = codes.argsort()
        return cls(codes[order], order)

    def sorted(self, values: Sequence[ArrayLike]) -> _Weights:
        """Return what is given of each code, kind after kind, in the order of the codes."""
        return np.concatenate(values)[self.order]


class _Found(NamedTuple):
    """The codes that are asked for, as found: article and kind of each, its weight, where it is asked for."""

    bins: _Places
    weights: _Weights
    at: _Places


def _found(asked: _Asked, vectors: _Vectors) -> _Found:
    """Find the codes that are asked for.

    Most are none of the new article's: a table of their last bits lets few through to the search among its
    sorted codes. Linear in the codes, whatever the vocabulary.
    """
    each = vectors.sizes.sum(axis=1)
    ends = each.cumsum()
    places = np.arange(each.sum()) + (vectors.keys - ends + each).repeat(each)
    bins = np.repeat(
        np.arange(vectors.sizes.size), vectors.sizes.ravel()
    )  # article after article, six kinds each
    held = vectors.words[places].astype(np.int64)
    held += (bins % _KINDS) << 32
    slots = np.zeros(_SLOTS + 1, np.bool_)
    slots[asked.codes & _SLOTS] = True
    likely = slots[held & _SLOTS].nonzero()[0]
    wanted = held[likely]
    at = asked.codes.searchsorted(wanted)
    at[at == len(asked.codes)] = 0
    shared = asked.codes[at] == wanted
    found, at = likely[shared], at[shared]
    article, kind = np.divmod(bins[found], _KINDS)
    weights = np.ones(len(found))
    has = kind < _WEIGHTED
    ahead = (vectors.weights - vectors.keys)[article[has]]
    weights[has] = vectors.words.view("<f4")[places[found[has]] + ahead]
    return _Found(bins[found], weights, at)


def _weights(vector: Mapping[int, float], keys: Sequence[int]) -> _Weights:
    return np.array([vector.get(key, 0.0) for key in keys])
