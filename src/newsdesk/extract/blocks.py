"""A text as a row of blocks: what kind each is, and how much of it is links.

Both ways into the program meet here: trees of pages and lines of text files.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from newsdesk.text.clean import plain

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Block", "Kind", "blocks_of_text", "blocks_of_tree", "joined"]


class Kind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table row; `linked` is the share (0..1) of its text in links."""

    text: str
    kind: Kind = Kind.PARAGRAPH
    linked: float = 0.0

    @property
    def shown(self) -> str:
        """The text as it stands in the article: an item begins with "- "."""
        return f"- {self.text}" if self.kind is Kind.ITEM else self.text


_BULLET = re.compile(r"^\s*[-–—*•·‣▪◦●]\s+(?=\S)")
_BLANK = re.compile(r"\n[ \t]*\n")
_SENTENCE_END = re.compile(r"""[.!?:…]["'”“»)\]]*$""")


def joined(blocks: Iterable[Block]) -> str:
    """Return the article's text: blocks parted by one empty line."""
    return "\n\n".join(block.shown for block in blocks)


def blocks_of_text(text: str) -> list[Block]:
    """Return the blocks of plain text: lines, or paragraphs where the lines are wrapped at a width."""
    blocks: list[Block] = []
    for part in _BLANK.split(plain(text)):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        for line in _unwrapped(lines):
            item = _BULLET.sub("", line)
            blocks.append(Block(item, Kind.ITEM if item != line else Kind.PARAGRAPH))
    return blocks


def _unwrapped(lines: list[str]) -> list[str]:
    """Join lines that a program broke at 50 to 100 characters; others are paragraphs as they stand."""
    if len(lines) < 3:
        return lines
    inner = lines[:-1]
    ended = sum(bool(_SENTENCE_END.search(line)) for line in inner)
    width = median(map(len, inner))
    if not 50 <= width <= 100 or max(map(len, lines)) > 120 or ended > len(inner) / 2:
        return lines
    if any(_BULLET.match(line) for line in lines):
        return lines
    return [" ".join(lines)]


def blocks_of_tree(body: "_Element") -> list[Block]:
    """Return the blocks of an article tree as trafilatura gives it (p, head, list, item, quote, table)."""
    return [block for block in _walk(body) if block.text]


def _walk(element: "_Element") -> Iterator[Block]:
    """Yield the blocks below an element, text beside block elements included."""
    yield from _loose(element.text)
    for child in element:
        tag = child.tag
        if not isinstance(tag, str):
            pass
        elif tag in ("list", "quote", "table", "div", "body", "code"):
            yield from _rows(child) if tag == "table" else _walk(child)
        else:
            yield from _leaf(child)
        yield from _loose(child.tail)


def _leaf(element: "_Element") -> Iterator[Block]:
    """Yield the blocks of an element that holds running text; a line break within parts it."""
    kind = {"head": Kind.HEADING, "item": Kind.ITEM}.get(str(element.tag), Kind.PARAGRAPH)
    nested = [child for child in element if child.tag in ("list", "table")]
    for child in nested:
        tail, child.tail = child.tail, None
        element.remove(child)
        if tail:
            element.text = f"{element.text or ''} {tail}" if len(element) == 0 else element.text
    for text, linked in _lines(element):
        yield Block(text, kind, linked)
    for child in nested:
        yield from _rows(child) if child.tag == "table" else _walk(child)


def _lines(element: "_Element") -> Iterator[tuple[str, float]]:
    """Yield (text, linked share) for each line of an element's running text."""
    pieces: list[tuple[str, bool]] = [("", False)]

    def take(node: "_Element", linked: bool) -> None:
        pieces.append((node.text or "", linked))
        for child in node:
            if child.tag in ("lb", "p"):
                pieces.append(("\n", linked))
            if isinstance(child.tag, str):
                take(child, linked or child.tag == "ref")
            pieces.append((child.tail or "", linked))

    take(element, element.tag == "ref")
    line: list[tuple[str, bool]] = []
    for text, linked in [*pieces, ("\n", False)]:
        if text != "\n":
            line.append((text, linked))
            continue
        whole = plain("".join(part for part, _ in line), newlines=False)
        inside = sum(len(part.strip()) for part, is_link in line if is_link)
        if whole:
            yield whole, min(1.0, inside / len(whole))
        line = []


def _rows(table: "_Element") -> Iterator[Block]:
    """Yield one block a table row, cells parted by " | "."""
    for row in table.iter("row"):
        cells = [plain(" ".join(cell.itertext()), newlines=False) for cell in row.iter("cell")]
        text = " | ".join(cell for cell in cells if cell)
        if text:
            yield Block(text, Kind.ROW if len([c for c in cells if c]) > 1 else Kind.PARAGRAPH)


def _loose(text: str | None) -> Iterator[Block]:
    """Yield text that stands beside block elements as a paragraph."""
    clean = plain(text or "", newlines=False)
    if clean:
        yield Block(clean)
