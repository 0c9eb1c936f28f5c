"""Keeps other threads of the program out of the reader's way."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["short_turns"]

_TURN = 0.0005  # seconds


@contextmanager
def short_turns() -> Iterator[None]:
    """Let threads hand the interpreter on ten times as often as usual, for as long as this lasts.

    Articles are placed in a thread beside the screen. A paint asks for the interpreter again and again,
    and would wait up to 5 ms each time.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
