"""The line in which the reader types a search or a title."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

__all__ = ["Prompt"]

_Told = Callable[[str], None]


class Prompt(Horizontal):
    """Asks for one line: `changed` hears every change, `done` the line at Enter, `left` is called at Esc."""

    BINDINGS: ClassVar = [Binding("escape", "leave", "Leave", show=False)]

    class Turned(Message):
        """The line was opened or put away."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._changed: _Told | None = None
        self._done: _Told | None = None
        self._left: Callable[[], None] | None = None
        self.verb = ""  # what Enter does with the line

    @property
    def is_open(self) -> bool:
        """Whether the reader is asked for something."""
        return self.has_class("-open")

    @property
    def is_live(self) -> bool:
        """Whether what is typed is heard at once, so that the list can be moved in meanwhile."""
        return self.is_open and self._changed is not None

    def compose(self) -> ComposeResult:
        """Put the label before the line."""
        yield Static(id="asks")
        yield Input(id="answer", compact=True, select_on_focus=False)

    def ask(
        self,
        label: str,
        value: str,
        *,
        done: _Told,
        left: Callable[[], None],
        changed: _Told | None = None,
        hint: str = "",
        verb: str = "",
    ) -> None:
        """Open the line with this value."""
        self.verb = verb
        self._changed = None
        self.query_one("#asks", Static).update(Content(label))
        answer = self.query_one("#answer", Input)
        answer.placeholder = hint
        with self.prevent(Input.Changed):
            answer.value = value
        answer.cursor_position = len(value)
        self._changed, self._done, self._left = changed, done, left
        self.add_class("-open")
        # at once: the keys that come next belong to the line
        self.screen.set_focus(answer)
        self.post_message(self.Turned())

    def close(self) -> None:
        """Put the line away."""
        if self.is_open:
            self.remove_class("-open")
            self.post_message(self.Turned())

    @on(Input.Changed)
    def _on_changed(self, event: Input.Changed) -> None:
        event.stop()
        if self._changed:
            self._changed(event.value)

    @on(Input.Submitted)
    def _on_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.close()
        if self._done:
            self._done(event.value)

    def action_leave(self) -> None:
        """Close without an answer."""
        self.close()
        if self._left:
            self._left()
