from datetime import date

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


def told(texts: list[str]) -> tuple[Figure, ...]:
    articles = [
        article(at, "en", "Letter to the board", text, day)
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
