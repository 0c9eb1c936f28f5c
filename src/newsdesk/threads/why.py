"""Reasons in words: which terms and names an article shares with the place it was given."""

from newsdesk.model import Profile, Reading, ThreadProfile
from newsdesk.text.names import spelling
from newsdesk.threads.weights import name_key, sound_key, term_key

__all__ = ["shared"]

_MOST = 8


def shared(reading: Reading, profile: Profile | ThreadProfile) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the stems and names that an article shares with a development or thread, weightiest first."""
    if isinstance(profile, Profile):
        words = profile.words
        named = {name: profile.names.get(name_key(name), 0.0) for name, _ in reading.names}
    else:
        words = profile.words.get(reading.language, {})
        named = {name: float(profile.names.get(sound_key(spelling(name)), 0)) for name, _ in reading.names}
    weights = {
        stem: words.get(term_key(stem, reading.language), 0.0) * count for stem, count in reading.terms
    }
    counts = dict(reading.names)
    weighed = {name: weight * counts[name] for name, weight in named.items()}
    return _best(weights), _best(weighed)


def _best(weights: dict[str, float]) -> tuple[str, ...]:
    found = sorted((-weight, key) for key, weight in weights.items() if weight > 0)
    return tuple(key for _, key in found[:_MOST])
