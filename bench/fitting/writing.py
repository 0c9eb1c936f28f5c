"""The fitted numbers as the module that the product reads."""

from pathlib import Path

from newsdesk.threads.decision import Network, Rules

__all__ = ["table", "write"]

FORM = '''"""The fitted numbers of the decisions, written by bench/fit_threads.py.

The networks: a column for each unit with how it counts, its bias, and a weight for each feature, told in
`newsdesk.threads.pair`, `newsdesk.threads.hindsight` and `newsdesk.threads.company`. `event_odds` and
`company_odds`: the mean log-odds above which articles are one event, when they come and at the second look.
`thread`: told in `newsdesk.threads.decision`. SPARSE: told in `newsdesk.threads.sparse`.
"""

from dataclasses import replace

from newsdesk.threads.company import COMPANY_FEATURES
from newsdesk.threads.decision import Linkage, Network, Rules
from newsdesk.threads.hindsight import LATER_FEATURES
from newsdesk.threads.pair import PAIR_FEATURES

__all__ = ["RULES", "SPARSE"]

_PAIR = """
{pair}
"""

_LATER = """
{later}
"""

_COMPANY = """
{company}
"""

RULES = Rules(
    pair=Network.of(PAIR_FEATURES, _PAIR),
    event_odds={event_odds!r},
    later=Network.of(LATER_FEATURES, _LATER),
    company=Network.of(COMPANY_FEATURES, _COMPANY),
    company_odds={company_odds!r},
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

_SPARSE_PAIR = """
{sparse_pair}
"""

_SPARSE_LATER = """
{sparse_later}
"""

_SPARSE_COMPANY = """
{sparse_company}
"""

SPARSE = replace(
    RULES,
    pair=Network.of(PAIR_FEATURES, _SPARSE_PAIR),
    later=Network.of(LATER_FEATURES, _SPARSE_LATER),
    company=Network.of(COMPANY_FEATURES, _SPARSE_COMPANY),
    company_odds={sparse_odds!r},
)
'''


def write(rules: Rules, sparse: Rules, path: Path) -> None:
    """Write the numbers to a file, as ruff formats it; sparse desks have the same rule on threads."""
    text = FORM.format(
        pair=table(rules.pair),
        event_odds=rules.event_odds,
        later=table(rules.later),
        company=table(rules.company),
        company_odds=rules.company_odds,
        thread=rules.thread,
        thread_odds=rules.thread_odds,
        sparse_pair=table(sparse.pair),
        sparse_later=table(sparse.later),
        sparse_company=table(sparse.company),
        sparse_odds=sparse.company_odds,
    )
    path.write_text(text, encoding="utf-8")


def table(network: Network) -> str:
    """Return a network as `Network.of` reads it."""
    lines = {
        "intercept": [network.intercept],
        "counts": [unit.counts for unit in network.units],
        "bias": [unit.bias for unit in network.units],
    }
    for at, name in enumerate(network.names):
        lines[name] = [unit.weights[at] for unit in network.units]
    return "\n".join(
        f"{name:<12}" + "".join(f"{number:>8.3f}" for number in row) for name, row in lines.items()
    )
