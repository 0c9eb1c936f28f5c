"""Where the words of a search stand in a text."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsdesk.tui.blocks.block import Mark, Tone

__all__ = ["matches"]


@lru_cache(32)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


def matches(text: str, words: Sequence[str]) -> tuple[Mark, ...]:
    """Return a mark for every place in `text` where one of the whole `words` stands, in any case."""
    wanted = tuple(word for word in words if word.strip())
    if not wanted:
        return ()
    return tuple(Mark(*found.span(), Tone.MATCH) for found in _pattern(wanted).finditer(text))
