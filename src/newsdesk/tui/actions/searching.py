"""Finding: the threads that hold what was typed, those of a view, the articles that set off alerts."""

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from newsdesk.model import Hit
from newsdesk.tui.blocks import Target, alert_blocks, view_blocks
from newsdesk.tui.command import Pane
from newsdesk.tui.screens.reading import ReadingScreen
from newsdesk.tui.views import EVERYTHING, Kind, View, choices

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["alerts", "choose_view", "search"]


def search(screen: "DeskScreen") -> None:
    """Open the search line."""
    if screen.has_class("-empty"):
        screen.say("There is nothing to search yet.")
        return
    screen.go(Pane.THREADS)
    screen.session.match = None
    screen.prompt.ask(
        "Search ",
        screen.lister.query,
        changed=screen.lister.search_soon,
        done=partial(_done, screen),
        left=partial(_left, screen),
        hint="words in titles and texts, in any language",
        verb="search",
    )


def _done(screen: "DeskScreen", query: str) -> None:
    screen.lister.search(query)
    screen.go(Pane.THREADS)


def _left(screen: "DeskScreen") -> None:
    screen.lister.search("")
    screen.go(Pane.THREADS)


def choose_view(screen: "DeskScreen") -> None:
    """Show what the list can be narrowed to, and narrow it to what is chosen."""
    if screen.has_class("-empty"):
        screen.say("There are no threads yet.")
        return
    screen.spawn("over", _choose_view, screen)


async def _choose_view(screen: "DeskScreen") -> None:
    desk, lister = screen.desk, screen.lister
    lines = await asyncio.to_thread(desk.thread_lines)
    offered = choices(lines, desk.config.feeds)
    views = [view for _, some in offered for view in some]
    counts = {
        view: sum(1 for line in lines if view.admits(line, lister.alerts))
        for view in views
        if view.kind is not Kind.FEEDS
    }

    def chosen(target: Target) -> None:
        if target.choice is not None:
            _look_at(screen, views[target.choice])

    blocks = view_blocks(offered, counts, lister.view)
    screen.app.push_screen(
        ReadingScreen("Which threads?", blocks, chosen=chosen, enter="show them", leaves=True)
    )


def _look_at(screen: "DeskScreen", view: View) -> None:
    screen.go(Pane.THREADS)
    screen.lister.look_at(view)
    if view != EVERYTHING:
        key = screen.key_of("back")
        searching = bool(screen.lister.query)
        screen.say(
            f"{key} leaves the search, then this view." if searching else f"{key} shows all threads again."
        )


def alerts(screen: "DeskScreen") -> None:
    """Show the unread articles that hold the words of the reader's alerts."""
    screen.spawn("over", _alerts, screen)


async def _alerts(screen: "DeskScreen") -> None:
    found = await asyncio.to_thread(screen.desk.alerts)
    hits = {hit.article.id: hit for alert in found for hit in alert.hits}

    def chosen(target: Target) -> None:
        if target.article in hits:
            _go_to(screen, hits[target.article])

    blocks = alert_blocks(found, screen.now(), screen.desk.config.path)
    screen.app.push_screen(
        ReadingScreen("Alerts", blocks, chosen=chosen if hits else None, enter="go there", leaves=True)
    )


def _go_to(screen: "DeskScreen", hit: Hit) -> None:
    """Open the thread of an article, with the article where it holds the words."""
    if screen.threads.row_of(hit.thread) is None:
        # it is not among what the list is narrowed to
        screen.lister.query = ""
        screen.lister.look_at(EVERYTHING)
    screen.threads.go_to(hit.thread)
    screen.reader.open(hit.thread, hit=hit)
    screen.go(Pane.SOURCE)
