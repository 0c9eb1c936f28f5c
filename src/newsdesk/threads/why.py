"""Reasons in words: which terms and names an article shares with the place it was given."""

from collections.abc import Mapping

from newsdesk.model import Facts, Item, Neighbour, Reading, Why
from newsdesk.text.names import spelling
from newsdesk.threads.pair import PAIR_FEATURES
from newsdesk.threads.running import THREAD_FEATURES, ThreadChoice
from newsdesk.threads.weights import known_names, known_terms, sound_key

__all__ = ["because_of_event", "because_of_story", "shared"]

_MOST = 8
_Runner = tuple[int, float] | None


def because_of_event(
    item: Item, facts: Facts, closest: Neighbour, other: Facts, score: float, runner: _Runner
) -> Why:
    """Return why an article joins a development: what it shares with the closest article (`other`) there."""
    terms, names = shared(item.reading, facts, other)
    days = None if facts.day is None or other.day is None else abs(facts.day - other.day)
    return Why(
        score=score,
        terms=terms,
        names=names,
        days=days,
        runner_up=runner[0] if runner else None,
        runner_up_score=runner[1] if runner else None,
        features=_rounded(PAIR_FEATURES, closest.features),
    )


def shared(reading: Reading, facts: Facts, other: Facts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the terms and the names that two articles share, weightiest first; `reading` is of the first."""
    known = known_names()
    keys = [(name, known[name][0]) for name, _ in reading.names]
    named = {name: facts.names.get(key, 0.0) * other.names.get(key, 0.0) for name, key in keys}
    return _terms(reading, facts, other.words), _best(named)


def because_of_story(item: Item, facts: Facts, choice: ThreadChoice, score: float, runner: _Runner) -> Why:
    """Return why a new event joins a running story: names and words that are at home there."""
    thread = choice.profile
    named = {
        name: float(facts.sounds.get(key, 0) * thread.names.get(key, 0))
        for name, key in ((name, sound_key(spelling(name))) for name, _ in item.reading.names)
        if not name.startswith("~")
    }
    days = None
    if facts.day is not None and thread.first is not None and thread.last is not None:
        days = max(0.0, facts.day - thread.last, thread.first - facts.day)
    return Why(
        score=score,
        terms=_terms(item.reading, facts, thread.words.get(item.reading.language, {})),
        names=_best(named),
        days=days,
        runner_up=runner[0] if runner else None,
        runner_up_score=runner[1] if runner else None,
        features=_rounded(THREAD_FEATURES, choice.features),
    )


def _terms(reading: Reading, facts: Facts, other: Mapping[int, float]) -> tuple[str, ...]:
    known = known_terms(reading.language)
    keys = [(stem, known[stem][0]) for stem, _ in reading.terms]
    return _best({stem: facts.words.get(key, 0.0) * other.get(key, 0.0) for stem, key in keys})


def _rounded(names: tuple[str, ...], values: tuple[float, ...]) -> tuple[tuple[str, float], ...]:
    return tuple((name, round(value, 4)) for name, value in zip(names, values, strict=True))


def _best(weights: dict[str, float]) -> tuple[str, ...]:
    found = sorted((-weight, key) for key, weight in weights.items() if weight > 0)
    return tuple(key for _, key in found[:_MOST])
