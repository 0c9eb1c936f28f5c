"""How likely two texts on their own tell the same story: without titles, dates and a stream around them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from math import log, sqrt

from newsdesk.model import Facts, Item, Reading
from newsdesk.text.terms import fold
from newsdesk.threads.facts import weigh
from newsdesk.threads.index import posting_keys
from newsdesk.threads.memory import MemoryIndex
from newsdesk.threads.pair import dot
from newsdesk.threads.weights import rarity

__all__ = ["Comparison"]

# Weights of two logistic regressions, fitted on pairs that people judged (bench/fit_pairs.py).
_ONE_LANGUAGE = {
    "intercept": -3.5,
    "words": 5.21,  # cosine of the stems
    "root": 4.77,  # its square root
    "lead": 1.71,  # cosine of the stems of the first paragraphs
    "numbers": 1.64,  # shared numbers over the geometric mean of both
    "words_names": -0.14,  # cosine of the stems times that of the names
    "runs": -9.04,  # shared runs of words, short of a copy: the furniture of a site or of a series
}
_TWO_LANGUAGES = {
    "intercept": -3.35,
    "grams": 9.47,  # cosine of runs of four letters: words that both languages have from one root
    "names": 6.26,  # cosine of the names
    "numbers": 1.19,  # cosine of the numbers, weighted by rarity
}
_COPY = 0.9  # of the sketch; from here on the texts are the same, and nothing speaks against them
_GRAM = 4
_ALIKE = str.maketrans({"c": "k", "z": "s", "y": "i", "v": "w"})
_EXPECTED = 0.004
_EXPECTED_GRAM = 0.02
_PRIOR = 30  # texts of a language that the expected frequencies are worth


class Comparison:
    """Compares texts with the frequencies of a collection, such as all the texts of a day."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        """Learn how common words, names and numbers are from these readings."""
        self._index = MemoryIndex()
        self._grams = _Grams()
        self._numbers: Counter[int] = Counter()
        self._texts = 0
        empty = MemoryIndex()
        for number, reading in enumerate(readings, 1):
            facts = weigh(Item(number, reading), empty)
            self._index.put_article(facts, posting_keys(facts), {})
            self._grams.learn(reading)
            self._numbers.update(facts.numbers)
            self._texts = number

    def log_odds(self, a: Reading, b: Reading) -> float:
        """Return the log-odds that two texts tell the same story; the order of both does not matter."""
        weights = _ONE_LANGUAGE if a.language == b.language else _TWO_LANGUAGES
        parts = self.parts(a, b)
        return weights["intercept"] + sum(weights[name] * value for name, value in parts.items())

    def parts(self, a: Reading, b: Reading) -> Mapping[str, float]:
        """Return the numbers of the likeness of two texts, by their names above: others for two languages."""
        one, other = (weigh(Item(0, reading), self._index) for reading in (a, b))
        if a.language != b.language:
            return {
                "grams": self._grams.likeness(a, b),
                "names": dot(one.names, other.names),
                "numbers": self._shared_numbers(one, other),
            }
        words = dot(one.words, other.words)
        runs = len({*one.sketch} & {*other.sketch}) / 40
        return {
            "words": words,
            "root": sqrt(max(0.0, words)),
            "lead": dot(one.lead, other.lead),
            "numbers": len(one.numbers & other.numbers) / sqrt(1 + len(one.numbers) * len(other.numbers)),
            "words_names": words * dot(one.names, other.names),
            "runs": runs if runs < _COPY else 0.0,
        }

    def _shared_numbers(self, a: Facts, b: Facts) -> float:
        def weight(numbers: frozenset[int]) -> float:
            return sum(rarity(self._numbers[number], self._texts, _EXPECTED) for number in numbers)

        return weight(a.numbers & b.numbers) / sqrt((1 + weight(a.numbers)) * (1 + weight(b.numbers)))


class _Grams:
    """Runs of letters and in how many texts of each language they stand."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)
        self._texts: Counter[str] = Counter()

    def learn(self, reading: Reading) -> None:
        """Count the runs of a text."""
        self._counts[reading.language].update(_grams(reading).keys())
        self._texts[reading.language] += 1

    def likeness(self, a: Reading, b: Reading) -> float:
        """Return the cosine of two texts, each weighted by how rare a run is in its own language."""
        one, other = self._vector(a), self._vector(b)
        return sum(one[run] * other[run] for run in sorted(one.keys() & other.keys()))

    def _vector(self, reading: Reading) -> dict[str, float]:
        counts, texts = self._counts[reading.language], self._texts[reading.language] + _PRIOR
        weights = {
            run: (1 + log(count)) * max(0.01, -log((counts[run] + _EXPECTED_GRAM * _PRIOR) / texts))
            for run, count in _grams(reading).items()
        }
        norm = sqrt(sum(weight * weight for weight in weights.values()))
        return {run: weight / norm for run, weight in weights.items()} if norm else {}


def _grams(reading: Reading) -> Counter[str]:
    """Count runs of letters of the stems, written as both Romance and Germanic languages might."""
    counts: Counter[str] = Counter()
    for stem, count in reading.terms:
        letters = "_" + fold(stem).translate(_ALIKE).replace("ph", "f")
        for start in range(len(letters) - _GRAM + 1):
            counts[letters[start : start + _GRAM]] += count
    return counts
