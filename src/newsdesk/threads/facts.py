"""Articles and threads as weighted vectors: made from a reading, summed up one by one."""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from math import log, sqrt
from typing import TypeVar

from newsdesk.model import Facts, Item, ThreadProfile, When
from newsdesk.text.names import spelling
from newsdesk.text.terms import key_of
from newsdesk.threads.weights import (
    Frequencies,
    expected_name,
    known_names,
    known_terms,
    rarity,
    sound_key,
    unit,
)

__all__ = ["THOUSAND", "absorb_thread", "day_of", "sum_up_thread", "top", "weigh", "weightiest"]

_Number = TypeVar("_Number", int, float)

THOUSAND = 1000  # the length of an article's vector of names by sound, whose weights are whole numbers
THREAD_NAMES = 300
THREAD_WORDS = 120
_WORDS = 120
_NAMES = 60
_SOUNDS = 40
_TITLE_BOOST = 2  # a word of the headline counts as this many more in the text


def day_of(when: When | None) -> float | None:
    """Return a time as a day with a fraction, None for none."""
    if when is None:
        return None
    at = when.at
    return at.toordinal() + (at.hour * 60 + at.minute) / 1440


def weigh(item: Item, frequencies: Frequencies) -> Facts:
    """Return an article's vectors: (1 + ln count) x rarity, length one (Salton and Buckley 1988, "ltc")."""
    from newsdesk.threads.bulk import rarities  # noqa: PLC0415 - numpy

    reading, language = item.reading, item.reading.language
    stems = _boosted(reading.terms, reading.title_terms)
    said = _boosted(reading.names, reading.title_names)
    counted = {name: count for name, count in said.items() if not name.startswith("~")}
    of_terms, of_names = known_terms(language), known_names()
    title, lead = ([of_terms[s][0] for s, _ in part] for part in (reading.title_terms, reading.lead_terms))
    terms = [of_terms[stem] for stem in {**stems, **dict(reading.lead_terms)}]  # those of the text first
    names = [of_names[name] for name in counted]
    keys = [key for key, _ in terms]
    counts = frequencies.counts(array("I", [*keys, *(key for key, _ in names)]))
    here, everywhere = frequencies.articles(language), frequencies.articles("")
    idf = rarities(counts[: len(terms)], here, [expected for _, expected in terms])
    rare = rarities(counts[len(terms) :], everywhere, [expected for _, expected in names])
    rarity_of = dict(zip(keys, idf, strict=True))
    times = dict(zip(keys, stems.values(), strict=False))  # as long as the text has terms
    words = unit(top({key: _weight(count) * rarity_of[key] for key, count in times.items()}, _WORDS))
    named = zip(names, counted.values(), rare, strict=True)
    sounds = _sounds(said, frequencies)
    return Facts(
        article=item.article,
        language=language,
        day=day_of(item.published),
        words=words,
        names=unit(top({key: _weight(count) * rare for (key, _), count, rare in named}, _NAMES)),
        title=unit({key: rarity_of[key] for key in title}),
        lead=unit({key: rarity_of[key] for key in lead}),
        numbers=frozenset(key_of(number) for number in reading.numbers),
        sketch=reading.shingles,
        sounds=sounds,
        places=frozenset(k for n in counted if n.startswith("@") and (k := sound_key(n)) in sounds),
        title_sounds=frozenset(k for n, _ in reading.title_names if (k := sound_key(spelling(n))) in sounds),
        times=tuple(times[key] for key in words),
    )


@cache
def _weight(count: int) -> float:
    return 1 + log(count)


def _boosted(body: Iterable[tuple[str, int]], title: Iterable[tuple[str, int]]) -> dict[str, int]:
    counts = dict(body)
    for key, count in title:
        counts[key] = counts.get(key, 0) + _TITLE_BOOST * count
    return counts


def _sounds(names: Mapping[str, int], frequencies: Frequencies) -> dict[int, int]:
    """Return the single names by how they sound: count x rarity among the threads, length THOUSAND.

    A name of many threads ties none. The count is taken as it is: what an article is about it names often.
    """
    counts: dict[int, int] = {}
    expected: dict[int, float] = {}
    for name, count in names.items():
        if " " not in name:
            key = sound_key(spelling(name))
            counts[key] = counts.get(key, 0) + count
            expected[key] = max(expected.get(key, 0.0), expected_name(name))
    spread, threads = frequencies.spread(counts), frequencies.threads()
    weights = {key: n * rarity(spread.get(key, 0), threads, expected[key]) for key, n in counts.items()}
    return {key: max(1, round(THOUSAND * weight)) for key, weight in unit(top(weights, _SOUNDS)).items()}


def absorb_thread(profile: ThreadProfile, facts: Facts) -> ThreadProfile:
    """Return a thread's profile with one more article in it."""
    first, last = _widened(profile.first, profile.last, facts.day)
    middle, width = _centred(profile, facts.day)
    names = dict(profile.names)
    for key, weight in facts.sounds.items():
        names[key] = names.get(key, 0) + weight
    here = top(_sum(profile.words.get(facts.language, {}), facts.words), THREAD_WORDS)
    return replace(
        profile,
        size=profile.size + 1,
        first=first,
        last=last,
        middle=middle,
        width=width,
        names=top(names, THREAD_NAMES),
        words={**profile.words, facts.language: here},
    )


def sum_up_thread(thread: int, articles: Iterable[Facts]) -> ThreadProfile:
    """Return the profile of a thread from all its articles, which come oldest first."""
    profile = ThreadProfile(thread)
    for facts in articles:
        profile = absorb_thread(profile, facts)
    return profile


def _widened(first: float | None, last: float | None, day: float | None) -> tuple[float | None, float | None]:
    if day is None:
        return first, last
    return (day if first is None else min(first, day)), (day if last is None else max(last, day))


def _centred(profile: ThreadProfile, day: float | None) -> tuple[float | None, float]:
    """Return the mean of a thread's days and their standard deviation with one more, by Welford (1962)."""
    if day is None or profile.middle is None:
        return (profile.middle if day is None else day), profile.width
    middle = profile.middle + (day - profile.middle) / (profile.size + 1)
    squares = profile.size * profile.width**2 + (day - profile.middle) * (day - middle)
    return middle, sqrt(squares / (profile.size + 1))


def _sum(a: Mapping[int, float], b: Mapping[int, float]) -> dict[int, float]:
    total = dict(a)
    for key, weight in b.items():
        total[key] = total.get(key, 0.0) + weight
    return total


def top(vector: Mapping[int, _Number], keep: int) -> dict[int, _Number]:
    """Return the `keep` weightiest entries; ties go to the smaller key."""
    if len(vector) <= keep:
        return dict(vector)
    return {key: vector[key] for key in weightiest(vector, keep)}


def weightiest(vector: Mapping[int, float], keep: int) -> list[int]:
    """Return the keys of the `keep` weightiest entries, those first; ties go to the smaller key."""
    # two stable sorts: half the time of one by a pair of numbers
    return sorted(sorted(vector), key=vector.__getitem__, reverse=True)[:keep]
