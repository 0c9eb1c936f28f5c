"""The measures give what a person counts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.bcubed import b_cubed, together_across
from evaluation.days import busiest_days, date_f1
from evaluation.ranking import average_precision
from evaluation.rouge import first_words, rouge


def test_b_cubed_of_a_small_example() -> None:
    """Gold {a b c} {d}; predicted {a b} {c d}.

    Precision (1 + 1 + 1/2 + 1/2) / 4, recall (2/3 + 2/3 + 1/3 + 1) / 4.
    """
    gold = {"a": 1, "b": 1, "c": 1, "d": 2}
    found = b_cubed(gold, {"a": "x", "b": "x", "c": "y", "d": "y"})
    assert found.precision == pytest.approx(0.75)
    assert found.recall == pytest.approx(2 / 3)
    assert found.f1 == pytest.approx(2 * 0.75 * (2 / 3) / (0.75 + 2 / 3))


def test_b_cubed_counts_members_of_other_sets_against_a_cluster() -> None:
    found = b_cubed({"a": 1, "b": 1, "z": 9}, {"a": "x", "b": "x", "z": "x"}, ["a", "b"])
    assert found.precision == pytest.approx(2 / 3)
    assert found.recall == 1


def test_what_was_not_predicted_is_alone() -> None:
    found = b_cubed({"a": 1, "b": 1}, {"a": "x"})
    assert (found.precision, found.recall) == (1.0, 0.5)


@given(st.dictionaries(st.integers(), st.integers(0, 4), min_size=1))
def test_b_cubed_of_the_truth_itself_is_one(gold: dict[int, int]) -> None:
    assert b_cubed(gold, gold).f1 == pytest.approx(1)


@given(st.dictionaries(st.integers(), st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1))
def test_b_cubed_swaps_when_truth_and_prediction_swap(both: dict[int, tuple[int, int]]) -> None:
    left, right = {key: a for key, (a, _) in both.items()}, {key: b for key, (_, b) in both.items()}
    assert b_cubed(left, right).precision == pytest.approx(b_cubed(right, left).recall)


def test_pairs_across_languages() -> None:
    """de de fr of one story: two pairs across; one German article is with the French one."""
    gold = {"a": 1, "b": 1, "c": 1, "d": 2}
    languages = {"a": "de", "b": "de", "c": "fr", "d": "fr"}
    assert together_across(gold, {"a": 7, "b": 8, "c": 7, "d": 7}, languages) == 0.5
    assert together_across(gold, gold, languages) == 1
    assert together_across({"a": 1}, {"a": 1}, {"a": "de"}) == 0


def test_average_precision_of_a_small_example() -> None:
    """Relevant on ranks 1 and 3: (1/1 + 2/3) / 2."""
    assert average_precision([(0.9, True), (0.8, False), (0.7, True), (0.1, False)]) == pytest.approx(5 / 6)


def test_equal_scores_stand_on_one_rank() -> None:
    assert average_precision([(1, True), (1, False)]) == average_precision([(1, False), (1, True)]) == 0.5
    assert average_precision([]) == average_precision([(1, False)]) == 0


def test_rouge_of_a_small_example() -> None:
    """`police killed the gunman` against `police kill the gunman`: 3 of 4 words, 1 of 3 pairs, 3 in order."""
    found = rouge("Police killed the gunman.", ["police kill the gunman"])
    assert (found.rouge1, found.rouge_l) == (0.75, 0.75)
    assert found.rouge2 == pytest.approx(1 / 3)


def test_stems_make_forms_of_a_word_alike() -> None:
    """`votes voting` against `vote`: by stems one word in common of two and one."""
    assert rouge("votes voting", ["vote"]).rouge1 == 0
    assert rouge("votes voting", ["vote"], stemmed=True).rouge1 == pytest.approx(2 / 3)


def test_rouge_counts_a_word_as_often_as_it_stands_there() -> None:
    """`a a a` against `a b`: one word in common of three and two."""
    found = rouge("a a a", ["a b"])
    assert found.rouge1 == pytest.approx(2 / 5)
    assert found.rouge2 == 0


def test_rouge_of_several_references_is_their_mean() -> None:
    found = rouge("a b", ["a b", "c d"])
    assert (found.rouge1, found.rouge2, found.rouge_l) == (0.5, 0.5, 0.5)


def test_the_longest_common_subsequence_keeps_the_order() -> None:
    """`a b c d` and `d a x b`: `a b`, so 2 of 4 and 4."""
    assert rouge("a b c d", ["d a x b"]).rouge_l == 0.5


@given(st.text(), st.text())
def test_rouge_is_between_none_and_all(summary: str, reference: str) -> None:
    found = rouge(summary, [reference])
    assert 0 <= found.rouge2 <= 1
    assert 0 <= found.rouge_l <= found.rouge1 <= 1


def test_a_summary_is_cut_at_the_limit() -> None:
    assert first_words("one  two\nthree four", 3) == "one two three"


def test_date_f1_counts_exact_days() -> None:
    days = [date(2011, 1, day) for day in range(1, 6)]
    assert date_f1(days[:2], days[1:4]) == pytest.approx(2 / 5)
    assert date_f1([], days) == 0


def test_the_busiest_days_come_first_and_of_equal_ones_the_earlier() -> None:
    a, b, c = (date(2011, 1, day) for day in (1, 2, 3))
    assert busiest_days([c, b, b, a], 2) == [b, a]
