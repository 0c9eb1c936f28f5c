"""Runs a refresh beside the screen, tells how far it is, and ends it cleanly."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING, cast

from newsdesk.errors import NewsdeskError
from newsdesk.model import Finished, Progress, RefreshEvent, RefreshReport
from newsdesk.tui import display
from newsdesk.tui.blocks.alerts import told

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["Refresher", "summed_up"]

_LOG = logging.getLogger(__name__)

_PATIENCE = 5.0  # seconds that leaving waits for a refresh to end
_PACE = 0.1  # seconds between two progress messages


class Refresher:
    """Holds the one refresh that may run."""

    def __init__(self, screen: "DeskScreen") -> None:
        self._screen = screen
        self._task: asyncio.Task[None] | None = None
        self._told = 0.0
        self.asking = False  # its stream has not ended; what comes after that belongs to the task too
        self.progress = Progress(0, 0)

    @property
    def running(self) -> bool:
        """Whether a refresh runs."""
        return self._task is not None and not self._task.done()

    def start(self) -> bool:
        """Start a refresh of everything; False where one runs already."""
        if self.running:
            return False
        self.progress = Progress(0, 0)
        self.asking = True
        self._screen.state_line.update_state(doing="refreshing …")
        if self._screen.has_class("-empty"):
            # an empty desk asks for the key no longer
            self._screen.spawn("list", self._screen.lister.reload)
        self._task = asyncio.create_task(self._run(), name="refresh")
        return True

    async def stop(self) -> None:
        """Cancel the refresh and wait until it has closed what it opened."""
        if self._task and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task], timeout=_PATIENCE)

    async def wait(self) -> None:
        """Wait for the refresh to end."""
        if self._task:
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        screen = self._screen
        try:
            async with aclosing(_closable(screen.desk.refresh(force=True))) as events:
                await self._listen(events)
        except NewsdeskError as error:
            screen.say(str(error), error=True)
        except Exception as error:
            _LOG.exception("the refresh failed")
            screen.say(f"A fault in newsdesk ended the refresh: {type(error).__name__}: {error}", error=True)
        finally:
            self.asking = False
            if screen.is_mounted:
                screen.state_line.update_state(doing="")
        await screen.lister.reload()

    async def _listen(self, events: AsyncIterator[RefreshEvent]) -> None:
        async for event in events:
            if isinstance(event, Progress):
                self._tell(event)
            elif isinstance(event, Finished):
                self._sum_up(event.report)

    def _sum_up(self, report: RefreshReport) -> None:
        """Say what came; an alert comes first, the rest stands in the top line and under the feeds."""
        if report.alerts:
            self._screen.say(told(report.alerts, self._screen.key_of("alerts")), long=True)
        else:
            self._screen.say(summed_up(report, self._screen.key_of("feeds")))

    def _tell(self, progress: Progress) -> None:
        """Show how far it is, a few times a second at most."""
        self.progress = progress
        now = asyncio.get_running_loop().time()
        if now - self._told < _PACE and progress.done < progress.total:
            return
        self._told = now
        what = f" · {display.line(progress.what)}" if progress.what else ""
        self._screen.state_line.update_state(doing=f"refreshing {progress.done} of {progress.total}{what}")


def _closable(events: AsyncIterator[RefreshEvent]) -> AsyncGenerator[RefreshEvent, None]:
    """Return the stream as what every stream of the desk is: a generator, whose closing ends the work."""
    return cast("AsyncGenerator[RefreshEvent, None]", events)


def summed_up(report: RefreshReport, key: str) -> str:
    """Return what came of a refresh in one sentence; `key` shows the feeds."""
    if report.failed and not report.feeds and not report.added:
        return f"No feed answered: {len(report.failed)} failed, {key} shows why."
    new = display.count(report.added, "new article") if report.added else "nothing new"
    changed = f", {report.changed:,} changed" if report.changed else ""
    failed = f"; {len(report.failed)} failed, {key} shows why" if report.failed else ""
    return f"Refreshed {display.count(report.feeds, 'feed')}: {new}{changed}{failed}."
