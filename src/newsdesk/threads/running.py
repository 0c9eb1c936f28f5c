"""How like an article is to a running story: by the names that both keep naming, alike across languages.

The measure is the mean likeness of every article of the one to every article of the other (average linkage,
Sokal and Michener 1958), which the sums of both give at once: a thread that has come to hold all sorts of
things is like none of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from newsdesk.model import Facts, ThreadProfile
from newsdesk.threads.decision import Rules
from newsdesk.threads.facts import THOUSAND
from newsdesk.threads.index import Index

__all__ = ["THREAD_FEATURES", "Story", "ThreadChoice", "likely_threads", "story_features", "weigh_threads"]

# What each number says.
THREAD_FEATURES = (
    "names",  # mean cosine of the names of two articles, one of each
    "one_name",  # how much of that the name gives that both share most
    "days",  # root mean square of the days between two articles, one of each; undated, as if a month
    "articles",  # the geometric mean of how many articles each has: how sure the first number is
    "threads",  # how many threads the desk knows: by them it knows which names are common
)

_CENTRE = 12  # weightiest names by which threads are looked for
_MOST = 24
_KEPT = 12
_A_MONTH = 30.0


@dataclass(frozen=True, slots=True)
class Story:
    """An article, a thread or several as what they name and when: sums of `Facts.sounds`, days."""

    size: int
    names: Mapping[int, int]
    middle: float | None
    width: float

    @classmethod
    def of(cls, one: Facts | ThreadProfile) -> "Story":
        """Return an article or a thread as a story."""
        if isinstance(one, Facts):
            return cls(1, one.sounds, one.day, 0.0)
        return cls(one.size, one.names, one.middle, one.width)

    def joined(self, other: "Story") -> "Story":
        """Return both as one."""
        small, large = sorted((self.names, other.names), key=len)
        names = {**large, **{key: weight + large.get(key, 0) for key, weight in small.items()}}
        size = self.size + other.size
        if self.middle is None or other.middle is None:
            dated = other if self.middle is None else self
            return Story(size, names, dated.middle, dated.width)
        share = other.size / size
        apart = other.middle - self.middle
        squares = (1 - share) * self.width**2 + share * other.width**2 + share * (1 - share) * apart**2
        return Story(size, names, self.middle + share * apart, sqrt(squares))

    def parted(self, other: "Story") -> "Story":
        """Return what is left without an article that leaves; its days are too few to matter."""
        left = {key: weight - other.names.get(key, 0) for key, weight in self.names.items()}
        names = {key: weight for key, weight in left.items() if weight > 0}
        return Story(max(0, self.size - other.size), names, self.middle, self.width)


@dataclass(frozen=True, slots=True)
class ThreadChoice:
    """A thread that was considered, with the numbers that spoke for it."""

    thread: int
    profile: ThreadProfile
    features: tuple[float, ...]
    log_odds: float


def weigh_threads(facts: Facts, others: Sequence[int], index: Index, rules: Rules) -> list[ThreadChoice]:
    """Return the threads that a new event may belong to, likeliest first; ties go to the older one.

    Besides those that share most of its names, `others` are looked at too.
    """
    article, threads = Story.of(facts), index.threads()
    found = []
    for thread in dict.fromkeys([*likely_threads(article, index), *others]):
        profile = index.thread(thread)
        if profile is not None and profile.size:
            numbers = story_features(article, Story.of(profile), threads)
            found.append(ThreadChoice(thread, profile, numbers, rules.thread.log_odds(numbers)))
    return sorted(found, key=lambda choice: (-choice.log_odds, choice.thread))


def likely_threads(story: Story, index: Index) -> list[int]:
    """Return the ids of the threads that share most of a story's weightiest names, likeliest first."""
    names = sorted(story.names.items(), key=lambda item: (-item[1], item[0]))[:_CENTRE]
    weights = dict(names)
    scores: dict[int, int] = {}
    for key, threads in index.threads_with(tuple(weights), _MOST).items():
        for thread in threads:
            scores[thread] = scores.get(thread, 0) + weights[key]
    return sorted(scores, key=lambda thread: (-scores[thread], thread))[:_KEPT]


def story_features(a: Story, b: Story, threads: int) -> tuple[float, ...]:
    """Return the likeness of two stories, in the order of THREAD_FEATURES, whichever comes first."""
    small, large = sorted((a.names, b.names), key=len)
    scale = a.size * b.size * THOUSAND**2
    shared = [weight * large[key] for key, weight in small.items() if key in large]
    return (
        sum(shared) / scale,
        max(shared, default=0) / scale,
        _days(a, b),
        sqrt(a.size * b.size),
        float(threads),
    )


def _days(a: Story, b: Story) -> float:
    if a.middle is None or b.middle is None:
        return _A_MONTH
    return sqrt((a.middle - b.middle) ** 2 + a.width**2 + b.width**2)
