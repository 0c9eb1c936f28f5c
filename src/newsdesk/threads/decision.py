"""The decision: a logistic function over features, with the numbers of `fitted`."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

__all__ = ["Logistic", "Rules", "probability"]


@dataclass(frozen=True, slots=True)
class Logistic:
    """Weights of a logistic regression; `names` say what each stands for, in the order of the features."""

    names: tuple[str, ...]
    intercept: float
    weights: tuple[float, ...]

    def log_odds(self, features: Sequence[float]) -> float:
        """Return the natural logarithm of the odds that the two belong together."""
        return self.intercept + sum(w * x for w, x in zip(self.weights, features, strict=True))


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides: the two functions and the log-odds above which each says yes."""

    development: Logistic
    development_odds: float
    thread: Logistic
    thread_odds: float


def probability(log_odds: float) -> float:
    """Return the probability of log-odds, 0..1."""
    if log_odds < 0:
        grown = exp(max(log_odds, -700.0))
        return grown / (1 + grown)
    return 1 / (1 + exp(-log_odds))
