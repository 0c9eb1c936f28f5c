"""The decisions: a small network over the likeness of two articles, a rule of average linkage for threads."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

__all__ = ["Linkage", "Network", "Rules", "Unit", "probability"]


@dataclass(frozen=True, slots=True)
class Linkage:
    """When two stories are one, from `newsdesk.threads.running.THREAD_FEATURES`.

    The mean likeness of their names fades with the days between them, to one half at `half_life`; it must
    be above `least` by `doubt` divided by the articles, as the mean of few pairs is unsure. For the same
    reason the name that both share most does not count where there are few articles, and half where there
    are `few` more: one company or town in common makes no story. A desk with few threads does not yet know
    which names are common: there `least` is larger, by `caution` on an empty desk and half of it at `known`
    threads. `steepness` turns the rest into log-odds.
    """

    least: float
    doubt: float
    few: float
    caution: float
    known: float
    half_life: float
    steepness: float

    def log_odds(self, features: Sequence[float]) -> float:
        """Return the natural logarithm of the odds that the two belong together."""
        names, one_name, days, articles, threads = features
        fading = 1 / (1 + days / self.half_life)
        left = (names - one_name * self.few / (self.few + articles - 1)) * fading
        least = self.least * (1 + self.caution * self.known / (self.known + threads))
        return self.steepness * (left - least - self.doubt / articles)


@dataclass(frozen=True, slots=True)
class Unit:
    """One hidden unit: tanh(bias + weights . features), and how it counts in the log-odds."""

    counts: float
    bias: float
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """A dozen units, each a soft rule over the features (as they are, unscaled).

    Their sum is the natural logarithm of the odds that two articles tell the same event
    (`newsdesk.threads.bulk.log_odds`).
    """

    names: tuple[str, ...]
    intercept: float
    units: tuple[Unit, ...]

    @classmethod
    def of(cls, names: Sequence[str], table: str) -> "Network":
        """Return a network from a table: a line with the intercept, then one column for each unit.

        The lines of the table are called `intercept`, `counts`, `bias`, and by the names of the features.
        """
        lines = {line.split()[0]: [float(n) for n in line.split()[1:]] for line in table.strip().splitlines()}
        columns = zip(lines["counts"], lines["bias"], *(lines[name] for name in names), strict=True)
        units = tuple(Unit(counts, bias, tuple(weights)) for counts, bias, *weights in columns)
        return cls(tuple(names), lines["intercept"][0], units)


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides: the functions, and the log-odds above which each says yes.

    `pair` places an article that comes; `later` and `company` judge at the second look, the one what both
    articles say, the other their neighbours; `thread` joins running stories.
    """

    pair: Network
    event_odds: float
    later: Network
    company: Network
    company_odds: float
    thread: Linkage
    thread_odds: float


def probability(log_odds: float) -> float:
    """Return the probability of log-odds, 0..1."""
    if log_odds < 0:
        grown = exp(max(log_odds, -700.0))
        return grown / (1 + grown)
    return 1 / (1 + exp(-min(log_odds, 700.0)))
