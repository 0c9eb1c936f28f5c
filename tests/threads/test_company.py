"""What the partners of two articles say of the pair."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.threads.candidates import FLOOR
from newsdesk.threads.company import COMPANY_FEATURES, Circle, company_features, judged
from newsdesk.threads.decision import Network
from newsdesk.threads.fitted import RULES

Compared = dict[int, dict[int, float]]


@st.composite
def compared(draw: st.DrawFn) -> Compared:
    size = draw(st.integers(2, 12))
    found: Compared = {article: {} for article in range(1, size + 1)}
    for a, b in combinations(found, 2):
        if draw(st.booleans()):
            found[a][b] = found[b][a] = draw(st.floats(-8, 8))
    return found


@given(compared())
def test_judgement_does_not_depend_on_the_order_of_what_is_known(known: Compared) -> None:
    turned = {number: dict(reversed(partners.items())) for number, partners in reversed(known.items())}
    assert judged(turned, RULES.company) == judged(known, RULES.company)


@given(compared())
def test_every_pair_that_was_looked_at_is_judged_and_no_other(known: Compared) -> None:
    found = judged(known, RULES.company)
    assert set(found) == {(a, b) for a, partners in known.items() for b in partners if a < b}
    assert min(found.values(), default=FLOOR) >= FLOOR


@given(compared(), st.floats(-8, 8))
def test_both_articles_see_a_pair_alike(known: Compared, odds: float) -> None:
    a, b = Circle(known[1]), Circle(known[2])
    assert company_features(odds, a, b) == company_features(odds, b, a)


def test_partners_in_common_speak_for_a_pair_that_its_words_leave_open() -> None:
    alone = {1: {2: -1.5}, 2: {1: -1.5}}
    both: Compared = {1: {2: -1.5}, 2: {1: -1.5}}
    for other in (3, 4, 5):
        both[other] = {}
        for one in (1, 2):
            both[one][other] = both[other][one] = 4.0
    features = dict(zip(COMPANY_FEATURES, _features(both), strict=True))
    assert features["shared"] == pytest.approx(300 / (300 + 4.5**2))
    assert features["ahead_more"] == features["ahead_less"] == pytest.approx(1.386, abs=0.001)
    assert dict(zip(COMPANY_FEATURES, _features(alone), strict=True))["shared"] == 0.0


def _features(known: Compared) -> tuple[float, ...]:
    return company_features(known[1][2], Circle(known[1]), Circle(known[2]))


def test_a_network_is_read_from_its_table() -> None:
    network = Network.of(("one", "two"), "intercept 0.5\ncounts 1 2\nbias 0 3\none 4 5\ntwo 6 7\n")
    assert network.intercept == 0.5
    assert [(unit.counts, unit.bias, unit.weights) for unit in network.units] == [
        (1.0, 0.0, (4.0, 6.0)),
        (2.0, 3.0, (5.0, 7.0)),
    ]
