"""A date that a text names: what `dates` finds."""

from dataclasses import dataclass

from newsdesk.model import Span, When

__all__ = ["DateMention"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at a span of a text; `relative` when it was counted from another date.

    `yearless` says that a day of a month was named without its year, which is then the nearest one.
    """

    span: Span
    when: When
    relative: bool = False
    yearless: bool = False
