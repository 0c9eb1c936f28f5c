"""B³ (Bagga and Baldwin 1998): how well predicted clusters agree with true ones, item by item."""

from collections import Counter
from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

__all__ = ["Agreement", "b_cubed", "together_across"]

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision, recall and their harmonic mean, each 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean; 0 where both are."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def record(self) -> dict[str, float]:
        """Return the three figures, rounded to four places."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
        }


def b_cubed(
    gold: Mapping[Item, Hashable], predicted: Mapping[Item, Hashable], of: Collection[Item] | None = None
) -> Agreement:
    """Return the mean over the items `of` (all of `gold` by default).

    An item's precision is the share of its predicted cluster that has its true label, its recall the
    share of its true label that is in its predicted cluster. All items of `gold` count as members, also
    those that are not in `of`; an item that is not in `predicted` is a cluster of its own.
    """
    items = list(gold if of is None else of)
    cluster = {item: ("cluster", predicted[item]) if item in predicted else ("alone", item) for item in gold}
    sizes = Counter(cluster.values())
    labels = Counter(gold.values())
    both = Counter((cluster[item], label) for item, label in gold.items())
    shared = [(item, both[cluster[item], gold[item]]) for item in items]
    if not items:
        return Agreement(0.0, 0.0)
    precision = sum(common / sizes[cluster[item]] for item, common in shared) / len(items)
    recall = sum(common / labels[gold[item]] for item, common in shared) / len(items)
    return Agreement(precision, recall)


def together_across(
    gold: Mapping[Item, Hashable], predicted: Mapping[Item, Hashable], kinds: Mapping[Item, Hashable]
) -> float:
    """Return the share of pairs with one true label and two kinds (languages) that are in one cluster."""
    true: dict[Hashable, Counter[Hashable]] = {}
    found: dict[tuple[Hashable, Hashable], Counter[Hashable]] = {}
    for item, label in gold.items():
        true.setdefault(label, Counter())[kinds[item]] += 1
        if item in predicted:
            found.setdefault((label, predicted[item]), Counter())[kinds[item]] += 1
    pairs = sum(_unlike(counts) for counts in true.values())
    return sum(_unlike(counts) for counts in found.values()) / pairs if pairs else 0.0


def _unlike(counts: Counter[Hashable]) -> int:
    """Return how many pairs of a group are of different kinds."""
    total = sum(counts.values())
    return (total * total - sum(count * count for count in counts.values())) // 2
