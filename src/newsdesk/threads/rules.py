"""What a person decided, as bounds for one article."""

from dataclasses import dataclass

from newsdesk.model import Constraints
from newsdesk.threads.index import Index

__all__ = ["Bounds", "bounds_of", "spoken_of"]


@dataclass(frozen=True, slots=True)
class Bounds:
    """The thread that an article must be in, and those that it must stay out of."""

    home: int | None = None
    barred: frozenset[int] = frozenset()

    def allow(self, thread: int) -> bool:
        """Tell whether the article may be in this thread."""
        return thread not in self.barred and (self.home is None or thread == self.home)


def bounds_of(article: int, index: Index, constraints: Constraints | None) -> Bounds:
    """Return the bounds of an article, from where the articles it is bound to or kept from stand."""
    if constraints is None:
        return Bounds()
    for pinned, thread in constraints.pinned:
        if pinned == article:
            return Bounds(thread)
    mates = [a for group in constraints.together if article in group for a in group if a != article]
    sides = [(mine, theirs) for pair in constraints.apart for mine, theirs in (pair, pair[::-1])]
    strangers = [other for mine, theirs in sides if article in mine for other in theirs]
    where = index.places([*mates, *strangers])
    home = next((where[a][1] for a in mates if a in where), None)
    return Bounds(home, frozenset(where[a][1] for a in strangers if a in where))


def spoken_of(constraints: Constraints | None) -> frozenset[int]:
    """Return the articles that a person decided about: no repair moves them."""
    if constraints is None:
        return frozenset()
    groups = [*constraints.together, *(side for pair in constraints.apart for side in pair)]
    return frozenset(a for group in groups for a in group) | {article for article, _ in constraints.pinned}
