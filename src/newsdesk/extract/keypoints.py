"""Key-point blocks: what a source itself set out as the gist of its article."""

import re
from collections.abc import Sequence

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.words import alternatives
from newsdesk.model import Span

__all__ = ["mark_key_points", "spans_of"]

_HEADING = re.compile(
    "^(?P<head>"
    + alternatives(r"""
        (?:kurze )?zusammenfassung
        kurz ?zusammengefasst
        das wichtigste(?: (?:in kürze|im überblick|auf einen blick|vorab|kompakt))?
        auf einen blick
        in kürze
        kurz (?:und knapp|gefasst|erklärt)
        die wichtigsten (?:punkte|fakten|erkenntnisse|infos)(?: (?:in kürze|im überblick))?
        darum geht[’']?s
        key (?:points?|takeaways|facts|findings)
        highlights
        at a glance
        in (?:brief|short|summary)
        summary
        takeaways
        the (?:main points|essentials|gist)
        what (?:you need )?to know
        tl;?dr
        in (?:breve|sintesi)
        (?:i )?punti chiave
        en (?:bref|breve|resumen)
        l[’']essentiel
        points? clés?
        ce qu[’']il faut (?:savoir|retenir)
        à retenir
        (?:las )?claves(?: de .{3,40})?
        resumen
        puntos clave
        lo (?:más importante|esencial)
        resumo
        destaques
    """)
    + r")(?!\w)\s*(?P<mark>[:–—-]?)\s*",
    re.IGNORECASE,
)
_ENDED = re.compile(r"""[.!?]["'”“»)\]]*$""")
_FEWEST, _MOST = 2, 15
_SHORT = 110  # characters of a point that is not set as a list item
_LONG = 350  # of one that is


def mark_key_points(blocks: Sequence[Block]) -> tuple[list[Block], tuple[int, ...]]:
    """Return the blocks with key points set as list items, and the indices of those items.

    The heading's line may go on with the first point ("Summary The board resigns"): then it is
    parted. A heading without at least two short lines or list items after it is left as it is.
    """
    for at, block in enumerate(blocks):
        found = _HEADING.match(block.text)
        if not found or block.kind is Kind.ROW:
            continue
        rest = block.text[found.end() :].strip()
        if rest and not (found["mark"] or rest[0].isupper()):
            continue  # "Highlights of the season were ..."
        if rest and (len(rest) > _SHORT or _ENDED.search(rest)):
            continue
        points = _points(blocks[at + 1 :])
        if points + bool(rest) < _FEWEST:
            continue
        head = [Block(block.text[: found.end()].strip(" –—-"), Kind.HEADING)]
        first = [Block(rest, Kind.ITEM)] if rest else []
        items = [Block(b.text, Kind.ITEM, b.linked) for b in blocks[at + 1 : at + 1 + points]]
        marked = [*blocks[:at], *head, *first, *items, *blocks[at + 1 + points :]]
        return marked, tuple(range(at + 1, at + 1 + len(first) + len(items)))
    return list(blocks), ()


def _points(blocks: Sequence[Block]) -> int:
    """Count the blocks that go on as points: list items, or short lines that are no sentences."""
    listed = bool(blocks) and blocks[0].kind is Kind.ITEM
    count = 0
    for block in blocks[:_MOST]:
        if listed and not (block.kind is Kind.ITEM and len(block.text) <= _LONG):
            break
        short = len(block.text) <= _SHORT and not _ENDED.search(block.text) and not block.text.endswith(":")
        if not listed and (block.kind in (Kind.HEADING, Kind.ROW) or not short):
            break
        count += 1
    return count


def spans_of(blocks: Sequence[Block], indices: Sequence[int]) -> tuple[Span, ...]:
    """Return where the blocks of these indices stand in the joined text, without their "- "."""
    spans: list[Span] = []
    wanted = set(indices)
    at = 0
    for index, block in enumerate(blocks):
        end = at + len(block.shown)
        if index in wanted:
            spans.append(Span(end - len(block.text), end))
        at = end + 2
    return tuple(spans)
