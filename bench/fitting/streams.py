"""The measuring sets as one stream of articles, with what each is about."""

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evaluation.bcubed import b_cubed
from evaluation.records import mostly_alone, stream_order
from evaluation.sets import Sets
from newsdesk.model import Item, When
from newsdesk.text.reading import read
from newsdesk.threads import Threading
from newsdesk.threads.decision import Rules

__all__ = [
    "Desk",
    "Labelled",
    "Part",
    "Walked",
    "by_set",
    "everything",
    "load",
    "of_half",
    "of_others",
    "sparse_desks",
    "varied_desks",
    "walk",
]

_DESK = 200  # articles of a first day
_DRAWS = 3  # of which stories these are
_PARTS = 3  # of the stories

# How much a pair counts on the desks that are made of the sets, beside those of the whole stream. Of the sets
# only ecbplus has no dates: where the others never lack theirs, a missing date says which set it is.
_UNDATED = 0.5
_ONE_SET = 0.5

# Few of the stories are those of g5, crises that many tell in words of their own.
_KINDS = {"g5": 2.5}


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with its set, its story (None: it has none) and its running story ("" for none)."""

    item: Item
    kind: str
    story: str | None
    thread: str

    @property
    def counts(self) -> float:
        """How much a pair with it counts, for the set it is of."""
        return _KINDS.get(self.kind, 1.0)

    def half(self) -> int:
        """Return on which side of a split by stories it falls."""
        return zlib.crc32((self.story or self.thread).encode()) % 2


Part = Callable[[Labelled], bool]  # which articles are meant


def everything(one: Labelled) -> bool:
    """Hold for each article."""
    return True


def of_half(half: int) -> Part:
    """Return what holds for the articles on one side of the split by stories."""
    return lambda one: one.half() == half


def of_others(kind: str) -> Part:
    """Return what holds for the articles of all sets but one."""
    return lambda one: one.kind != kind


@dataclass(frozen=True, slots=True)
class Walked:
    """Where each article of a stream went: its development and its thread."""

    development: Mapping[int, int]
    thread: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Desk:
    """Articles in the order in which they come to one desk, and how much each of its pairs counts."""

    articles: Sequence[Labelled]
    counts: float = 1.0


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


def varied_desks(stream: Sequence[Labelled]) -> list[Desk]:
    """Return the whole stream as a desk, then others that are made of it.

    What surrounds a pair differs from desk to desk; of one alone the networks would learn that desk by heart,
    and do worse on articles of another kind. The others: the stream without dates, the stories set alone,
    each set of it alone, a third of the stories, first days of 200 articles.
    """
    told = [one for one in stream if one.story]
    sets = [[one for one in told if one.kind == kind] for kind in dict.fromkeys(one.kind for one in told)]
    parts = [[one for one in told if _drawn_by(one, "part") % _PARTS == part] for part in range(_PARTS)]
    undated = [replace(one, item=replace(one.item, published=None)) for one in stream]
    return [
        Desk(stream),
        Desk(undated, _UNDATED),
        *(Desk(one, _ONE_SET) for one in sets),
        *(Desk(one) for one in [told, *parts, *_days(told)] if one),
    ]


def sparse_desks(stream: Sequence[Labelled]) -> list[Desk]:
    """Return desks on which most articles come alone: of seven stories in ten only the first article.

    Each of three draws of the stories is cut into desks of 200 articles by date, a fourth one is a desk.
    """
    drawn = [_drawn(stream, draw) for draw in range(_DRAWS)]
    small = [day for one in drawn for day in _days(one)]
    return [Desk(one) for one in [*small, _drawn(stream, _DRAWS)]]


def _days(stream: Sequence[Labelled]) -> list[Sequence[Labelled]]:
    return [stream[start : start + _DESK] for start in range(0, len(stream), _DESK)]


def _drawn_by(one: Labelled, salt: str) -> int:
    return zlib.crc32(f"{salt} {one.story}".encode())


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
    stream: Sequence[Labelled], development: Mapping[int, int], part: Part = everything
) -> dict[str, float]:
    """Return B³-F1 of developments per set and over all, of the part's stories."""
    truth = {one.item.article: one.story for one in stream if one.story}
    asked = [one for one in stream if one.story and part(one)]
    figures = {
        kind: b_cubed(truth, development, [one.item.article for one in asked if one.kind == kind]).f1
        for kind in dict.fromkeys(one.kind for one in asked)
    }
    return {**figures, "all": b_cubed(truth, development, [one.item.article for one in asked]).f1}
