"""Words with their offsets, for rules that look at what stands beside what."""

import re
from typing import NamedTuple

__all__ = ["Word", "words_of"]

_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")


class Word(NamedTuple):
    """A word of a text with its offsets, as written and lower-cased."""

    start: int
    end: int
    text: str
    lower: str


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Return the words of text[start:end] with their offsets in `text`."""
    return [
        Word(found.start(), found.end(), found.group(), found.group().lower())
        for found in _WORD.finditer(text, start, end)
    ]
