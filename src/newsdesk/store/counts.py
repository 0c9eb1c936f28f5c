"""In how many articles keys stand, as far as one connection has asked: a table of numbers; imports numpy."""

from array import array

import numpy as np
from numpy.typing import NDArray

__all__ = ["Counts"]

_BITS = 21  # of a key that say where it stands: 16 MB, a sixth of it taken by 400,000 keys

_Keys = NDArray[np.uint64]


class Counts:
    """A direct-mapped cache: each key has one place, from which another key of the same place drives it out.

    Keys are hashes and lie evenly. Hundreds are looked up at once, each with one step through memory: what a
    dictionary of as many numbers needs several for.
    """

    def __init__(self) -> None:
        # a key in the upper half, its count in the lower; no place holds a key of its own yet
        self._table = np.zeros(1 << _BITS, np.uint64)
        self._table[0] = 1 << 32

    def get(self, keys: "array[int]") -> tuple["array[int]", list[int]]:
        """Return the counts of keys ("I", as they are), and at which of them it is not known."""
        asked = _keys(keys)
        held = self._table[_places(asked)]
        missing = np.flatnonzero(held >> 32 != asked)
        return array("I", (held & 0xFFFFFFFF).astype(np.uint32).tobytes()), missing.tolist()

    def put(self, keys: "array[int]", counts: "array[int]") -> None:
        """Hold the counts of keys."""
        new = _keys(keys)
        self._table[_places(new)] = new << 32 | np.frombuffer(counts, np.uint32)

    def change(self, keys: "array[int]", step: int) -> None:
        """Count as many more of each key, where its count is known; each key is named once."""
        changed = _keys(keys)
        places = _places(changed)
        places = places[self._table[places] >> 32 == changed]
        self._table[places] += np.uint64(step % (1 << 64))


def _keys(keys: "array[int]") -> _Keys:
    return np.frombuffer(keys, np.uint32).astype(np.uint64)


def _places(keys: _Keys) -> NDArray[np.intp]:
    return (keys & ((1 << _BITS) - 1)).astype(np.intp)
