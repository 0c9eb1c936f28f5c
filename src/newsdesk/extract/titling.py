"""A title for a text that has none: its first line, its first key point, or its first sentence."""

import re

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.keypoints import mark_key_points
from newsdesk.extract.tidy import tidy
from newsdesk.text.clean import line

__all__ = ["title_of"]

_ENDED = re.compile(r"""[.!?…:;,]["'”“»)\]]*$""")
_FIRST_SENTENCE = re.compile(r"^.{20,}?[.!?…][\"'”“»)\]]*(?=\s)")
_FRONT = 40  # paragraphs among which a title is looked for
_TITLE = 120  # characters of a title that had to be cut out of the text


def title_of(blocks: list[Block]) -> tuple[str, list[Block]]:
    """Return a title for blocks that have none, and the blocks without it where it was a line of its own.

    A short first line without a full stop is the title; else the first of the text's own key
    points; else its first sentence.
    """
    kept = tidy(blocks[:_FRONT])
    if not kept:
        return "", blocks
    first = kept[0].text
    if len(kept) > 1 and len(first) <= _TITLE and not _ENDED.search(first) and kept[0].kind is not Kind.ITEM:
        return first, [block for block in blocks if block.text != first]
    marked, points = mark_key_points(kept)
    if points and points[0] < len(marked) / 2 and len(marked[points[0]].text) <= _TITLE:
        return marked[points[0]].text, blocks
    sentence = _FIRST_SENTENCE.match(first + " ")
    return line(sentence[0] if sentence else first, _TITLE).rstrip("."), blocks
