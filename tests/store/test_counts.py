from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.store import counts as counts_module
from newsdesk.store.counts import Counts

PLACES = 4  # of all keys: many drive each other out
KEYS = [0, 1, 2, 3, 4, 5, 1 << 2, 1 << 20, 1 << 31, (1 << 32) - 1]


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counts_module, "_BITS", PLACES.bit_length() - 1)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("put", "up", "down")), st.lists(st.sampled_from(KEYS), min_size=1, unique=True)
    ),
    max_size=12,
)


@given(steps=STEPS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_count_is_right_or_not_known(steps: list[tuple[str, list[int]]]) -> None:
    table, truth = Counts(), dict.fromkeys(KEYS, 100)
    for step, keys in steps:
        if step == "put":
            table.put(array("I", keys), array("I", [truth[key] for key in keys]))
        else:
            by = 1 if step == "up" else -1
            table.change(array("I", keys), by)
            for key in keys:
                truth[key] += by
        found, missing = table.get(array("I", KEYS))
        assert all(found[at] == truth[key] for at, key in enumerate(KEYS) if at not in missing)


def test_what_was_put_last_is_known() -> None:
    table = Counts()
    assert table.get(array("I", KEYS))[1] == [*range(len(KEYS))]
    for key in KEYS:
        table.put(array("I", [key]), array("I", [7]))
        assert table.get(array("I", [key, key])) == (array("I", [7, 7]), [])
