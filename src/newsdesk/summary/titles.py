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
        self._size = len(stems)
        self._words = Counter(stems)
        self._pairs = Counter(pairwise(stems))
        self._places: dict[str, int] = {}  # of each stem, as the bits of a number
        for at, stem in enumerate(stems):
            self._places[stem] = self._places.get(stem, 0) | 1 << at

    def nearness(
        self, stems: Sequence[str], words: Counter[str], pairs: Counter[tuple[str, str]]
    ) -> tuple[float, float, float]:
        """Return the three F1 of stems with their counts."""
        size = self._size + len(stems)
        told = sum(min(count, words[stem]) for stem, count in self._words.items() if stem in words)
        joined = sum(min(count, pairs[pair]) for pair, count in self._pairs.items() if pair in pairs)
        return 2 * told / size, 2 * joined / max(1, size - 2), 2 * self._common(stems) / size

    def _common(self, stems: Iterable[str]) -> int:
        """Return the length of the longest common subsequence, by bits (Hyyrö 2004)."""
        every = (1 << self._size) - 1
        row = every
        for at in filter(None, map(self._places.get, stems)):
            met = row & at
            row = (row + met | row - met) & every
        return self._size - row.bit_count()


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
    found = [title.nearness(stems, words, pairs) for title in some]
    if not found:
        return 0.0, 0.0, 0.0
    first, second, third = zip(*found, strict=True)
    return max(first), max(second), max(third)
