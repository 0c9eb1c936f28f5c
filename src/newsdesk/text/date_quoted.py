"""Whether "today" is the day of a speech, not of the article: "“Today we win,” she said on Tuesday"."""

import re

from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.quotation import quotations
from newsdesk.text.words import words_of

__all__ = ["is_of_speech"]

_REACH = 600  # characters on either side in which a quotation opens and closes
_SAID = 90  # behind its end in which who said so, and when, stands
_STOP = re.compile(r"[.!?…](?:\s|$)|\n|[\"“„«]")


def is_of_speech(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a span of a text is within a quotation that was said on another day, named behind it."""
    first = max(0, start - _REACH, text.rfind("\n", 0, start) + 1)
    line_end = text.find("\n", end)
    last = min(end + _REACH, line_end if line_end >= 0 else len(text))
    for quotation in quotations(text[first:last]):
        if first + quotation.span.start < start and end <= first + quotation.inner.end:
            return _names_day(text, first + quotation.span.end, language)
    return False


def _names_day(text: str, at: int, language: str) -> bool:
    """Tell whether a weekday, or "yesterday", stands in the sentence that goes on here."""
    stop = _STOP.search(text, at)
    until = min(at + _SAID, stop.start() if stop else len(text))
    calendar = CALENDARS[language]
    days = {word.lower() for word in calendar.weekdays}
    days |= {word for word, step in calendar.days.items() if step < 0}
    return any(word.lower in days for word in words_of(text, at, until))
