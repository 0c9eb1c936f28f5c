"""What is laid over the desk: help, palette, feeds, reasons; and refreshing."""

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from newsdesk.errors import NotFound
from newsdesk.model import Why
from newsdesk.tui.actions.sharing import open_address
from newsdesk.tui.blocks import Target, change_blocks, feed_blocks, help_blocks, why_blocks
from newsdesk.tui.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["changes", "feeds", "leave", "palette", "refresh", "show_help", "theme", "why"]


def show_help(screen: "DeskScreen") -> None:
    """Show the keys of the focused pane."""
    title = f"Help · {screen.pane.value}"
    screen.app.push_screen(ReadingScreen(title, help_blocks(screen.desk_app.commands.values(), screen.pane)))


def palette(screen: "DeskScreen") -> None:
    """Open the palette."""
    screen.app.action_command_palette()


def feeds(screen: "DeskScreen") -> None:
    """Show every feed with its last outcome."""
    screen.spawn("over", _feeds, screen)


async def _feeds(screen: "DeskScreen") -> None:
    statuses = await asyncio.to_thread(screen.desk.feeds)
    blocks = feed_blocks(statuses, screen.now(), screen.desk_app.warnings)
    screen.app.push_screen(ReadingScreen("Feeds", blocks, chosen=partial(_open_target, screen)))


def _open_target(screen: "DeskScreen", target: Target) -> None:
    screen.queue(open_address, screen, target.url)


def why(screen: "DeskScreen") -> None:
    """Show why the article stands in this thread."""
    screen.spawn("over", _why, screen)


async def _why(screen: "DeskScreen") -> None:
    if article := await screen.reader.article():
        reasons, other = await asyncio.to_thread(_reasons, screen, article.id)
        screen.app.push_screen(ReadingScreen("Why is this here?", why_blocks(article, reasons, other)))


def changes(screen: "DeskScreen") -> None:
    """Show what the outlet changed in the article since we first had it."""
    screen.spawn("over", _changes, screen)


async def _changes(screen: "DeskScreen") -> None:
    if article := await screen.reader.article():
        held = await asyncio.to_thread(screen.desk.revisions, article.id)
        blocks = await asyncio.to_thread(change_blocks, held, screen.now())
        screen.app.push_screen(ReadingScreen("What changed?", blocks))


def _reasons(screen: "DeskScreen", article: int) -> tuple[Why, str]:
    """Ask for the reasons and the title of the next best thread; runs outside the event loop."""
    reasons = screen.desk.why(article)
    if reasons.runner_up is None:
        return reasons, ""
    try:
        return reasons, screen.desk.thread(reasons.runner_up).line.title
    except NotFound:
        # it has been merged away since
        return reasons, ""


def refresh(screen: "DeskScreen") -> None:
    """Fetch all feeds."""
    if screen.desk.offline:
        screen.say("newsdesk was started offline: nothing is fetched.")
    elif not screen.desk.config.feeds:
        screen.say("There are no feeds yet; `newsdesk add ADDRESS` adds one.")
    elif not screen.refresher.start():
        progress = screen.refresher.progress
        screen.say(f"A refresh is running: {progress.done} of {progress.total}.")


def theme(screen: "DeskScreen") -> None:
    """Change between the dark and the light look."""
    screen.desk_app.toggle_theme()


async def leave(screen: "DeskScreen") -> None:
    """Leave newsdesk."""
    await screen.desk_app.action_quit()
