"""What is counted over many at once is what each gives alone."""

from array import array
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.threads import RULES
from newsdesk.threads.bulk import likeliest, log_odds, rarities
from newsdesk.threads.weights import rarity

COUNTS = st.lists(st.tuples(st.integers(0, 500), st.floats(0.001, 0.5)), max_size=9)


@given(counted=COUNTS, articles=st.integers(500, 2000))
def test_many_keys_are_as_rare_as_each(counted: list[tuple[int, float]], articles: int) -> None:
    counts, expected = [count for count, _ in counted], [share for _, share in counted]
    alone = [rarity(count, articles, share) for count, share in counted]
    assert rarities(array("I", counts), articles, expected) == pytest.approx(alone)


WEIGHTS = dict(enumerate((1.0, 2.0, 4.0, 8.0)))
POSTINGS = st.dictionaries(
    st.sampled_from([*WEIGHTS]), st.lists(st.integers(1, 9), min_size=1, max_size=9, unique=True)
)


@given(postings=POSTINGS, keep=st.integers(1, 9))
def test_the_weightiest_articles_come_first_and_the_older_of_equals(
    postings: dict[int, list[int]], keep: int
) -> None:
    sums: Counter[int] = Counter()
    for key, articles in postings.items():
        for article in articles:
            sums[article] += int(WEIGHTS[key])
    expected = sorted(sums, key=lambda article: (-sums[article], article))[:keep]
    assert likeliest({key: array("q", some) for key, some in postings.items()}, WEIGHTS, keep) == expected


FEATURE = st.floats(0, 5)
ROWS = st.lists(st.lists(FEATURE, min_size=17, max_size=17), max_size=40)


@given(rows=ROWS)
def test_what_is_said_of_a_pair_does_not_depend_on_the_pairs_beside_it(rows: list[list[float]]) -> None:
    assert log_odds(RULES.pair, rows) == [log_odds(RULES.pair, [row])[0] for row in rows]
