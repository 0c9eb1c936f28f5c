"""How likely two texts on their own tell the same story: without titles, dates and a stream around them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

from newsdesk.model import Facts, Item, Reading
from newsdesk.text.terms import fold, key_of
from newsdesk.threads.facts import weigh
from newsdesk.threads.index import posting_keys
from newsdesk.threads.memory import MemoryIndex
from newsdesk.threads.pair import dot
from newsdesk.threads.weights import rarity, unit

__all__ = ["Comparison"]

# Weights of two logistic regressions, fitted on the open pairs of articles.
_ONE_LANGUAGE = {
    "intercept": -3.28,
    "words": 4.24,  # cosine of the stems
    "root": 4.43,  # its square root
    "lead": 1.95,  # cosine of the stems of the first paragraphs
    "numbers": 1.55,  # shared numbers over the geometric mean of both
    "words_names": 0.56,  # cosine of the stems times that of the names
    "runs": -8.21,  # shared runs of words, short of a copy: the furniture of a site or of a series
}
_TWO_LANGUAGES = {
    "intercept": -3.13,
    "cognates": 14.19,  # cosine of words that begin alike in both languages
    "names": 5.95,  # cosine of the names
    "numbers": 0.85,  # cosine of the numbers, weighted by rarity
}
_COPY = 0.9  # of the sketch; from here on the texts are the same, and nothing speaks against them
_BEGINNING = 6  # letters by which cognates are known
_ALIKE = str.maketrans({"c": "k", "z": "s", "y": "i", "v": "w"})
_EXPECTED = 0.004


class Comparison:
    """Compares texts with the frequencies of a collection, such as all the texts of a day."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        """Learn how common words, names and numbers are from these readings."""
        self._index = MemoryIndex()
        self._cognates: Counter[int] = Counter()
        self._numbers: Counter[int] = Counter()
        self._texts = 0
        empty = MemoryIndex()
        for number, reading in enumerate(readings, 1):
            facts = weigh(Item(number, reading), empty)
            self._index.put_article(facts, posting_keys(facts), {})
            self._cognates.update(_cognates(reading).keys())
            self._numbers.update(facts.numbers)
            self._texts = number

    def log_odds(self, a: Reading, b: Reading) -> float:
        """Return the log-odds that two texts tell the same story; the order of both does not matter."""
        one, other = (weigh(Item(0, reading), self._index) for reading in (a, b))
        if a.language != b.language:
            parts = {
                "cognates": dot(self._weighed(a), self._weighed(b)),
                "names": dot(one.names, other.names),
                "numbers": self._shared_numbers(one, other),
            }
            return _sum(_TWO_LANGUAGES, parts)
        words = dot(one.words, other.words)
        runs = len({*one.sketch} & {*other.sketch}) / 40
        parts = {
            "words": words,
            "root": sqrt(max(0.0, words)),
            "lead": dot(one.lead, other.lead),
            "numbers": len(one.numbers & other.numbers) / sqrt(1 + len(one.numbers) * len(other.numbers)),
            "words_names": words * dot(one.names, other.names),
            "runs": runs if runs < _COPY else 0.0,
        }
        return _sum(_ONE_LANGUAGE, parts)

    def _weighed(self, reading: Reading) -> dict[int, float]:
        counts = _cognates(reading)
        return unit(
            {
                key: (1 + log(count)) * rarity(self._cognates[key], self._texts, _EXPECTED)
                for key, count in counts.items()
            }
        )

    def _shared_numbers(self, a: Facts, b: Facts) -> float:
        def weight(numbers: frozenset[int]) -> float:
            return sum(rarity(self._numbers[number], self._texts, _EXPECTED) for number in numbers)

        return weight(a.numbers & b.numbers) / sqrt((1 + weight(a.numbers)) * (1 + weight(b.numbers)))


def _cognates(reading: Reading) -> Counter[int]:
    """Return the beginnings of words, written as both Romance and Germanic languages might."""
    counts: Counter[int] = Counter()
    for stem, count in reading.terms:
        letters = fold(stem).translate(_ALIKE).replace("ph", "f")
        if len(letters) > 3:
            counts[key_of(f"c:{letters[:_BEGINNING]}")] += count
    return counts


def _sum(weights: Mapping[str, float], parts: Mapping[str, float]) -> float:
    return weights["intercept"] + sum(weights[name] * value for name, value in parts.items())
