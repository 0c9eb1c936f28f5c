from datetime import date

import pytest

from newsdesk.model import Figure
from newsdesk.summary import summarise
from tests.summary.stories import article

DAYS = [date(2023, 11, day) for day in (20, 20, 21, 22, 22, 23)]
TEXTS = [
    "The staff of the laboratory signed an open letter. 505 of 770 employees signed the letter to the board.",
    "The board of the laboratory has met in secret. It did not answer questions about the letter.",
    "By Tuesday 738 of 770 employees had signed the letter to the board of the laboratory.",
    "According to the union, 700 of 747 employees signed the letter to the board.",
    "The director came back to the laboratory after five days. The board had stepped down.",
    "More than 700 employees had signed the letter to the board, a spokesman said.",
]


def told(texts: list[str], title: str = "Letter to the board") -> tuple[Figure, ...]:
    articles = [
        article(at, "en", title, text, day)
        for at, (text, day) in enumerate(zip(texts, DAYS, strict=False), 1)
    ]
    return summarise(articles, ["en"]).figures


def test_growth_is_shown_as_growth_and_another_whole_as_a_contradiction() -> None:
    growth, contradiction = sorted(told(TEXTS), key=lambda figure: not figure.growth)
    assert growth.growth
    assert [value.value for value in growth.values] == ["505 of 770 employees", "738 of 770 employees"]
    assert not contradiction.growth
    assert {value.value for value in contradiction.values} >= {"738 of 770 employees", "700 of 747 employees"}
    assert "505" not in " ".join(value.value for value in contradiction.values)


def test_each_value_stands_in_its_proof() -> None:
    for figure in told(TEXTS):
        for value in figure.values:
            assert value.citations
            assert value.value in value.citations[0].text
            assert figure.what in value.citations[0].text


def test_numbers_that_can_all_be_true_are_no_figure() -> None:
    agreeing = [
        "Some 700 of 770 employees signed the open letter to the board.",
        "More than 500 employees signed the open letter to the board.",
        "About 710 employees signed the open letter to the board.",
    ]
    assert told(agreeing) == ()


def test_numbers_of_different_things_are_not_compared() -> None:
    assert (
        told(["12 employees of the kitchen fell ill in May.", "40 employees moved to the new tower."]) == ()
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "The flood killed 12 people in the valley on Friday, the district said.",
            "The flood left 340 people of the valley in tents on Friday, the district said.",
        ),
        (
            "The flood in the valley killed 12 people, the district said.",
            "A flood in the valley killed 31 people in 1954, the district said.",
        ),
        (
            "The flood in the valley killed 12 people, the district said.",
            "The flood in the valley killed another 5 people, the district said.",
        ),
        (
            "The flood in the valley hit 400 Westmark farms, the district said.",
            "The flood in the valley hit 90 Ostmark farms, the district said.",
        ),
        (
            "The water rose in the valley within 3 hours, the district said.",
            "The water fell in the valley within 5 hours, the district said.",
        ),
        (
            "A 12-year-old from the valley was found on the dam, the district said.",
            "A 70-year-old from the valley was found on the dam, the district said.",
        ),
        (
            "The flood in the valley cost 11 million crowns, the district said.",
            "The flood in the valley cost 11.5 million crowns, the district said.",
        ),
    ],
)
def test_what_is_told_of_other_things_times_or_places_is_not_in_dispute(one: str, two: str) -> None:
    assert told([one, two]) == ()


def test_one_dispute_is_told_once() -> None:
    texts = [
        (
            "The flood in the valley killed 12 people, the district said. Helpers came from the coast."
            "\n\nThe church bells rang for the 12 people who died in the flood."
        ),
        (
            "Police in the valley told reporters late on Sunday that the flood had killed 15 people."
            "\n\nThe mayor read out the names of all 15 people who died in the flood."
        ),
    ]
    (figure,) = told(texts)
    assert [value.value for value in figure.values] == ["12 people", "15 people"]
