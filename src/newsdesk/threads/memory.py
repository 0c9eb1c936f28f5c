"""An index in memory: for building all threads anew, for measuring, for tests."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from newsdesk.model import Facts, Overlap, Said, ThreadProfile
from newsdesk.threads.pair import overlap

__all__ = ["MemoryIndex"]


class MemoryIndex:
    """Answers as the store does, from dictionaries."""

    def __init__(self) -> None:
        self._articles: dict[str, int] = defaultdict(int)
        self._counts: dict[int, int] = defaultdict(int)
        self._postings: dict[int, list[int]] = defaultdict(list)
        self._facts: dict[int, Facts] = {}
        self._places: dict[int, tuple[int, int]] = {}
        self._developments: dict[int, set[int]] = defaultdict(set)
        self._standing: dict[int, set[int]] = defaultdict(set)
        self._likeness: dict[int, dict[int, float]] = defaultdict(dict)
        self._evidence: dict[int, dict[int, array[float]]] = {}
        self._threads: dict[int, ThreadProfile] = {}
        self._holders: dict[int, dict[int, int]] = defaultdict(dict)
        self._stale: set[int] = set()

    def articles(self, language: str) -> int:
        """Return how many articles of this language ("" for all) have been counted."""
        return self._articles.get(language, 0)

    def counts(self, keys: "array[int]") -> "array[int]":
        """Return in how many articles each key stood, in the order of the keys ("I" both)."""
        return array("I", [self._counts.get(key, 0) for key in keys])

    def articles_with(self, keys: Sequence[int], newest: int) -> Mapping[int, Sequence[int]]:
        """Return per key the `newest` articles that are posted under it, newest first."""
        return {key: self._postings[key][: -newest - 1 : -1] for key in keys if key in self._postings}

    def overlaps(self, new: Facts, articles: Sequence[int]) -> Sequence[Overlap]:
        """Return for each of these articles, all of them known, what it shares with a new one."""
        return [overlap(new, self._facts[article]) for article in articles]

    def facts(self, articles: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles, in the order they are asked for."""
        return {article: self._facts[article] for article in articles if article in self._facts}

    def said(self, articles: Iterable[int]) -> Mapping[int, Said]:
        """Return the weightiest words of articles and how often each is said."""
        known = self.facts(articles)
        return {
            article: Said(one.language, array("I", one.words), bytes([min(n, 255) for n in one.times]))
            for article, one in known.items()
        }

    def places(self, articles: Iterable[int]) -> Mapping[int, tuple[int, int]]:
        """Return where articles stand, as (development, thread)."""
        return {article: self._places[article] for article in articles if article in self._places}

    def members(self, developments: Iterable[int]) -> Mapping[int, Sequence[int]]:
        """Return the articles of developments, each in order of their ids."""
        return {number: sorted(self._developments[number]) for number in developments}

    def articles_of(self, thread: int) -> Sequence[int]:
        """Return the articles of a thread, in order of their ids."""
        return sorted(self._standing[thread])

    def compared(self, articles: Iterable[int]) -> Mapping[int, Mapping[int, float]]:
        """Return for each article all that it was compared with, earlier and later, with the log-odds."""
        return {article: dict(self._likeness.get(article, {})) for article in articles}

    def alike(self, articles: Iterable[int], above: float) -> Sequence[int]:
        """Return the articles that have log-odds above this with one of these, in order of their ids."""
        found = (self._likeness.get(article, {}).items() for article in articles)
        return sorted({other for pairs in found for other, value in pairs if value > above})

    def newest(self, most: int) -> tuple[int, int]:
        """Return how many articles came last, `most` at most, and in how many threads they stand."""
        threads = [self._places[article][1] for article in islice(reversed(self._places), most)]
        return len(threads), len({*threads})

    def threads(self) -> int:
        """Return how many threads have been counted."""
        return len(self._threads)

    def spread(self, names: Iterable[int]) -> Mapping[int, int]:
        """Return in how many threads each name stands."""
        return {name: len(self._holders[name]) for name in names if name in self._holders}

    def threads_with(self, names: Sequence[int], most: int) -> Mapping[int, Sequence[int]]:
        """Return per name the `most` threads in which it stands in most articles, those first."""
        found = {}
        for name in names:
            holders = self._holders.get(name)
            if holders:
                best = sorted(holders.items(), key=lambda item: (-item[1], -item[0]))[:most]
                found[name] = [thread for thread, _ in best]
        return found

    def thread(self, thread: int) -> ThreadProfile | None:
        """Return a thread's profile, None for one that has gone."""
        return self._threads.get(thread)

    def stale_threads(self) -> Sequence[int]:
        """Return the threads that were changed behind the index."""
        return sorted(self._stale)

    def evidence(self, articles: Iterable[int]) -> Mapping[int, Mapping[int, Sequence[float]]]:
        """Return log-odds and numbers of likeness, to each earlier one, of articles not revised yet."""
        return {article: self._evidence[article] for article in articles if article in self._evidence}

    def put_article(
        self,
        facts: Facts,
        keys: Sequence[int],
        likeness: Mapping[int, float],
        evidence: Mapping[int, Sequence[float]],
    ) -> bool:
        """Count an article, post it under the keys, keep what it was compared with; return whether it is new.

        A stream in memory meets each article once: one that is known is counted again.
        """
        new = facts.article not in self._facts
        for language in {facts.language, ""}:
            self._articles[language] += 1
        for key in {*facts.words, *facts.names, *facts.title, *facts.lead}:
            self._counts[key] += 1
        for key in keys:
            self._postings[key].append(facts.article)
        self._facts[facts.article] = facts
        self._evidence[facts.article] = {other: array("d", numbers) for other, numbers in evidence.items()}
        self._keep(facts.article, likeness)
        return new

    def revise(self, compared: Mapping[int, Mapping[int, float]]) -> None:
        """Put these log-odds in place of those that articles came with, and forget what they rest on."""
        for article, likeness in compared.items():
            for other in self._evidence.pop(article):
                self._likeness[article].pop(other, None)
                self._likeness[other].pop(article, None)
            self._keep(article, likeness)

    def _keep(self, article: int, likeness: Mapping[int, float]) -> None:
        for other, value in likeness.items():
            self._likeness[article][other] = self._likeness[other][article] = value

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile; one without articles goes."""
        self._stale.discard(profile.id)
        before = self._threads.pop(profile.id, None)
        for name in (before.names if before else {}).keys() - profile.names.keys():
            self._holders[name].pop(profile.id, None)
            if not self._holders[name]:
                del self._holders[name]
        if profile.size:
            self._threads[profile.id] = profile
            for name, count in profile.names.items():
                self._holders[name][profile.id] = count

    def stand(self, article: int, development: int, thread: int) -> None:
        """Note where an article stands; threads between which it moves are stale."""
        before = self._places.get(article)
        if before is not None:
            self._developments[before[0]].discard(article)
            self._standing[before[1]].discard(article)
            if before[1] != thread:
                self._stale.update((before[1], thread))
        self._places[article] = (development, thread)
        self._developments[development].add(article)
        self._standing[thread].add(article)
