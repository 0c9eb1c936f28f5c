"""Wrapping of text into lines of cells that remember where in the text they come from."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

from newsdesk.model import Span

__all__ = ["wrap"]

_WORD = re.compile(r"[^ \n]+ *|\n| +")
# Scripts without blanks may break after any character.
_DENSE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff]")

_NO_START = frozenset(
    "，。、；：！？」』）】》〉ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)  # these begin no line


def wrap(text: str, width: int) -> tuple[Span, ...]:
    """Return the lines of `text` at `width` cells as spans of it; a line keeps no blank at its end."""
    width = max(width, 2)
    lines: list[Span] = []
    start = end = used = 0
    for begin, stop, cells in _pieces(text, width):
        piece = text[begin:stop]
        if piece == "\n":
            lines.append(Span(start, begin))
            start = end = stop
            used = 0
            continue
        if used + cells > width and end > start:
            lines.append(Span(start, end))
            start, used = begin, 0
        used += cells + (stop - begin - len(piece.rstrip(" ")))
        end = stop
    lines.append(Span(start, end))
    return tuple(_trimmed(text, line) for line in lines)


def _trimmed(text: str, span: Span) -> Span:
    """Return the span without the blanks at its end."""
    return Span(span.start, span.start + len(span.of(text).rstrip(" ")))


def _pieces(text: str, width: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, cells without trailing blanks) of what may stand at a line's end."""
    for found in _WORD.finditer(text):
        word = found.group()
        cells = len(word.rstrip(" ")) if word.isascii() else cell_len(word.rstrip(" "))
        if cells <= width and not _DENSE.search(word):
            yield found.start(), found.end(), cells
        else:
            yield from _broken(word, found.start(), width)


def _broken(word: str, offset: int, width: int) -> Iterator[tuple[int, int, int]]:
    """Yield the parts of a word that is too long for a line, or whose script has no blanks."""
    begin = cells = 0
    dense = bool(_DENSE.search(word))
    for index, character in enumerate(word):
        step = cell_len(character)
        breaks = dense and _DENSE.match(character) and character not in _NO_START
        if index > begin and (cells + step > width or breaks):
            yield offset + begin, offset + index, cells
            begin, cells = index, 0
        cells += step if character != " " else 0
    yield offset + begin, offset + len(word), cells
