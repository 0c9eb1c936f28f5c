"""The measuring sets as one stream of articles, with what each is about."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.bcubed import b_cubed
from evaluation.records import mostly_alone, stream_order
from evaluation.sets import Sets
from newsdesk.model import Item, When
from newsdesk.text.reading import read
from newsdesk.threads import Threading
from newsdesk.threads.decision import Rules

__all__ = ["Labelled", "Walked", "by_set", "load", "sparse_desks", "walk"]

_DESK = 200  # articles of a first day
_DRAWS = 3  # of which stories these are


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with its set, its story (None: it has none) and its running story ("" for none)."""

    item: Item
    kind: str
    story: str | None
    thread: str

    def half(self) -> int:
        """Return on which side of a split by stories it falls."""
        return zlib.crc32((self.story or self.thread).encode()) % 2


@dataclass(frozen=True, slots=True)
class Walked:
    """Where each article of a stream went: its development and its thread."""

    development: Mapping[int, int]
    thread: Mapping[int, int]


def load(data: Path) -> list[Labelled]:
    """Return all articles of the stories and the threads set by date, the undated last."""
    sets = Sets(data)
    stories = {one["url"]: one for one in sets.read("stories.gold")}
    threads = {one["url"]: one["thread"] for one in sets.read("threads.gold")}
    found = []
    records = stream_order([*sets.read("stories.articles"), *sets.read("threads.articles")])
    for number, one in enumerate(records, 1):
        day = When.parse(one["published"]) if one["published"] else None
        gold = stories.get(one["url"])
        story = f"{gold['set']}:{gold['story']}" if gold else None
        item = Item(number, read(one["title"], one["text"], one["language"]), day)
        found.append(Labelled(item, gold["set"] if gold else "threads", story, threads.get(one["url"]) or ""))
    return found


def sparse_desks(stream: Sequence[Labelled]) -> list[list[Labelled]]:
    """Return desks on which most articles come alone: of seven stories in ten only the first article.

    Each of three draws of the stories is cut into desks of 200 articles by date, a fourth one is a desk.
    """
    drawn = [_drawn(stream, draw) for draw in range(_DRAWS)]
    small = [one[start : start + _DESK] for one in drawn for start in range(0, len(one), _DESK)]
    return [*small, _drawn(stream, _DRAWS)]


def _drawn(stream: Sequence[Labelled], draw: int) -> list[Labelled]:
    """Return the articles without those of running stories, and of most stories the first one only."""
    kept = [one for one in stream if not one.thread]
    # an article that nobody gave a story is one of its own
    stay = mostly_alone((one.story or str(one.item.article) for one in kept), f"{draw} ")
    return [one for one, stays in zip(kept, stay, strict=True) if stays]


def walk(stream: Sequence[Labelled], rules: Rules) -> Walked:
    """Take the articles in one after the other, with a second look at the end, as an import does."""
    threading = Threading(rules=rules)
    for one in stream:
        threading.add(one.item)
    threading.look_again()
    places = threading.placements
    return Walked(
        {article: place.development or 0 for article, place in places.items()},
        {article: place.thread or 0 for article, place in places.items()},
    )


def by_set(
    stream: Sequence[Labelled], development: Mapping[int, int], half: int | None = None
) -> dict[str, float]:
    """Return B³-F1 of developments per set and over all, of the stories of one half if asked."""
    truth = {one.item.article: one.story for one in stream if one.story}
    asked = [one for one in stream if one.story and half in {None, one.half()}]
    figures = {
        kind: b_cubed(truth, development, [one.item.article for one in asked if one.kind == kind]).f1
        for kind in dict.fromkeys(one.kind for one in asked)
    }
    return {**figures, "all": b_cubed(truth, development, [one.item.article for one in asked]).f1}
