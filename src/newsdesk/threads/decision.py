"""The decisions: a small network over the likeness of two articles, a logistic function for threads."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, tanh
from operator import mul

__all__ = ["Logistic", "Network", "Rules", "Unit", "probability"]


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
class Unit:
    """One hidden unit: tanh(bias + weights . features), and how it counts in the log-odds."""

    counts: float
    bias: float
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """A dozen units, each a soft rule over the features (as they are, unscaled), summed to log-odds."""

    names: tuple[str, ...]
    intercept: float
    units: tuple[Unit, ...]

    def log_odds(self, features: Sequence[float]) -> float:
        """Return the natural logarithm of the odds that both tell the same event."""
        total = self.intercept
        for unit in self.units:
            total += unit.counts * tanh(unit.bias + sum(map(mul, unit.weights, features)))
        return total


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides: the two functions, and the log-odds above which each says yes."""

    pair: Network
    event_odds: float
    thread: Logistic
    thread_odds: float


def probability(log_odds: float) -> float:
    """Return the probability of log-odds, 0..1."""
    if log_odds < 0:
        grown = exp(max(log_odds, -700.0))
        return grown / (1 + grown)
    return 1 / (1 + exp(-min(log_odds, 700.0)))
