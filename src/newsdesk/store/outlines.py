"""Packed vectors compared with a new article's, many at a time: finds its neighbours and tells them apart."""

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsdesk.model import Details, Facts, Overlap, Said
from newsdesk.store.packing import HEAD, NO_DAY, unpack_said

__all__ = ["Outline", "Part", "details", "outline", "overlaps"]

# A code is a kind above the 32 bits of a key: a word, name or stem of the headline in the first part of an
# outline, a stem of the lead, a number or a run of words of the sketch in the second.
_KINDS = 3
_SECOND, _THIRD = 1 << 32, 2 << 32
_SLOTS = 0xFFFF
_ONE = struct.pack("<f", 1.0)

_Codes = NDArray[np.int64]
_Weights = NDArray[np.float64]


class Part(NamedTuple):
    """Keys of three kinds as they are packed: how many of each, all keys, all weights."""

    sizes: tuple[int, int, int]
    keys: bytes
    weights: bytes


class Outline(NamedTuple):
    """What an article is compared by: the first part says which are close, the second tells those apart."""

    near: Part
    further: Part
    day: float | None
    said: Said


def outline(data: bytes) -> Outline:
    """Return the outline of packed vectors, without unpacking anything."""
    day, _, words, names, title, lead, numbers, sketch, *rest = HEAD.unpack_from(data)
    near, plain = words + names + title, numbers + sketch
    middle = HEAD.size + 4 * near
    end = middle + 4 * (lead + plain)
    # all keys come first, those of the sounds twice: as keys and as counts
    weights = end + 4 * (sum(rest) + rest[0])
    split = weights + 4 * near
    return Outline(
        Part((words, names, title), data[HEAD.size : middle], data[weights:split]),
        Part((lead, numbers, sketch), data[middle:end], data[split : split + 4 * lead] + _ONE * plain),
        None if day == NO_DAY else day,
        unpack_said(data),
    )


def overlaps(new: Facts, articles: Sequence[int], outlines: Sequence[Outline]) -> list[Overlap]:
    """Return what each article, by its outline, shares with a new one."""
    # the headline of each is looked for in the text of the other one too
    texts = [*{**new.words, **new.title}]
    words, title = _weights(new.words, texts), _weights(new.title, texts)
    text, names, named = _array(texts), _array(new.names), np.array([*new.names.values()])
    none = np.zeros(len(texts))
    known = np.array([key in new.words for key in texts], np.float64)
    asked = _Asked.of((text, names, text), (words, named, title))
    own = np.concatenate((title**2, named**2, none))[asked.order]
    others = np.concatenate((none, np.ones(len(named)), known))[asked.order]
    found = _found(asked, [one.near for one in outlines])
    size = len(outlines) * _KINDS
    products = np.bincount(found.bins, found.weights * asked.weights[found.at], size)
    of_new = np.bincount(found.bins, own[found.at], size)
    of_old = np.bincount(found.bins, found.weights**2 * others[found.at], size)
    table = np.concatenate([one.reshape(-1, _KINDS) for one in (products, of_new, of_old)], axis=1)
    shares = table[:, [0, 1, 2, 4, 7, 3, 8]].tolist()
    return [Overlap(article, *row) for article, row in zip(articles, shares, strict=True)]


def details(new: Facts, outlines: Sequence[Outline]) -> list[Details]:
    """Return what tells each of these articles, by its outline, from other close ones."""
    lead, numbers, sketch = _array(new.lead), _array(new.numbers), _array(new.sketch)
    weights = np.array([*new.lead.values()]), np.ones(len(numbers)), np.ones(len(sketch))
    asked = _Asked.of((lead, numbers, sketch), weights)
    found = _found(asked, [one.further for one in outlines])
    products = np.bincount(found.bins, found.weights * asked.weights[found.at], len(outlines) * _KINDS)
    rows = products.reshape(-1, _KINDS).tolist()
    return [
        Details(one.day, row[0], int(row[1]), one.further.sizes[1], int(row[2]))
        for one, row in zip(outlines, rows, strict=True)
    ]


class _Asked(NamedTuple):
    """The codes of a new article in ascending order, their weights, and how they were put into this order."""

    codes: _Codes
    weights: _Weights
    order: NDArray[np.intp]

    @classmethod
    def of(
        cls, kinds: tuple[_Codes, _Codes, _Codes], weights: tuple[_Weights, _Weights, _Weights]
    ) -> "_Asked":
        first, second, third = kinds
        codes = np.concatenate((first, second + _SECOND, third + _THIRD))
        order = np.argsort(codes)
        return cls(codes[order], np.concatenate(weights)[order], order)


class _Found(NamedTuple):
    """The codes of outlines that are asked for: outline and kind of each, their weights, where asked for."""

    bins: NDArray[np.intp]
    weights: _Weights
    at: NDArray[np.intp]


def _found(asked: _Asked, parts: Sequence[Part]) -> _Found:
    """Find the codes that are asked for.

    Most are none of the new article's: a table of their last bits lets few through to the search among its
    sorted codes. Linear in the codes, whatever the vocabulary.
    """
    sizes = np.array([one.sizes for one in parts], np.intp).ravel()
    held = np.frombuffer(b"".join([one.keys for one in parts]), "<u4").astype(np.int64)
    kinds = np.repeat(np.arange(len(sizes)), sizes)  # outline after outline, three kinds each
    held += (kinds % _KINDS) << 32
    slots = np.zeros(_SLOTS + 1, np.bool_)
    slots[asked.codes & _SLOTS] = True
    likely = np.flatnonzero(slots[held & _SLOTS])
    wanted = held[likely]
    at = np.searchsorted(asked.codes, wanted)
    at[at == len(asked.codes)] = 0
    shared = asked.codes[at] == wanted
    found, at = likely[shared], at[shared]
    weights = np.frombuffer(b"".join([one.weights for one in parts]), "<f4")
    return _Found(kinds[found], weights[found].astype(np.float64), at)


def _array(keys: Iterable[int]) -> _Codes:
    return np.array([*keys], np.int64)


def _weights(vector: Mapping[int, float], keys: Sequence[int]) -> _Weights:
    return np.array([vector.get(key, 0.0) for key in keys])
