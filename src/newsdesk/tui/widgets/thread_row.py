"""The second line of a thread in the list: its facts, or what a search found in it; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rich.cells import cell_len

from newsdesk.model import Hit, ThreadLine
from newsdesk.text.unspaced import is_glued
from newsdesk.tui import display

__all__ = ["ListState", "hit_words", "second_line"]

_BEFORE_MATCH = 30  # characters of a snippet kept in front of what was found, where there is room


@dataclass(frozen=True, slots=True)
class ListState:
    """What the list shows beside the threads: the search's hits, what is in the basket, what is marked.

    `alerts` are the words that unread articles of a thread hold.
    """

    hits: Mapping[int, Hit]
    basket: frozenset[int] = frozenset()
    marked: int | None = None
    alerts: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def second_line(line: ThreadLine, state: ListState, now: datetime, width: int) -> str:
    """Return at most `width` cells about a thread."""
    hit = state.hits.get(line.id)
    alert = ", ".join(map(display.line, state.alerts.get(line.id, ())))
    facts = [
        "marked for a merge" if line.id == state.marked else "",
        "in digest" if line.id in state.basket else "",
        f"alert: {alert}" if alert else "",
        # an article that was found by its title may have no text to show
        *([_found(hit, width)] if hit and hit.snippet.strip() else _facts(line, now)),
    ]
    return display.fit(" · ".join(fact for fact in facts if fact), width)


def _facts(line: ThreadLine, now: datetime) -> Sequence[str]:
    outlets = [display.line(outlet) for outlet in line.outlets]
    several = display.count(len(outlets), "outlet") if outlets else ""
    if line.unread and line.unread < line.articles:
        articles = f"{line.unread} of {line.articles:,} unread"
    else:
        # that one article is one need not be said
        articles = f"{line.articles:,} articles" if line.articles > 1 else ""
    return (
        display.when(line.last, now),
        outlets[0] if len(outlets) == 1 else several,
        articles,
        " ".join(line.languages),
    )


def _found(hit: Hit, width: int) -> str:
    """Return the outlet and the snippet, from so far before its first match that this is in sight."""
    outlet = display.outlet(hit.article.outlet)
    first, end = hit.marks[0] if hit.marks else (0, 0)
    room = width - cell_len(outlet) - cell_len(hit.snippet[first:end]) - 8
    start = max(first - max(min(room, _BEFORE_MATCH), 0), 0)
    if start:
        # begin with a whole word, or a letter of a script without blanks
        start = hit.snippet.find(" ", start, first) + 1 or (start if is_glued(hit.snippet[start]) else first)
    snippet = ("…" if start else "") + display.line(hit.snippet[start:])
    return f"{outlet}: {snippet}"


def hit_words(hits: Sequence[Hit]) -> tuple[str, ...]:
    """Return the words that a search found, as they stand in the texts."""
    words = (display.line(hit.snippet[start:end]) for hit in hits for start, end in hit.marks)
    return tuple(dict.fromkeys(word for word in words if word))
