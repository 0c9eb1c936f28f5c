"""The links of a page, found again in the text that was taken out of it.

The extractor can keep links itself, but then breaks paragraphs at them on many pages.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsdesk.extract.blocks import Block
from newsdesk.text.addresses import normalise, same_site
from newsdesk.text.clean import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Anchors"]

_WORD = re.compile(r"\w+")
_MOST = 100  # addresses that are kept
_ANCHORS = 5000  # of a page that are looked at


class Anchors:
    """The anchors of a page by the words of their text."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for count, anchor in enumerate(tree.iter("a")):
            if count == _ANCHORS:
                break
            text = plain("".join(map(str, anchor.itertext()))[:400], newlines=False)
            words = tuple(_WORD.findall(text))
            if words:
                self._by_word.setdefault(words[0], []).append((words, anchor.get("href") or ""))

    def marked(self, blocks: Iterable[Block]) -> list[Block]:
        """Return the blocks with the share of their words that are links."""
        return [self._marked(block) for block in blocks]

    def _marked(self, block: Block) -> Block:
        words = _WORD.findall(block.text)
        linked = sum(length for length, _ in self._found(words))
        return Block(block.text, block.kind, linked / len(words)) if linked else block

    def outward(self, blocks: Iterable[Block], url: str) -> tuple[str, ...]:
        """Return the addresses of other sites that the blocks link to, each once, in order."""
        found: dict[str, None] = {}
        for block in blocks:
            for _, href in self._found(_WORD.findall(block.text)):
                try:
                    target = urljoin(url, href.strip())
                    parts = urlsplit(target)
                except ValueError:
                    continue
                if parts.scheme in ("http", "https") and parts.hostname and not same_site(url, target):
                    found[normalise(target)] = None
        return tuple(found)[:_MOST]

    def _found(self, words: list[str]) -> Iterator[tuple[int, str]]:
        """Yield (words, address) of the longest anchor at each place, from left to right."""
        at = 0
        while at < len(words):
            candidates = self._by_word.get(words[at], ())
            best = max(
                (item for item in candidates if tuple(words[at : at + len(item[0])]) == item[0]),
                key=lambda item: len(item[0]),
                default=None,
            )
            if best is not None and (len(best[0]) > 1 or len(best[0][0]) > 2):
                yield len(best[0]), best[1]
                at += len(best[0])
            else:
                at += 1
