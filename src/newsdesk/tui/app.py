"""The application: it holds the desk, the reader's keys and the looks, and shows the screen."""

import webbrowser
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from textual.app import App
from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider

from newsdesk.desk.collecting import NEVER, quiet_collector
from newsdesk.tui.command import Command, remap, shown_keys
from newsdesk.tui.commands import COMMANDS
from newsdesk.tui.ports import DeskPort
from newsdesk.tui.screens.desk import DeskScreen
from newsdesk.tui.themes import DARK, LIGHT, THEMES, defaults, named
from newsdesk.tui.turns import short_turns

__all__ = ["NewsdeskApp", "run"]

_POLL = 1.0  # seconds between two looks at whether somebody else wrote to the store


def _now() -> datetime:
    """Return the time in the machine's zone."""
    return datetime.now().astimezone()


def open_browser(url: str) -> bool:
    """Open a web address in a window of its own; False where only a browser inside the terminal is there."""
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return False
    in_terminal = isinstance(browser, webbrowser.GenericBrowser) and not isinstance(
        browser, webbrowser.BackgroundBrowser
    )
    # a browser in the terminal would write over the desk
    return False if in_terminal else browser.open(url)


class CommandsProvider(Provider):
    """Gives the palette the commands of the focused pane."""

    def _commands(self) -> list[Command[Any]]:
        app, screen = self.app, self.screen
        if not isinstance(app, NewsdeskApp) or not isinstance(screen, DeskScreen):
            return []
        return [c for c in app.commands.values() if c.palette and screen.command_enabled(c)]

    def _run(self, command: Command[Any]) -> Callable[[], Any]:
        return partial(self.screen.run_action, f"command({command.id!r})")

    async def discover(self) -> Hits:
        """Yield every command before something is typed."""
        for command in self._commands():
            yield DiscoveryHit(command.name, self._run(command), help=_help(command))

    async def search(self, query: str) -> Hits:
        """Yield the commands whose name or help fits what is typed."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = max(matcher.match(command.name), matcher.match(command.help) / 2)
            if score > 0:
                yield Hit(score, matcher.highlight(command.name), self._run(command), help=_help(command))


def _help(command: Command[Any]) -> str:
    """Return what the palette tells of a command: its keys, to be learned by the way, and its help."""
    keys = shown_keys(command)
    return f"{keys} · {command.help}" if keys else command.help


class NewsdeskApp(App[int]):
    """The desk in a terminal."""

    TITLE = "newsdesk"
    CSS_PATH = "newsdesk.tcss"
    COMMANDS = {CommandsProvider}  # noqa: RUF012 - Textual declares it as a set, not as a ClassVar of ours
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar = [Binding("ctrl+q", "quit", "Leave", show=False, priority=True)]

    def __init__(
        self,
        desk: DeskPort,
        *,
        now: Callable[[], datetime] = _now,
        browser: Callable[[str], bool] = open_browser,
        folder: Path | None = None,
        poll: float = _POLL,
    ) -> None:
        self.desk = desk
        super().__init__()
        self.now = now
        self.browser = browser
        self.folder = folder or Path.cwd()
        remapped, wrong = remap(COMMANDS, desk.config.keys)
        self.warnings = [*desk.config.warnings, *(self._of_file(warning) for warning in wrong)]
        self.commands = {command.id: command for command in remapped}
        self._poll = poll
        for theme in THEMES:
            self.register_theme(theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return newsdesk's own colours for themes that do not name them."""
        return defaults(self.current_theme.dark)

    def on_mount(self) -> None:
        """Apply the settings and show the desk."""
        config = self.desk.config
        theme = named(config.theme, self.available_themes)
        if theme is None:
            self.warnings.append(self._of_file(f"theme: there is no theme {config.theme!r}"))
        self.theme = theme or DARK.name
        own = {command.id: command.keys for command in COMMANDS}
        self.set_keymap({name: c.keys for name, c in self.commands.items() if c.keys != own[name]})
        self.desk_screen = DeskScreen(self.desk, poll=self._poll)
        self.push_screen(self.desk_screen)
        if self.warnings:
            self.call_after_refresh(self._warn)

    def _of_file(self, warning: str) -> str:
        path = self.desk.config.path
        return f"{path}: {warning}" if path else warning

    def _warn(self) -> None:
        """Tell the first thing that is wrong with the settings, and where the others are."""
        first, *others = self.warnings
        key = self.desk_screen.key_of("feeds")
        more = f" (and {len(others)} more, {key} shows them)" if others else ""
        self.desk_screen.say(first + more, error=True)

    def toggle_theme(self) -> None:
        """Change between the light and the dark look."""
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name

    def action_command_palette(self) -> None:
        """Open the palette; Textual's own key for it must not take the reader out of a line that is typed."""
        if not self.desk_screen.prompt.is_open:
            super().action_command_palette()

    def action_help_quit(self) -> None:
        """Say how to leave: `ctrl+c`, which comes here, copies in many terminals."""
        key = self.desk_screen.key_of("leave")
        self.desk_screen.say(f"{key} in the list of threads leaves newsdesk, ^q leaves from anywhere.")

    async def action_quit(self) -> None:
        """Leave; a refresh that runs is ended first."""
        await self.desk_screen.refresher.stop()
        self.exit(0)


def run(desk: DeskPort, *, now: Callable[[], datetime] = _now) -> int:
    """Open the desk in the terminal until the reader leaves; returns the exit code."""
    app = NewsdeskApp(desk, now=now)
    # everything is collected when the reader rests (`newsdesk.tui.collector`)
    with quiet_collector(NEVER), short_turns():
        result = app.run()
    return result if result is not None else app.return_code or 0
