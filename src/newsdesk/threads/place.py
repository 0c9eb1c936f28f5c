"""Where an article belongs: into a development, into a new development of a thread, or into a new thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model import Constraints, Facts, Item, Neighbour, Placement, Why
from newsdesk.threads.candidates import neighbours
from newsdesk.threads.cluster import average
from newsdesk.threads.decision import Rules, probability
from newsdesk.threads.facts import weigh
from newsdesk.threads.index import Index, settle
from newsdesk.threads.rules import Bounds, bounds_of
from newsdesk.threads.running import ThreadChoice, weigh_threads
from newsdesk.threads.sparse import rules_for
from newsdesk.threads.why import because_of_event, because_of_story

__all__ = ["Decision", "EventChoice", "place", "weigh_events"]

_FROM_NEIGHBOURS = 4  # threads that are looked at because an article is close to one of theirs


@dataclass(frozen=True, slots=True)
class Decision:
    """Where an article should go, and what the index needs to take it in."""

    placement: Placement
    facts: Facts
    near: Sequence[Neighbour]


@dataclass(frozen=True, slots=True)
class EventChoice:
    """A development that was considered: its thread, the mean log-odds, and its closest article."""

    development: int
    thread: int
    log_odds: float
    closest: Neighbour


def place(
    item: Item, index: Index, constraints: Constraints | None = None, rules: Rules | None = None
) -> Decision:
    """Return where an article belongs, and why; of the index it changes only what is stale.

    Looks first for the event it tells, then for the running story that a new event belongs to. The rules
    are those for the desk (`newsdesk.threads.sparse`) unless others are given.
    """
    settle(index)
    rules = rules or rules_for(index)
    facts = weigh(item, index)
    near = neighbours(facts, index, rules)
    events = weigh_events(near, index)
    bounds = bounds_of(item.article, index, constraints)
    placement = _placed(item, facts, events, bounds, index, rules)
    return Decision(placement, facts, near)


def _placed(
    item: Item,
    facts: Facts,
    events: Sequence[EventChoice],
    bounds: Bounds,
    index: Index,
    rules: Rules,
) -> Placement:
    allowed = [event for event in events if bounds.allow(event.thread)]
    if allowed and allowed[0].log_odds > rules.event_odds:
        best = allowed[0]
        other = next((e for e in events if e.thread != best.thread), None)
        runner = (other.thread, probability(other.log_odds - rules.event_odds)) if other else None
        score = probability(best.log_odds - rules.event_odds)
        known = index.facts([best.closest.article])[best.closest.article]
        why = because_of_event(item, facts, best.closest, known, score, runner)
        return Placement(best.development, best.thread, why)
    stories = weigh_threads(facts, _nearest_threads(events), index, rules)
    fitting = [story for story in stories if bounds.allow(story.thread)]
    best_story = fitting[0] if fitting else None
    if best_story and best_story.log_odds > rules.thread_odds:
        rest = (story for story in stories if story.thread != best_story.thread)
        return Placement(
            None, best_story.thread, _story_why(item, facts, best_story, next(rest, None), rules)
        )
    if bounds.home is not None:
        return Placement(None, bounds.home, Why(1.0))
    return Placement(None, None, _alone(best_story, rules))


def weigh_events(near: Sequence[Neighbour], index: Index) -> list[EventChoice]:
    """Return the developments of an article's neighbours, likeliest first; ties go to the older one."""
    places = index.places([one.article for one in near])
    groups: dict[tuple[int, int], list[Neighbour]] = {}
    for one in near:
        if one.article in places:
            groups.setdefault(places[one.article], []).append(one)
    sizes = index.members([development for development, _ in groups])
    found = []
    for (development, thread), known in groups.items():
        closest = max(known, key=lambda one: (one.log_odds, -one.article))
        mean = average(sum(one.log_odds for one in known), len(known), len(sizes[development]))
        found.append(EventChoice(development, thread, mean, closest))
    return sorted(found, key=lambda event: (-event.log_odds, event.development))


def _nearest_threads(events: Sequence[EventChoice]) -> list[int]:
    """Return the threads of developments, that of the closest article first; ties go to the older one."""
    nearest = sorted(events, key=lambda event: (-event.closest.log_odds, event.thread))
    return [*dict.fromkeys(event.thread for event in nearest)][:_FROM_NEIGHBOURS]


def _story_why(item: Item, facts: Facts, best: ThreadChoice, other: ThreadChoice | None, rules: Rules) -> Why:
    score = probability(best.log_odds - rules.thread_odds)
    runner = (other.thread, probability(other.log_odds - rules.thread_odds)) if other else None
    return because_of_story(item, facts, best, score, runner)


def _alone(best: ThreadChoice | None, rules: Rules) -> Why:
    if best is None:
        return Why(1.0)
    likely = probability(best.log_odds - rules.thread_odds)
    return Why(1 - likely, runner_up=best.thread, runner_up_score=likely)
