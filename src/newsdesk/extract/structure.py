"""The page's tree made ready for the extractor: what nobody sees taken out, a body in pieces joined."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml.etree import strip_elements

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["prepare"]

# classes by which style sheets hide an element, or show it only under the pointer
_HIDDEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?"
    r"|[\w-]*(?:rollover|tooltip|popover|hover-?card)[\w-]*?(?:block|content|body|panel|text|box|inner))(?:$|\s)",
    re.IGNORECASE,
)
_HIDEABLE = ("span", "div", "p", "aside", "section", "ul", "li", "a")
_LARGEST = 2000  # characters of a hidden element: articles behind a "read on" button are hidden too
_NO_BODY = re.compile(
    r"comment|kommentar|nav|menu|related|teaser|promo|caption|footer|sidebar|card|field|tooltip",
    re.IGNORECASE,
)
_ENDS = ("h1", "article", "header", "time", "footer", "form")
_PARAGRAPH = 60  # characters of a paragraph that counts as running text
_PIECE = 150  # characters of running text in a piece of the body


def prepare(tree: "HtmlElement") -> None:
    """Change the tree in place: drop what is hidden, join a body whose paragraphs stand in several boxes."""
    strip_elements(tree, "script", "style", "template", with_tail=False)
    for element in list(_hidden(tree)):
        if element.getparent() is not None:
            element.drop_tree()
    _join(tree)


def _hidden(tree: "HtmlElement") -> Iterator["HtmlElement"]:
    for element in tree.iter(*_HIDEABLE):
        style = (element.get("style") or "").replace(" ", "").lower()
        named = _HIDDEN.search(element.get("class") or "")
        if (named or element.get("hidden") is not None or "display:none" in style) and _short(element):
            yield element


def _short(element: "HtmlElement") -> bool:
    total = 0
    for text in element.itertext():
        total += len(text)
        if total > _LARGEST:
            return False
    return True


def _join(tree: "HtmlElement") -> None:
    """Move the paragraphs of later boxes into the first, where boxes of one class stand side by side.

    Advertisements part the body of an article so; the extractor takes the first box for all of it.
    Boxes that bring a headline, a time or a header of their own are other articles.
    """
    first: dict[tuple[str, str], HtmlElement] = {}
    for box in list(tree.iter("div", "section")):
        name = box.get("class")
        if not name or _NO_BODY.search(name) or _running(box) < _PIECE:
            continue
        key = (str(box.tag), name)
        head = first.setdefault(key, box)
        if head is box:
            continue
        outer = _beside(head, box)
        if outer is not None and next(outer.iter(*_ENDS), None) is None:
            for child in list(box):
                head.append(child)


def _running(box: "HtmlElement") -> int:
    """Count the characters of running text in a box's own paragraphs."""
    return sum(
        length for p in box if p.tag == "p" and (length := len("".join(map(str, p.itertext())))) > _PARAGRAPH
    )


def _beside(head: "HtmlElement", box: "HtmlElement") -> "HtmlElement | None":
    """Return what parts the two from outside, where they are siblings or children of alike siblings."""
    one, other = head.getparent(), box.getparent()
    if one is None or other is None:
        return None
    if one is other:
        return box
    if (
        one.getparent() is other.getparent()
        and one.getparent() is not None
        and one.get("class") == other.get("class")
    ):
        return other
    return None
