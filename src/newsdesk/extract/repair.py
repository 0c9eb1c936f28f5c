"""Running text mended where a scraper or a sloppy template broke it: lost spaces, lost line ends."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.pitch import pitch

__all__ = ["glued", "inline_list", "spaced", "split_pitch"]

_BIG, _SMALL = "A-ZÄÖÜÀ-Þ", "a-zß-öø-ÿ"
# a full stop between a word and a capital with no space; not in "t3n.de", "1.5", "U.S.", "Ph.D.", "www.X.Y"
_STOP = re.compile(
    rf"(?:(?<=[{_SMALL}]{{2}})|(?<=[{_SMALL}]\))|(?<=\d\d)|(?<=[\"”“»’%])|(?<=[A-ZÄÖÜ]{{3}}))"
    r"(?P<stop>[.!?]+[\"”“»]?)"
    rf"(?=[„“«»\"(]?[{_BIG}][{_SMALL}’']|[„“«»\"(]?[{_BIG}] [{_SMALL}])"
)
_QUOTE = re.compile(r"(?<=[^\W_.]|[.!?…,])(?P<quote>[\"”“»])(?=[A-ZÄÖÜÀ-Þ][a-zß-öø-ÿ]{2,})")
_TOKEN = 100  # characters to both sides within which the end of a word is looked for
_SPACE_BEFORE = re.compile(r"(?<=[^\W_]|[)\]\"”“»’']) +(?=[,.](?:\s|$))")
_DASH_ITEM = re.compile(r"\s[-–•]\s+(?=[„“\"'«(]?[^\W_a-zß-ÿ])")
_LABEL = re.compile(r"^[^.!?:]{2,80}:\s")


def _glue_points(text: str) -> Iterator[int]:
    """Yield where two sentences touch: the place at which a space is missing."""
    for found in _STOP.finditer(text):
        if not _in_address(text, found.start()):
            yield found.end()
    for found in _QUOTE.finditer(text):
        straight = found["quote"] == '"'
        closes = text.count('"', 0, found.start()) % 2 == 1 if straight else found["quote"] in "”“"
        opened = found["quote"] != "“" or "„" in text[: found.start()]
        if closes and opened and not _in_address(text, found.start()):
            yield found.end()


def _in_address(text: str, at: int) -> bool:
    """Whether the word around a place is a web or mail address."""
    start = max(text.rfind(" ", max(0, at - _TOKEN), at) + 1, at - _TOKEN)
    end = text.find(" ", at, at + _TOKEN)
    word = text[start : end if end >= 0 else at + _TOKEN]
    return "@" in word or "://" in word or "www." in word or "/" in word[at - start :]


def glued(text: str) -> list[str]:
    """Part a text where two sentences touch without a space."""
    points = sorted(set(_glue_points(text)))
    return [text[a:b] for a, b in zip([0, *points], [*points, len(text)], strict=True) if text[a:b].strip()]


def spaced(text: str) -> str:
    """Return the text with the spaces that sentences lost, and without spaces before commas and stops."""
    return _SPACE_BEFORE.sub("", " ".join(glued(text)))


def split_pitch(block: Block) -> list[Block]:
    """Part off a sales pitch that was glued to the end of a block without a space."""
    pieces = glued(block.text)
    if len(pieces) < 2:
        return [block]
    cut = len(pieces)
    while cut > 1 and pitch(pieces[cut - 1]).score >= 3:
        cut -= 1
    if cut == len(pieces):
        return [block]
    kept = "".join(pieces[:cut])
    return [Block(kept, block.kind, block.linked), *(Block(piece.strip()) for piece in pieces[cut:])]


def inline_list(block: Block) -> list[Block]:
    """Make list items of a list that was glued into one line: "- One: ... - Two: ..."

    Two dashes of a parenthesis are no list: every part must begin with a label, or, where the block
    is an item itself, each part before the next dash must end as a sentence does. What follows the
    last item without a space was a paragraph of its own.
    """
    starts = [found.start() for found in _DASH_ITEM.finditer(block.text)]
    cuts = [0, *starts, len(block.text)]
    parts = [block.text[a:b].strip() for a, b in pairwise(cuts)]
    parts = [parts[0], *(re.sub(r"^[-–•]\s+", "", part) for part in parts[1:])]
    head: list[Block] = []
    if block.kind is not Kind.ITEM:
        if len(parts) < 3 or not parts[0].endswith(":"):
            return [block]
        head, parts = [Block(parts[0], block.kind, block.linked)], parts[1:]
    labelled = all(_LABEL.match(part) for part in parts)
    ended = all(part.endswith((".", "!", "?", '."', ".“", ".”", ";")) for part in parts[:-1])
    short = bool(head) and all(len(part) < 120 for part in parts)
    if len(parts) < 2 or not (labelled or ended or short):
        return [block]
    last, *rest = glued(parts[-1])
    items = [Block(part, Kind.ITEM, block.linked) for part in (*parts[:-1], last)]
    return [*head, *items, *([Block("".join(rest).strip())] if rest else [])]
