"""Events out of pairs: average-link clustering of the log-odds that two articles tell the same event."""

import heapq
from collections.abc import Iterable, Mapping, Sequence

from newsdesk.threads.candidates import FLOOR

__all__ = ["average", "cluster"]

_ENOUGH = 30  # pairs that are known between two groups; more missing ones do not speak against them


def average(total: float, known: int, pairs: int, unknown: float = FLOOR) -> float:
    """Return the mean log-odds between two groups; pairs not known count as `unknown`, up to a limit."""
    counted = max(known, min(pairs, _ENOUGH))
    return (total + (counted - known) * unknown) / counted


def cluster(
    articles: Sequence[int],
    likeness: Mapping[tuple[int, int], float],
    odds: float,
    bound: Iterable[Sequence[int]] = (),
    unknown: float = FLOOR,
) -> list[list[int]]:
    """Return the articles in groups: joins the two likeliest groups as long as their mean is above `odds`.

    `likeness` is keyed by (smaller id, larger id), a pair that is missing has `unknown`; `bound` are groups
    that are taken as they are. The result does not depend on the order of the articles: ties go to the
    smaller ids (agglomerative clustering with average linkage, Sokal and Michener 1958).
    """
    groups = _Groups(articles, bound, unknown)
    for (a, b), value in likeness.items():
        groups.know(a, b, value)
    heap = [(-value, a, b) for a, b, value in groups.pairs() if value > odds]
    heapq.heapify(heap)
    while heap:
        value, a, b = heapq.heappop(heap)
        if groups.between(a, b) != -value:
            continue  # one of both has grown or gone since
        for other in groups.join(a, b):
            joined = groups.between(a, other)
            if joined is not None and joined > odds:
                heapq.heappush(heap, (-joined, min(a, other), max(a, other)))
    return groups.result()


class _Groups:
    """Groups by their smallest article, with the sum and number of the known pairs between any two."""

    def __init__(self, articles: Sequence[int], bound: Iterable[Sequence[int]], unknown: float) -> None:
        self._unknown = unknown
        self._members = {article: [article] for article in sorted(articles)}
        self._home = {article: article for article in self._members}
        for group in bound:
            head = min(group)
            for article in sorted(group):
                self._home[article] = head
                if article != head:
                    self._members[head] += self._members.pop(article)
        self._links: dict[int, dict[int, tuple[float, int]]] = {head: {} for head in self._members}

    def know(self, a: int, b: int, value: float) -> None:
        one, other = self._home[a], self._home[b]
        if one == other:
            return
        total, known = self._links[one].get(other, (0.0, 0))
        self._links[one][other] = self._links[other][one] = (total + value, known + 1)

    def between(self, a: int, b: int) -> float | None:
        """Return the mean between two groups, None where one is gone or nothing is known."""
        link = self._links.get(a, {}).get(b)
        if link is None or b not in self._links:
            return None
        return average(*link, len(self._members[a]) * len(self._members[b]), self._unknown)

    def pairs(self) -> Iterable[tuple[int, int, float]]:
        for a, links in self._links.items():
            for b in links:
                value = self.between(a, b)
                if a < b and value is not None:
                    yield a, b, value

    def join(self, a: int, b: int) -> list[int]:
        """Take the second group into the first (the smaller id stays); return the neighbours of both."""
        self._members[a] += self._members.pop(b)
        gone = self._links.pop(b)
        for other, (total, known) in gone.items():
            self._links[other].pop(b, None)
            if other != a:
                mine, count = self._links[a].get(other, (0.0, 0))
                self._links[a][other] = self._links[other][a] = (mine + total, count + known)
        self._links[a].pop(b, None)
        return sorted(self._links[a])

    def result(self) -> list[list[int]]:
        return [sorted(members) for _, members in sorted(self._members.items())]
