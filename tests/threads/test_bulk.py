"""What is counted over many at once is what each gives alone."""

from array import array
from collections import Counter
from math import log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model import Said
from newsdesk.threads import RULES
from newsdesk.threads.bulk import cosines, likeliest, log_odds, rarities
from newsdesk.threads.weights import PRIOR, rarity

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


DESK = 1000
# several of them end in the same bits, by which words are found
KEYS = [*range(4), *(1 << bit for bit in range(18, 32))]
HELD_BY = {key: 1 + 37 * at % 900 for at, key in enumerate(KEYS)}
SAID = st.lists(
    st.dictionaries(st.sampled_from(KEYS), st.integers(1, 255), min_size=1), min_size=1, max_size=6
)


def weighed(words: dict[int, int]) -> dict[int, float]:
    rare = {key: log((DESK + 1) / HELD_BY[key]) for key in words}
    rare = {
        key: weight if HELD_BY[key] > 1 else weight * PRIOR / (PRIOR + DESK) for key, weight in rare.items()
    }
    weights = {key: (1 + log(times)) * rare[key] for key, times in words.items()}
    length = sqrt(sum(weight**2 for weight in weights.values()))
    return {key: weight / length for key, weight in weights.items()}


@given(words=SAID, drawn=st.data())
def test_the_cosines_of_many_pairs_are_those_of_each(
    words: list[dict[int, int]], drawn: st.DataObject
) -> None:
    numbers = st.integers(0, len(words) - 1)
    pairs = drawn.draw(st.lists(st.tuples(numbers, numbers), max_size=20))
    said = {at: Said("en", array("I", one), bytes(one.values())) for at, one in enumerate(words)}
    vectors = [weighed(one) for one in words]
    expected = [
        sum(weight * vectors[b].get(key, 0.0) for key, weight in vectors[a].items()) for a, b in pairs
    ]
    found = cosines(pairs, said, lambda keys: array("I", [HELD_BY[key] for key in keys]), {"en": DESK})
    assert found == pytest.approx(expected)
