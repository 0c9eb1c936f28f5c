"""Packed vectors compared with a probe, many at a time: finds an article's neighbours among candidates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsdesk.model import Facts, Probe
from newsdesk.store.packing import HEAD, WHOLE, unpack_facts

__all__ = ["EMPTY", "Outline", "outline", "products"]

# added to the keys, so that those of names and headlines never meet those of words
_NAMES, _TITLE = 1 << 32, 2 << 32


@dataclass(frozen=True, slots=True)
class Outline:
    """The words, names and headline of an article: keys of 34 bits, and the weight of each."""

    keys: NDArray[np.uint64]
    weights: NDArray[np.float32]


EMPTY = Outline(np.array([], np.uint64), np.array([], np.float32))


def outline(data: bytes) -> Outline:
    """Return the outline of packed vectors, without unpacking the rest."""
    if data[0] != WHOLE:
        return _outline_of(unpack_facts(0, data))
    sizes = HEAD.unpack_from(data)[3:]
    text, titled = sizes[0] + sizes[1], sizes[2]
    # all keys come first, those of the sounds twice: as keys and as counts
    behind = HEAD.size + 4 * (sum(sizes) + sizes[6])
    keys = np.frombuffer(data, "<u4", text + titled, HEAD.size).astype(np.uint64)
    keys[sizes[0] : text] += np.uint64(_NAMES)
    keys[text:] += np.uint64(_TITLE)
    return Outline(keys, np.frombuffer(data, "<f4", text + titled, behind).astype(np.float32))


def products(probe: Probe, outlines: Sequence[Outline]) -> list[float]:
    """Return for each outline the scalar products of its parts with the probe's, added up.

    One search of all keys among the probe's sorted ones: linear in the keys, whatever the vocabulary.
    """
    asked = _outline(probe.words, probe.names, probe.title)
    if not outlines or not len(asked.keys):
        return [0.0] * len(outlines)
    order = np.argsort(asked.keys)
    known, weights = asked.keys[order], asked.weights[order].astype(np.float64)
    keys = np.concatenate([one.keys for one in outlines])
    at = np.searchsorted(known, keys)
    at[at == len(known)] = 0
    shared = np.concatenate([one.weights for one in outlines]) * np.where(known[at] == keys, weights[at], 0.0)
    owners = np.repeat(np.arange(len(outlines)), [len(one.keys) for one in outlines])
    return [float(value) for value in np.bincount(owners, shared, len(outlines))]


def _outline_of(facts: Facts) -> Outline:
    return _outline(facts.words, facts.names, facts.title)


def _outline(words: Mapping[int, float], names: Mapping[int, float], title: Mapping[int, float]) -> Outline:
    keys = [*words, *(key + _NAMES for key in names), *(key + _TITLE for key in title)]
    weights = [*words.values(), *names.values(), *title.values()]
    return Outline(np.array(keys, np.uint64), np.array(weights, np.float32))
