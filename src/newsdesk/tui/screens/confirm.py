"""A question to be answered with yes or no before something is changed."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

__all__ = ["ConfirmScreen"]


class ConfirmScreen(ModalScreen[bool]):
    """Asks, and gives True for y or Enter, False for n or Esc."""

    BINDINGS: ClassVar = [
        Binding("y,enter", "dismiss(True)", "Yes"),
        Binding("n,escape,q", "dismiss(False)", "No"),
    ]

    def __init__(self, question: str, details: str = "") -> None:
        super().__init__()
        self._question = question
        self._details = details

    def compose(self) -> ComposeResult:
        """Put the question into a frame."""
        with Vertical(id="question") as frame:
            frame.border_subtitle = Content("y yes · n no")
            yield Static(Content(self._question), id="asked")
            if self._details:
                yield Static(Content(self._details), id="details")
