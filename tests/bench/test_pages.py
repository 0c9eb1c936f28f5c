"""The measure of extracted text is the benchmark's."""

import pytest

import pages


def test_a_text_that_is_right_to_the_word() -> None:
    assert pages.counts("one two three four five", "one two; three four FIVE".replace("FIVE", "five")) == (
        1,
        0,
        0,
    )


def test_counts_by_hand() -> None:
    """Gold has the 4-grams 1-4, 2-5, 3-6; found 2-5, 3-6, 4-7: two hits, one false, one missed of four."""
    assert pages.counts("1 2 3 4 5 6", "2 3 4 5 6 7") == (0.5, 0.25, 0.25)


def test_a_multiset_counts_what_is_told_twice() -> None:
    assert pages.counts("a b c d", "a b c d a b c d") == (1 / 5, 4 / 5, 0)


def test_short_and_empty_texts() -> None:
    assert pages.counts("one two", "one two") == (1, 0, 0)
    assert pages.counts("one two", "") == (0, 0, 1)
    assert pages.counts("", "") == (0, 0, 0)


def test_scores_average_over_the_pages_for_which_they_are_defined() -> None:
    found = pages.scores([(1, 0, 0), (0.5, 0.5, 0), (0, 0, 1)])
    assert found["precision"] == pytest.approx(0.75)
    assert found["recall"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["f1"] == pytest.approx(2 * 0.75 * (2 / 3) / (0.75 + 2 / 3), abs=1e-4)
