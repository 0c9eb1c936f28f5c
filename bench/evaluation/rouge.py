"""ROUGE (Lin 2004): how many of a reference's words, word pairs and subsequences a summary holds.

Tokens are runs of letters and digits in lower case, no stop words; as they are, or by Porter's stem
where they have more than three letters, as the usual package does when it is asked to. Several
references: the mean over them. Figures are F1.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import Stemmer

__all__ = ["Rouge", "first_words", "mean", "rouge", "tokens"]

_TOKEN = re.compile(r"[^\W_]+")
_PORTER = Stemmer.Stemmer("porter")


@dataclass(frozen=True, slots=True)
class Rouge:
    """F1 of single words, of pairs, and of the longest common subsequence (section 3.1)."""

    rouge1: float
    rouge2: float
    rouge_l: float

    def record(self) -> dict[str, float]:
        """Return the three figures, rounded to four places."""
        return {
            "rouge1": round(self.rouge1, 4),
            "rouge2": round(self.rouge2, 4),
            "rougeL": round(self.rouge_l, 4),
        }


def tokens(text: str) -> list[str]:
    """Return a text's tokens."""
    return _TOKEN.findall(text.lower())


def first_words(text: str, limit: int) -> str:
    """Return the first `limit` words (runs without white space) of a text."""
    return " ".join(text.split()[:limit])


@cache
def _stem(word: str) -> str:
    return str(_PORTER.stemWord(word)) if len(word) > 3 else word


def rouge(summary: str, references: Sequence[str], *, stemmed: bool = False) -> Rouge:
    """Return the mean of the summary's figures over the references."""
    texts = [tokens(summary), *(tokens(reference) for reference in references)]
    if stemmed:
        texts = [[_stem(word) for word in words] for words in texts]
    return mean([_single(texts[0], words) for words in texts[1:]])


def mean(figures: Sequence[Rouge]) -> Rouge:
    """Return the mean of several figures; zeros where there are none."""
    count = len(figures) or 1
    return Rouge(
        sum(one.rouge1 for one in figures) / count,
        sum(one.rouge2 for one in figures) / count,
        sum(one.rouge_l for one in figures) / count,
    )


def _single(summary: Sequence[str], reference: Sequence[str]) -> Rouge:
    """Compare with one reference."""
    common = _longest_common(summary, reference)
    return Rouge(
        _overlap(summary, reference, 1),
        _overlap(summary, reference, 2),
        _f1(common, len(summary), len(reference)),
    )


def _overlap(summary: Sequence[str], reference: Sequence[str], size: int) -> float:
    """Return the F1 of runs of `size` tokens, each as often as it stands there."""
    ours, theirs = _runs(summary, size), _runs(reference, size)
    return _f1(sum((ours & theirs).values()), sum(ours.values()), sum(theirs.values()))


def _runs(words: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def _f1(common: int, ours: int, theirs: int) -> float:
    return 2 * common / (ours + theirs) if common else 0.0


def _longest_common(left: Sequence[str], right: Sequence[str]) -> int:
    """Return the length of the longest common subsequence, a row of the table at a time (Hyyrö 2004)."""
    places: dict[str, int] = {}
    for at, word in enumerate(right):
        places[word] = places.get(word, 0) | 1 << at
    every = (1 << len(right)) - 1
    row = every
    for word in left:
        met = row & places.get(word, 0)
        row = (row + met | row - met) & every
    return len(right) - row.bit_count()
