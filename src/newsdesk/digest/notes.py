"""The notes block: what a person wrote in a digest survives writing it again, byte for byte."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdesk.digest.front import carry_over, read_value
from newsdesk.digest.words import Words, words_for

__all__ = ["keep_notes", "notes_block"]

_OPEN = re.compile(r"<!--\s*newsdesk:notes\s+(\d{1,18})\b[^\n]*-->[ \t]*\r?\n?")
_CLOSE = re.compile(r"<!--\s*/newsdesk:notes\s+(\d{1,18})\b[^\n]*-->[ \t]*\r?\n?")
_FRONT = re.compile(r"\ufeff?---\r?\n(.*?\n)---[ \t]*\r?\n", re.DOTALL)
_HEADING = re.compile(r"#{1,6} ")


@dataclass(frozen=True, slots=True)
class _Block:
    """A notes block in a file's lines: [start, end) with both marks; `below` is the heading above it."""

    thread: int
    start: int
    end: int
    below: str | None


def notes_block(thread: int, notes: str, words: Words, level: int) -> str:
    """Return the block that a thread's digest keeps for a person, with the notes that are there already."""
    safe = notes.replace("<!--", "\\<!--").strip("\r\n")
    body = f"{'#' * level} {words.notes}\n\n{safe}\n" if safe.strip() else ""
    return f"<!-- newsdesk:notes {thread}: {words.notes_hint} -->\n{body}<!-- /newsdesk:notes {thread} -->\n"


def keep_notes(old: str, new: str, languages: Sequence[str] = ("en",)) -> str:
    """Return `new`, a fresh digest, with the notes, line ends and own properties of `old`.

    A block stands again under the heading under which the person had put it, where that heading is
    still there. Notes of a thread that `new` does not hold are put at its end. Where a thread's marks
    are missing from `old`, the whole old text is kept in the block as fenced code: nothing is lost
    silently. The function is idempotent.
    """
    if not old.strip():
        return new
    lines = _lines(_dressed(new, old))
    end = "\r\n" if _crlf(old) else "\n"
    old_lines = _lines(old)
    kept: dict[int, list[str]] = {}
    places: dict[int, str | None] = {}
    for block in _blocks(old_lines):
        kept.setdefault(block.thread, []).extend(old_lines[block.start + 1 : block.end - 1])
        places.setdefault(block.thread, block.below)
    wanted = [block.thread for block in _blocks(lines)]
    lost = _unmarked(old, kept, wanted)
    if lost is not None:
        kept[lost] = [*kept.get(lost, []), *_fenced(old, end, words_for(languages))]
    for thread in wanted:
        if thread in kept:
            lines = _put(lines, thread, kept[thread], places.get(thread, ""))
    for thread in [thread for thread in kept if thread not in wanted]:
        marks = _lines(notes_block(thread, "", words_for(languages), 2).replace("\n", end))
        lines += [end, marks[0], *kept[thread], marks[1]]
    return "".join(lines)


def _lines(text: str) -> list[str]:
    """Split at line feeds only and keep them: other separators are a person's own."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _crlf(text: str) -> bool:
    """Say whether most lines end in CR LF."""
    return text.count("\r\n") * 2 > text.count("\n")


def _dressed(new: str, old: str) -> str:
    """Return `new` with the line ends, the byte order mark and the added properties of `old`."""
    text = new.replace("\r\n", "\n")
    before, after = _FRONT.match(old), _FRONT.match(text)
    if before and after:
        front = carry_over(before[1].replace("\r\n", "\n"), after[1])
        text = text[: after.start(1)] + front + text[after.end(1) :]
    text = text.replace("\n", "\r\n") if _crlf(old) else text
    return "\ufeff" + text if old.startswith("\ufeff") else text


def _blocks(lines: Sequence[str]) -> list[_Block]:
    """Return the whole notes blocks: both marks, each a line of its own, with the same thread."""
    blocks: list[_Block] = []
    below: str | None = None
    at = 0
    while at < len(lines):
        opening = _OPEN.fullmatch(lines[at])
        end = _closing(lines, at, opening[1]) if opening else None
        if opening and end is not None:
            blocks.append(_Block(int(opening[1]), at, end, below))
            at = end
            continue
        if _HEADING.match(lines[at]):
            below = lines[at].strip()
        at += 1
    return blocks


def _closing(lines: Sequence[str], start: int, thread: str) -> int | None:
    """Return the index behind the closing mark, or None where another block begins before it."""
    for at in range(start + 1, len(lines)):
        closing = _CLOSE.fullmatch(lines[at])
        if closing:
            return at + 1 if closing[1] == thread else None
        if _OPEN.fullmatch(lines[at]):
            return None
    return None


def _unmarked(old: str, kept: Mapping[int, list[str]], wanted: Sequence[int]) -> int | None:
    """Return the thread of `new` that takes the old text in, where a thread's marks are gone from it."""
    front = _FRONT.match(old)
    held = (
        [int(value) for value in read_value(front[1].replace("\r", ""), "thread") if value.isdecimal()]
        if front
        else []
    )
    if not wanted or (kept and all(thread in kept for thread in held)):
        return None
    missing = [thread for thread in wanted if thread in held and thread not in kept]
    return (missing or list(wanted))[0]


def _fenced(old: str, end: str, words: Words) -> list[str]:
    """Return the old text as fenced code, so that its footnotes and headings do not act a second time."""
    runs = [len(run) for run in re.findall(r"~{3,}", old)]
    fence = "~" * (max(runs, default=3) + 1)
    # the marks in the copy are no marks any more
    text = old.removeprefix("\ufeff").replace("newsdesk:notes", "newsdesk notes")
    text = text if text.endswith("\n") else text + end
    return [words.notes_kept + end, end, f"{fence} text{end}", *_lines(text), fence + end]


def _put(lines: list[str], thread: int, inner: Sequence[str], below: str | None) -> list[str]:
    """Return `lines` with this thread's block holding `inner`, moved under the heading `below`."""
    block = next(block for block in _blocks(lines) if block.thread == thread)
    filled = [lines[block.start], *inner, lines[block.end - 1]]
    if below in (block.below, ""):
        return [*lines[: block.start], *filled, *lines[block.end :]]
    rest = [*lines[: block.start], *lines[block.end :]]
    if block.start < len(rest) and not rest[block.start].strip():
        del rest[block.start]  # the empty line that parted the block from what follows
    target = _target(rest, block.start, below)
    if target is None:
        return [*lines[: block.start], *filled, *lines[block.end :]]
    empty = "\r\n" if filled[0].endswith("\r\n") else "\n"
    return [*rest[:target], *filled, empty, *rest[target:]]


def _target(lines: Sequence[str], near: int, below: str | None) -> int | None:
    """Return where the section under the heading `below` ends that is nearest to `near`."""
    taken = {at for block in _blocks(lines) for at in range(block.start, block.end)}
    headings = [at for at, line in enumerate(lines) if _HEADING.match(line) and at not in taken]
    if below is None:
        return headings[0] if headings else None
    found = [at for at in headings if lines[at].strip() == below]
    if not found:
        return None
    heading = min(found, key=lambda at: abs(at - near))
    ends = [at for at, line in enumerate(lines) if at in headings or line.startswith("[^")]
    return next((at for at in ends if at > heading), len(lines))
