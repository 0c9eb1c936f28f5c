"""A lead is the better the nearer it comes to one of the headlines."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.summary.documents import read_documents
from newsdesk.summary.titles import Title, nearest, titles
from tests.summary.stories import DAM

STEMS = st.lists(st.sampled_from("abcd"), max_size=8)


def longest(left: list[str], right: list[str]) -> int:
    """The length of the longest common subsequence, by trying all."""
    return max(
        size
        for size in range(len(left) + 1)
        for some in combinations(left, size)
        if any(list(some) == list(other) for other in combinations(right, size))
    )


@given(STEMS, st.lists(st.sampled_from("abcd"), min_size=2, max_size=8))
def test_order_is_measured_by_the_longest_common_subsequence(lead: list[str], headline: list[str]) -> None:
    _, _, order = nearest(lead, [Title(headline)])
    assert round(order * (len(lead) + len(headline)) / 2) == longest(lead, headline)


def test_a_headline_is_nearest_to_itself_and_far_from_other_words() -> None:
    title = Title(["dam", "break", "near", "oberau"])
    assert nearest(["dam", "break", "near", "oberau"], [title]) == (1.0, 1.0, 1.0)
    assert nearest(["price", "rise"], [title]) == (0.0, 0.0, 0.0)
    near, pairs, order = nearest(["oberau", "dam", "break"], [title])
    assert (round(near, 2), round(pairs, 2), round(order, 2)) == (0.86, 0.4, 0.57)


def test_of_several_headlines_the_nearest_counts_and_none_tells_nothing() -> None:
    some = [Title(["dam", "break"]), Title(["price", "rise", "again"])]
    assert nearest(["price", "rise", "again"], some) == (1.0, 1.0, 1.0)
    assert nearest(["dam"], []) == (0.0, 0.0, 0.0)


def test_only_headlines_of_the_language_are_read_each_once_and_few_of_very_many() -> None:
    documents = read_documents(DAM)
    english = [one for one in DAM if one.language == "en"]
    assert len(titles(documents, "en")) == len({one.title for one in english})
    assert len(titles((*documents, *documents), "en")) == len(titles(documents, "en"))
    assert titles(documents, "xx") == ()
    many = read_documents([replace(english[0], id=at, title=f"Dam {at} breaks") for at in range(40)])
    assert len(titles(many, "en")) == 12
