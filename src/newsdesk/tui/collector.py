"""Collects what is left over when the reader rests: no key is answered while the collector runs."""

import gc
import time

__all__ = ["Rest"]


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
