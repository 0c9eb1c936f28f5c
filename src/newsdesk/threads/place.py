"""Where an article belongs: into a development, into a new development of a thread, or into a new thread."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from newsdesk.model import Constraints, Facts, Item, Placement, Profile, ThreadProfile, Why
from newsdesk.threads.candidates import likely_developments
from newsdesk.threads.decision import Rules, probability
from newsdesk.threads.facts import weigh
from newsdesk.threads.features import FEATURES, features
from newsdesk.threads.fitted import RULES
from newsdesk.threads.index import Index, settle
from newsdesk.threads.running import THREAD_FEATURES, likely_threads, names_of, thread_features
from newsdesk.threads.why import shared

__all__ = ["Choice", "place", "weigh_developments", "weigh_threads"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A place that was considered, with the numbers that spoke for it."""

    profile: Profile | ThreadProfile
    thread: int
    features: tuple[float, ...]
    log_odds: float


def place(
    item: Item, index: Index, constraints: Constraints | None = None, rules: Rules = RULES
) -> Placement:
    """Return where an article belongs, and why; changes nothing but stale profiles of the index.

    Looks first for the event it tells, then for the running story that a new event belongs to.
    """
    settle(index)
    facts = weigh(item, index)
    bound, barred = _ruled(item.article, index, constraints)
    events = [c for c in weigh_developments(facts, index, rules) if _allowed(c.thread, bound, barred)]
    if events and events[0].log_odds > rules.development_odds:
        best = events[0]
        return Placement(
            best.profile.id, best.thread, _why(item, facts, best, FEATURES, _other(events, best))
        )
    stories = [c for c in weigh_threads(facts, index, rules, events) if _allowed(c.thread, bound, barred)]
    if stories and stories[0].log_odds > rules.thread_odds:
        best = stories[0]
        return Placement(None, best.thread, _why(item, facts, best, THREAD_FEATURES, _other(stories, best)))
    if bound is not None:
        return Placement(None, bound, Why(1.0))
    runner = stories[0] if stories else None
    alone = 1 - probability(runner.log_odds) if runner else 1.0
    if runner is None:
        return Placement(None, None, Why(alone))
    return Placement(
        None, None, Why(alone, runner_up=runner.thread, runner_up_score=probability(runner.log_odds))
    )


def weigh_developments(facts: Facts, index: Index, rules: Rules = RULES) -> list[Choice]:
    """Return the developments that an article may belong to, likeliest first; ties go to the older one."""
    found = []
    for profile in likely_developments(facts, index):
        numbers = features(facts, profile)
        found.append(Choice(profile, profile.thread, numbers, rules.development.log_odds(numbers)))
    return sorted(found, key=lambda choice: (-choice.log_odds, choice.profile.id))


def weigh_threads(
    facts: Facts, index: Index, rules: Rules = RULES, events: Collection[Choice] = ()
) -> list[Choice]:
    """Return the threads that a new event may belong to, likeliest first; ties go to the older one.

    `events` are the developments that were considered: their threads are looked at too.
    """
    names = names_of(facts, index)
    ids = dict.fromkeys([*likely_threads(names, index), *(choice.thread for choice in list(events)[:4])])
    found = []
    for thread in ids:
        profile = index.thread(thread)
        if profile is not None and profile.size:
            numbers = thread_features(facts, names, profile)
            found.append(Choice(profile, thread, numbers, rules.thread.log_odds(numbers)))
    return sorted(found, key=lambda choice: (-choice.log_odds, choice.thread))


def _ruled(article: int, index: Index, constraints: Constraints | None) -> tuple[int | None, frozenset[int]]:
    """Return the thread that a person has bound an article to, and the threads it must stay out of."""
    if constraints is None:
        return None, frozenset()
    for pinned, thread in constraints.pinned:
        if pinned == article:
            return thread, frozenset()
    mates = [a for group in constraints.together if article in group for a in group if a != article]
    strangers = [
        a
        for pair in constraints.apart
        for mine, theirs in (pair, pair[::-1])
        if article in mine
        for a in theirs
    ]
    where: Mapping[int, tuple[int, int]] = index.places([*mates, *strangers])
    bound = next((where[a][1] for a in mates if a in where), None)
    return bound, frozenset(where[a][1] for a in strangers if a in where)


def _allowed(thread: int, bound: int | None, barred: frozenset[int]) -> bool:
    return thread not in barred and (bound is None or thread == bound)


def _other(choices: list[Choice], best: Choice) -> Choice | None:
    return next((choice for choice in choices if choice.thread != best.thread), None)


def _why(item: Item, facts: Facts, best: Choice, names: tuple[str, ...], other: Choice | None) -> Why:
    terms, shared_names = shared(item.reading, best.profile)
    profile = best.profile
    days = None
    if facts.day is not None and profile.first is not None and profile.last is not None:
        days = max(0.0, facts.day - profile.last, profile.first - facts.day)
    return Why(
        score=probability(best.log_odds),
        terms=terms,
        names=shared_names,
        days=days,
        runner_up=other.thread if other else None,
        runner_up_score=probability(other.log_odds) if other else None,
        features=tuple((name, round(value, 4)) for name, value in zip(names, best.features, strict=True)),
    )
