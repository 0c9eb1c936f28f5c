"""How like an article is to a running story: mostly by the names they share, alike across languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, log1p, sqrt

from newsdesk.model import Facts, ThreadProfile
from newsdesk.threads.candidates import FLOOR, Neighbour
from newsdesk.threads.decision import Rules
from newsdesk.threads.index import Index
from newsdesk.threads.pair import dot
from newsdesk.threads.weights import COMMON_PLACE, UNKNOWN_NAME, rarity, unit

__all__ = ["THREAD_FEATURES", "Names", "ThreadChoice", "thread_features", "weigh_threads"]

# What each number says. A name is rare that stands in few threads; it is central to a thread when it stands
# in many of its articles.
THREAD_FEATURES = (
    "names",  # cosine of the names, weighted by rarity
    "cover",  # how much of the article's names (by squared weight) is central to the thread
    "weight",  # ln(1 + the rarity of the shared names, each as far as it is central, in sixths)
    "top_of_thread",  # how many of the thread's five weightiest names the article has, in fifths
    "words",  # cosine of the words in the article's language
    "other_language",  # 1 where the thread has no article in it
    "size",  # ln(1 + articles of the thread)
    "days",  # ln(1 + days between the article and the thread); undated, as if some weeks lay between
    "size_names",  # size times names
    "nearest",  # log-odds that the article and the closest one there tell the same event, over 6
)

_ARTICLE_NAMES = 30
_CENTRE = 60
_SOME_WEEKS = 3.0  # ln(1 + 19 days)
_MOST = 24
_KEPT = 10
# A thread must hold this share of what an article's names weigh. On a desk of a few days every name is
# rare, and one company or town in common would tie its launch to its fine; at 0.4 the measured streams
# lose 0.004 of B³-F1.
_COVER = 0.4
_FROM_NEIGHBOURS = 4


@dataclass(frozen=True, slots=True)
class ThreadChoice:
    """A thread that was considered, with the numbers that spoke for it."""

    thread: int
    profile: ThreadProfile
    features: tuple[float, ...]
    log_odds: float


class Names:
    """An article's names, weighted by in how few threads they stand: a name of many threads ties none."""

    def __init__(self, facts: Facts, index: Index) -> None:
        self._index = index
        self._threads = index.threads()
        self._places = facts.places
        self.spread = dict(index.spread(facts.sounds))
        weights = {key: (1 + log(count)) * self.rarity(key) for key, count in facts.sounds.items()}
        best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_ARTICLE_NAMES]
        self.vector = unit(dict(best))

    def rarity(self, key: int) -> float:
        """Return how rare a name is among the threads."""
        expected = COMMON_PLACE if key in self._places else UNKNOWN_NAME
        return rarity(self.spread.get(key, 0), self._threads, expected)

    def centre(self, thread: ThreadProfile) -> Mapping[int, float]:
        """Return a thread's names as a vector of length one."""
        names = sorted(thread.names.items(), key=lambda item: (-item[1], item[0]))[:_CENTRE]
        self.spread.update(self._index.spread([key for key, _ in names if key not in self.spread]))
        return unit({key: (count / thread.size) ** 0.7 * self.rarity(key) for key, count in names})

    def likely_threads(self) -> list[int]:
        """Return the ids of the threads that share most of the names, likeliest first."""
        scores: dict[int, float] = {}
        for key, threads in self._index.threads_with(tuple(self.vector), _MOST).items():
            weight = self.vector[key] ** 2
            for thread in threads:
                scores[thread] = scores.get(thread, 0.0) + weight
        return sorted(scores, key=lambda thread: (-scores[thread], thread))[:_KEPT]


def weigh_threads(
    facts: Facts, near: Sequence[Neighbour], index: Index, rules: Rules, without: int | None = None
) -> list[ThreadChoice]:
    """Return the threads that a new event may belong to, likeliest first; ties go to the older one.

    `near` are the article's neighbours: their threads are looked at too; `without` is left out.
    """
    names = Names(facts, index)
    places = index.places([one.facts.article for one in near])
    nearest: dict[int, float] = {}
    for one in near:
        if one.facts.article in places:
            thread = places[one.facts.article][1]
            nearest[thread] = max(nearest.get(thread, FLOOR), one.log_odds)
    close = sorted(nearest, key=lambda thread: (-nearest[thread], thread))[:_FROM_NEIGHBOURS]
    found = []
    for thread in dict.fromkeys([*names.likely_threads(), *close]):
        profile = index.thread(thread) if thread != without else None
        if profile is not None and profile.size:
            numbers = thread_features(facts, names, profile, nearest.get(thread, FLOOR))
            if numbers[1] < _COVER:
                continue
            found.append(ThreadChoice(thread, profile, numbers, rules.thread.log_odds(numbers)))
    return sorted(found, key=lambda choice: (-choice.log_odds, choice.thread))


def thread_features(facts: Facts, names: Names, thread: ThreadProfile, nearest: float) -> tuple[float, ...]:
    """Return the likeness of an article and a thread, in the order of THREAD_FEATURES."""
    centre = names.centre(thread)
    cosine = dot(names.vector, centre)
    cover = weight = 0.0
    for key, part in names.vector.items():
        central = min(1.0, 4 * thread.names.get(key, 0) / thread.size)
        cover += part * part * central
        weight += central * names.rarity(key) / 6
    firsts = sorted(centre, key=lambda key: (-centre[key], key))[:5]
    words, other = _words(facts, thread)
    size = log1p(thread.size)
    return (
        cosine,
        cover,
        log1p(weight),
        sum(key in names.vector for key in firsts) / 5,
        words,
        other,
        size,
        _days(facts, thread),
        size * cosine,
        nearest / 6,
    )


def _words(facts: Facts, thread: ThreadProfile) -> tuple[float, float]:
    """Return the cosine of the words in the article's language, and 1.0 where the thread has none in it."""
    centre = thread.words.get(facts.language)
    if not centre:
        return 0.0, 1.0
    norm = sqrt(sum(weight * weight for weight in centre.values()))
    return (dot(facts.words, centre) / norm if norm else 0.0), 0.0


def _days(facts: Facts, thread: ThreadProfile) -> float:
    if facts.day is None or thread.first is None or thread.last is None:
        return _SOME_WEEKS
    return log1p(max(0.0, facts.day - thread.last, thread.first - facts.day))
