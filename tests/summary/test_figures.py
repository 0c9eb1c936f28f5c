from dataclasses import replace
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


TOLLS = {
    "de": (
        "Der Damm brach. 23 Menschen wurden nach Angaben der Stadt verletzt, vier von ihnen schwer.",
        "Die Zahl der Verletzten ist strittig. Die Feuerwehr zählte 31 Personen. Die Stadt bleibt bei 23.",
        ["23 Menschen", "31 Personen"],
    ),
    "en": (
        "The dam of Oberau broke. 23 people were injured, four of them seriously, the town said.",
        "The town put the number of injured at 23. The fire service counts 31.",
        ["23 people", "31"],
    ),
    "es": (
        "La presa de Oberau se rompió. 23 personas heridas fueron atendidas en la noche.",
        "El alcalde cifró el número de heridos en 23. Los bomberos hablan de 31.",
        ["23 personas", "31"],
    ),
    "fr": (
        "Le barrage d'Oberau a cédé. 23 personnes blessées ont été soignées dans la nuit.",
        "Le nombre de blessés est de 23. Les pompiers en comptent 31.",
        ["23 personnes", "31"],
    ),
    "it": (
        "La diga di Oberau ha ceduto. 23 persone ferite sono state curate nella notte.",
        "Il numero dei feriti è salito a 23. I vigili del fuoco ne contano 31.",
        ["23 persone", "31"],
    ),
}


def event(*texts: tuple[str, str, str], development: int | None = 1) -> tuple[Figure, ...]:
    articles = [
        replace(article(at, language, title, text, DAYS[0]), development=development)
        for at, (language, title, text) in enumerate(texts, 1)
    ]
    return summarise(articles, list(TOLLS)).figures


@pytest.mark.parametrize("language", TOLLS)
def test_a_toll_that_is_announced_and_told_without_its_noun_is_in_dispute(language: str) -> None:
    one, two, values = TOLLS[language]
    (figure,) = event((language, "Oberau", one), (language, "Oberau", two))
    assert not figure.growth
    assert [value.value for value in figure.values] == values
    # the proof holds the sentence with the noun too
    assert any(figure.what in proof.text and values[1] in proof.text for proof in figure.values[1].citations)


@pytest.mark.parametrize("language", TOLLS)
def test_one_article_may_set_two_tolls_side_by_side(language: str) -> None:
    if language != "de":  # the German one tells its second number again, without another
        (figure,) = event((language, "Oberau", TOLLS[language][1]))
        assert [value.value for value in figure.values] == ["23", "31"]


def test_tolls_of_one_event_are_compared_across_languages() -> None:
    english, german = (
        TOLLS["en"][0],
        "Oberaus Damm ist gebrochen. Es gab nach Angaben der Feuerwehr 31 Verletzte.",
    )
    (figure,) = event(("en", "Oberau dam", english), ("de", "Damm in Oberau", german))
    assert [value.value for value in figure.values] == ["23 people", "31 Verletzte"]


@pytest.mark.parametrize(
    "other",
    [
        "The dam of Oberau broke. Four people were seriously injured, among 80 on the bank, the town said.",
        "The dam of Oberau broke. Up to 80 people would have been injured at noon, the town said.",
        "The dam of Oberau broke. 12 people were killed, the town said.",
        "The dam of Oberau broke. In 1954, 12 people were injured, the town said.",
        "The dam of Oberau broke. The water injures 12 people per year, the town said.",
        "The town has spoken of the number of injured. The mayor, who leads it, is 31.",
        "The town has spoken of the number of injured. The fire service said 31 of them were on the bank.",
        "The number of injured rose by 8 in the night. The town counts 31 boats.",
    ],
)
def test_what_is_no_toll_of_all_is_in_dispute_with_none(other: str) -> None:
    assert event(("en", "Oberau", TOLLS["en"][0]), ("en", "Oberau", other)) == ()


def test_tolls_of_two_events_are_not_compared() -> None:
    one = ("en", "Oberau", TOLLS["en"][0])
    other = ("en", "Hagen", "A bus fell from a bridge in Hagen. 31 people were injured, the police said.")
    assert event(one, other, development=None) == ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "The flood in the valley began at 11:01 am, the district said.",
            "The flood in the valley began at 12:43 am, the district said.",
        ),
        (
            "The district held the October 19 game in the valley, people said.",
            "The district held the October 23 game in the valley, people said.",
        ),
        (
            "It killed 12 people in the valley in 10 hours, the district said.",
            "It killed 600 people in the valley in 30 hours, the district said.",
        ),
        (
            "The district counted 3.5 floods in the valley, the mayor said.",
            "The district counted 7.2 floods in the valley, the mayor said.",
        ),
    ],
)
def test_times_days_averages_and_what_it_did_are_not_in_dispute(one: str, two: str) -> None:
    assert told([one, two]) == ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "On Friday a storm at the dam of Merin left 37 dead in the valley.",
            "On Monday a storm at the dam of Merin left 50 dead in the valley.",
        ),
        (
            "The storms at the dam of Merin left 850 dead in the valley.",
            "The storms at the dam of Merin have left 840 dead in the valley since Tuesday.",
        ),
        (
            "Police said 42 villagers were killed in the school of Merin, where they sheltered.",
            "Police said 300 villagers sheltered in the school of Merin.",
        ),
        (
            "A magnitude 6 quake damages the dam and houses in Merin.",
            "A magnitude 7 quake damages the dam and houses in Merin.",
        ),
        (
            "Ann Hill of Merin scored three goals and led the league this season.",
            "Ann Hill of Merin scored two goals and led the league this season.",
        ),
    ],
)
def test_dead_of_other_days_who_did_something_else_and_ranks_are_not_compared(one: str, two: str) -> None:
    assert told([one, two], "Merin") == ()


def test_dead_of_one_day_are_compared() -> None:
    one = "The storm of Friday left 37 dead in the valley of Merin, police said."
    two = "The storm of Friday left 41 dead in the valley of Merin, the mayor said."
    assert [figure.what for figure in told([one, two], "Merin")] == ["dead"]
