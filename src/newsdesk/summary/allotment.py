"""Which sentence is shown under which date, where each is shown once: a stable matching.

A date asks for its best sentence; one that is taken goes to the date that it tells best, and the other
date asks for its next (Gale and Shapley 1962). What a date comes to does not hang on the order of dates.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsdesk.model import When

__all__ = ["Offer", "allot"]


class Offer(NamedTuple):
    """One of the choices of a date: the sentences that it shows, and how well these tell of the date."""

    sentences: frozenset[str]
    tells: tuple[float, ...]


def allot(wanted: Mapping[When, Sequence[Offer]]) -> dict[When, int]:
    """Return for each date which of its offers, the best first, it shows; one left without is not there."""
    holders: dict[str, When] = {}
    asked = dict.fromkeys(wanted, 0)
    waiting = sorted(wanted, key=When.iso, reverse=True)
    while waiting:
        when = waiting.pop()
        if asked[when] == len(wanted[when]):
            continue
        offer = wanted[when][asked[when]]
        rivals = {holders[text] for text in offer.sentences if text in holders}
        if any(wanted[rival][asked[rival]].tells >= offer.tells for rival in rivals):
            asked[when] += 1
            waiting.append(when)
            continue
        for rival in sorted(rivals, key=When.iso):
            for text in wanted[rival][asked[rival]].sentences:
                del holders[text]
            asked[rival] += 1
            waiting.append(rival)
        holders |= dict.fromkeys(offer.sentences, when)
    return {when: at for when, at in asked.items() if at < len(wanted[when])}
