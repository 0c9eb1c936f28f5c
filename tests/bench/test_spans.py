"""Quotes found and speakers right, as a person counts them."""

import pytest

from evaluation.spans import Said, covered, matches, overlap, right_speaker, touches


def test_overlap_is_the_intersection_over_the_longer() -> None:
    assert overlap(Said(0, 10), Said(2, 10)) == 0.8
    assert overlap(Said(0, 10), Said(5, 25)) == 0.25
    assert overlap(Said(0, 10), Said(10, 20)) == 0


def test_a_span_matches_once_and_the_best_first() -> None:
    gold = [Said(0, 10), Said(20, 30)]
    predicted = [Said(1, 10), Said(0, 10), Said(20, 29), Said(40, 50)]
    assert sorted(matches(gold, predicted, 0.8)) == [(0, 1), (1, 2)]
    assert matches(gold, predicted, 0.95) == [(0, 1)]


def test_touching_is_one_character_in_common() -> None:
    assert touches(Said(0, 5), [Said(4, 9)])
    assert not touches(Said(0, 5), [Said(5, 9)])


def test_a_joined_quote_is_covered_by_its_parts() -> None:
    assert covered(Said(0, 20), [Said(0, 5), Said(3, 8), Said(15, 30)]) == pytest.approx(13 / 20)


@pytest.mark.parametrize(
    ("gold", "predicted", "answer"),
    [
        ("Hafenmeisterin Ute Brandt", "Brandt", True),
        ("Hafenmeisterin Ute Brandt", "Ute", False),
        ("Ute Brandt’s", "brandt", True),
        ("the harbour office", "office of the harbour", True),
        ("", "Brandt", None),
        ("sie", "sie", True),
        ("sie", "Brandt", True),
        ("sie", "Tamm", False),
        ("Tamm", "", False),
    ],
)
def test_a_speaker_is_right_by_the_last_word_or_by_name(
    gold: str, predicted: str, answer: bool | None
) -> None:
    others = [Said(0, 5, "Ole Tamm"), Said(10, 15, "Ute Brandt"), Said(40, 45, "Jana Kröger")]
    assert right_speaker(Said(20, 30, gold), predicted, others) is answer


def test_a_pronoun_in_an_article_without_names_leaves_the_truth_open() -> None:
    assert right_speaker(Said(5, 9, "er"), "Tamm", [Said(5, 9, "er"), Said(20, 29)]) is None
