"""The background piece of a thread: what happened, who wants what, what is disputed, what led here."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model import Claim, Figure, Quote, Summary, TimelineItem

__all__ = ["Background", "background"]

_YEAR = 365  # days before the newest date from which on something is what led here


@dataclass(frozen=True, slots=True)
class Background:
    """The sections of a background piece; every line of each is cited."""

    happened: tuple[Claim, ...] = ()
    wanted: tuple[tuple[str, tuple[Quote, ...]], ...] = ()
    disputed: tuple[Figure, ...] = ()
    led_here: tuple[TimelineItem, ...] = ()


def background(summary: Summary) -> Background:
    """Assemble the sections from a summary: key points, quotes by actor, contradictions, old dates.

    Actors stand in the order of their weightiest quote; what led here is what the timeline tells of
    more than a year before its newest date.
    """
    disputed = tuple(figure for figure in summary.figures if not figure.growth)
    return Background(summary.key_points, _by_actor(summary.quotes), disputed, _led_here(summary.timeline))


def _by_actor(quotes: Sequence[Quote]) -> tuple[tuple[str, tuple[Quote, ...]], ...]:
    actors: dict[str, list[Quote]] = {}
    for quote in quotes:
        actors.setdefault(quote.speaker, []).append(quote)
    return tuple((actor, tuple(said)) for actor, said in actors.items())


def _led_here(timeline: Sequence[TimelineItem]) -> tuple[TimelineItem, ...]:
    if not timeline:
        return ()
    newest = max(item.date.at for item in timeline)
    return tuple(item for item in timeline if (newest - item.date.at).days > _YEAR)
