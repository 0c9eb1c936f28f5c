"""How likely two texts on their own tell the same story: without titles, dates and a stream around them.

A text mostly begins with its headline, and what says most is how much of one's headline the other tells.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from math import log, sqrt

from newsdesk.text.kindred import beginnings
from newsdesk.text.samples import Sample, shared_opening
from newsdesk.text.terms import fold
from newsdesk.threads.weights import UNKNOWN_TERM, expected_name, rarity

__all__ = ["Comparison"]

# Weights of two logistic regressions, fitted on pairs that people judged (bench/fit_pairs.py).
_ONE_LANGUAGE = {
    "intercept": -3.26,
    # how much of one's headline the other tells, times how much of the shorter one's words: the root of it
    "told": 10.7,
    "numbers": 1.68,  # shared numbers, weighted by rarity
    "runs": -5.73,  # shared runs of words, short of a copy: the furniture of a site or of a series
}
_TWO_LANGUAGES = {
    "intercept": -3.53,
    "told": 7.5,  # the same of how words begin, German ones by their English meaning where it is known
    "names": 5.55,  # cosine of the names
}
_COPY = 0.9  # of the sketch; from here on the texts are the same, and nothing speaks against them
_GRAM = 3
_KINDRED = 0.6  # of a word's runs of letters: Verfassungsgericht in Bundesverfassungsgericht, but no chance
_EXPECTED_BEGINNING = 0.01  # share of texts that hold an unknown word's beginning
_EXPECTED_NUMBER = 0.004


class Comparison:
    """Compares texts with the frequencies of a collection, such as all the texts of a day."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        """Learn how common words, names and numbers are from these texts."""
        self._words = _Frequencies(lambda _: UNKNOWN_TERM)
        self._beginnings = _Frequencies(lambda _: _EXPECTED_BEGINNING)
        self._names = _Frequencies(expected_name)
        self._numbers = _Frequencies(lambda _: _EXPECTED_NUMBER)
        for sample in samples:
            language = sample.reading.language
            self._words.learn(language, _stems(sample))
            self._beginnings.learn(language, _begun(sample))
            self._names.learn("", _names(sample))
            self._numbers.learn("", sample.reading.numbers)

    def log_odds(self, a: Sample, b: Sample) -> float:
        """Return the log-odds that two texts tell the same story; the order of both does not matter."""
        one = a.reading.language == b.reading.language
        weights = _ONE_LANGUAGE if one else _TWO_LANGUAGES
        return weights["intercept"] + sum(weights[name] * value for name, value in self.parts(a, b).items())

    def parts(self, a: Sample, b: Sample) -> Mapping[str, float]:
        """Return the numbers of the likeness of two texts, by their names above: others for two languages."""
        if a.reading.language != b.reading.language:
            return {"told": self._told_across(a, b), "names": self._shared_names(a, b)}
        one, other = {*a.reading.shingles}, {*b.reading.shingles}
        runs = len(one & other) / max(1, len(one), len(other))
        return {
            "told": self._told(a, b),
            "numbers": self._shared_numbers(a, b),
            "runs": runs if runs < _COPY else 0.0,
        }

    def _told(self, a: Sample, b: Sample) -> float:
        language, skip = a.reading.language, shared_opening(a, b)
        one, other = _stems(a), _stems(b)
        weight = self._words.rarities(language)
        headline = max(
            _share(a.headline(skip), weight, _Kindred(other)), _share(b.headline(skip), weight, _Kindred(one))
        )
        words = _overlap(self._words.weigh(language, one), self._words.weigh(language, other))
        return sqrt(headline * words)

    def _told_across(self, a: Sample, b: Sample) -> float:
        one, other = _begun(a), _begun(b)
        headline = max(self._headline_across(a, other), self._headline_across(b, one))
        words = _overlap(
            self._beginnings.weigh(a.reading.language, one), self._beginnings.weigh(b.reading.language, other)
        )
        return sqrt(headline * words)

    def _headline_across(self, a: Sample, text: Mapping[str, int]) -> float:
        language = a.reading.language
        begun = {key for stem in a.headline() for key in beginnings(stem, language)}
        return _share(begun, self._beginnings.rarities(language), lambda key: float(key in text))

    def _shared_names(self, a: Sample, b: Sample) -> float:
        one, other = (self._names.weigh("", _names(sample)) for sample in (a, b))
        norms = sqrt(_dot(one, one) * _dot(other, other))
        return _dot(one, other) / norms if norms else 0.0

    def _shared_numbers(self, a: Sample, b: Sample) -> float:
        rare = self._numbers.rarities("")

        def weight(numbers: Iterable[str]) -> float:
            return sum(rare(number) for number in sorted(numbers))

        one, other = {*a.reading.numbers}, {*b.reading.numbers}
        return weight(one & other) / sqrt((1 + weight(one)) * (1 + weight(other)))


class _Frequencies:
    """In how many texts of each language the keys of one kind stand."""

    def __init__(self, expected: Callable[[str], float]) -> None:
        self._expected = expected  # the share of texts that hold a key, before any has been read
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)
        self._texts: Counter[str] = Counter()

    def learn(self, language: str, keys: Iterable[str]) -> None:
        """Count the keys of one text, each of which comes once."""
        self._counts[language].update(keys)
        self._texts[language] += 1

    def rarities(self, language: str) -> Callable[[str], float]:
        """Return what tells a key's inverse document frequency in a language."""
        counts, texts = self._counts[language], self._texts[language]
        return lambda key: rarity(counts[key], texts, self._expected(key))

    def weigh(self, language: str, counts: Mapping[str, int]) -> dict[str, float]:
        """Return the keys of a text with (1 + ln count) x rarity."""
        rare = self.rarities(language)
        return {key: (1 + log(count)) * rare(key) for key, count in counts.items()}


class _Kindred:
    """How much of a word a text has: all of it, or most of its runs of letters in another word."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._grams = [_grams(word) for word in sorted(self._words)]

    def __call__(self, word: str) -> float:
        if word in self._words:
            return 1.0
        own = _grams(word)
        best = max((_common(own, other) for other in self._grams), default=0.0)
        return best if best >= _KINDRED else 0.0


def _common(a: frozenset[str], b: frozenset[str]) -> float:
    """Return the share of common runs in the shorter of two words; none where that is too short to tell."""
    shorter = min(len(a), len(b))
    return len(a & b) / shorter if shorter >= _GRAM else 0.0


@lru_cache(maxsize=65536)
def _grams(word: str) -> frozenset[str]:
    letters = f"_{fold(word)}_"
    return frozenset(letters[start : start + _GRAM] for start in range(max(1, len(letters) - _GRAM + 1)))


def _stems(sample: Sample) -> Mapping[str, int]:
    return dict(sample.reading.terms)


def _begun(sample: Sample) -> Mapping[str, int]:
    """Count how the words of a text begin."""
    counts: Counter[str] = Counter()
    for stem, count in sample.reading.terms:
        for key in beginnings(stem, sample.reading.language):
            counts[key] += count
    return counts


def _names(sample: Sample) -> Mapping[str, int]:
    """Return the names of a text; adjectives of countries are too common to tell a story."""
    return {name: count for name, count in sample.reading.names if not name.startswith("~")}


def _share(keys: Iterable[str], weight: Callable[[str], float], told: Callable[[str], float]) -> float:
    """Return how much of the keys, by squared weight, is told; 0 for none."""
    squares = [(weight(key) ** 2, told(key)) for key in sorted(keys)]
    whole = sum(square for square, _ in squares)
    return sum(square * share for square, share in squares) / whole if whole else 0.0


def _dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    return sum(a[key] * b[key] for key in sorted(a.keys() & b.keys()))


def _overlap(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return how much of the smaller of two vectors the other has, 0 to 1: a brief report in a long one."""
    smaller = min(_dot(a, a), _dot(b, b))
    return min(1.0, _dot(a, b) / smaller) if smaller else 0.0
