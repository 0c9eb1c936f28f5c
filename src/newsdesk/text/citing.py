"""Where a text says whom it rests on: cues such as "laut", "told", "según", with the words beside them.

Which of these words name an outlet is decided later, by `outlet_names`: here nothing is known of outlets.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsdesk.model import Place, Span
from newsdesk.text.citing_words import AFTER, AS, BEFORE, BESIDE, CREDITS, WEAK
from newsdesk.text.sentences import sentences

__all__ = ["Citing", "citings"]

_CHARACTERS = 40_000  # of a text that are looked at
_REACH = 90  # characters beside a cue in which the name stands
_PARAGRAPH = 2_000  # characters of a paragraph that are read into sentences
_MOST = 400  # cues of a text
_BORDER = re.compile(r"[,;:!?()\n]|\.(?=\s|$)")
_DATELINE = re.compile(r"\s*(?:[^\W\d_][\w'’./, -]{0,50}?)?\(([^()\n]{2,40})\)[ ]*[-–—:]")
_OPENING = re.compile(r"\s*\(([^()\n]{2,40})\)")
_CLOSING = re.compile(r"\(([^()\n]{2,60})\)[.\s]*$")
_CREDIT = re.compile(rf"(?:{CREDITS})[:\s]{{1,3}}([^\n.]{{2,60}})\.?\s*$", re.IGNORECASE)
_SPOKEN = re.compile(r"[“”\"«»‘’][,.!?]?\s?$")  # somebody's words have just ended
_SMALL = re.compile(r"(?<!\w)(?:dpa|epd|sda|dts)(?!\w)")
_SIGNED = 40  # characters of a last line that is nothing but credits


class Citing(NamedTuple):
    """The sentence that holds a cue, the words in which the name stands, and where among them."""

    sentence: Span
    named: Span
    place: Place
    weak: bool = False


def citings(text: str, language: str) -> tuple[Citing, ...]:
    """Return the places of a text that may say whom it rests on, in order; linear in its length.

    Only words with a capital in them are returned, and marks of agencies ("(dpa)", "BERLIN (AP) -").
    """
    head = text[:_CHARACTERS]
    found = [Citing(Span(0, 0), named, place, weak) for named, place, weak in _cues(head, language)]
    found += [Citing(Span(0, 0), named, Place.LISTED) for named in _credits(head)]
    unique = sorted({(one.named, one.place): one for one in found}.values(), key=lambda one: one.named)
    placed = (one._replace(sentence=_sentence(text, one.named, language)) for one in unique[:_MOST])
    return tuple(one for one in placed if one.sentence.end > one.sentence.start)


def _cues(text: str, language: str) -> Iterator[tuple[Span, Place, bool]]:
    after, weak, before, beside, between = _patterns(language)
    for pattern, is_weak in ((after, False), (weak, True)):
        for cue in pattern.finditer(text) if pattern else ():
            named = _behind(text, cue.end())
            if named:
                spoken = _SPOKEN.search(text, max(0, cue.start() - 4), cue.start())
                yield named, Place.BEGINS, is_weak and not spoken
    for pattern, place in ((before, Place.ENDS), (beside, Place.BESIDE)):
        for cue in pattern.finditer(text) if pattern else ():
            named = _in_front(text, cue.start())
            if named:
                yield named, place, False
    for cue in between.finditer(text) if between else ():
        named = _capital(text, *cue.span(1))
        if named:
            yield named, Place.BEGINS, False


@cache
def _patterns(language: str) -> tuple[re.Pattern[str] | None, ...]:
    """Return the patterns of a language: name after a cue, after a weak one, before, beside, within."""
    found: list[re.Pattern[str] | None] = []
    for table in (AFTER, WEAK, BEFORE):
        cues = table.get(language)
        found.append(
            re.compile(rf"(?<!\w)(?:{'|'.join(cues)})(?:(?<=['’])|(?!\w))", re.IGNORECASE) if cues else None
        )
    beside = BESIDE.get(language)
    found.append(re.compile(rf"(?<=\w)(?:[ ]|[“”\"«»][ ]?)?(?:{'|'.join(beside)})(?!\w)") if beside else None)
    between = AS.get(language)
    found.append(re.compile(rf"(?<!\w){between}(?!\w)", re.IGNORECASE) if between else None)
    return tuple(found)


def _behind(text: str, start: int) -> Span | None:
    border = _BORDER.search(text, start, start + _REACH)
    return _capital(text, start, border.start() if border else min(len(text), start + _REACH))


def _in_front(text: str, end: int) -> Span | None:
    start = max(0, end - _REACH)
    borders = [found.end() for found in _BORDER.finditer(text, start, end)]
    return _capital(text, borders[-1] if borders else start, end)


def _capital(text: str, start: int, end: int) -> Span | None:
    """Return the words between these offsets, without white space, if a name may stand among them."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    words = text[start:end]
    return Span(start, end) if any(letter.isupper() for letter in words) or _SMALL.search(words) else None


def _credits(text: str) -> Iterator[Span]:
    """Yield what stands where agencies do: in a dateline, in brackets around a paragraph, at the end."""
    start = 0
    while start < len(text):
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
        for pattern in (_DATELINE, _OPENING):
            found = pattern.match(text, start, min(end, start + 120))
            if found:
                yield Span(*found.span(1))
                break
        found = _CLOSING.search(text, max(start, end - 80), end)
        if found:
            yield Span(*found.span(1))
        if end == len(text):
            found = _CREDIT.search(text, max(start, end - 120), end)
            if found:
                yield Span(*found.span(1))
            elif end - start <= _SIGNED:
                yield Span(start, end)
        start = end + 2


def _sentence(text: str, place: Span, language: str) -> Span:
    """Return the sentence around a place, stripped."""
    start = text.rfind("\n\n", 0, place.start) + 2 if "\n\n" in text[: place.start] else 0
    start = max(start, place.start - _PARAGRAPH)
    end = text.find("\n\n", place.end)
    end = min(len(text) if end < 0 else end, place.end + _PARAGRAPH)
    for span in sentences(text[start:end], language):
        if start + span.start <= place.start < start + span.end:
            return Span(start + span.start, max(start + span.end, place.end))
    return Span(*place)
