"""What an extractor leaves inside an article, taken out: sales talk, share bars, headings told twice.

Everything here is a general rule about lines and their neighbours. What is not surely furniture
stays: a lost sentence is worse than a line too many.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.furniture import (
    is_closing,
    is_dateline,
    is_furniture,
    is_rule,
    is_sentence,
    is_teaser,
)
from newsdesk.extract.pitch import Pitch, pitch, without_mark
from newsdesk.extract.repair import inline_list, spaced, split_pitch
from newsdesk.extract.words import OTHER_STORIES
from newsdesk.text.code import without_code

__all__ = ["tidy"]

_BEHIND_LINKS = 2  # lines that may stand behind the links at the end: who wrote it, what was corrected
_LINKS = 3  # links that are a list of other articles; a list of two may be the article's own
_LINKED, _MOSTLY_LINKED = 0.3, 0.5  # share of its characters that each of them, and all together, link
_SIGN = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_FRONT = 40  # blocks, among which the first real paragraph is looked for


def tidy(blocks: Sequence[Block], title: str = "") -> list[Block]:
    """Return the article's blocks without furniture, with lost spaces and list items restored.

    `title` is left out where it stands in front of the text again.
    """
    parted = _once(part for block in _without_code(blocks) for part in split_pitch(block))
    kept = _without_head(parted, title)
    kept = _without_front(kept)
    kept = _without_grids(kept)
    kept = _without_tail(_without_links(_without_other_stories(kept)))
    kept = _without_teasers(kept)
    kept = _without_edges([block for block in kept if not is_furniture(block)])
    mended = [_mended(part) for block in kept for part in inline_list(block)]
    return [block for block in mended if block.text]


def _without_code(blocks: Sequence[Block]) -> list[Block]:
    """Drop style sheets and scripts before the first real paragraph."""
    front = next((i for i, block in enumerate(blocks[:_FRONT]) if _is_real(block)), _FRONT)
    bare = [replace(block, text=without_code(block.text)) for block in blocks[:front]]
    return [*(block for block in bare if block.text), *blocks[front:]]


def _mended(block: Block) -> Block:
    """Give a block its spaces back, and make a list item of a line that a tick marks."""
    bare = without_mark(block.text)
    kind = Kind.ITEM if bare != block.text and len(bare) < 300 else block.kind
    return Block(spaced(bare).strip(), kind, block.linked)


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _without_head(blocks: list[Block], title: str) -> list[Block]:
    """Drop the title told again before the first paragraph, section names, a line that only gives a date."""
    out: list[Block] = []
    for index, block in enumerate(blocks):
        if index < 5 and not any(is_sentence(b.text) for b in out):
            short = len(block.text) < 160 and block.kind is not Kind.ITEM and not is_sentence(block.text)
            told = not is_sentence(block.text) and _tells_title(block.text, title)
            if told or (short and is_dateline(block.text)):
                continue
            if short and block.linked > 0.8 and len(block.text.split()) < 4:
                continue
        out.append(block)
    return out


def _tells_title(text: str, title: str) -> bool:
    """Whether a line is the title, part of it, or nearly the same words."""
    line, folded = _folded(text), _folded(title)
    if not line or not folded:
        return False
    if line == folded or (len(line) > 20 and line in folded):
        return True
    one, other = (set(re.findall(r"\w{3,}", part.casefold())) for part in (text, title))
    return len(text) < 1.5 * len(title) + 20 and len(one & other) > 0.75 * max(len(one), len(other), 4)


def _without_front(blocks: list[Block]) -> list[Block]:
    """Drop a sales front: everything up to the last appeal before the first real paragraph.

    Only where appeals make up much of it; otherwise the appeals alone go.
    """
    front = next((i for i, block in enumerate(blocks[:_FRONT]) if _is_real(block)), 0)
    judged = [pitch(block.text) for block in blocks[:front]]
    strong = [i for i, one in enumerate(judged) if one.strong or one.marked]
    if not any(one.strong for one in judged):
        return blocks
    until = strong[-1] + 1
    sales = sum(one.strong or one.marked or one.score >= 2 for one in judged[:until])
    if sales * 5 >= until * 2:
        return blocks[until:]
    kept = [
        block
        for block, one in zip(blocks[:until], judged, strict=False)
        if not (one.strong and one.score >= 3)
    ]
    return [*kept, *blocks[until:]]


def _is_real(block: Block) -> bool:
    return is_sentence(block.text) and pitch(block.text).score < 3 and block.kind is not Kind.ROW


def _without_grids(blocks: list[Block]) -> list[Block]:
    """Drop a grid of ticked promises and the lines between them, where most of it speaks to a customer."""
    if sum(without_mark(block.text) != block.text for block in blocks) < 2:
        return blocks
    judged = [pitch(block.text) for block in blocks]
    drop: set[int] = set()
    for region in _tick_regions(judged):
        selling = sum(judged[i].addresses or judged[i].calls or judged[i].offers for i in region)
        ticks = sum(judged[i].marked for i in region)
        real = sum(_is_real(blocks[i]) for i in region)
        if ticks >= 2 and not real and selling >= max(2, len(region) * 0.4):
            drop.update(region)
    return [block for index, block in enumerate(blocks) if index not in drop]


def _tick_regions(judged: Sequence[Pitch]) -> list[range]:
    """Return the runs of blocks in which marked ones stand at most one block apart."""
    regions: list[range] = []
    marked = [i for i, one in enumerate(judged) if one.marked]
    start = 0
    for index, at in enumerate(marked):
        if index + 1 == len(marked) or marked[index + 1] - at > 2:
            regions.append(range(marked[start], at + 1))
            start = index + 1
    return regions


def _without_tail(blocks: list[Block]) -> list[Block]:
    """Drop the sales talk behind the article: from an appeal at the end back over what leads up to it."""
    end = len(blocks)
    appealed = False
    while end > 1:
        block = blocks[end - 1]
        one = pitch(block.text)
        listed = block.kind is Kind.ITEM and block.linked > 0.6 and not is_sentence(block.text)
        if not (
            is_furniture(block) or is_closing(block) or listed or one.strong or (appealed and one.score >= 3)
        ):
            break
        appealed = appealed or one.strong
        end -= 1
    # a single linked item at the end may be the last of an article's own list
    while (
        end < len(blocks) and end > 0 and blocks[end].kind is Kind.ITEM and blocks[end - 1].kind is Kind.ITEM
    ):
        end += 1
    return blocks[:end]


def _without_other_stories(blocks: list[Block]) -> list[Block]:
    """Drop all from a heading such as "Top stories" on, where it stands behind most of the text."""
    total = sum(len(block.text) for block in blocks)
    before = 0
    for index, block in enumerate(blocks):
        if before * 5 >= total * 3 and index > 1 and OTHER_STORIES.match(block.text):
            return blocks[:index]
        before += len(block.text)
    return blocks


def _without_links(blocks: list[Block]) -> list[Block]:
    """Drop a list of links to other articles near the end, with no more than two lines behind it.

    A list that the text introduces ("They are:") is the article's own.
    """
    end = len(blocks)
    while end > max(0, len(blocks) - _BEHIND_LINKS) and blocks[end - 1].kind is not Kind.ITEM:
        end -= 1
    start = end
    while start and blocks[start - 1].kind is Kind.ITEM and blocks[start - 1].linked > _LINKED:
        start -= 1
    run = blocks[start:end]
    if len(run) < _LINKS or start < 2 or blocks[start - 1].text.rstrip().endswith(":"):
        return blocks
    told = [block for block in run if is_sentence(block.text) and not _SIGN.match(block.text)]
    linked = sum(block.linked for block in run) / len(run)
    return blocks if told or linked < _MOSTLY_LINKED else [*blocks[:start], *blocks[end:]]


def _without_teasers(blocks: list[Block]) -> list[Block]:
    """Drop headlines of other articles: linked lines without a stop, two or more in a row, or shouted."""
    drop: set[int] = set()
    run: list[int] = []
    for index, block in enumerate([*blocks, Block("")]):
        if is_teaser(block):
            run.append(index)
            continue
        if len(run) > 1 or (run and (blocks[run[0]].text.isupper() or blocks[run[0]].text.endswith("]"))):
            drop.update(run)
        run = []
    return [block for index, block in enumerate(blocks) if index not in drop]


def _without_edges(blocks: list[Block]) -> list[Block]:
    """Drop rules and bare addresses before the first and behind the last paragraph."""
    inner = [index for index, block in enumerate(blocks) if not is_rule(block)]
    return blocks[inner[0] : inner[-1] + 1] if inner else []


def _once(blocks: Iterable[Block]) -> list[Block]:
    """Drop what stands there word for word again: pulled quotes, captions told twice."""
    seen: set[str] = set()
    out: list[Block] = []
    for block in blocks:
        key = _folded(block.text)
        if len(key) >= 60 and key in seen:
            continue
        seen.add(key)
        out.append(block)
    return out
