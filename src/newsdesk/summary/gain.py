"""What a point adds to those chosen before it: fresh stems by their weight, names and numbers."""

import math
from collections.abc import Sequence

from newsdesk.summary.candidates import Candidate
from newsdesk.summary.salience import Salience

__all__ = ["Covered", "Point"]

_OWN = 1.6  # what a point that the source itself set is worth more
_PAIR = 0.75  # what two sentences, the second leaning on the first, are worth
_LANGUAGE = 0.6  # what each step down the reader's languages is worth less
_DOWN = 0.05  # what a point is worth less for every sentence that stands before it
_TOLD = 0.4  # what a stem is worth that a chosen point has


class Covered:
    """What the points chosen so far say."""

    def __init__(self, chosen: Sequence[Candidate] = ()) -> None:
        self.stems: set[str] = set()
        self.names: set[str] = set()
        self.numbers: set[str] = set()
        for one in chosen:
            self.add(one)

    def add(self, one: Candidate) -> None:
        """Take in what a point says."""
        for part in one.sentences:
            self.stems.update(part.stems)
            self.names.update(part.names)
            self.numbers.update(part.numbers)


class Point:
    """A candidate with what its gain is reckoned from, which does not change as others are chosen."""

    def __init__(self, one: Candidate, salience: Salience) -> None:
        language = salience.documents[one.document].article.language
        gist = salience.gist(one.document)
        self.one = one
        self._stems = {stem: gist.get(stem, 0.0) for part in one.sentences for stem in part.stems}
        self._names = {name for part in one.sentences for name in part.names if " " not in name}
        self._numbers = {number for part in one.sentences for number in part.numbers}
        form = (_OWN if one.own else 1.0) * (_PAIR if len(one.sentences) > 1 else 1.0)
        place = math.pow(_LANGUAGE, salience.ranks[language]) / (1 + _DOWN * one.place)
        form *= salience.running.worth(one.document, one.sentences)
        self._form = form * place / math.pow(8 + one.words, 0.75)

    def gain(self, covered: Covered) -> float:
        """Return what it adds to what is covered."""
        total = math.fsum(
            worth * _TOLD if stem in covered.stems else worth for stem, worth in self._stems.items()
        )
        facts = 0.7 + 0.15 * min(len(self._names - covered.names), 3)
        facts += 0.3 * min(len(self._numbers - covered.numbers), 2)
        return total * facts * self._form
