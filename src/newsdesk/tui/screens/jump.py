"""Jump mode: a letter on everything in sight that can be gone to."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Offset
from textual.screen import ModalScreen
from textual.widgets import Static

from newsdesk.tui.command import Pane

__all__ = ["JumpScreen", "Spot"]

Spot = tuple[Pane, int, Offset]
"""A place to jump to: pane, index in it (-1: the pane itself), where its letter stands on the screen."""

_LETTERS = "asdfghjklqwertyuiopzxcvbnmASDFGHJKLQWERTYUIOPZXCVBNM1234567890"


class JumpScreen(ModalScreen[Spot | None]):
    """Puts a letter on each spot and gives the one whose letter was typed."""

    BINDINGS: ClassVar = [Binding("escape,ctrl+o", "dismiss(None)", "Back")]

    def __init__(self, spots: Sequence[Spot]) -> None:
        super().__init__()
        self._spots = dict(zip(_LETTERS, spots, strict=False))

    def compose(self) -> ComposeResult:
        """Lay the letters over the desk."""
        for letter, (_, _, offset) in self._spots.items():
            label = Static(Content(letter), classes="jump")
            label.styles.offset = offset
            yield label

    def on_key(self, event: events.Key) -> None:
        """Go where the letter stands; any other key but Esc is left unheard."""
        if event.character and event.character in self._spots:
            event.stop()
            self.dismiss(self._spots[event.character])
