"""A text as a row of blocks: what kind each is, and how much of it is links.

Both ways into the program meet here: trees of pages and lines of text files.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from statistics import median
from typing import TYPE_CHECKING

from newsdesk.extract.markup import tree_of
from newsdesk.text.clean import plain
from newsdesk.text.code import without_code

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Block", "Kind", "blocks_of_html", "blocks_of_text", "blocks_of_tree", "joined"]


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


# block elements of trafilatura's trees and of HTML, and what their text is; None: what is around them
_BLOCKS = {
    **dict.fromkeys(("p", "list", "quote", "div", "body", "code"), None),
    **dict.fromkeys(
        ("html", "section", "article", "main", "blockquote", "ul", "ol", "dl", "dd", "pre"), None
    ),
    **dict.fromkeys(("head", "h1", "h2", "h3", "h4", "h5", "h6", "dt"), Kind.HEADING),
    **dict.fromkeys(("item", "li"), Kind.ITEM),
}
_TEXT = {"p", "head", "item", "li", "h1", "h2", "h3", "h4", "h5", "h6"}
_SKIPPED = {
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "svg",
    "form",
    "button",
    "figcaption",
    "title",
}
_LAYOUT = 300  # characters in a cell of a table that only serves the layout
_CLOSING = re.compile(r"[.,;:!?)\]’”]")
_LOWER = re.compile(r"[.,;:!?)\]’”–-]|[^\W\d_A-ZÀ-ÖØ-Þ]")
_BULLET = re.compile(r"^\s*[-–—*•·‣▪◦●]\s+(?=\S)")
_BLANK = re.compile(r"\n[ \t]*\n")
_SENTENCE_END = re.compile(r"""[.!?:…]["'”“»)\]]*$""")


def joined(blocks: Iterable[Block]) -> str:
    """Return the article's text: blocks parted by one empty line."""
    return "\n\n".join(block.shown for block in blocks)


def blocks_of_text(text: str) -> list[Block]:
    """Return the blocks of plain text: lines, or paragraphs where the lines are wrapped at a width."""
    blocks: list[Block] = []
    for part in _BLANK.split(without_code(plain(text))):
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
    longest = max(map(len, lines))
    if (
        not 50 <= width <= 100
        or longest > 120
        or ended > len(inner) / 2
        or min(map(len, inner)) < 0.65 * longest
    ):
        return lines
    if any(_BULLET.match(line) for line in lines):
        return lines
    return [" ".join(lines)]


def blocks_of_tree(body: "_Element") -> list[Block]:
    """Return the blocks of a tree: an article as trafilatura gives it, or HTML."""
    lines = _Lines()
    lines.walk(body, Kind.PARAGRAPH, linked=False)
    lines.flush(Kind.PARAGRAPH)
    return lines.blocks


def blocks_of_html(html: str) -> list[Block]:
    """Return the blocks of a snippet of HTML, such as a feed's own text of an entry; plain text is lines."""
    if "<" not in html:
        return blocks_of_text(unescape(html))
    tree = tree_of(html)
    return blocks_of_tree(tree) if tree is not None else []


class _Lines:
    """Collects running text until a block ends; text that stands beside block elements is kept too.

    Where line breaks part a text, trafilatura makes paragraphs of it that end at each link; those
    are joined again.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[tuple[str, bool]] = []
        self._loose = False  # the block before stood beside paragraphs, not in one

    def walk(self, element: "_Element", kind: Kind, *, linked: bool, inside: bool = False) -> None:
        """Take an element's text; block elements within it are blocks of their own."""
        self._take(element.text, linked)
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag in _SKIPPED:
                pass
            elif tag in ("row", "tr"):
                self.flush(kind, loose=not inside)
                self._row(child)
            elif tag in _BLOCKS:
                self.flush(kind, loose=not inside)
                self.walk(child, _BLOCKS[tag] or kind, linked=linked, inside=tag in _TEXT)
                self.flush(_BLOCKS[tag] or kind, loose=tag not in _TEXT)
            elif tag in ("lb", "br"):
                self.flush(kind, loose=not inside)
            elif tag:
                self.walk(child, kind, linked=linked or tag in ("ref", "a"), inside=inside)
            self._take(child.tail, linked)

    def _row(self, row: "_Element") -> None:
        """Take a table's row as one block, cells parted by " | "; long cells are boxes of the layout."""
        cells = [cell for cell in row if cell.tag in ("cell", "td", "th")]
        texts = [plain(" ".join(map(str, cell.itertext())), newlines=False) for cell in cells]
        if any(len(text) > _LAYOUT for text in texts):
            for cell in cells:
                self.walk(cell, Kind.PARAGRAPH, linked=False)
                self.flush(Kind.PARAGRAPH)
            return
        told = [text for text in texts if text]
        if told:
            self.blocks.append(Block(" | ".join(told), Kind.ROW if len(told) > 1 else Kind.PARAGRAPH))
        self._loose = False

    def _take(self, text: str | None, linked: bool) -> None:
        if text:
            self._pieces.append((text, linked))

    def flush(self, kind: Kind, *, loose: bool = False) -> None:
        """End the block that is being collected."""
        text = plain("".join(piece for piece, _ in self._pieces), newlines=False)
        inside = sum(len(piece.strip()) for piece, is_link in self._pieces if is_link)
        self._pieces = []
        if not text:
            return
        block = Block(text, kind, min(1.0, inside / len(text)))
        before = self.blocks[-1] if self.blocks else None
        if before is not None and _goes_on(before, block, after_loose=self._loose, loose=loose):
            gap = "" if _CLOSING.match(text) else " "
            share = (before.linked * len(before.text) + inside) / (len(before.text) + len(text))
            self.blocks[-1] = Block(before.text + gap + text, before.kind, min(1.0, share))
        else:
            self.blocks.append(block)
        self._loose = loose


def _goes_on(before: Block, block: Block, *, after_loose: bool, loose: bool) -> bool:
    """Whether a block is the rest of the sentence that the one before left open, around a stray link."""
    if (
        before.kind is not Kind.PARAGRAPH
        or block.kind is not Kind.PARAGRAPH
        or _SENTENCE_END.search(before.text)
    ):
        return False
    return (after_loose or loose) and bool(_LOWER.match(block.text))
