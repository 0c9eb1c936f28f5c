"""How like an article is to a running story: mostly by the names they share, alike across languages."""

from collections.abc import Mapping
from math import log, log1p, sqrt

from newsdesk.model import Facts, ThreadProfile
from newsdesk.threads.features import dot
from newsdesk.threads.index import Index
from newsdesk.threads.weights import COMMON_PLACE, UNKNOWN_NAME, rarity, unit

__all__ = ["THREAD_FEATURES", "Names", "likely_threads", "names_of", "thread_features"]

THREAD_FEATURES = (
    "names",
    "cover",
    "own",
    "rare",
    "weight",
    "title",
    "top_of_article",
    "top_of_thread",
    "words",
    "other_language",
    "size",
    "days",
    "dated",
    "size_names",
)

_ARTICLE_NAMES = 30
_CENTRE = 60
_RARE = 4.2  # a rarity: in fewer than one of 65 threads
_MOST = 24
_KEPT = 10


class Names:
    """An article's names, weighted by in how few threads they stand: a name of many threads ties none."""

    def __init__(self, facts: Facts, index: Index) -> None:
        self.index = index
        self.threads = index.threads()
        self.spread = dict(index.spread(facts.sounds))
        self.places = facts.places
        weights = {key: (1 + log(count)) * self.rarity(key) for key, count in facts.sounds.items()}
        best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_ARTICLE_NAMES]
        self.vector = unit(dict(best))
        self.top = frozenset(key for key, _ in best[:5])
        self.title = facts.title_sounds

    def rarity(self, key: int) -> float:
        """Return how rare a name of the article is among the threads."""
        return rarity(
            self.spread.get(key, 0), self.threads, COMMON_PLACE if key in self.places else UNKNOWN_NAME
        )

    def centre(self, thread: ThreadProfile) -> Mapping[int, float]:
        """Return a thread's names as a vector of length one."""
        names = sorted(thread.names.items(), key=lambda item: (-item[1], item[0]))[:_CENTRE]
        unknown = [key for key, _ in names if key not in self.spread]
        self.spread.update(self.index.spread(unknown))
        return unit({key: (count / thread.size) ** 0.7 * self.rarity(key) for key, count in names})


def names_of(facts: Facts, index: Index) -> Names:
    """Return an article's names, weighted as the index stands."""
    return Names(facts, index)


def likely_threads(names: Names, index: Index) -> list[int]:
    """Return the ids of the threads that share most of an article's names, likeliest first, at most ten."""
    scores: dict[int, float] = {}
    for key, threads in index.threads_with(tuple(names.vector), _MOST).items():
        weight = names.vector[key] ** 2
        for thread in threads:
            scores[thread] = scores.get(thread, 0.0) + weight
    return sorted(scores, key=lambda thread: (-scores[thread], thread))[:_KEPT]


def thread_features(facts: Facts, names: Names, thread: ThreadProfile) -> tuple[float, ...]:
    """Return the likeness of an article and a thread, in the order of THREAD_FEATURES."""
    centre = names.centre(thread)
    cosine = dot(names.vector, centre)
    cover = own = weight = title = of_article = 0.0
    rare = 0
    for key, part in names.vector.items():
        count = thread.names.get(key, 0)
        if not count:
            continue
        central = min(1.0, 4 * count / thread.size)
        rareness = names.rarity(key)
        cover += part * part * central
        own += part * part * central / (1 + names.spread.get(key, 0))
        weight += central * rareness / 6
        rare += rareness > _RARE
        title += central * min(1.0, rareness / 5) * (key in names.title)
        of_article += central * (key in names.top) / 5
    firsts = sorted(centre, key=lambda key: (-centre[key], key))[:5]
    of_thread = sum(key in names.vector for key in firsts) / 5
    words, other = _words(facts, thread)
    days, dated = _days(facts, thread)
    return (
        cosine, cover, own, log1p(rare), log1p(weight), min(1.5, title), of_article, of_thread, words, other,
        log1p(thread.size), days, dated, log1p(thread.size) * cosine,
    )  # fmt: skip


def _words(facts: Facts, thread: ThreadProfile) -> tuple[float, float]:
    """Return the cosine of the words in the article's language, and 1.0 where the thread has none in it."""
    centre = thread.words.get(facts.language)
    if not centre:
        return 0.0, 1.0
    norm = sqrt(sum(weight * weight for weight in centre.values()))
    return (dot(facts.words, centre) / norm if norm else 0.0), 0.0


def _days(facts: Facts, thread: ThreadProfile) -> tuple[float, float]:
    if facts.day is None or thread.first is None or thread.last is None:
        return 0.0, 0.0
    return log1p(max(0.0, facts.day - thread.last, thread.first - facts.day)), 1.0
