"""The rule on running stories: the setting that keeps them whole while no thread swallows the stream."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from evaluation.bcubed import b_cubed
from fitting.streams import Labelled, Walked, walk
from newsdesk.threads.decision import Linkage, Rules

__all__ = ["LARGEST", "Setting", "best", "settings"]

LEAST = (0.065, 0.07, 0.075, 0.08)
HALF_LIFE = (200.0, 300.0, 450.0)
LARGEST = 0.04  # of the stories set in one thread: a fifth under the bar

# The sets hold no small desk, where one name in common is most of what two articles share: these are set so
# that stories of the demo (tests/demo/gold.py) that share a company or a town stay apart and its longest
# story one, and that a desk of 200 articles of the stories set mixes fewer stories.
DOUBT = 0.05
FEW = 8.0
CAUTION = 0.8
KNOWN = 50.0
STEEPNESS = 30.0  # makes the odds of a clear case some 10 to 1; decides nothing


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting with what came of it: B³-F1 of all running stories, of each, the largest thread's share."""

    rule: Linkage
    f1: float
    each: dict[str, float]
    largest: float


def settings(stream: Sequence[Labelled], rules: Rules) -> list[Setting]:
    """Walk the stream once for each setting of LEAST and HALF_LIFE."""
    found = []
    for least, half_life in product(LEAST, HALF_LIFE):
        rule = Linkage(least, DOUBT, FEW, CAUTION, KNOWN, half_life, STEEPNESS)
        found.append(_measured(stream, rule, walk(stream, replace(rules, thread=rule, thread_odds=0.0))))
    return found


def best(found: Sequence[Setting], story: str | None = None) -> Setting:
    """Return the setting with the highest F1 (of one story, if asked) among those that swallow least.

    No thread may hold more than LARGEST of the stories set; where all do, the least of them is taken.
    """
    allowed = [one for one in found if one.largest <= LARGEST]
    if not allowed:
        return min(found, key=lambda one: one.largest)
    return max(allowed, key=lambda one: one.f1 if story is None else one.each[story])


def _measured(stream: Sequence[Labelled], rule: Linkage, walked: Walked) -> Setting:
    truth = {one.item.article: one.thread for one in stream if one.thread}
    stories = [one.item.article for one in stream if one.story]
    most = Counter(walked.thread[article] for article in stories).most_common(1)[0][1]
    each = {
        story: b_cubed(truth, walked.thread, [article for article in truth if truth[article] == story]).f1
        for story in sorted(set(truth.values()))
    }
    return Setting(rule, b_cubed(truth, walked.thread).f1, each, most / len(stories))
