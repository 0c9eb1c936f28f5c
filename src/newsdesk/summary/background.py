"""The background piece of a thread: what happened, who wants what, what is disputed, what led here."""

from collections.abc import Sequence

from newsdesk.model import Background, Quote, Summary, TimelineItem
from newsdesk.summary.quote_versions import last_word
from newsdesk.text.roles import TITLES

__all__ = ["background"]

_WEEK = 7  # days before the newest date from which on something is what led here


def background(summary: Summary) -> Background:
    """Assemble the sections from a summary: key points, quotes by actor, contradictions, earlier dates.

    Actors stand in the order of their weightiest quote, speakers whom the text leaves open behind them;
    what led here is what the timeline tells of more than a week before its newest date.
    """
    return Background(
        happened=summary.key_points,
        wanted=_by_actor(summary.quotes),
        disputed=tuple(figure for figure in summary.figures if not figure.growth),
        denials=summary.denials,
        led_here=_led_here(summary.timeline),
    )


def _by_actor(quotes: Sequence[Quote]) -> tuple[tuple[str, tuple[Quote, ...]], ...]:
    """Put the quotes of one actor together, whom one text names in full and another by the last name."""
    whole = {_bare(quote.speaker) for quote in quotes if " " in _bare(quote.speaker)}
    of_last: dict[str, list[str]] = {}
    for name in sorted(whole):
        of_last.setdefault(last_word(name), []).append(name)
    actors: dict[str, list[Quote]] = {}
    for quote in quotes:
        name = _bare(quote.speaker)
        namesakes = of_last.get(name.casefold(), [])
        # two people of one name: nobody can say whose words these are
        name = namesakes[0] if len(namesakes) == 1 else name
        actors.setdefault(name, []).append(quote)
    named = sorted(actors, key=lambda actor: not actor)
    return tuple((actor, tuple(actors[actor])) for actor in named)


def _bare(speaker: str) -> str:
    """Return a speaker's name without "Mr." in front."""
    title, _, name = speaker.partition(" ")
    return name if name and title.strip(".").casefold() in TITLES else speaker


def _led_here(timeline: Sequence[TimelineItem]) -> tuple[TimelineItem, ...]:
    if not timeline:
        return ()
    newest = max(item.date.at for item in timeline)
    return tuple(item for item in timeline if (newest - item.date.at).days > _WEEK)
