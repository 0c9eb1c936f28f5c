"""The fitted numbers as the module that the product reads."""

from pathlib import Path

from newsdesk.threads.decision import Rules, Unit

__all__ = ["write"]

FORM = '''"""The fitted numbers of the decisions, written by bench/fit_threads.py.

`pair`: for each unit how it counts, its bias, and a weight for each of PAIR_FEATURES, told in
`newsdesk.threads.pair`; `event_odds`: the mean log-odds above which articles are one event; `thread`: told in
`newsdesk.threads.decision`.
"""

from newsdesk.threads.decision import Linkage, Network, Rules, Unit
from newsdesk.threads.pair import PAIR_FEATURES

__all__ = ["RULES"]

RULES = Rules(
    pair=Network(
        PAIR_FEATURES,
        {intercept!r},
        (
{units}        ),
    ),
    event_odds={event_odds!r},
    thread=Linkage(
        least={thread.least!r},
        doubt={thread.doubt!r},
        few={thread.few!r},
        caution={thread.caution!r},
        known={thread.known!r},
        half_life={thread.half_life!r},
        steepness={thread.steepness!r},
    ),
    thread_odds={thread_odds!r},
)
'''


def write(rules: Rules, path: Path) -> None:
    """Write the numbers to a file, as ruff formats it."""
    text = FORM.format(
        intercept=rules.pair.intercept,
        units="".join(_unit(unit) for unit in rules.pair.units),
        event_odds=rules.event_odds,
        thread=rules.thread,
        thread_odds=rules.thread_odds,
    )
    path.write_text(text, encoding="utf-8")


def _unit(unit: Unit) -> str:
    weights = "".join(f"{' ' * 20}{weight!r},\n" for weight in unit.weights)
    return (
        f"            Unit(\n                {unit.counts!r},\n                {unit.bias!r},\n"
        f"                (\n{weights}                ),\n            ),\n"
    )
