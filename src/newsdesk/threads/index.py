"""What the decision asks of whoever keeps the articles, and an index in memory that answers it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from newsdesk.model import Facts, Profile, ThreadProfile
from newsdesk.threads.facts import absorb, absorb_thread, sum_up, sum_up_thread

__all__ = ["Index", "MemoryIndex", "admit", "posting_keys", "settle"]

POSTED_WORDS = 24
POSTED_NAMES = 12


class Index(Protocol):
    """The inverted index over developments and threads; each answer is bounded, however much there is."""

    def articles(self, language: str) -> int:
        """Return how many articles of this language ("" for all) have been counted."""
        ...

    def counts(self, keys: Iterable[int]) -> Mapping[int, int]:
        """Return in how many articles each key stood; a key never seen is missing."""
        ...

    def developments(self, keys: Sequence[int], newest: int) -> Mapping[int, Sequence[int]]:
        """Return per key the ids of the `newest` developments that are posted under it, newest first."""
        ...

    def profile(self, development: int) -> Profile | None:
        """Return a development's profile, None for one that has gone."""
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

    def facts(self, articles: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles."""
        ...

    def members(self, development: int) -> Sequence[int]:
        """Return the articles of a development, oldest arrival first."""
        ...

    def developments_of(self, thread: int) -> Sequence[int]:
        """Return the developments of a thread, oldest first."""
        ...

    def places(self, articles: Iterable[int]) -> Mapping[int, tuple[int, int]]:
        """Return where articles stand, as (development, thread)."""
        ...

    def stale(self) -> tuple[Sequence[tuple[int, int]], Sequence[int]]:
        """Return what was changed behind the index: (development, its thread), and threads."""
        ...

    def put_article(self, facts: Facts, keys: Sequence[int], development: int, thread: int) -> None:
        """Count an article and post its development under the keys."""
        ...

    def put_profile(self, profile: Profile) -> None:
        """Keep a development's profile; it is fresh now."""
        ...

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile; it is fresh now."""
        ...


def posting_keys(facts: Facts) -> tuple[int, ...]:
    """Return the keys by which an article is found again: its weightiest words and names."""
    words = sorted(facts.words.items(), key=lambda item: (-item[1], item[0]))[:POSTED_WORDS]
    names = sorted(facts.names.items(), key=lambda item: (-item[1], item[0]))[:POSTED_NAMES]
    return tuple(key for key, _ in [*words, *names])


def admit(facts: Facts, index: Index, development: int, thread: int) -> None:
    """Take an article that has its place into the index."""
    profile = index.profile(development)
    whole = index.thread(thread)
    index.put_article(facts, posting_keys(facts), development, thread)
    index.put_profile(absorb(profile or Profile(development, thread), facts))
    index.put_thread(absorb_thread(whole or ThreadProfile(thread), facts))


def settle(index: Index) -> None:
    """Bring the profiles up to date that a person or a repair changed behind the index."""
    developments, threads = index.stale()
    for development, thread in developments:
        known = index.facts(index.members(development))
        index.put_profile(sum_up(development, thread, known.values()))
    for thread in threads:
        members = sorted(a for d in index.developments_of(thread) for a in index.members(d))
        index.put_thread(sum_up_thread(thread, index.facts(members).values()))


class MemoryIndex:
    """An index in memory: for the measuring scripts, for tests, and for building all threads anew."""

    def __init__(self) -> None:
        self._articles: dict[str, int] = defaultdict(int)
        self._counts: dict[int, int] = defaultdict(int)
        self._postings: dict[int, dict[int, None]] = defaultdict(dict)
        self._facts: dict[int, Facts] = {}
        self._places: dict[int, tuple[int, int]] = {}
        self._members: dict[int, dict[int, None]] = defaultdict(dict)
        self._developments: dict[int, dict[int, None]] = defaultdict(dict)
        self._profiles: dict[int, Profile] = {}
        self._threads: dict[int, ThreadProfile] = {}
        self._holders: dict[int, dict[int, int]] = defaultdict(dict)
        self._stale: dict[int, int] = {}
        self._stale_threads: dict[int, None] = {}

    def articles(self, language: str) -> int:
        """Return how many articles of this language ("" for all) have been counted."""
        return self._articles.get(language, 0)

    def counts(self, keys: Iterable[int]) -> Mapping[int, int]:
        """Return in how many articles each key stood."""
        return {key: self._counts[key] for key in keys if key in self._counts}

    def developments(self, keys: Sequence[int], newest: int) -> Mapping[int, Sequence[int]]:
        """Return per key the ids of the `newest` developments that are posted under it, newest first."""
        return {
            key: sorted(self._postings[key], reverse=True)[:newest] for key in keys if key in self._postings
        }

    def profile(self, development: int) -> Profile | None:
        """Return a development's profile, None for one that has gone."""
        return self._profiles.get(development)

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
                found[name] = [
                    t for t, _ in sorted(holders.items(), key=lambda item: (-item[1], -item[0]))[:most]
                ]
        return found

    def thread(self, thread: int) -> ThreadProfile | None:
        """Return a thread's profile, None for one that has gone."""
        return self._threads.get(thread)

    def facts(self, articles: Iterable[int]) -> Mapping[int, Facts]:
        """Return the vectors of articles."""
        return {article: self._facts[article] for article in articles if article in self._facts}

    def members(self, development: int) -> Sequence[int]:
        """Return the articles of a development, oldest arrival first."""
        return tuple(self._members.get(development, ()))

    def developments_of(self, thread: int) -> Sequence[int]:
        """Return the developments of a thread, oldest first."""
        return tuple(sorted(self._developments.get(thread, ())))

    def places(self, articles: Iterable[int]) -> Mapping[int, tuple[int, int]]:
        """Return where articles stand, as (development, thread)."""
        return {article: self._places[article] for article in articles if article in self._places}

    def stale(self) -> tuple[Sequence[tuple[int, int]], Sequence[int]]:
        """Return what was changed behind the index: (development, its thread), and threads."""
        return tuple(sorted(self._stale.items())), tuple(sorted(self._stale_threads))

    def put_article(self, facts: Facts, keys: Sequence[int], development: int, thread: int) -> None:
        """Count an article and post its development under the keys."""
        for language in {facts.language, ""}:
            self._articles[language] += 1
        for key in {*facts.words, *facts.names, *facts.title, *facts.lead}:
            self._counts[key] += 1
        for key in keys:
            self._postings[key][development] = None
        self._facts[facts.article] = facts
        self._stand(facts.article, development, thread)

    def put_profile(self, profile: Profile) -> None:
        """Keep a development's profile; one without articles goes."""
        self._stale.pop(profile.id, None)
        if profile.size:
            self._profiles[profile.id] = profile
        else:
            self._profiles.pop(profile.id, None)

    def put_thread(self, profile: ThreadProfile) -> None:
        """Keep a thread's profile; one without articles goes."""
        self._stale_threads.pop(profile.id, None)
        before = self._threads.pop(profile.id, None)
        for name in (before.names if before else {}).keys() - profile.names.keys():
            self._holders[name].pop(profile.id, None)
            if not self._holders[name]:
                del self._holders[name]
        if profile.size:
            self._threads[profile.id] = profile
            for name, count in profile.names.items():
                self._holders[name][profile.id] = count

    def move(self, article: int, development: int, thread: int) -> None:
        """Put a counted article elsewhere, as a person or repair does; profiles are stale until `settle`."""
        old_development, old_thread = self._places[article]
        self._members[old_development].pop(article)
        if not self._members[old_development]:
            self._developments[old_thread].pop(old_development, None)
        self._stale[old_development] = old_thread
        self._stand(article, development, thread)
        for key in posting_keys(self._facts[article]):
            self._postings[key][development] = None
        self._stale[development] = thread
        self._stale_threads.update({old_thread: None, thread: None})

    def _stand(self, article: int, development: int, thread: int) -> None:
        self._places[article] = (development, thread)
        self._members[development][article] = None
        self._developments[thread][development] = None
