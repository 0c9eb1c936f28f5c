"""How near a lead comes to a headline: the shortest account of a story that a person wrote.

Nearness is F1 of words, of neighbouring words and of the longest common subsequence (the figures of
Lin 2004, ROUGE, sections 2 and 3), of stems; of several headlines the nearest one counts.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsdesk.summary.documents import Document

__all__ = ["Title", "nearest", "titles"]

_SHORTEST = 2  # words
_MOST = 12  # titles of a long thread that count


class Title:
    """A headline's stems, made ready to be compared."""

    def __init__(self, stems: Sequence[str]) -> None:
        self.size = len(stems)
        self._words = Counter(stems)
        self._pairs = Counter(pairwise(stems))
        self._places: dict[str, int] = {}  # of each stem, as the bits of a number
        for at, stem in enumerate(stems):
            self._places[stem] = self._places.get(stem, 0) | 1 << at

    def told(self, words: Counter[str]) -> int:
        """Return how many of its words are among those counted."""
        return sum(min(self._words[stem], words[stem]) for stem in self._words.keys() & words.keys())

    def joined(self, pairs: Counter[tuple[str, str]]) -> int:
        """Return how many of its pairs of neighbouring words are among those counted."""
        return sum(min(self._pairs[pair], pairs[pair]) for pair in self._pairs.keys() & pairs.keys())

    def in_order(self, stems: Iterable[str]) -> int:
        """Return the length of the longest common subsequence, by bits (Hyyrö 2004)."""
        every = (1 << self.size) - 1
        row = every
        for at in filter(None, map(self._places.get, stems)):
            met = row & at
            row = (row + met | row - met) & every
        return self.size - row.bit_count()


def titles(documents: Sequence[Document], language: str) -> tuple[Title, ...]:
    """Return the different headlines of a language; of very many those with the most usual words."""
    found = [one.title_every for one in documents if one.article.language == language]
    different = [stems for stems in dict.fromkeys(found) if len(stems) >= _SHORTEST]
    if len(different) > _MOST:
        usual = Counter(stem for stems in different for stem in set(stems))
        different.sort(key=lambda stems: -sum(usual[stem] for stem in set(stems)) / len(stems))
    return tuple(Title(stems) for stems in different[:_MOST])


def nearest(stems: Sequence[str], some: Iterable[Title]) -> tuple[float, float, float]:
    """Return for each of the three figures that of the title which is nearest to the stems by it."""
    words, pairs = Counter(stems), Counter(pairwise(stems))
    near = joined = ordered = 0.0
    for title in some:
        size = title.size + len(stems)
        told = title.told(words)
        near = max(near, 2 * told / size)
        # no more pairs, and no longer a sequence, can be shared than words: most titles end here
        if 2 * told > joined * (size - 2):
            joined = max(joined, 2 * title.joined(pairs) / max(1, size - 2))
        if 2 * told > ordered * size:
            ordered = max(ordered, 2 * title.in_order(stems) / size)
    return near, joined, ordered
