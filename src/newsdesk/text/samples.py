"""A text on its own, read for being compared with another: what threads need of it, and how it begins."""

import re
from dataclasses import dataclass

from newsdesk.model import Reading
from newsdesk.text.reading import read
from newsdesk.text.terms import stems, tokens

__all__ = ["Sample", "sample", "shared_opening"]

_KEPT = 30  # words of a beginning
_HEADLINE = 9  # words: what is taken for the headline, where its line does not end sooner
_FEWEST = 3
_OPENING = range(2, 13)  # words that both texts begin with: one is chance, more than a headline is a copy
# Text out of a page parts its headline by a new line, or by two spaces where lines were joined.
_LINE_END = re.compile(r"\n|\s{2}")


@dataclass(frozen=True, slots=True)
class Sample:
    """A text without title and date.

    `opening` holds its first words in small letters, each with its stem ("" for one that carries no topic);
    `line` is how many of them are its first line.
    """

    reading: Reading
    opening: tuple[tuple[str, str], ...]
    line: int

    def headline(self, skip: int = 0) -> frozenset[str]:
        """Return the stems of what is probably the headline, which begins after `skip` words."""
        left = self.line - skip
        length = min(_HEADLINE, left) if left >= _FEWEST else _HEADLINE
        return frozenset(stem for _, stem in self.opening[skip : skip + length] if stem)


def sample(text: str, language: str) -> Sample:
    """Read a text that begins with its headline, if it has one; `language` is ISO 639-1 or ""."""
    opening = tuple((word.lower, next(stems([word], language), "")) for word in tokens(text, _KEPT))
    line = len(tokens(_LINE_END.split(text.lstrip(), maxsplit=1)[0], _KEPT))
    return Sample(read("", text, language), opening, line)


def shared_opening(a: Sample, b: Sample) -> int:
    """Return how many words both texts begin with that name a site or a series ("Newsblog Kelmore: ").

    None where a whole first line is the same: both have one headline.
    """
    same = 0
    for (one, _), (other, _) in zip(a.opening, b.opening, strict=False):
        if one != other:
            break
        same += 1
    return same if same in _OPENING and same < min(a.line, b.line) else 0
