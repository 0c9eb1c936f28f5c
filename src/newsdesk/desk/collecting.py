"""Keeps Python's garbage collector out of the way of long work and of the reader.

What a desk holds in memory, a hundred thousand lines or the words of as many articles, are half a million
objects and more. To look through them all takes the collector 100 ms and more, and as a rule it finds
nothing: newsdesk's own objects go without it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["NEVER", "quiet_collector"]

NEVER = 1_000_000
_SELDOM = 200  # about once in 5,000 articles that are placed
_YOUNG, _MIDDLE = 2_000, 5


@contextmanager
def quiet_collector(everything: int = _SELDOM) -> Iterator[None]:
    """Look at young objects seldom for as long as this lasts, and at all of them more seldom still.

    `everything` is how many collections of the middle generation go before one of all objects.
    """
    before = gc.get_threshold()
    # what is loaded by now stays until the end: no collection need look at it
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, everything)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
