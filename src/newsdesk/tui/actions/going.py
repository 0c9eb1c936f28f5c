"""Going in and out, from pane to pane, from thread to thread, from source to source."""

from functools import partial
from typing import TYPE_CHECKING

from textual.geometry import Offset

from newsdesk.tui.blocks import SECTIONS
from newsdesk.tui.command import Pane
from newsdesk.tui.screens.jump import JumpScreen, Spot
from newsdesk.tui.views import EVERYTHING

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = [
    "back",
    "back_or_leave",
    "enter",
    "jump",
    "next_pane",
    "next_source",
    "next_unread",
    "page_on",
    "previous_pane",
    "previous_source",
    "previous_unread",
    "section",
    "zen",
]

_PANES = tuple(Pane)


def enter(screen: "DeskScreen") -> None:
    """Go into the thread, from a claim to its source, or show and hide copies."""
    if screen.pane is Pane.THREADS and (line := screen.threads.current):
        screen.go(Pane.SUMMARY)
        screen.reader.open(line.id)
    elif screen.pane is Pane.SUMMARY and (target := screen.summary.target):
        if target.folds and target.article is not None:
            screen.reader.fold(target.article)
            return
        screen.reader.preview(target, delay=0.0)
        screen.go(Pane.SOURCE)


def back(screen: "DeskScreen") -> None:
    """Go back one step: out of the whole window, the source, the summary, the search."""
    screen.key_line.clear()  # what was told is about where the reader was
    if screen.has_class("-zen"):
        zen(screen)
    elif screen.pane is not Pane.THREADS:
        screen.go(_PANES[_PANES.index(screen.pane) - 1])
    elif screen.lister.query:
        screen.lister.search("")
    elif screen.lister.view != EVERYTHING:
        screen.lister.look_at(EVERYTHING)
    elif screen.session.marked is not None:
        screen.session.marked = None
        screen.threads.repaint(screen.lister.list_state())
        screen.show_keys()


async def back_or_leave(screen: "DeskScreen") -> None:
    """Go back one step; at the top leave newsdesk."""
    inside = screen.pane is not Pane.THREADS or screen.has_class("-zen")
    if not (inside or screen.lister.narrowed or screen.session.marked is not None):
        await screen.desk_app.action_quit()
    else:
        back(screen)


def _to_pane(screen: "DeskScreen", steps: int) -> None:
    if screen.has_class("-empty"):
        return
    screen.go(_PANES[(_PANES.index(screen.pane) + steps) % len(_PANES)])


def next_pane(screen: "DeskScreen") -> None:
    """Go to the next pane."""
    _to_pane(screen, 1)


def previous_pane(screen: "DeskScreen") -> None:
    """Go to the pane before."""
    _to_pane(screen, -1)


def page_on(screen: "DeskScreen") -> None:
    """Page on through a thread, and at its end go to the next unread one."""
    if screen.pane is Pane.THREADS:
        enter(screen)
    elif screen.reader.coming:
        return  # the text in sight is that of the thread before: its end is not the end
    elif screen.current.at_end:
        screen.go(Pane.SUMMARY)
        _to_unread(screen, 1)
    else:
        screen.current.page(1)


def next_unread(screen: "DeskScreen") -> None:
    """Go to the next unread thread, or in a search to the next match."""
    _to_next(screen, screen.take_count())


def previous_unread(screen: "DeskScreen") -> None:
    """Go to the unread thread before, or in a search to the match before."""
    _to_next(screen, -screen.take_count())


def _to_next(screen: "DeskScreen", steps: int) -> None:
    if screen.lister.query:
        _to_match(screen, steps)
    else:
        _to_unread(screen, steps)


def _to_unread(screen: "DeskScreen", steps: int) -> None:
    """Go to the unread thread that is `steps` further on, around the list's end."""
    lines = screen.threads.lines
    current = screen.threads.current
    at = screen.threads.row_of(current.id) if current else None
    unread = [row for row, line in enumerate(lines) if line.unread and row != at]
    if at is None or not unread:
        screen.say("No other unread thread.")
        return
    below = sum(1 for row in unread if row < at)
    position = below + steps - 1 if steps > 0 else below + steps
    row = unread[position % len(unread)]
    if not 0 <= position < len(unread):
        screen.say("Went on at the other end of the list.")
    screen.threads.to(row)
    if screen.pane is not Pane.THREADS:
        screen.go(Pane.SUMMARY)
        screen.reader.open(lines[row].id)


def _to_match(screen: "DeskScreen", steps: int) -> None:
    """Go to the article that the search found next, at its first match."""
    hits = screen.lister.hits
    if not hits:
        screen.say("The search found nothing.")
        return
    at = screen.session.match
    start = -1 if steps > 0 else 0
    screen.session.match = ((start if at is None else at) + steps) % len(hits)
    hit = hits[screen.session.match]
    if (row := screen.threads.row_of(hit.thread)) is not None:
        screen.threads.to(row)
    screen.reader.open(hit.thread, hit=hit)
    screen.say(f"Match {screen.session.match + 1} of {len(hits)}")
    if screen.has_class("-narrow"):
        screen.go(Pane.SOURCE)


def next_source(screen: "DeskScreen") -> None:
    """Go to the next proof of the claim, or to the thread's next source."""
    _step_source(screen, screen.take_count())


def previous_source(screen: "DeskScreen") -> None:
    """Go to the proof or source before."""
    _step_source(screen, -screen.take_count())


def _step_source(screen: "DeskScreen", steps: int) -> None:
    screen.reader.step(steps)
    if screen.has_class("-narrow"):
        screen.go(Pane.SOURCE)


def section(number: int, screen: "DeskScreen") -> None:
    """Go to a section of the summary."""
    if not screen.summary.to_section(number):
        missing = f"This thread has no {SECTIONS[number - 1].lower()}."
        screen.say("The summary is still being made." if screen.reader.making else missing)


def zen(screen: "DeskScreen") -> None:
    """Give the focused pane the whole window, or take it back."""
    screen.toggle_class("-zen")


def jump(screen: "DeskScreen") -> None:
    """Put letters on what is in sight and go where the reader says."""
    screen.app.push_screen(JumpScreen(_spots(screen)), partial(_jumped, screen))


def _spots(screen: "DeskScreen") -> list[Spot]:
    """Return the panes in sight, then what in them can be gone to."""
    spots: list[Spot] = []
    for pane in Pane:
        widget = screen.query_one(f"#{pane}")
        if widget.region.area and widget.display:
            spots.append((pane, -1, widget.region.offset))
    for pane, view in ((Pane.THREADS, screen.threads), (Pane.SUMMARY, screen.summary)):
        if view.region.area:
            corner = view.content_region.offset
            spots += [(pane, index, corner + Offset(0, row)) for row, index in view.spots()]
    return spots


def _jumped(screen: "DeskScreen", spot: Spot | None) -> None:
    if spot is None:
        return
    pane, index, _ = spot
    screen.go(pane)
    if index >= 0:
        screen.current.to(index)
