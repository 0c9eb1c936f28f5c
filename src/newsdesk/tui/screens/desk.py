"""The desk: threads, summary and source side by side, or one after the other where there is no room."""

import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.worker import Worker

from newsdesk.errors import NewsdeskError
from newsdesk.model import FeedStatus
from newsdesk.tui.blocks import welcome_blocks
from newsdesk.tui.changes import Changes
from newsdesk.tui.collector import Rest
from newsdesk.tui.command import Command, Pane, bindings, shown_keys
from newsdesk.tui.commands import COMMANDS
from newsdesk.tui.footer import Place, footer
from newsdesk.tui.lister import Lister
from newsdesk.tui.ports import DeskPort
from newsdesk.tui.reader import Reader
from newsdesk.tui.refresher import Refresher
from newsdesk.tui.screens.commanding import CommandScreen
from newsdesk.tui.widgets.key_line import KeyLine
from newsdesk.tui.widgets.prompt import Prompt
from newsdesk.tui.widgets.state_line import StateLine
from newsdesk.tui.widgets.text_view import TextView
from newsdesk.tui.widgets.thread_list import ThreadList

if TYPE_CHECKING:
    from newsdesk.tui.app import NewsdeskApp

__all__ = ["DeskScreen", "Session"]

_WHILE_TYPING = {"down", "up", "page_down", "page_up"}  # in a search, whose results stand in the list

P = ParamSpec("P")
_Work = Callable[[], Coroutine[None, None, None]]

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Session:
    """What the reader has in hand: the digest's threads, the one marked for a merge, the search's match."""

    basket: list[int] = field(default_factory=list)
    marked: int | None = None
    match: int | None = None


class DeskScreen(CommandScreen):
    """The main screen; the parts around it do the work and it holds them together."""

    COMMANDS_HERE: ClassVar[Sequence[Command[Any]]] = COMMANDS
    BINDINGS: ClassVar[list[BindingType]] = bindings(COMMANDS)
    # Textual's own declaration of this one allows no ClassVar
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (160, "-wide")]  # noqa: RUF012

    def __init__(self, desk: DeskPort, *, poll: float) -> None:
        super().__init__()
        self.desk = desk
        self.session = Session()
        self.lister = Lister(self)
        self.reader = Reader(self)
        self.changes = Changes(self)
        self.refresher = Refresher(self)
        self.pane = Pane.THREADS
        self._poll = poll
        self._rest = Rest()

    def compose(self) -> ComposeResult:
        """Lay out the desk."""
        yield StateLine(id="state")
        with Horizontal(id="panes"):
            yield ThreadList(id=Pane.THREADS)
            with Vertical(id="reading-side"):
                yield TextView(id=Pane.SUMMARY)
                yield TextView(id=Pane.SOURCE)
            yield TextView(id="welcome")
        yield Prompt(id="prompt")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Show what is there and begin to watch the store."""
        self.threads.border_title, self.summary.border_title = "Threads", "Summary"
        self.source.border_title = "Source"
        self.state_line.update_state(samples=self.desk.samples, offline=self.desk.offline)
        self.go(Pane.THREADS)
        self.spawn("list", self.lister.reload)
        if self._poll:
            self.set_interval(self._poll, self.lister.poll)
            self.set_interval(self._poll, self._rest.look)

    # the parts

    @property
    def desk_app(self) -> "NewsdeskApp":
        """The application, with what newsdesk adds to it."""
        return cast("NewsdeskApp", self.app)

    @property
    def threads(self) -> ThreadList:
        """The list."""
        return self.query_one("#threads", ThreadList)

    @property
    def summary(self) -> TextView:
        """The summary pane."""
        return self.query_one("#summary", TextView)

    @property
    def source(self) -> TextView:
        """The source pane."""
        return self.query_one("#source", TextView)

    @property
    def prompt(self) -> Prompt:
        """The line for a search or a title."""
        return self.query_one("#prompt", Prompt)

    @property
    def state_line(self) -> StateLine:
        """The line on top."""
        return self.query_one("#state", StateLine)

    @property
    def key_line(self) -> KeyLine:
        """The line at the bottom."""
        return self.query_one("#keys", KeyLine)

    @property
    def current(self) -> ThreadList | TextView:
        """The pane that has the focus, or had it before the prompt."""
        if self.has_class("-empty"):
            return self.query_one("#welcome", TextView)
        if self.pane is Pane.THREADS:
            return self.threads
        return self.summary if self.pane is Pane.SUMMARY else self.source

    def now(self) -> datetime:
        """Return the time in the reader's zone."""
        return self.desk_app.now()

    # work beside the screen

    def spawn(
        self, group: str, work: Callable[P, Coroutine[Any, Any, None]], *args: P.args, **kwargs: P.kwargs
    ) -> Worker[None]:
        """Run `work` beside the screen; new work of a group takes the place of its former one."""
        guarded: _Work = partial(self._guarded, partial(work, *args, **kwargs))
        return self.run_worker(guarded, group=group, exclusive=True)

    def queue(
        self, work: Callable[P, Coroutine[Any, Any, None]], *args: P.args, **kwargs: P.kwargs
    ) -> Worker[None]:
        """Run a change that must not be given up for another one."""
        guarded: _Work = partial(self._guarded, partial(work, *args, **kwargs))
        return self.run_worker(guarded, group="changes")

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Tell what went wrong in one sentence: this is the edge of every worker of the screen."""
        try:
            await work()
        except NewsdeskError as error:
            self.say(str(error), error=True)
        except Exception as error:
            _LOG.exception("a worker of the screen failed")
            self.say(f"A fault in newsdesk: {type(error).__name__}: {error}", error=True)

    def say(self, message: str, *, error: bool = False, long: bool = False) -> None:
        """Show a message in place of the keys, an error or what is `long` for longer."""
        if self.is_mounted:
            self.key_line.say(message, error=error, long=long)

    # where the reader is

    def go(self, pane: Pane) -> None:
        """Give a pane the focus; in a narrow window it is the only one in sight."""
        self.pane = pane
        for each in Pane:
            self.query_one(f"#{each}").set_class(each is pane, "-current")
        self.query_one("#reading-side").set_class(pane is not Pane.THREADS, "-current")
        # at once: a focus that is still under way when the next key comes would bring the reader back
        self.set_focus(self.current)
        self.show_keys()

    @on(events.DescendantFocus)
    def _on_pane_focused(self, event: events.DescendantFocus) -> None:
        """Follow a click of the mouse; what tells of a focus that has already gone on is too late."""
        widget = event.widget
        if widget is not self.focused or widget.id not in set(Pane):
            return
        self.prompt.close()
        if widget.id != self.pane:
            self.go(Pane(widget.id))

    def show_welcome(self, feeds: Sequence[FeedStatus] | None) -> None:
        """Show what to do on an empty desk; None: there is something to read."""
        if feeds is not None:
            keys = {"refresh": self.key_of("refresh"), "feeds": self.key_of("feeds")}
            desk = self.desk
            blocks = welcome_blocks(
                desk.config,
                feeds,
                keys,
                offline=desk.offline,
                samples=desk.samples,
                refreshing=self.refresher.asking,
            )
            self.query_one("#welcome", TextView).show(blocks)
        if self.has_class("-empty") != (feeds is not None):
            self.set_class(feeds is not None, "-empty")
            self.go(Pane.THREADS)
            if feeds is not None and self.desk.samples:
                self.refresher.start()

    # commands

    def command_enabled(self, command: Command[Any]) -> bool:
        """Return whether a command is for the focused pane; what is typed into a line is no command."""
        if self.prompt.is_open:
            return self.prompt.is_live and command.id in _WHILE_TYPING
        return self.pane in command.panes

    def counts(self, digit: str) -> bool:
        """In the summary the digits go to its sections, elsewhere they are a count."""
        sections = self.pane is Pane.SUMMARY and digit in "12345" and not self._count
        return not self.prompt.is_open and not sections and super().counts(digit)

    def on_key(self, event: events.Key) -> None:
        """Note that the reader is there; the digits are collected by the class below, which hears it too."""
        self._rest.touch()
        if self.threads.current:
            self.threads.settle()

    def count_changed(self, count: str) -> None:
        """Show the number while it is typed."""
        self.key_line.show_count(count)

    def key_of(self, name: str) -> str:
        """Return the first key of a command, as it is shown."""
        return shown_keys(self.desk_app.commands[name], 1)

    def show_keys(self) -> None:
        """Show the keys of the focused pane."""
        place = Place(
            self.pane,
            typing=self.prompt.verb if self.prompt.is_open else "",
            searching=bool(self.lister.query),
            inside=self.lister.narrowed or self.session.marked is not None,
            empty_desk=self.has_class("-empty"),
            any_thread=self.threads.current is not None,
        )
        self.key_line.show_commands(footer(self.desk_app.commands, place))

    @on(Prompt.Turned)
    def _on_prompt_turned(self) -> None:
        self.show_keys()

    # what the panes tell

    @on(ThreadList.Moved)
    def _on_thread_moved(self, event: ThreadList.Moved) -> None:
        self.reader.follow(event.thread)

    @on(ThreadList.Chosen)
    async def _on_thread_chosen(self) -> None:
        await self.action_command("enter")

    @on(TextView.Moved)
    def _on_claim_moved(self, event: TextView.Moved) -> None:
        if event.view is self.summary:
            self.reader.preview(self.summary.target)

    @on(TextView.Chosen)
    async def _on_claim_chosen(self) -> None:
        await self.action_command("enter")
