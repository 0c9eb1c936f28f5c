from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.threads.cluster import cluster

ARTICLES = st.integers(2, 9)
VALUES = st.floats(-6, 6).map(lambda value: round(value, 2))


@st.composite
def likenesses(draw: st.DrawFn) -> tuple[int, dict[tuple[int, int], float]]:
    size = draw(ARTICLES)
    pairs = [(a, b) for a in range(1, size + 1) for b in range(a + 1, size + 1)]
    known = draw(st.lists(st.sampled_from(pairs), unique=True))
    return size, {pair: draw(VALUES) for pair in known}


@settings(deadline=None)
@given(likenesses(), st.randoms())
def test_every_article_is_in_one_group_whatever_the_order(
    given_pairs: tuple[int, dict[tuple[int, int], float]], random: object
) -> None:
    size, likeness = given_pairs
    articles = list(range(1, size + 1))
    groups = cluster(articles, likeness, -1.0)
    assert sorted(article for group in groups for article in group) == articles
    shuffled = articles[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random
    assert cluster(shuffled, dict(reversed(likeness.items())), -1.0) == groups


@settings(deadline=None)
@given(likenesses())
def test_what_is_bound_stays_together(given_pairs: tuple[int, dict[tuple[int, int], float]]) -> None:
    size, likeness = given_pairs
    groups = cluster(range(1, size + 1), likeness, 0.0, [(1, 2)])
    assert any({1, 2} <= set(group) for group in groups)


def test_a_chain_does_not_pull_strangers_together() -> None:
    likeness = {(1, 2): 3.0, (2, 3): 0.5, (1, 3): -6.0}
    assert cluster([1, 2, 3], likeness, -1.0) == [[1, 2], [3]]


def test_pairs_that_nobody_looked_at_speak_against() -> None:
    assert cluster([1, 2, 3], {(1, 2): 3.0, (2, 3): 0.5}, -1.0) == [[1, 2], [3]]


def test_nothing_likely_leaves_all_alone() -> None:
    assert cluster([3, 1, 2], {(1, 2): -2.0}, -1.0) == [[1], [2], [3]]
