"""Driving the desk by keys, and seeing what it shows."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widget import Widget
from textual.worker import WorkerCancelled

from newsdesk.tui import NewsdeskApp
from newsdesk.tui.screens.desk import DeskScreen
from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import NOW

_ROUNDS = 4  # messages call forth messages

__all__ = ["Driver", "driving", "new_app", "seen", "settle"]


def new_app(desk: FakeDesk, browser: Callable[[str], bool] = lambda _: True) -> NewsdeskApp:
    """Return the application at a fixed time, without its clockwork."""
    return NewsdeskApp(desk, now=lambda: NOW, browser=browser, folder=Path("/folder"), poll=0)


async def settle(pilot: Pilot[int]) -> None:
    """Wait until nothing runs beside the screen and everything is painted."""
    quiet = 0
    while quiet < _ROUNDS:
        # zero seconds: every message that is under way is worked off, but an idle processor is not waited for
        await pilot.pause(0)
        running = [worker for worker in pilot.app.workers if not worker.is_finished]
        quiet = 0 if running else quiet + 1
        for worker in running:
            with suppress(WorkerCancelled):
                await worker.wait()


def _event(key: str) -> Key:
    """Return the event that a terminal sends for a key."""
    character = " " if key == "space" else key if len(key) == 1 else None
    name = _character_to_key(key) if len(key) == 1 else key
    return Key(name, character)


def seen(widget: Widget) -> str:
    """Return what a widget shows now, line by line."""
    return "\n".join(strip.text.rstrip() for strip in widget.render_lines(widget.outer_size.region))


class Driver:
    """The desk under test: its pilot, its screen, and short ways to press and look."""

    def __init__(self, pilot: Pilot[int], desk: FakeDesk) -> None:
        self.pilot = pilot
        self.desk = desk

    @property
    def app(self) -> NewsdeskApp:
        """The application."""
        assert isinstance(self.pilot.app, NewsdeskApp)
        return self.pilot.app

    @property
    def screen(self) -> DeskScreen:
        """The desk's own screen, whatever lies over it."""
        return self.app.desk_screen

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, and wait for what each sets off."""
        for key in keys:
            self.app.post_message(_event(key))
            await settle(self.pilot)

    async def rush(self, *keys: str) -> None:
        """Press keys without a pause, and wait for what they set off."""
        for key in keys:
            self.app.post_message(_event(key))
        await settle(self.pilot)

    async def type(self, text: str) -> None:
        """Type a text quickly, and wait for what it sets off."""
        await self.rush(*text)

    async def poll(self) -> None:
        """Look at the store once, as the clockwork does every second."""
        self.screen.lister.poll()
        await settle(self.pilot)

    @property
    def title(self) -> str:
        """The title of the thread under the cursor."""
        line = self.screen.threads.current
        return line.title if line else ""

    @property
    def message(self) -> str:
        """The message at the bottom."""
        return self.screen.key_line.message


@asynccontextmanager
async def driving(
    desk: FakeDesk | None = None,
    size: tuple[int, int] = (120, 40),
    browser: Callable[[str], bool] = lambda _: True,
) -> AsyncIterator[Driver]:
    """Open the desk in a window of this size."""
    desk = desk or FakeDesk()
    app = new_app(desk, browser)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        app.desk_screen.lister.rest = 0
        yield Driver(pilot, desk)
