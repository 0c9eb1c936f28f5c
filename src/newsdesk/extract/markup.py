"""HTML text made safe to parse: no endless attributes, no broken data islands, no more than it may hold."""

import json
import re
from typing import TYPE_CHECKING, Any

from lxml.etree import LxmlError
from lxml.html import HTMLParser, document_fromstring

from newsdesk.text.clean import without_escapes

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["LIMIT", "ld_json", "text_of", "tree_of"]

LIMIT = 2_000_000  # characters of HTML that are looked at: articles end long before
_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,40})\s[^<>]{6000,}>")
_SCRIPT_OPEN = re.compile(r"<script\b[^>]{0,1000}?ld\+json[^>]{0,1000}>", re.IGNORECASE)
_SCRIPT_CLOSE = re.compile(r"</script", re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_WHITE = re.compile(r"[ \t\r\n\f]+")
# what XML cannot hold (libxml2 lets it into the tree, trafilatura then fails on it), bare or as a reference
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]"
    r"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]))(?:;|(?![0-9a-f]))",
    re.IGNORECASE,
)
_DEEP = 40


def tree_of(html: str) -> "HtmlElement | None":
    """Return the parsed tree, without comments, or None where there is no markup at all.

    A tag of thousands of attributes loses them: the parser compares each with each.
    """
    html = _LONG_TAG.sub(r"<\1>", _CONTROL.sub("", without_escapes(html[:LIMIT])))
    if not html.strip():
        return None
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (ValueError, AssertionError, LxmlError):  # a document without an element
        return None


def ld_json(html: str) -> tuple[str, list[dict[str, Any]]]:
    """Take the JSON-LD scripts out of the HTML; return it without them, and their objects.

    All are taken out: trafilatura runs regular expressions over those that are no JSON, for minutes.
    Objects come flat: lists and "@graph" are opened.
    """
    kept: list[str] = []
    objects: list[dict[str, Any]] = []
    at = 0
    while found := _SCRIPT_OPEN.search(html, at):
        close = _SCRIPT_CLOSE.search(html, found.end())
        if close is None:
            break
        kept.append(html[at : found.start()])
        objects.extend(_objects(html[found.end() : close.start()]))
        end = html.find(">", close.end())
        at = end + 1 if end >= 0 else len(html)
    kept.append(html[at:])
    return "".join(kept), objects


def _objects(source: str) -> list[dict[str, Any]]:
    """Return the objects of one script, or none where it is no JSON."""
    source = source.strip().removeprefix("<!--").removesuffix("-->").strip()
    source = source.removeprefix("//<![CDATA[").removesuffix("//]]>").rstrip(";").strip()
    for text in (source, _TRAILING_COMMA.sub(r"\1", source)):
        try:
            return _flat(json.loads(text, strict=False))
        except (ValueError, RecursionError):
            continue
    return []


def _flat(data: object, depth: int = 0) -> list[dict[str, Any]]:
    """Open lists, graphs and main entities."""
    if depth > _DEEP:
        return []
    if isinstance(data, list):
        return [item for part in data[:200] for item in _flat(part, depth + 1)]
    if not isinstance(data, dict):
        return []
    inner = [data[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart") if key in data]
    return [data, *_flat([part for part in inner if isinstance(part, dict | list)], depth + 1)]


def text_of(html: str) -> str:
    """Return the text of a snippet of HTML (a feed's title or teaser), paragraphs kept, not yet cleaned."""
    if "<" not in html and "&" not in html:
        return html
    tree = tree_of(f"<div>{_WHITE.sub(' ', html)}</div>")
    if tree is None:
        return ""
    for element in tree.iter("script", "style", "template", "noscript", "iframe"):
        element.text = None
    for element in tree.iter(
        "p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "tr", "ul", "ol", "table"
    ):
        element.tail = f"\n\n{element.tail or ''}"
        element.text = f"\n\n{element.text or ''}"
    for element in tree.iter("br"):
        element.tail = f"\n{element.tail or ''}"
    return "".join(str(piece) for piece in tree.itertext())
