"""Packed vectors compared with a probe, many at a time: finds an article's neighbours among candidates."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsdesk.model import Probe
from newsdesk.store.packing import HEAD

__all__ = ["EMPTY", "Outline", "outline", "products"]

# added to the keys, so that those of names and headlines never meet those of words
_NAMES, _TITLE = 1 << 32, 2 << 32
_OFFSETS = np.array([0, _NAMES, _TITLE], np.uint64)
_SLOTS = np.uint64(0xFFFF)


class Outline(NamedTuple):
    """The words, names and headline of an article as they are packed: how many of each, keys, weights."""

    sizes: tuple[int, int, int]
    keys: bytes
    weights: bytes


EMPTY = Outline((0, 0, 0), b"", b"")


def outline(data: bytes) -> Outline:
    """Return the outline of packed vectors, without unpacking anything."""
    sizes = HEAD.unpack_from(data)[2:]
    length = 4 * (sizes[0] + sizes[1] + sizes[2])
    # all keys come first, those of the sounds twice: as keys and as counts
    behind = HEAD.size + 4 * (sum(sizes) + sizes[6])
    return Outline(sizes[:3], data[HEAD.size : HEAD.size + length], data[behind : behind + length])


def products(probe: Probe, outlines: Sequence[Outline]) -> list[float]:
    """Return for each outline the scalar products of its parts with the probe's, added up.

    Most keys are none of the probe's: a table of their last bits lets few through to the search among the
    probe's sorted keys. Linear in the keys, whatever the vocabulary.
    """
    asked, weights = _asked(probe.words, probe.names, probe.title)
    if not outlines or not len(asked):
        return [0.0] * len(outlines)
    counts = np.array([one.sizes for one in outlines], np.intp)
    keys = np.frombuffer(b"".join([one.keys for one in outlines]), "<u4").astype(np.uint64)
    keys += np.repeat(np.tile(_OFFSETS, len(outlines)), counts.ravel())
    slots = np.zeros(int(_SLOTS) + 1, np.bool_)
    slots[asked & _SLOTS] = True
    likely = np.flatnonzero(slots[keys & _SLOTS])
    at = np.searchsorted(asked, keys[likely])
    at[at == len(asked)] = 0
    shared = asked[at] == keys[likely]
    found, at = likely[shared], at[shared]
    held = np.frombuffer(b"".join([one.weights for one in outlines]), "<f4")
    ends = np.cumsum(counts.sum(axis=1))
    owners = np.searchsorted(ends, found, side="right")
    sums: list[float] = np.bincount(owners, held[found] * weights[at], len(outlines)).tolist()
    return sums


def _asked(
    words: Mapping[int, float], names: Mapping[int, float], title: Mapping[int, float]
) -> tuple[NDArray[np.uint64], NDArray[np.float64]]:
    """Return the keys of a probe in ascending order, and their weights as exact as the stored ones."""
    keys = np.array([*words, *(k + _NAMES for k in names), *(k + _TITLE for k in title)], np.uint64)
    weights = np.array([*words.values(), *names.values(), *title.values()], np.float32)
    order = np.argsort(keys)
    return keys[order], weights[order].astype(np.float64)
