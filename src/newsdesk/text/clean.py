"""Hostile text made plain: what is left can be stored, compared and put on a terminal.

Everything invisible that could steer a terminal, reorder a line or hide a message is taken out;
what a language needs to be written rightly stays.
"""

import re
import unicodedata

__all__ = ["line", "plain", "without_escapes"]

# Sequences that a terminal would carry out (ECMA-48): CSI; OSC, DCS, SOS, PM and APC up to their end; the
# rest. Only the seven-bit forms: an eight-bit CSI in a text is far more often a misread "›" of cp1252.
_ESCAPES = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]"
    "|\x1b[\\]PX^_][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\\\)"
    "|\x1b[\\]PX^_]"
    "|\x1b[ -/]*[0-~]"
)

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]")
_NONCHARACTERS = "".join(
    f"{chr(0x10000 * plane + 0xFFFE)}{chr(0x10000 * plane + 0xFFFF)}" for plane in range(17)
)

# controls, soft hyphen, zero-width marks, bidi marks, overrides and isolates, private use (icon
# fonts), annotations, object replacement, tags, variation selectors beyond the emoji's, surrogates
_JUNK = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\ufff0-\ufffc"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff" + _NONCHARACTERS + "]"
)
_JOINERS = re.compile("[\u200c\u200d]+")
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILE = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+")
_SELECTOR_ALONE = re.compile("(?:^|(?<=[\\s\ufe0e\ufe0f]))[\ufe0e\ufe0f]+")

_BLANKS = re.compile(" {2,}")
_AROUND_NEWLINE = re.compile(" ?\n ?")
_MANY_NEWLINES = re.compile("\n{3,}")
_ALL_SPACE = re.compile("[ \n]+")


def plain(text: str, *, newlines: bool = True) -> str:
    """Return `text` in NFC without controls, escape sequences, bidi tricks and invisible characters.

    Runs of spaces become one, line ends become "\\n", more than one empty line becomes one, and the
    ends are stripped; without `newlines` all white space is a single space. Doing it twice changes nothing.
    """
    text = _LINE_ENDS.sub("\n", without_escapes(text))
    text = _JUNK.sub("", _SPACES.sub(" ", text))
    if not text.isascii():
        text = _composed(text)
    if not newlines:
        return _ALL_SPACE.sub(" ", text).strip(" ")
    text = _AROUND_NEWLINE.sub("\n", _BLANKS.sub(" ", text))
    return _MANY_NEWLINES.sub("\n\n", text).strip(" \n")


def without_escapes(text: str) -> str:
    """Return the text without the sequences by which it could steer a terminal, words of theirs included."""
    return _ESCAPES.sub("", text) if "\x1b" in text else text


def line(text: str, limit: int = 300) -> str:
    """Return `text` made plain as one line of at most `limit` code points, cut at a word with "…"."""
    text = plain(text[: limit * 20 + 4096], newlines=False)
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    cut = text[: limit - 1]
    at = cut.rfind(" ")
    if at > limit // 2 and text[limit - 1].isalnum():
        cut = cut[:at]
    return cut.rstrip(" ,;:-–—\u200c\u200d") + "…"


def _composed(text: str) -> str:
    """Return the text in NFC with joiners only where a script needs them and no piles of marks."""
    while True:
        known = text
        text = unicodedata.normalize("NFC", text)
        text = _JOINERS.sub(_joiner, text)
        text = _PILE.sub(r"\1", text)
        text = _SELECTOR_ALONE.sub("", text)
        text = _JUNK.sub("", text)
        if text == known:
            return text


def _joiner(found: re.Match[str]) -> str:
    """Return one joiner where Arabic, Indic or emoji letters stand on both sides, else nothing.

    In Latin, Greek and Cyrillic words a joiner shows nothing and keeps a search from finding them.
    """
    start, end = found.span()
    before, after = found.string[max(0, start - 1) : start], found.string[end : end + 1]
    if not before or not after or min(before, after) < "\u0590":
        return ""
    letters = ("L", "M") if found.group()[0] == "\u200c" else ("L", "M", "S")
    fits = unicodedata.category(before)[0] in letters and unicodedata.category(after)[0] in letters
    return found.group()[0] if fits else ""
