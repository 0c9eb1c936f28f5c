"""A text over the desk: help, feeds, reasons."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from newsdesk.tui.blocks import Block, Target
from newsdesk.tui.command import Command, bindings
from newsdesk.tui.motions import MOTIONS
from newsdesk.tui.screens.commanding import CommandScreen
from newsdesk.tui.widgets.text_view import TextView

__all__ = ["ReadingScreen"]


class ReadingScreen(CommandScreen, ModalScreen[None]):
    """Shows blocks under a title until Esc or q; `chosen` gets the target of Enter and o.

    `enter` says what Enter does; with `leaves` the choice also closes the screen.
    """

    COMMANDS_HERE: ClassVar[Sequence[Command[Any]]] = MOTIONS
    BINDINGS: ClassVar = [
        *bindings(MOTIONS),
        Binding("space", "command('page_down')", show=False),
        Binding("escape,q,question_mark,f1", "dismiss", show=False),
        Binding("enter,o", "choose", show=False),
    ]

    def __init__(
        self,
        title: str,
        blocks: Sequence[Block],
        *,
        chosen: Callable[[Target], None] | None = None,
        enter: str = "open in the browser",
        leaves: bool = False,
    ) -> None:
        super().__init__()
        self._title = title
        self._blocks = blocks
        self._chosen = chosen
        self._enter = enter
        self._leaves = leaves

    def compose(self) -> ComposeResult:
        """Put the text into a frame."""
        with Vertical(id="frame") as frame:
            frame.border_title = Content(self._title)
            enter = f"Enter {self._enter} · " if self._chosen else ""
            frame.border_subtitle = Content(f"{enter}Esc back")
            yield TextView(id="reading")

    def on_mount(self) -> None:
        """Show the text."""
        self.current.show(self._blocks)
        self.current.focus()

    @property
    def current(self) -> TextView:
        """The text."""
        return self.query_one("#reading", TextView)

    def action_choose(self) -> None:
        """Open what the block under the cursor leads to."""
        if self._chosen and (target := self.current.target):
            if self._leaves:
                self.dismiss()
            self._chosen(target)
