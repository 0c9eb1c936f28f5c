"""Sentences with exact offsets, by rules, in any language and with extra care in de, en, es, fr, it, pt.

A full stop is looked at where it stands: German ordinals (17. November), abbreviations (z. B., Dr.,
p. ej.), initials, decimals, ellipses and what closes behind it („…“, »…«, “…”, « … ») decide. The
same rules beat pysbd on German news (see design notes of the project).
"""

import re
from collections.abc import Iterator

from newsdesk.model import Span
from newsdesk.text.abbreviations import MAY_END, ORDINAL_BEFORE, SELDOM_END, STARTERS, TITLES
from newsdesk.text.cjk_quotations import ends_unspaced, is_quoted
from newsdesk.text.unspaced import is_unspaced

__all__ = ["sentences"]

_NONE: frozenset[str] = frozenset()
_CLOSERS = "\"'”’“‘»«›‹)]}」』）】〉》"
# a run of terminators; then what closes behind it; « Oui. » has a space before its mark
_END = re.compile(rf"[.!?…。！？｡؟۔।॥።។៕။]+(?:[{re.escape(_CLOSERS)}]|[ \u00a0\u202f]»(?!\w))*")
_FULL = frozenset("。！？｡।॥።។៕။")  # marks that end a sentence without a blank behind them
_BLANK = re.compile(r"\n[^\S\n]*\n\s*|\n(?=[ \t]{0,16}[-–•*] )")
_BEFORE = re.compile(r"[^\s\"'„“”»«(\[]*$")
_NEXT = re.compile(r"\s*[\"'„“”‚‘’«»‹›(\[¿¡–—-]*\s*(\w*)")
_GLUED = re.compile(r"[„“«‚‹]?[A-ZÄÖÜÀ-ÖØ-Þ][a-zß-öø-ÿ]*[ ,;:]")
_DOTTED = re.compile(r"(?:\w\.)+\w|\w")
_ORDINAL = re.compile(r"\(?(?:\d{1,3}|[IVX]{1,6})")
_WINDOW = 40  # how far around a full stop anything is looked for


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """Return the sentences of `text` in order.

    Spans don't overlap, cover everything but white space, and their slices are stripped. A list item
    ("- ...") and a heading without a full stop are sentences of their own. `language` is ISO 639-1;
    an unknown one is read with the rules that hold everywhere.
    """
    found: list[Span] = []
    for start, end in _blocks(text):
        begin = start
        for cut in _cuts(text, start, end, language):
            found.extend(_stripped(text, begin, cut))
            begin = cut
        found.extend(_stripped(text, begin, end))
    return tuple(found)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span without the white space at its ends, if anything is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield paragraphs, list items, and lines that begin anew."""
    start = 0
    for gap in _BLANK.finditer(text):
        yield from _lines(text, start, gap.start())
        start = gap.end()
    yield from _lines(text, start, len(text))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of a paragraph; one that goes on in lower case or after a comma is wrapped text."""
    begin = start
    at = text.find("\n", start, end)
    while at >= 0:
        behind = text[at + 1 : min(end, at + _WINDOW)].lstrip()
        before = text[max(begin, at - _WINDOW) : at].rstrip()
        if not (behind[:1].islower() or before[-1:] in {",", ";", "-"}):
            yield begin, at
            begin = at
        at = text.find("\n", at + 1, end)
    yield begin, end


def _cuts(text: str, start: int, end: int, language: str) -> Iterator[int]:
    """Yield the offsets behind each sentence of a block but its last."""
    for mark in _END.finditer(text, start, end):
        at = mark.end()
        if at >= end:
            return
        if text[mark.start()] in _FULL:
            at = mark.start() + len(mark.group().partition("“")[0])  # which opens here
            ends = ends_unspaced(text, start, at, end)
        elif text[at].isspace():
            ends = _ends(text, mark, start, end, language)
            ends = ends and not (language == "ko" and is_quoted(text, start, at, end))
        else:
            ends = _glued(text, mark, start) or (text[at - 1] in "!?" and is_unspaced(text[at]))
        if ends:
            yield at


def _glued(text: str, mark: re.Match[str], start: int) -> bool:
    """Tell whether a space was lost behind a full stop: "im freien Fall.Nur Stunden"."""
    word = _BEFORE.search(text, max(start, mark.start() - _WINDOW), mark.start())
    stop = mark.group()
    return bool(
        stop[0] in ".!?"
        and stop.count(".") < 2
        and word
        and len(word.group()) > 1
        and word.group()[-2:].isalpha()
        and word.group()[-2:].islower()
        and "." not in word.group()
        and "/" not in word.group()
        and "@" not in word.group()
        and _GLUED.match(text, mark.end())
    )


def _ends(text: str, mark: re.Match[str], start: int, end: int, language: str) -> bool:
    """Tell whether the terminator, with white space behind it, ends a sentence."""
    following = _NEXT.match(text, mark.end(), min(end, mark.end() + _WINDOW))
    word = following.group(1) if following else ""
    if word[:1].islower():
        return False
    stop = mark.group().rstrip(_CLOSERS + " \u00a0\u202f")
    if stop != ".":
        return True
    found = _BEFORE.search(text, max(start, mark.start() - _WINDOW), mark.start())
    before = found.group() if found else ""
    if len(mark.group()) > 1 and not before[-1:].isupper() and not before[-1:].isdigit():
        return True  # something closed behind the full stop: a quotation or a bracket is over
    return _stop_ends(text, before, word, language, mark.start() - len(before))


def _stop_ends(text: str, before: str, word: str, language: str, at: int) -> bool:
    """Tell whether one full stop behind `before` (which begins at `at`), followed by `word`, ends it."""
    low = before.lower().lstrip("(")
    starts = word.lower() in STARTERS.get(language, _NONE) and not word.isupper()
    ends = True
    if low in MAY_END.get(language, _NONE):
        ends = starts or not word
    elif low in TITLES:
        ends = False
    elif low in SELDOM_END.get(language, _NONE):
        # "dieser Art. Der" ends, "Sen. Smith", "M. Le Pen" and "z. B." do not
        ends = starts and len(low) > 2
    elif low == "no":
        ends = not (before[0].isupper() or word.isdigit())
    elif _DOTTED.fullmatch(before) and not before.isdigit():
        ends = starts  # an initial, or an abbreviation of initials
    elif language == "de" and _ORDINAL.fullmatch(before):
        words = text[max(0, at - _WINDOW) : at].split()
        after_article = bool(words) and words[-1].lower().strip('(„"»') in ORDINAL_BEFORE
        ends = not after_article and (starts or not word)
    return ends
