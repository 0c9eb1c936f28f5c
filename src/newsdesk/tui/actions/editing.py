"""What a reader changes: read marks, stars, titles, and which articles belong together."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from newsdesk.errors import NotFound
from newsdesk.model import ArticleLine, ThreadLine
from newsdesk.tui import display
from newsdesk.tui.screens.confirm import ConfirmScreen

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["all_read", "merge", "read", "rename", "split", "star", "undo"]


def read(screen: "DeskScreen") -> None:
    """Mark the thread as read, or as unread."""
    if line := screen.threads.current:
        screen.queue(screen.changes.read, line.id, bool(line.unread))


def all_read(screen: "DeskScreen") -> None:
    """Mark everything that the list shows as read, after asking."""
    unread = [line.id for line in screen.threads.lines if line.unread]
    if not unread:
        screen.say("Everything here is read." if screen.lister.narrowed else "Everything is read.")
        return
    here = unread if screen.lister.narrowed else None

    def answered(yes: bool | None) -> None:
        if yes:
            screen.queue(_all_read, screen, here)

    screen.app.push_screen(ConfirmScreen(f"Mark {display.count(len(unread), 'thread')} as read?"), answered)


async def _all_read(screen: "DeskScreen", threads: Sequence[int] | None) -> None:
    """Mark these threads as read; None: all there are, also what has come in while the reader was asked."""
    desk = screen.desk

    def each() -> None:
        for thread in threads or ():
            desk.mark_read(thread)

    await screen.changes.write(desk.mark_all_read if threads is None else each)
    screen.say("Everything is marked as read." if threads is None else "What is shown is marked as read.")


def star(screen: "DeskScreen") -> None:
    """Follow the thread, or no longer."""
    if line := screen.threads.current:
        screen.queue(screen.changes.star, line.id, not line.starred)


def rename(screen: "DeskScreen") -> None:
    """Ask for the thread's title."""
    line = screen.threads.current
    if line is None:
        return
    pane = screen.pane

    def done(title: str) -> None:
        screen.go(pane)
        if title.strip() != line.title and (title.strip() or line.renamed):
            screen.queue(_rename, screen, line, title.strip())

    hint = "an empty title takes yours back" if line.renamed else ""
    left = partial(screen.go, pane)
    title = display.line(line.title)
    screen.prompt.ask("Title ", title, done=done, left=left, hint=hint, verb="give this title")


async def _rename(screen: "DeskScreen", line: ThreadLine, title: str) -> None:
    await screen.changes.write(lambda: screen.desk.rename(line.id, title))
    kept = "The thread keeps this title from now on."
    screen.say(kept if title else "Your title is taken back: the articles give the thread one again.")


def merge(screen: "DeskScreen") -> None:
    """Mark the thread, or put the marked one and this one together."""
    line, marked = screen.threads.current, screen.session.marked
    if line is None:
        return
    if marked is None:
        _mark(screen, line.id)
    elif marked == line.id:
        _mark(screen, None)
        screen.say("No longer marked.")
    else:
        screen.spawn("over", _merge_marked, screen, line, marked)


async def _merge_marked(screen: "DeskScreen", line: ThreadLine, marked: int) -> None:
    """Ask about the marked thread, also where a search or a view does not show it."""
    try:
        other = (await asyncio.to_thread(screen.desk.thread, marked)).line
    except NotFound:
        # it is gone since: this one is marked in its place
        _mark(screen, line.id)
        return
    if other.id == line.id:
        _mark(screen, None)
        screen.say("The marked thread is part of this one already.")
    else:
        _ask_merge(screen, line, other)


def _mark(screen: "DeskScreen", thread: int | None) -> None:
    screen.session.marked = thread
    screen.threads.repaint(screen.lister.list_state())
    screen.show_keys()
    if thread is not None:
        screen.say(f"Marked. Go to the thread that belongs to it and press {screen.key_of('merge')} again.")


def _ask_merge(screen: "DeskScreen", into: ThreadLine, other: ThreadLine) -> None:
    def answered(yes: bool | None) -> None:
        if yes:
            screen.queue(_merge, screen, into, other)

    details = f"{display.line(other.title)}\n\ngoes into\n\n{display.line(into.title)}"
    screen.app.push_screen(ConfirmScreen("Make one thread of these two?", details), answered)


async def _merge(screen: "DeskScreen", into: ThreadLine, other: ThreadLine) -> None:
    session = screen.session
    session.marked = None
    await screen.changes.write(lambda: screen.desk.merge(into.id, other.id))
    session.basket[:] = dict.fromkeys(into.id if one == other.id else one for one in session.basket)
    screen.threads.repaint(screen.lister.list_state())
    screen.say(f"Merged: {display.count(into.articles + other.articles, 'article')} in one thread.")


def split(screen: "DeskScreen") -> None:
    """Take the article under the cursor, or the open source, out of its thread, after asking."""
    screen.spawn("over", _ask_split, screen)


async def _ask_split(screen: "DeskScreen") -> None:
    article, thread = await screen.reader.article(), screen.reader.thread
    if thread is None or article is None:
        return
    if len(thread.articles) < 2:
        screen.say("The thread has one article only: there is nothing to split off.")
        return

    def answered(yes: bool | None) -> None:
        if yes:
            screen.queue(_split, screen, thread.line.id, article)

    details = f"{display.line(article.outlet)}: {display.line(article.title)}"
    screen.app.push_screen(
        ConfirmScreen("Split this article off into a thread of its own?", details), answered
    )


async def _split(screen: "DeskScreen", thread: int, article: ArticleLine) -> None:
    await screen.changes.write(lambda: screen.desk.split(thread, [article.id]))
    screen.say("The article has a thread of its own now.")


def undo(screen: "DeskScreen") -> None:
    """Take back the last merge, split or title."""
    screen.queue(_undo, screen)


async def _undo(screen: "DeskScreen") -> None:
    try:
        told = await screen.changes.write(screen.desk.undo)
    except NotFound:
        screen.say("There is nothing to undo.")
    else:
        screen.say(f"Undone: {told}.")
