"""What the decision asks of whoever keeps the articles, and how an article is taken in."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from newsdesk.model import Facts, Neighbour, Overlap, Said, ThreadProfile
from newsdesk.threads.facts import absorb_thread, sum_up_thread, weightiest

__all__ = ["KEPT", "Index", "Pair", "admit", "posting_keys", "settle"]

Pair = tuple[int, int]  # two articles, the smaller id first

KEPT = -5.5  # log-odds above which a pair is worth remembering

POSTED_WORDS = 24
POSTED_NAMES = 12


class Index(Protocol):
    """The inverted index over articles and threads; each answer is bounded, however much there is."""

    def articles(self, language: str) -> int:
        """Return how many articles of this language ("" for all) have been counted."""
        ...

    def counts(self, keys: "array[int]") -> "array[int]":
        """Return in how many articles each key stood, in the order of the keys ("I" both)."""
        ...

    def articles_with(self, keys: Sequence[int], newest: int) -> Mapping[int, Sequence[int]]:
        """Return per key the `newest` articles (48 at most) that are posted under it, newest first."""
        ...

    def overlaps(self, new: Facts, articles: Sequence[int]) -> Sequence[Overlap]:
        """Return for each of these articles, all of them known, what it shares with a new one."""
        ...

    def facts(self, articles: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles, in the order they are asked for."""
        ...

    def said(self, articles: Iterable[int]) -> Mapping[int, Said]:
        """Return the weightiest words of articles and how often each is said."""
        ...

    def places(self, articles: Iterable[int]) -> Mapping[int, tuple[int, int]]:
        """Return where articles stand, as (development, thread)."""
        ...

    def members(self, developments: Iterable[int]) -> Mapping[int, Sequence[int]]:
        """Return the articles of developments, each in order of their ids."""
        ...

    def articles_of(self, thread: int) -> Sequence[int]:
        """Return the articles of a thread, in order of their ids."""
        ...

    def compared(self, articles: Iterable[int]) -> Mapping[int, Mapping[int, float]]:
        """Return for each article all that it was compared with, earlier and later, with the log-odds."""
        ...

    def alike(self, articles: Iterable[int], above: float) -> Sequence[int]:
        """Return the articles that have log-odds above this with one of these, in order of their ids."""
        ...

    def newest(self, most: int) -> tuple[int, int]:
        """Return how many articles came last, `most` at most, and in how many threads they stand."""
        ...

    def threads(self) -> int:
        """Return how many threads have been counted."""
        ...

    def spread(self, names: Iterable[int]) -> Mapping[int, int]:
        """Return in how many threads each name (by sound) stands; one never seen is missing."""
        ...

    def threads_with(self, names: Sequence[int], most: int) -> Mapping[int, Sequence[int]]:
        """Return per name the `most` threads in which it stands in most articles, those first."""
        ...

    def thread(self, thread: int) -> ThreadProfile | None:
        """Return a thread's profile, None for one that has gone."""
        ...

    def stale_threads(self) -> Sequence[int]:
        """Return the threads that were changed behind the index."""
        ...

    def evidence(self, articles: Iterable[int]) -> Mapping[int, Mapping[int, Sequence[float]]]:
        """Return log-odds and numbers of likeness, to each earlier one, of articles not revised yet."""
        ...

    def put_article(
        self,
        facts: Facts,
        keys: Sequence[int],
        likeness: Mapping[int, float],
        evidence: Mapping[int, Sequence[float]],
    ) -> bool:
        """Count an article, post it under the keys; return whether it is new: one that is known is replaced.

        Keeps its log-odds with earlier ones (`likeness`) and, behind those of all, what they rest on.
        """
        ...

    def revise(self, compared: Mapping[int, Mapping[int, float]]) -> None:
        """Put these log-odds in place of those that articles came with, and forget what they rest on."""
        ...

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile, which is fresh now; one without articles goes."""
        ...


def posting_keys(facts: Facts) -> tuple[int, ...]:
    """Return the keys by which an article is found again: its weightiest words and names."""
    return (*weightiest(facts.words, POSTED_WORDS), *weightiest(facts.names, POSTED_NAMES))


def admit(facts: Facts, near: Sequence[Neighbour], index: Index, thread: int) -> None:
    """Take an article into the index that stands in this thread now, with what it was compared with."""
    likeness = {one.article: one.log_odds for one in near if one.log_odds > KEPT}
    evidence = {one.article: (one.log_odds, *one.features) for one in near}
    if index.put_article(facts, posting_keys(facts), likeness, evidence):
        index.put_thread(absorb_thread(index.thread(thread) or ThreadProfile(thread), facts))
    else:  # it says something else now: the thread is summed up anew
        index.put_thread(sum_up_thread(thread, index.facts(index.articles_of(thread)).values()))


def settle(index: Index) -> None:
    """Bring the threads up to date that a person or a repair changed behind the index."""
    for thread in index.stale_threads():
        index.put_thread(sum_up_thread(thread, index.facts(index.articles_of(thread)).values()))
