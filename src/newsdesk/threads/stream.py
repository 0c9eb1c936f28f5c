"""A stream of articles through the decision, in memory: for rebuilding all threads and for measuring."""

from collections.abc import Iterable, Iterator

from newsdesk.model import Constraints, Item, Placement
from newsdesk.threads.decision import Rules
from newsdesk.threads.facts import weigh
from newsdesk.threads.fitted import RULES
from newsdesk.threads.index import MemoryIndex, admit
from newsdesk.threads.place import place

__all__ = ["Threading"]


class Threading:
    """Places articles one after the other, as a desk does, but keeps everything in memory."""

    def __init__(self, constraints: Constraints | None = None, rules: Rules = RULES) -> None:
        self.index = MemoryIndex()
        self._constraints = constraints
        self._rules = rules
        self._developments = 0
        self._threads = 0
        self._placements: dict[int, Placement] = {}

    def add(self, item: Item) -> Placement:
        """Place one article and take it in; the placement names its development and thread, new or not."""
        intent = place(item, self.index, self._constraints, self._rules)
        development, thread = intent.development, intent.thread
        if thread is None:
            self._threads += 1
            thread = self._threads
        if development is None:
            self._developments += 1
            development = self._developments
        admit(weigh(item, self.index), self.index, development, thread)
        placement = Placement(development, thread, intent.why)
        self._placements[item.article] = placement
        return placement

    def run(self, items: Iterable[Item]) -> Iterator[Placement]:
        """Place articles in the order they come."""
        for item in items:
            yield self.add(item)
