"""Copies of one text under one entry: the original is the agency's, where we hold it, else the earliest."""

from collections import defaultdict
from collections.abc import Sequence

from newsdesk.model import ArticleLine, Basis, Manner
from newsdesk.text.outlet_names import KnownNames

__all__ = ["grouped"]

_MARKS = frozenset({Manner.CREDIT, Manner.BYLINE})


def grouped(
    lines: Sequence[ArticleLine],
    pairs: Sequence[tuple[int, int]],
    rests: Sequence[Basis],
    names: KnownNames,
) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Return (original, copies) by id, both in the order of `lines`, which come oldest first.

    `pairs` are (article, the first one with the same text); `rests` says which agencies the articles name.
    """
    by_id = {line.id: line for line in lines}
    groups: dict[int, set[int]] = defaultdict(set)
    for article, first in pairs:
        if article in by_id and first in by_id:
            groups[first] |= {first, article}
    found = []
    for members in groups.values():
        group = [line for line in lines if line.id in members]
        original = _original(group, rests, names)
        found.append((original, tuple(line.id for line in group if line.id != original)))
    order = {line.id: at for at, line in enumerate(lines)}
    return tuple(sorted(found, key=lambda one: order[one[0]]))


def _original(group: Sequence[ArticleLine], rests: Sequence[Basis], names: KnownNames) -> int:
    """Return the article of the outlet that the others credit, of an agency, or the earliest one."""
    ids = {line.id for line in group}
    credited = [basis.outlet for basis in rests if basis.article in ids and basis.manner in _MARKS]
    for line in group:
        if line.outlet in credited:
            return line.id
    return next((line.id for line in group if names.is_agency(line.outlet)), group[0].id)
