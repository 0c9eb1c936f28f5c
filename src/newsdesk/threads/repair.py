"""The second look: developments are split and joined where later articles say so, and threads joined.

By then the desk knows more words (`hindsight`), each article also has later ones beside it, and pairs are
judged by these too (`company`). What a person decided is not touched. The result depends on what is known of
the articles, not on the order in which they came (`cluster`).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from newsdesk.model.stories import Constraints, Decider, Why
from newsdesk.threads.cluster import average, cluster
from newsdesk.threads.company import LEAST, judged
from newsdesk.threads.decision import Rules, probability
from newsdesk.threads.hindsight import revise
from newsdesk.threads.index import Index, Pair, settle
from newsdesk.threads.joining import joined_threads
from newsdesk.threads.rules import spoken_of
from newsdesk.threads.sparse import rules_for

__all__ = ["Move", "second_look"]

_REACH = 3.0  # log-odds below the threshold down to which a development is drawn into the second look
_LARGE = 60  # articles; a larger development is taken as it is


@dataclass(frozen=True, slots=True)
class Move:
    """Where an article should go; a negative development is a new one, alike for alike."""

    article: int
    development: int
    thread: int
    why: Why


def second_look(
    articles: Iterable[int], index: Index, constraints: Constraints | None = None, rules: Rules | None = None
) -> tuple[Move, ...]:
    """Return the moves that the articles which came since the last look call for, and revise their log-odds.

    Costs grow with the articles looked at and their neighbours, not with the store.
    """
    settle(index)
    rules = rules or rules_for(index)
    fixed = spoken_of(constraints)
    fresh = sorted(set(articles))
    revise(fresh, index, rules.later)
    region = _region(fresh, index, fixed, rules)
    places = dict(index.places([article for group in region.values() for article in group]))
    before = dict(places)
    likeness = judged(index.compared(sorted(places)), rules.company)
    large = [group for group in region.values() if len(group) > _LARGE]
    groups = cluster(sorted(places), likeness, rules.company_odds, large, LEAST)
    _regroup(groups, places)
    moved = [article for article in sorted(places) if places[article] != before[article]]
    moves = {article: _move(article, places, likeness, index, rules) for article in moved}
    shifts = [(article, before[article][1], places[article][1]) for article in moved]
    return tuple(_followed(moves, _one_story(fresh, shifts, index, fixed, rules), places, index))


def _one_story(
    fresh: Sequence[int],
    shifts: Sequence[tuple[int, int, int]],
    index: Index,
    fixed: frozenset[int],
    rules: Rules,
) -> dict[int, tuple[int, float]]:
    """Return the threads of new articles, and others, that go into another one."""
    held = frozenset(thread for _, thread in index.places(sorted(fixed)).values())
    threads = {thread for _, thread in index.places(fresh).values()} | {after for _, _, after in shifts}
    joined = joined_threads(threads, shifts, index, held, rules)
    return {thread: (target, probability(odds)) for thread, (target, odds) in joined.items()}


def _followed(
    moves: Mapping[int, Move],
    joined: Mapping[int, tuple[int, float]],
    places: Mapping[int, tuple[int, int]],
    index: Index,
) -> list[Move]:
    """Return the moves with those of every article whose thread goes into another one, by article."""
    found = dict(moves)
    for thread in joined:
        for article in index.articles_of(thread):
            if article not in found:
                development = (places.get(article) or index.places([article])[article])[0]
                found[article] = Move(article, development, thread, Why(0.0, by=Decider.SECOND_LOOK))
    for article, move in found.items():
        if move.thread in joined:
            target, chance = joined[move.thread]
            why = move.why if article in moves else replace(move.why, score=chance)
            found[article] = replace(move, thread=target, why=why)
    return [found[article] for article in sorted(found)]


def _region(
    fresh: Sequence[int], index: Index, fixed: frozenset[int], rules: Rules
) -> dict[int, Sequence[int]]:
    """Return the developments to look at with their articles: those of new articles and of close ones."""
    near = index.alike(fresh, rules.event_odds - _REACH)
    developments = sorted({place[0] for place in index.places([*fresh, *near]).values()})
    groups = index.members(developments)
    return {number: group for number, group in groups.items() if group and fixed.isdisjoint(group)}


def _regroup(groups: Sequence[Sequence[int]], places: dict[int, tuple[int, int]]) -> None:
    """Give each group the development and thread of most of its articles, each development once."""
    shared = Counter((number, places[article]) for number, group in enumerate(groups) for article in group)
    ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0][1], item[0][0]))
    given: dict[int, tuple[int, int]] = {}
    taken: set[int] = set()
    for (number, place), _ in ranked:
        if number not in given and place[0] not in taken:
            given[number] = place
            taken.add(place[0])
    thread_of: dict[int, int] = {}
    for (number, place), _ in ranked:
        thread_of.setdefault(number, place[1])
    for number, group in enumerate(groups):
        place = given.get(number, (-group[0], thread_of[number]))
        for article in group:
            places[article] = place


def _pair(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _move(
    article: int,
    places: Mapping[int, tuple[int, int]],
    likeness: Mapping[Pair, float],
    index: Index,
    rules: Rules,
) -> Move:
    """Return the move with its reasons but for what it shares: only the texts could say that in words."""
    development, thread = places[article]
    chances = _chances(article, places, likeness, rules)
    elsewhere = [(chance, -other) for (event, other), chance in chances.items() if other != thread]
    best, runner = max(elsewhere, default=(0.0, 0))
    mates = [other for other, place in places.items() if place[0] == development and other != article]
    why = Why(
        score=chances.get((development, thread), 1.0),
        days=_days(article, mates, index),
        runner_up=-runner if runner else None,
        runner_up_score=best if runner else None,
        by=Decider.SECOND_LOOK,
    )
    return Move(article, development, thread, why)


def _chances(
    article: int, places: Mapping[int, tuple[int, int]], likeness: Mapping[Pair, float], rules: Rules
) -> dict[tuple[int, int], float]:
    """Return how likely an article tells the event of each development, its own one as it is now."""
    groups: dict[tuple[int, int], list[int]] = {}
    for other, place in places.items():
        if other != article:
            groups.setdefault(place, []).append(other)
    found = {}
    for place, others in groups.items():
        known = [likeness[pair] for other in others if (pair := _pair(article, other)) in likeness]
        if known or place == places[article]:
            mean = average(sum(known), len(known), len(others), LEAST)
            found[place] = probability(mean - rules.company_odds)
    return found


def _days(article: int, mates: Sequence[int], index: Index) -> float | None:
    """Return the days between an article and the nearest of others, None where nobody says."""
    facts = index.facts([article, *mates])
    own = facts[article].day if article in facts else None
    days = [abs(one.day - own) for one in facts.values() if own is not None and one.day is not None]
    return min(days[1:], default=None) if len(days) > 1 else None
