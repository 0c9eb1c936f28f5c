"""What the line-painting widgets share: styles looked up once, not for every line."""

from rich.style import Style
from textual.scroll_view import ScrollView

__all__ = ["PaintedView"]


class PaintedView(ScrollView, can_focus=True, inherit_bindings=False):
    """A scroll view that keeps its styles until the looks change."""

    PREFIX = ""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own word
        super().__init__(id=id)
        self._parts: dict[str, Style] = {}
        self._base: Style | None = None

    @property
    def base(self) -> Style:
        """The style of the ground."""
        if self._base is None:
            self._base = self.rich_style
        return self._base

    def part(self, name: str) -> Style:
        """Return the style that the component class of this name adds."""
        if name not in self._parts:
            self._parts[name] = self.get_component_rich_style(f"{self.PREFIX}{name}", partial=True)
        return self._parts[name]

    def scroll_line(self, line: int) -> None:
        """Bring a line to the top, as far as there is text below it.

        Forced: where the text has just grown, Textual does not know yet that it can be scrolled.
        """
        self.scroll_to(y=line, animate=False, force=True, immediate=True)

    def forget_paint(self) -> None:
        """Drop what was painted."""

    def notify_style_update(self) -> None:
        """Look everything up anew when the theme changes."""
        super().notify_style_update()
        self._parts.clear()
        self._base = None
        self.forget_paint()
