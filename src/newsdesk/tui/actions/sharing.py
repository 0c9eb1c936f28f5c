"""What leaves the desk: addresses to the browser, citations to the clipboard, digests to files."""

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdesk.tui import display
from newsdesk.tui.command import Pane

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["archive", "browse", "collect", "copy", "write_digest"]


def is_web(url: str) -> bool:
    """Return whether an address may be handed to a browser: only http and https lead to pages."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable() and " " not in url


def browse(screen: "DeskScreen") -> None:
    """Open the article in the browser."""
    screen.queue(_browse, screen)


async def _browse(screen: "DeskScreen") -> None:
    if line := await screen.reader.article():
        await open_address(screen, line.url)


def archive(screen: "DeskScreen") -> None:
    """Open the copy at web.archive.org that is nearest to the article's publication."""
    screen.queue(_archive, screen)


async def _archive(screen: "DeskScreen") -> None:
    line = await screen.reader.article()
    if line and is_web(line.url):
        await open_address(screen, f"https://web.archive.org/web/{line.date.at:%Y%m%d}/{line.url}")
    elif line:
        screen.say(f"This is no address of the web: {line.url}", error=True)


async def open_address(screen: "DeskScreen", url: str) -> None:
    """Hand a web address to the browser, without holding up the screen."""
    if not is_web(url):
        screen.say(f"This is no address of the web: {url}", error=True)
        return
    if await asyncio.to_thread(screen.desk_app.browser, url):
        screen.say(f"Opened {url}")
    else:
        screen.app.copy_to_clipboard(url)
        screen.say(f"No browser could be opened; the address is in the clipboard: {url}")


def collect(screen: "DeskScreen") -> None:
    """Put the thread into the digest's basket, or take it out."""
    line, basket = screen.threads.current, screen.session.basket
    if line is None:
        return
    if line.id in basket:
        basket.remove(line.id)
    else:
        basket.append(line.id)
    screen.threads.repaint(screen.lister.list_state())
    key = screen.key_of("write_digest")
    held = f"The digest holds {display.count(len(basket), 'thread')}; {key} writes it."
    screen.say(held if basket else f"The digest is empty again; {key} writes the thread you stand on.")


def write_digest(screen: "DeskScreen") -> None:
    """Write a file for each thread of the basket, or for this one where the basket is empty."""
    line, basket = screen.threads.current, screen.session.basket
    threads = tuple(basket) or ((line.id,) if line else ())
    if threads:
        screen.queue(_write_digest, screen, threads)


async def _write_digest(screen: "DeskScreen", threads: tuple[int, ...]) -> None:
    folder = screen.desk_app.folder
    paths = await asyncio.to_thread(screen.desk.write_digests, threads, folder, screen.now())
    screen.session.basket.clear()
    screen.threads.repaint(screen.lister.list_state())
    more = f" and {display.count(len(paths) - 1, 'more file')}" if len(paths) > 1 else ""
    screen.say(f"Wrote {paths[0]}{more}")


def copy(screen: "DeskScreen") -> None:
    """Copy the cited sentence with its source."""
    screen.queue(_copy, screen)


async def _copy(screen: "DeskScreen") -> None:
    await screen.reader.article()  # a claim of the thread that is being opened, not of the one before
    citation = None
    if screen.pane is Pane.SOURCE and screen.reader.view:
        citation = screen.reader.view.citation
    elif screen.pane is Pane.SUMMARY and (target := screen.summary.target) and target.citations:
        citation = target.citations[0]
    if citation is None:
        screen.say("Stand on a claim of the summary to copy it with its source.")
        return
    text = await asyncio.to_thread(screen.desk.citation_text, citation)
    screen.app.copy_to_clipboard(text)
    screen.say("Copied with its source.")
