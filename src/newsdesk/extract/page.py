"""The article of a page: its text by trafilatura, with what the page says of itself."""

import logging
import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

import trafilatura
from htmldate import find_date

from newsdesk.extract.blocks import Block, Kind, blocks_of_html, blocks_of_tree
from newsdesk.extract.dates import read_date
from newsdesk.extract.decode import decode
from newsdesk.extract.drafts import draft_of, extracted, no_text
from newsdesk.extract.links import Anchors
from newsdesk.extract.lists import with_lists
from newsdesk.extract.markup import ld_json, tree_of
from newsdesk.extract.metadata import Metadata, metadata_of
from newsdesk.extract.structure import prepare
from newsdesk.model import Draft, Entry, Extracted, Failure, FailureKind, Feed, Origin, Page, When
from newsdesk.text.addresses import host

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["draft_of_html", "extract_page"]

_TEXT_TYPES = re.compile(r"text/|html|xml|^$", re.IGNORECASE)
_KINDS = {
    "image": "an image",
    "video": "a video",
    "audio": "a sound file",
    "application/pdf": "a PDF",
    "font": "a font",
}
_ENDED = re.compile(r"""[.!?…:]["'”“»)\]]*$""")
_LEAST = 80  # characters that an article has at least

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def extract_page(
    page: Page, *, entry: Entry | None = None, feed: Feed | None = None, languages: Iterable[str] = ()
) -> Extracted:
    """Extract the article from a fetched page; what the page does not say comes from its entry and feed."""
    kind = (page.header("content-type") or "").partition(";")[0].strip().lower()
    if not _TEXT_TYPES.search(kind) or page.body.startswith(
        (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04")
    ):
        name = next(
            (words for key, words in _KINDS.items() if kind.startswith(key)),
            f"no web page ({kind or 'unknown'})",
        )
        return Extracted(failure=Failure(FailureKind.NOT_TEXT, f"the address leads to {name}"))
    html = decode(page.body, page.header("content-type"))
    draft = draft_of_html(html, page.final_url, now=page.fetched, languages=languages, entry=entry, feed=feed)
    return no_text() if draft is None else extracted(draft)


def draft_of_html(
    html: str,
    url: str,
    *,
    now: datetime,
    languages: Iterable[str] = (),
    entry: Entry | None = None,
    feed: Feed | None = None,
    file: bool = False,
) -> Draft | None:
    """Return the draft of a page's HTML, or None where there is no article in it."""
    html, objects = ld_json(html)
    tree = tree_of(html)
    if tree is None:
        return None
    said = metadata_of(tree, objects, url, now)
    title = said.title or (entry.title if entry else "")
    published = _published(said.published, entry) or _guessed(tree, url, now)
    blocks, links = _article(tree, said, url)
    draft = Draft(
        url=said.url,
        title=title,
        text="",
        authors=said.authors or (entry.authors if entry else ()),
        published=published,
        outlet=_outlet(said, feed, url),
        links=links,
        origin=Origin.FILE if file else Origin.PAGE,
        claimed=said.published,
    )
    hint = said.language or (entry.language if entry else None) or (feed.language if feed else None)
    draft = draft_of(blocks, draft, hint=hint, languages=languages)
    return draft if len(draft.text) >= _LEAST else None


def _article(tree: "HtmlElement", said: Metadata, url: str) -> tuple[list[Block], tuple[str, ...]]:
    """Return the article's blocks and the addresses of other sites that it links to.

    trafilatura in its precise mode loses paragraphs, in its fast one it keeps furniture: the text
    is what the precise one took, and what only the fast one took where it reads as prose. The text
    that the page's JSON-LD carries is taken where both gave much less.
    """
    prepare(tree)
    anchors = Anchors(tree)
    blocks = merged(*(anchors.marked(_run(tree, precise=precise)) for precise in (True, False)))
    blocks = with_lists(blocks, tree)
    data = blocks_of_html(said.body)
    if _size(blocks) < _size(data) / 2:
        blocks = data
    return blocks, anchors.outward(blocks, url)


def _run(tree: "HtmlElement", *, precise: bool) -> list[Block]:
    """Return the article's blocks as trafilatura sees them; it works on a copy of the tree."""
    document = trafilatura.bare_extraction(
        tree, favor_precision=precise, fast=not precise, include_comments=False
    )
    if document is None or isinstance(document, dict) or document.body is None:
        return []
    return blocks_of_tree(document.body)


def merged(precise: list[Block], wide: list[Block]) -> list[Block]:
    """Return the blocks of `wide` that are in `precise` too, that read as prose, or stand between such.

    Where `wide` lacks a good part of the prose of `precise`, that is the better one as it is.
    """
    known, seen = ({_words(block) for block in blocks} for blocks in (precise, wide))
    lost = [block for block in precise if _words(block) not in seen and _is_prose(block)]
    if _size(lost) > _size(precise) / 5:
        return precise
    sure = [_words(block) in known or _is_prose(block) for block in wide]
    return [block for index, block in enumerate(wide) if sure[index] or _is_between(wide, sure, index)]


def _is_between(blocks: list[Block], sure: list[bool], index: int) -> bool:
    """Whether a block stands alone, or with one other, between blocks that are sure: an item, a heading."""
    before, after = sure[max(0, index - 2) : index], sure[index + 1 : index + 3]
    gap = before[::-1].index(True) if True in before else 2
    rest = after.index(True) if True in after else 2
    return gap + rest < 2 and blocks[index].linked < 0.5


def _words(block: Block) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", block.text))


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _is_prose(block: Block) -> bool:
    """Whether a block is a sentence or more, and not mostly a link."""
    ended = bool(_ENDED.search(block.text))
    return block.kind is not Kind.HEADING and len(block.text) >= 60 and block.linked < 0.35 and ended


def _published(page: When | None, entry: Entry | None) -> When | None:
    """Return the page's time, or the entry's where that is the same day told more precisely."""
    told = entry.published if entry else None
    if page is None or told is None:
        return page or told
    return told if told.precision > page.precision and told.date == page.date else page


def _guessed(tree: "HtmlElement", url: str, now: datetime) -> When | None:
    """Return the day that htmldate finds in the page, where neither the page nor its entry names one."""
    try:
        found = find_date(tree, extensive_search=False, original_date=True, url=url, max_date=now)
    except (ValueError, TypeError, AttributeError):  # it reads dates out of any text
        return None
    return read_date(found)


def _outlet(said: Metadata, feed: Feed | None, url: str) -> str:
    """Return who publishes it: as the reader calls the feed's outlet, as the page says, else its host."""
    if feed is not None and feed.outlet:
        return feed.outlet
    return said.outlet or (feed.title if feed else "") or host(url).removeprefix("www.")
