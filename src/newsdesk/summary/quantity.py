"""Whether two counts are of one quantity: the same things, of which the same is told, then and there."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from newsdesk.model import Span
from newsdesk.summary.documents import Sentence
from newsdesk.text.count_words import FATES, PREPOSITIONS
from newsdesk.text.numbers import Count
from newsdesk.text.terms import stem, stems, tokens

__all__ = ["Told", "same_quantity"]

_NEAR = 7  # words on each side of a count among which it is looked for what is told of it
_SHARED = 2  # stems besides what is counted that two sentences on one quantity share
_ALIKE = 0.3  # share of the shorter one's stems that they share
_NAMES = 0.3  # share of the fewer names that two sentences share which name several
_BORDER = re.compile(r"[,;:()\n\d]|\s[–—-]\s|—")
_INSERTED = re.compile(r"\s*(?:,[^,;:()\n]{1,60},|\([^()\n]{1,60}\))")
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![\w%])")


@dataclass(frozen=True, slots=True)
class Told:
    """A count in its sentence, with the day on which it was told, None where nobody says.

    `near` are the stems of what is told of it, `kind` the capitals between number and noun ("UK").
    """

    document: int
    sentence: Sentence
    count: Count
    text: str
    day: date | None
    near: frozenset[str]
    kind: frozenset[str]
    years: frozenset[str]

    @classmethod
    def of(cls, document: int, sentence: Sentence, count: Count, language: str, day: date | None) -> "Told":
        """Return a count of a sentence with what is told of it."""
        years = frozenset(_YEAR.findall(sentence.text)) - {str(day.year) if day else ""}
        near = _near(sentence.text, count, language)
        text = count.span.of(sentence.text)
        return cls(document, sentence, count, text, day, near, _kind(sentence.text, count), years)

    @property
    def key(self) -> tuple[float, float | None]:
        """The number and its whole."""
        return self.count.value, self.count.whole


def same_quantity(a: Told, b: Told) -> bool:
    """Tell whether two counts of one noun are of one quantity; one article's two never are."""
    if a.document == b.document or a.kind != b.kind or a.years != b.years or not a.near & b.near:
        return False
    names = a.sentence.names, b.sentence.names
    if min(map(len, names)) > 1 and len(names[0] & names[1]) < _NAMES * min(map(len, names)):
        return False
    one = a.sentence.terms - {a.count.counted}
    two = b.sentence.terms - {b.count.counted}
    common = len(one & two)
    return common >= _SHARED and common >= _ALIKE * min(len(one), len(two))


def _near(text: str, count: Count, language: str) -> frozenset[str]:
    """Return what is told of a count: the stem before it, and those behind it up to the next preposition."""
    start, end = count.span.start, count.noun.end
    inserted = _INSERTED.match(text, end)
    end = inserted.end() if inserted else end
    stop = _BORDER.search(text, end)
    behind = tokens(text[end : stop.start() if stop else len(text)], _NEAR)
    at = next((at for at, word in enumerate(behind) if word.lower in PREPOSITIONS[language]), len(behind))
    borders = [found.end() for found in _BORDER.finditer(text, 0, start)]
    before = tokens(text[borders[-1] if borders else 0 : start])[-_NEAR:]
    told = [*list(stems(before, language))[-1:], *stems(behind[:at], language)]
    fates = _fates(language)
    return frozenset(fates.get(one, one) for one in told) - {count.counted}


@cache
def _fates(language: str) -> dict[str, str]:
    """Return the first stem for all that say the same of people: killed, dead, died."""
    found: dict[str, str] = {}
    for words in FATES[language]:
        some = [stem(word, language) for word in words]
        found.update(dict.fromkeys(some, some[0]))
    return found


def _kind(text: str, count: Count) -> frozenset[str]:
    """Return the capitals between the number and what is counted: "UK" of "400,000 UK consumers"."""
    words = Span(count.span.start, count.noun.start).of(text).split()
    at = max((at for at, word in enumerate(words, 1) if word[0].isdigit()), default=1)
    return frozenset(word.casefold() for word in words[at:] if word[0].isupper() and word[-1].isalpha())
