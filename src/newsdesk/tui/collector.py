"""Keeps Python's garbage collector out of the reader's way.

A hundred thousand threads are half a million objects; to look through them all takes the collector 100 ms
and more, in which no key is answered. While the desk is open it therefore looks at young objects only, and
at all of them when the reader has not touched a key for some seconds.
"""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Rest", "quiet_collector"]

_YOUNG = (2_000, 5, 1_000_000)  # thresholds of the three generations: the third is left to `Rest`


@contextmanager
def quiet_collector() -> Iterator[None]:
    """Leave collections of everything to `Rest` for as long as this lasts."""
    before = gc.get_threshold()
    # what is loaded by now stays until the end: no collection need look at it
    gc.freeze()
    gc.set_threshold(*_YOUNG)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


class Rest:
    """Collects everything once in each pause of the reader that lasts `seconds`."""

    def __init__(self, seconds: float = 5.0) -> None:
        self._seconds = seconds
        self._touched = time.monotonic()
        self._collected = False

    def touch(self) -> None:
        """Note that the reader has pressed a key."""
        self._touched = time.monotonic()
        self._collected = False

    def look(self) -> bool:
        """Collect where the pause is long enough and nothing was collected in it; return whether."""
        if self._collected or time.monotonic() - self._touched < self._seconds:
            return False
        gc.collect()
        self._collected = True
        return True
