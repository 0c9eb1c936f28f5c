"""A stream of articles through the decision, in memory: for rebuilding all threads and for measuring."""

from collections.abc import Iterable, Iterator

from newsdesk.model import Constraints, Item, Placement
from newsdesk.threads.decision import Rules
from newsdesk.threads.index import admit
from newsdesk.threads.memory import MemoryIndex
from newsdesk.threads.place import place
from newsdesk.threads.repair import Move, second_look

__all__ = ["Threading"]


class Threading:
    """Places articles one after the other, as a desk does, but keeps everything in memory."""

    def __init__(self, constraints: Constraints | None = None, rules: Rules | None = None) -> None:
        self.index = MemoryIndex()
        self._constraints = constraints
        self._rules = rules
        self._ids = 0
        self._placements: dict[int, Placement] = {}
        self._fresh: list[int] = []

    @property
    def placements(self) -> dict[int, Placement]:
        """Where every article stands now; each names its development and thread."""
        return dict(self._placements)

    def add(self, item: Item) -> Placement:
        """Place one article and take it in; the placement names its development and thread, new or not."""
        decision = place(item, self.index, self._constraints, self._rules)
        intent = decision.placement
        thread = self._new_id() if intent.thread is None else intent.thread
        development = self._new_id() if intent.development is None else intent.development
        self.index.stand(item.article, development, thread)
        admit(decision.facts, decision.near, self.index, thread)
        placement = Placement(development, thread, intent.why)
        self._placements[item.article] = placement
        self._fresh.append(item.article)
        return placement

    def look_again(self) -> tuple[Move, ...]:
        """Revise where the articles stand that came since the last look, and return what was moved."""
        moves = second_look(self._fresh, self.index, self._constraints, self._rules)
        self._fresh.clear()
        taken: dict[int, int] = {}
        for move in moves:
            development = taken.setdefault(move.development, self._known(move.development))
            thread = taken.setdefault(move.thread, self._known(move.thread))
            self.index.stand(move.article, development, thread)
            self._placements[move.article] = Placement(development, thread, move.why)
        return moves

    def run(self, items: Iterable[Item]) -> Iterator[Placement]:
        """Place articles in the order they come."""
        for item in items:
            yield self.add(item)

    def _new_id(self) -> int:
        self._ids += 1
        return self._ids

    def _known(self, label: int) -> int:
        """Return an id for a label of a move: negative ones are new."""
        return label if label > 0 else self._new_id()
