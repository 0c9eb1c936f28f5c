"""Changes that a reader makes: shown at once, written one after the other outside the event loop."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["Changes"]

T = TypeVar("T")


class Changes:
    """Writes through the desk in order, so that two quick keys cannot overtake each other."""

    def __init__(self, screen: "DeskScreen") -> None:
        self._screen = screen
        self._turn = asyncio.Lock()

    async def write(self, change: Callable[[], T]) -> T:
        """Run one change in a thread; raises what the desk raises."""
        async with self._turn:
            result = await asyncio.to_thread(change)
        await self._screen.lister.reload()
        return result

    async def read(self, thread: int, read: bool) -> None:
        """Mark a thread as read or unread."""
        row = self._screen.threads.row_of(thread)
        if row is not None:
            line = self._screen.threads.lines[row]
            self._screen.threads.patch(thread, unread=0 if read else line.articles)
        await self.write(lambda: self._screen.desk.mark_read(thread, read))

    async def star(self, thread: int, starred: bool) -> None:
        """Follow a thread, or no longer."""
        self._screen.threads.patch(thread, starred=starred)
        await self.write(lambda: self._screen.desk.star(thread, starred))
