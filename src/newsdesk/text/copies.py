"""Which texts are the same one: an agency's report in several outlets, lightly edited, cut or carried on.

Texts are compared by their runs of four words (Broder 1997: On the resemblance and containment of documents).
The shorter one must stand in the beginning of the longer one: an agency's text is cut at its end, while a
report of one's own shares quotations and figures, wherever they stand. On two thousand news articles, copies
share 0.63 and more of these runs, reports of one's own on the same event 0.57 and less.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from newsdesk.text.unspaced import mostly_unspaced, units

__all__ = ["containment", "copies", "runs"]

_WORD = re.compile(r"\w+")
_LENGTH = 4  # words of a run
_LETTERS = 8  # of a run in a script without blanks: about as many words
_CHARACTERS = 12_000  # of a text that are looked at
_FEWEST = 16  # runs; less text is alike by chance
_SHARED = 0.6  # of the shorter text's runs that stand in the beginning of the longer one
_SAME_OUTLET = 0.8  # what the pages of one site have in common may be its furniture
_ROOM = 1.25  # how much longer than the shorter text that beginning is ...
_DATELINE = 20  # ... and so many runs more: something put in front
_HOLDERS = 6  # texts by which a run is found again: a phrase of a hundred texts tells nothing
_LOOKED_AT = 4  # likely originals that are compared

Run = tuple[str, ...]
Runs = tuple[Run, ...]


def runs(text: str) -> Runs:
    """Return the runs of four words in the order of the text, without regard to case and signs.

    In a script without blanks they are runs of eight letters.
    """
    low = text[:_CHARACTERS].lower()
    unspaced = mostly_unspaced(low)
    words = units(low) if unspaced else _WORD.findall(low)
    length = _LETTERS if unspaced else _LENGTH
    return tuple(zip(*(islice(words, start, None) for start in range(length)), strict=False))


def containment(one: Runs, other: Runs) -> float:
    """Return which share (0..1) of the shorter text's runs stand in the beginning of the longer one."""
    short, long = sorted((one, other), key=len)
    if not short:
        return 0.0
    begin = set(long[: int(_ROOM * len(short)) + _DATELINE])
    known = set(short)
    return len(known & begin) / len(known)


def copies(texts: Sequence[str], outlets: Sequence[str]) -> tuple[int, ...]:
    """Return for each text the index of the first one that is the same text, its own where none is.

    `outlets` say who published each: two pages of one outlet must be more alike. What is a copy of a
    copy belongs to the same first text. Linear in the length of all texts.
    """
    first: list[int] = []
    every: list[Runs] = []
    holders: dict[Run, list[int]] = {}
    for at, text in enumerate(texts):
        here = runs(text)
        every.append(here)
        original = _original(at, every, holders, outlets)
        first.append(at if original is None else first[original])
        if len(here) >= _FEWEST:
            for run in set(here):
                known = holders.setdefault(run, [])
                if len(known) < _HOLDERS:
                    known.append(at)
    return tuple(first)


def _original(
    at: int, every: Sequence[Runs], holders: Mapping[Run, Sequence[int]], outlets: Sequence[str]
) -> int | None:
    """Return the earlier text that the text at `at` is the same as, the likest one, or None."""
    here = every[at]
    if len(here) < _FEWEST:
        return None
    votes = Counter(other for run in set(here) for other in holders.get(run, ()))
    likely = sorted(votes, key=lambda other: (-votes[other], other))[:_LOOKED_AT]
    shared = {other: containment(here, every[other]) for other in likely}
    fitting = [
        other
        for other in likely
        if shared[other] >= (_SAME_OUTLET if outlets[at] == outlets[other] else _SHARED)
    ]
    return max(fitting, key=lambda other: (shared[other], -other), default=None)
