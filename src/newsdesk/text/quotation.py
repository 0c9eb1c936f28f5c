"""Quotations in a text, by their marks: „…“ »…« «…» “…” "…" ‘…’, with what goes on over paragraphs."""

from dataclasses import dataclass

from newsdesk.model import Span

__all__ = ["Quotation", "quotations"]

_LONGEST = 3000  # characters; a mark without its partner must not swallow the text
_ENDS = frozenset('.!?…:»”"')  # characters behind which a line break parts paragraphs
_PAIRS = {"„": '“”"', "“": "”", "«": "»", "»": "«", '"': '"', "‘": "’", "‚": "‘’"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `span` with its marks, `inner` without them."""

    span: Span
    inner: Span


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations of `text`, in order; they don't overlap.

    A mark without its partner before the paragraph ends is skipped, unless the next paragraph begins
    with the same mark, as English newspapers write a long quotation.
    """
    found: list[Quotation] = []
    at = 0
    while at < len(text):
        mark = text[at]
        if mark in _PAIRS and _opens(text, at):
            end = _close(text, at)
            if end > 0:
                twice = mark == '"' and text[end] == "'"
                found.append(Quotation(Span(at, end + 1), Span(at + 1, end - twice)))
                at = end
        at += 1
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    """Tell whether a mark opens: something stands close behind it and nothing close before."""
    mark = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 3]
    if not after.strip():
        return False
    if mark in "„‚":
        return True
    if mark == "«":
        return not before.isalnum()
    return not before.isalnum() and before not in ".,!?…" and not after[0].isspace()


def _close(text: str, at: int) -> int:
    """Return the offset of the mark that closes the one at `at`, or -1."""
    mark = text[at]
    closers = _PAIRS[mark]
    depth = 0
    limit = min(len(text), at + _LONGEST)
    here = at + 1
    while here < limit:
        char = text[here]
        if char == "\n" and _ends_paragraph(text, here, mark):
            after = here + len(text[here:limit]) - len(text[here:limit].lstrip())
            if after >= limit or text[after] != mark:
                return -1
            here = after
        elif mark == '"' and text.startswith("''", here) and not text[here + 2 : here + 3].isalnum():
            return here + 1  # two apostrophes are a mark of their own
        elif (char in closers and _closes(text, here, mark)) or _ends_other(text, here, mark):
            if depth == 0:
                return here
            depth -= 1
        elif char == mark and mark not in closers:
            depth += 1
        here += 1
    return -1


def _ends_paragraph(text: str, at: int, mark: str) -> bool:
    """Tell whether a paragraph ends at a line break: an empty line, or a line that ends a sentence.

    The latter only where one mark opens and closes, so that a single one could turn the text inside out.
    """
    ended = mark in '"“' and text[max(0, at - 3) : at].rstrip(" ")[-1:] in _ENDS
    return ended or text.startswith("\n\n", at)


def _ends_other(text: str, at: int, opener: str) -> bool:
    """Tell whether a mark ends what one of another form began: "ironclad”, “ironclad"."""
    if text[at - 1].isspace():
        return False
    if opener == '"' and text[at] == "”":
        return text.rfind("“", max(0, at - _LONGEST), at) <= text.rfind('"', 0, at)
    if opener != "“" or text[at] != '"' or text[at + 1 : at + 2].isalnum():
        return False
    closing, opening = text.find("”", at), text.find("“", at)
    return closing < 0 or 0 <= opening < closing


def _closes(text: str, at: int, opener: str) -> bool:
    """Tell whether a mark closes: an apostrophe does not, nor a straight mark that opens a word."""
    before = text[at - 1]
    after = text[at + 1] if at + 1 < len(text) else " "
    if text[at] in "’‘":
        return not after.isalnum()
    if text[at] == '"':
        return not (before.isspace() and after.isalnum())
    return not (opener == "»" and before.isspace())
