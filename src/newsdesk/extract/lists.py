"""Lists that the extractor lost, put back where they stood.

trafilatura drops a list where it does not know the classes of the element that holds the article. A list
between two neighbours that were both kept belongs to the text as they do.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from newsdesk.extract.blocks import Block, Kind
from newsdesk.text.clean import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["with_lists"]

_WORD = re.compile(r"\w+")
_LINKED = 0.5  # share of a list's text that may be links: more, and it leads elsewhere
_ITEMS = 60
_HEADING = 80  # characters of a line above a list that may be its heading

Words = tuple[str, ...]


def with_lists(blocks: Sequence[Block], tree: "HtmlElement") -> list[Block]:
    """Return the blocks with the items of every list of the tree that stands between two of them."""
    places = {_words(block.text): at for at, block in enumerate(blocks)}
    lost: dict[int, list[Block]] = {}
    for element in tree.iter("ul", "ol"):
        before, heading = _place(element, places, preceding=True)
        after, _ = _place(element, places, preceding=False)
        if before is None or after is None or after <= before:
            continue
        items = _items(element)
        if items and not any(_words(item.text) in places for item in items):
            lost.setdefault(before, []).extend([*heading, *items])
    return [one for at, block in enumerate(blocks) for one in (block, *lost.get(at, ()))]


def _place(
    element: "HtmlElement", places: Mapping[Words, int], *, preceding: bool
) -> tuple[int | None, list[Block]]:
    """Return where the nearest kept sibling stands, and the list's own heading where that was lost, too."""
    heading: list[Block] = []
    for sibling in element.itersiblings(preceding=preceding):
        text = plain("".join(map(str, sibling.itertext())), newlines=False)
        if not text:
            continue
        at = places.get(_words(text))
        if at is not None or heading or len(text) > _HEADING or not preceding:
            return at, heading
        heading = [Block(text, Kind.HEADING)]
    return None, heading


def _items(element: "HtmlElement") -> list[Block]:
    """Return a list's items, or none where most of it is links, or where it is a gallery."""
    if next(element.iter("img", "figure", "picture"), None) is not None:
        return []
    texts = [plain("".join(map(str, item.itertext())), newlines=False) for item in element.iter("li")]
    linked = sum(len("".join(map(str, anchor.itertext()))) for anchor in element.iter("a"))
    if not texts or len(texts) > _ITEMS or linked > _LINKED * sum(map(len, texts)):
        return []
    return [Block(text, Kind.ITEM) for text in texts if text]


def _words(text: str) -> Words:
    return tuple(_WORD.findall(text))
