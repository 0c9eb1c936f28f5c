"""Quotes: which spans were found, and whether the right speaker was named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Said", "covered", "matches", "overlap", "right_speaker", "touches"]

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
# personal pronouns of the two languages of the sets, as a speaker's only word
_PRONOUNS = frozenset(["er", "sie", "es", "ich", "wir", "dieser", "diese", "der", "die", "das"])
_PRONOUNS |= frozenset(["he", "she", "it", "i", "we", "they", "who", "you"])


@dataclass(frozen=True, slots=True)
class Said:
    """A quote in a text: where it stands, of what kind it is, and who speaks ("" where that is open)."""

    start: int
    end: int
    speaker: str = ""
    kind: str = "Direct"


def overlap(left: Said, right: Said) -> float:
    """Return the intersection over the longer of the two spans, 0 to 1."""
    longer = max(left.end - left.start, right.end - right.start)
    return max(0, min(left.end, right.end) - max(left.start, right.start)) / longer if longer > 0 else 0.0


def touches(one: Said, others: Sequence[Said]) -> bool:
    """Say whether a span shares a character with any of the others."""
    return any(one.start < other.end and other.start < one.end for other in others)


def covered(gold: Said, predicted: Sequence[Said]) -> float:
    """Return the share of a quote's characters that lie in any predicted span."""
    inside: set[int] = set()
    for one in predicted:
        inside.update(range(max(one.start, gold.start), min(one.end, gold.end)))
    return len(inside) / (gold.end - gold.start) if gold.end > gold.start else 0.0


def matches(gold: Sequence[Said], predicted: Sequence[Said], bar: float) -> list[tuple[int, int]]:
    """Return (gold, predicted) indices that belong together: each at most once, the best overlaps first."""
    pairs = [
        (overlap(one, other), at, to)
        for at, one in enumerate(gold)
        for to, other in enumerate(predicted)
        if one.start < other.end and other.start < one.end
    ]
    found: list[tuple[int, int]] = []
    for score, at, to in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score >= bar and all(at != one and to != other for one, other in found):
            found.append((at, to))
    return found


def right_speaker(gold: Said, predicted: str, others: Sequence[Said]) -> bool | None:
    """Say whether the predicted speaker is the true one; None where the truth is open.

    The last word of the gold speaker must be among the predicted words. Where the gold is a pronoun,
    the person's name is as good: the last word of the nearest named speaker of the article's `others`,
    the one before first. A pronoun without any named speaker in the article leaves the truth open,
    unless the prediction is the pronoun itself.
    """
    words = _words(gold.speaker)
    if not words:
        return None
    said = _words(predicted)
    if words[-1] in said:
        return True
    if len(words) > 1 or words[0] not in _PRONOUNS:
        return False
    named = [one for one in others if (_words(one.speaker) or ["er"])[-1] not in _PRONOUNS]
    if not named:
        return None
    nearest = min(named, key=lambda one: (one.start >= gold.start, abs(one.start - gold.start)))
    return _words(nearest.speaker)[-1] in said


def _words(text: str) -> list[str]:
    """Return the words in lower case, without a possessive s."""
    return [re.sub(r"['’]s$", "", word) for word in _WORD.findall(text.lower())]
