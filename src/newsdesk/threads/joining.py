"""The second look at running stories: threads that turn out to be one story become one thread.

An article that comes early finds only small threads, in its own language or of its own week; what all of
them keep naming shows later. Threads only grow together here; what a person decided is not touched.
"""

import heapq
from collections.abc import Collection, Iterable

from newsdesk.threads.decision import Rules
from newsdesk.threads.index import Index
from newsdesk.threads.running import Story, likely_threads, story_features

__all__ = ["joined_threads"]


def joined_threads(
    threads: Iterable[int],
    shifts: Iterable[tuple[int, int, int]],
    index: Index,
    fixed: Collection[int],
    rules: Rules,
) -> dict[int, tuple[int, float]]:
    """Return the threads that go into another one -> that one, and the log-odds of both as one story.

    `threads` are those with new articles: each is compared with the threads that share most of its names.
    `shifts` are articles that are about to move, as (article, from thread, to thread).
    The likeliest two are joined first, then what comes of it is compared anew; ties go to the older ones. The
    larger thread stays, of equal ones the older. Threads in `fixed` neither go nor grow.
    """
    circle = _Circle(index, rules)
    for article, before, after in shifts:
        circle.shift(article, before, after)
    for thread in sorted(set(threads).difference(fixed)):
        story = circle.story(thread)
        if story is not None:
            for other in likely_threads(story, index):
                if other != thread and other not in fixed:
                    circle.compare(thread, other)
    return circle.join()


class _Circle:
    """Threads under comparison: stories by the thread that each would be, and who was compared with whom."""

    def __init__(self, index: Index, rules: Rules) -> None:
        self._index = index
        self._rules = rules
        self._threads = index.threads()
        self._stories: dict[int, Story | None] = {}
        self._near: dict[int, set[int]] = {}
        self._heap: list[tuple[float, int, int, int, int]] = []
        self._gone: dict[int, tuple[int, float]] = {}

    def story(self, thread: int) -> Story | None:
        """Return a thread as it stands now, None for one that has no articles."""
        if thread not in self._stories:
            profile = self._index.thread(thread)
            self._stories[thread] = Story.of(profile) if profile is not None and profile.size else None
        return self._stories[thread]

    def shift(self, article: int, before: int, after: int) -> None:
        """Take an article out of one thread and into another one."""
        facts = self._index.facts([article]).get(article)
        if facts is None or before == after:
            return
        one, left, reached = Story.of(facts), self.story(before), self.story(after)
        rest = left.parted(one) if left is not None else None
        self._stories[before] = rest if rest is not None and rest.size else None
        self._stories[after] = reached.joined(one) if reached is not None else one

    def compare(self, a: int, b: int) -> None:
        """Note how likely two threads are one story."""
        a, b = min(a, b), max(a, b)
        one, other = self.story(a), self.story(b)
        if one is None or other is None or b in self._near.get(a, ()):
            return
        self._near.setdefault(a, set()).add(b)
        self._near.setdefault(b, set()).add(a)
        odds = self._rules.thread.log_odds(story_features(one, other, self._threads))
        if odds > self._rules.thread_odds:
            heapq.heappush(self._heap, (-odds, a, b, one.size, other.size))

    def join(self) -> dict[int, tuple[int, float]]:
        """Join the likeliest two as long as there are any, and return what went where in the end."""
        while self._heap:
            odds, a, b, size_a, size_b = heapq.heappop(self._heap)
            one, other = self._stories[a], self._stories[b]
            if one is None or other is None or (one.size, other.size) != (size_a, size_b):
                continue  # one of both has grown or gone since
            stays, goes = (a, b) if one.size >= other.size else (b, a)
            self._gone[goes] = stays, -odds
            self._stories[stays], self._stories[goes] = one.joined(other), None
            near = (self._near.pop(stays) | self._near.pop(goes)) - {stays, goes}
            for thread in sorted(near):
                self._near[thread] -= {stays, goes}
                self.compare(stays, thread)
        return {thread: (self._last(thread), odds) for thread, (_, odds) in self._gone.items()}

    def _last(self, thread: int) -> int:
        while thread in self._gone:
            thread = self._gone[thread][0]
        return thread
