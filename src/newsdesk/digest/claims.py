"""What a digest says above its footnotes: read again, and held against the sentence that is to prove it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.digest.escape import plain, unbroken
from newsdesk.digest.footnotes import NARROW, outside_notes, read_footnotes

__all__ = ["AlteredClaim", "altered_claims"]

_MARKS = re.compile(rf"\[\^[^\]\s]{{1,99}}\](?:{NARROW}?\[\^[^\]\s]{{1,99}}\])*")
_LABEL = re.compile(r"\[\^([^\]\s]{1,99})\]")
_STARTS = re.compile(r"\s*(?:[-*+>|#]|\[\^[^\]]*\]:|<!--|~~~|```)")
_DATED = re.compile(r"\*\*(?:[^*\\]|\\.)*\*\*: ")
_TOLD_ON = re.compile(r"\([^()\[\]]{1,60}\) ")  # of the claims before, in a paragraph
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_DASH = " — "


@dataclass(frozen=True, slots=True)
class AlteredClaim:
    """A passage whose words are not those of its first footnote; `proof` is None where that is missing.

    `line` counts from 1.
    """

    line: int
    label: str
    text: str
    proof: str | None


def altered_claims(text: str) -> tuple[AlteredClaim, ...]:
    """Return the passages of a digest that say something else than the footnotes behind them prove.

    A claim must be its first footnote's sentence, a quote the words of it without or with their marks,
    a figure a part of it; every other footnote behind it must exist. Notes blocks, fenced code and the
    front matter are left out.
    """
    proofs = {note.label: note.text for note in read_footnotes(text)}
    found: list[AlteredClaim] = []
    for number, line in _passages(text):
        end = 0
        for marks in _MARKS.finditer(line):
            labels = _LABEL.findall(marks[0])
            said = line[end : marks.start()]
            end = marks.end()
            missing = [label for label in labels if label not in proofs]
            if missing:
                found.append(AlteredClaim(number, missing[0], plain(said.strip()), None))
            elif not _agrees(said, line, proofs[labels[0]]):
                found.append(AlteredClaim(number, labels[0], plain(said.strip()), proofs[labels[0]]))
    return tuple(found)


def _agrees(said: str, line: str, proof: str) -> bool:
    """Say whether a passage's words are the proof's, by the kind of line it stands in."""
    if line.startswith("> "):
        return _quote(said.removeprefix("> "), proof)
    if line.startswith("|"):
        value = plain(said.rsplit("| ", 1)[-1].strip())
        return bool(value) and value in proof
    words = said.strip()
    words = words.removeprefix("- ") if line.startswith("- ") else words
    told = {words, _DATED.sub("", words, count=1), _TOLD_ON.sub("", words, count=1)}
    return any(plain(one) == proof for one in told)


def _quote(said: str, proof: str) -> bool:
    """Say whether a quote stands in the proof; the dash that ends it may stand in the quote as well."""
    proof = unbroken(proof)
    bare = _QUOTED.match(said)
    if bare:
        return plain(bare[1]) in (proof, proof[1:-1])
    ends = [found.start() for found in re.finditer(re.escape(_DASH), said)]
    return any(plain(said[:end]) == proof for end in ends)


def _passages(text: str) -> Iterator[tuple[int, str]]:
    """Yield (line number, text) of the body's paragraphs, items, quotations and rows, each in one line."""
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    start = _behind_front_matter(lines)
    kept: Mapping[int, str] = outside_notes(lines)
    number, parts = 0, list[str]()
    for at in range(start, len(lines)):
        line = kept.get(at, "")
        if parts and line.strip() and not _STARTS.match(line):
            parts.append(line.strip())
            continue
        if parts:
            yield number, " ".join(parts)
        number, parts = at + 1, [line.strip()] if line.strip() and not _is_definition(line) else []
    if parts:
        yield number, " ".join(parts)


def _is_definition(line: str) -> bool:
    return bool(re.match(r" {0,3}\[\^[^\]\s]+\]:", line))


def _behind_front_matter(lines: Sequence[str]) -> int:
    """Return the index of the first line behind the front matter."""
    if lines[0].removeprefix("\ufeff").strip() != "---":
        return 0
    return next((at + 1 for at in range(1, len(lines)) if lines[at].strip() == "---"), 0)
