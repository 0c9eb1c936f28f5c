"""Fit the decisions of `newsdesk.threads` on the open measuring sets and write `threads/fitted.py`.

    uv run --with numpy python bench/fit_threads.py [--data DIR] [--keep-pairs | --only-sparse] [--cross]
        [--write [PATH]]

Events: the stream is walked once; each article of the stories set with each of its neighbours is an example
(do both tell the same story?) for a small network, and once more, with what is known of their words at the
end of the stream, for a second one. What that says of all pairs gives the examples for a third, which judges
pairs by the company that both keep. So it is done with other desks made of the stream too (without dates, one
set alone, a part of the stories, first days): the networks shall learn no single desk by heart. The same
three are fitted once more on sparse desks, made of the stories: of most only the first article comes.
Threads: the stream is walked with each setting of a small grid; the one with the best B³-F1 of the running
stories is taken among those in which no thread holds more than 4 % of the stories set.
Without --write the figures are only printed, as one JSON line.

--keep-pairs leaves the networks and their odds as they are, --only-sparse all but those of sparse desks.
--cross fits the networks on one half of the stories, chooses their odds there on a grid, and measures the
other half, both ways round (sparse desks of it by the rules for these, and by the others); it measures each
set by networks fitted on the other sets, and chooses the rule on threads by each story alone.
Takes about a quarter of an hour on one core.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from statistics import mean

from evaluation.bcubed import b_cubed
from evaluation.sets import SetError
from fitting.pairs import (
    Examples,
    best_odds,
    company_examples,
    compared,
    event_examples,
    fit_network,
    joined,
    likeness,
)
from fitting.stories import Setting, best, settings
from fitting.streams import (
    Desk,
    Labelled,
    Part,
    by_set,
    everything,
    load,
    of_half,
    of_others,
    sparse_desks,
    varied_desks,
    walk,
)
from fitting.writing import write
from newsdesk.threads import RULES
from newsdesk.threads.company import judged
from newsdesk.threads.decision import Rules
from newsdesk.threads.fitted import SPARSE

_ROOT = Path(__file__).resolve().parents[1]
_DATA = _ROOT.parent / "shared" / "eval" / "open"
_FITTED = _ROOT / "src" / "newsdesk" / "threads" / "fitted.py"

# of those tried between 1e-4 and 3e-3, with these parts of the stories lose least on the others
PAIR_RIDGE = 1e-3
LATER_RIDGE = 5e-4
COMPANY_RIDGE = 3e-4

# What partners say may only speak for a pair, or against it, as it grows; a crowd may do either.
RISING = {
    "odds": 1,
    "ahead_more": -1,
    "ahead_less": -1,
    "behind_more": -1,
    "behind_less": -1,
    "shared": 1,
}

# The second look decides the developments of the sets whatever this is. An article that is put wrongly when
# it comes can take its thread along, so that it is put with others only where that is the likelier case.
EVENT_ODDS = 0.5

# Between -1.4 and -1.0 the mean of the sets differs by less than 0.003 where the networks were fitted on the
# whole stream; in the stream of the stories alone the worst set is best with this.
COMPANY_ODDS = -1.2

# Fitted on one half of the stories, sparse desks of the other half are best with this.
SPARSE_ODDS = -1.2

Told = Sequence[tuple[Desk, tuple[Examples, Examples]]]


def told_by(desks: Sequence[Desk]) -> Told:
    """Return desks with the examples that each gives: what fitting takes most of its time for."""
    return [(desk, event_examples(desk)) for desk in desks]


def fitted(told: Told, part: Part = everything, company_odds: float | None = None) -> Rules:
    """Return the rules with the networks from what desks tell of all stories, or of a part of them.

    Odds of events that are not given are those with which the first desk comes nearest to these stories.
    """
    pair = fit_network(joined([first for _, (first, _) in told]), PAIR_RIDGE, part)
    later = fit_network(joined([then for _, (_, then) in told]), LATER_RIDGE, part)
    odds = [likeness(examples, pair, later, len(desk.articles)) for desk, examples in told]
    partners = [company_examples(then, each) for (_, (_, then)), each in zip(told, odds, strict=True)]
    company = fit_network(joined(partners), COMPANY_RIDGE, part, RISING)
    if company_odds is None:
        company_odds = best_odds(told[0][0].articles, judged(compared(odds[0]), company), part)
    return replace(
        RULES, pair=pair, event_odds=EVENT_ODDS, later=later, company=company, company_odds=company_odds
    )


def sparse_across(stream: Sequence[Labelled]) -> dict[str, float]:
    """Return B³-F1 on sparse desks of one half of the stories, fitted on those of the other, both ways."""
    sides = [sparse_desks([one for one in stream if one.half() == half]) for half in (0, 1)]
    found: dict[str, list[float]] = {"dense": [], "sparse": []}
    for half in (0, 1):
        other = fitted(told_by(sides[1 - half]), company_odds=SPARSE_ODDS)
        for name, rules in (("dense", RULES), ("sparse", other)):
            found[name].append(mean(_agreement(desk.articles, rules) for desk in sides[half]))
    return {name: round(mean(values), 4) for name, values in found.items()}


def _agreement(articles: Sequence[Labelled], rules: Rules) -> float:
    truth = {one.item.article: one.story or one.item.article for one in articles}
    return b_cubed(truth, walk(articles, rules).development).f1


def crossed(told: Told, whole: Rules) -> dict[str, dict[str, float]]:
    """Return what each set loses where the other half of the stories was fitted on, both halves' mean."""
    losses: dict[str, list[float]] = {}
    stream = told[0][0].articles
    reached = walk(stream, whole).development
    for half in (0, 1):
        there = walk(stream, fitted(told, of_half(1 - half))).development
        mine, theirs = (by_set(stream, found, of_half(half)) for found in (reached, there))
        for kind, value in mine.items():
            losses.setdefault(kind, []).append(value - theirs[kind])
    return {
        "lost": {kind: round(sum(values) / 2, 4) for kind, values in losses.items()},
        "most": {kind: round(max(values), 4) for kind, values in losses.items()},
    }


def unseen(told: Told, whole: Rules) -> dict[str, float]:
    """Return each set's B³-F1 by networks that were fitted on the other sets alone, with the odds of all."""
    found = {}
    stream = told[0][0].articles
    for kind in dict.fromkeys(one.kind for one in stream if one.story):
        rules = fitted(told, of_others(kind), whole.company_odds)
        found[kind] = round(by_set(stream, walk(stream, rules).development)[kind], 4)
    return found


def one_by_one(found: Sequence[Setting]) -> dict[str, float]:
    """Return each running story's F1 with the setting that is best for the others."""
    names = sorted(found[0].each)
    return {
        name: round(min(best(found, other).each[name] for other in names if other != name), 4)
        for name in names
        if len(names) > 1
    }


def _dense(stream: Sequence[Labelled], options: argparse.Namespace, figures: dict[str, object]) -> Rules:
    """Return the rules for desks on which events are told by several, and put down how they do."""
    rules = RULES
    if not options.keep_pairs:
        told = told_by(varied_desks(stream))
        rules = fitted(told, company_odds=COMPANY_ODDS)
        if options.cross:
            figures["events_across_halves"] = crossed(told, rules)
            figures["events_of_unseen_sets"] = unseen(told, rules)
    found = settings(stream, rules)
    chosen = best(found)
    if options.cross:
        figures["stories_by_the_others_setting"] = one_by_one(found)
    rules = replace(rules, thread=chosen.rule, thread_odds=0.0)
    events = by_set(stream, walk(stream, rules).development)
    figures |= {
        "event_odds": rules.event_odds,
        "company_odds": rules.company_odds,
        "events": {kind: round(value, 4) for kind, value in events.items()},
        "stories": asdict(chosen),
    }
    return rules


def main(arguments: Sequence[str]) -> int:
    """Fit and, if asked, write; prints one JSON line. Returns 2 where the sets are not there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=_DATA)
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--keep-pairs", action="store_true")
    kept.add_argument("--only-sparse", action="store_true")
    parser.add_argument("--cross", action="store_true")
    parser.add_argument("--write", type=Path, nargs="?", const=_FITTED)
    options = parser.parse_args(arguments)
    try:
        stream = load(options.data)
    except SetError as error:
        print(f"fit_threads: {error}", file=sys.stderr)
        return 2
    figures: dict[str, object] = {"kind": "fit"}
    rules = RULES if options.only_sparse else _dense(stream, options, figures)
    sparse = SPARSE
    if not options.keep_pairs:
        sparse = fitted(told_by(sparse_desks(stream)), company_odds=SPARSE_ODDS)
        if options.cross:
            figures["sparse_across_halves"] = sparse_across(stream)
    if options.write:
        write(rules, sparse, options.write)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
