"""Days and months that are announced lie ahead; what somebody said on a day of what will be lies behind."""

import pytest

from newsdesk.model import When
from newsdesk.text.dates import dates

MONDAY = When.parse("2023-11-20")


def found(text: str, language: str, published: When = MONDAY) -> list[str]:
    return [mention.when.iso() for mention in dates(text, language, published)]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "Three valleys hold votes on Thursday.", "2023-11-23"),
        ("en", "The report of the council is due out Friday.", "2023-11-24"),
        ("en", "The new rules take effect Wednesday.", "2023-11-22"),
        ("en", "The valley prepares to vote in Thursday's election.", "2023-11-23"),
        ("en", "The dam could open as early as Saturday.", "2023-11-25"),
        ("en", "The work ends soon — by Friday — and that will help.", "2023-11-24"),
        ("de", "Der Rat trifft am Freitag die Nachbarn.", "2023-11-24"),
        ("fr", "Le pont doit fermer d'ici vendredi.", "2023-11-24"),
        ("es", "La huelga comienza el viernes en el puerto.", "2023-11-24"),
        ("it", "La fiera si apre venerdì a Trento.", "2023-11-24"),
        ("pt", "A greve começa sexta-feira no porto.", "2023-11-24"),
    ],
)
def test_what_begins_on_a_weekday_is_ahead(language: str, text: str, iso: str) -> None:
    assert found(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "On Friday, the bank said it would bar the cards.", "2023-11-17"),
        ("en", "The party — some of it left on Friday — will vote again.", "2023-11-17"),
        ("en", "They proposed a law on Friday that would open the dam.", "2023-11-17"),
        ("en", "“It will be faster because of the rain.”\n\nOn Friday, the mayor left.", "2023-11-17"),
        ("en", "The council holds its line after the storm broke the dam Friday.", "2023-11-17"),
        ("en", "They have violated basic principles of due process, reads his Friday letter.", "2023-11-17"),
        ("es", "El viernes, el alcalde dijo que la presa abrirá.", "2023-11-17"),
        ("fr", "Vendredi, le maire a annoncé que le pont fermera.", "2023-11-17"),
    ],
)
def test_what_somebody_said_of_it_is_behind(language: str, text: str, iso: str) -> None:
    assert found(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said Tuesday that the dam had held."),
        ("en", "A gunman was shot on Tuesday."),
        ("es", "La presa fue cerrada este martes por la noche."),
        ("fr", "Le maire a démissionné mardi."),
        ("de", "Am Dienstag wurde der Damm geschlossen."),
    ],
)
def test_a_bare_weekday_six_days_back_is_tomorrow(language: str, text: str) -> None:
    assert found(text, language) == ["2023-11-21"]


def test_a_word_beside_it_keeps_such_a_weekday_in_the_past() -> None:
    assert found("The mayor left last Tuesday.", "en") == ["2023-11-14"]
    assert found("El alcalde dimitió el pasado martes.", "es") == ["2023-11-14"]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "The council must pass the budget by Oct. 1.", "2024-10-01"),
        ("en", "A wave may form heading into the April 6 elections.", "2024-04-06"),
        ("en", "She would be favoured in the election in April.", "2024-04"),
        ("en", "They could lose the seat in March.", "2024-03"),
        ("de", "Die ersten Schritte könnten am 1. Juli folgen.", "2024-07-01"),
        ("es", "La tercera vuelta se llevará a cabo el 11 de junio.", "2024-06-11"),
    ],
)
def test_a_day_or_month_that_may_come_is_ahead(language: str, text: str, iso: str) -> None:
    assert found(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "In a November 10 letter they promise that the dam will open.", "2023-11-10"),
        ("en", "He told them in March that the dam would open.", "2023-03"),
        ("en", "The rate, which some would like, fell to 7 per cent in March.", "2023-03"),
        ("es", "10 de marzo: La alianza anuncia que abrirá la presa.", "2023-03-10"),
    ],
)
def test_a_day_of_what_was_told_stays_behind(language: str, text: str, iso: str) -> None:
    assert found(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "The owners sued over the dam, which is currently set to open in March.", "2024-03"),
        ("en", "The mayor said that the dam will open in March.", "2024-03"),
        ("en", "The mayor has said she'll be leaving by May.", "2024-05"),
        ("en", "The valley is planning on holding a feast for its children in June.", "2024-06"),
        ("en", "All 40 councillors are running for re-election in April.", "2024-04"),
        ("es", "La alcaldesa dijo que la presa abrirá en marzo.", "2024-03"),
        ("it", "Il sindaco ha detto che la diga aprirà a marzo.", "2024-03"),
        ("en", "The law that will close the dam was passed in March.", "2023-03"),
        ("en", "She will speak of what happened in March.", "2023-03"),
        ("en", "All 40 seats of the council are up for grabs in April.", "2024-04"),
        ("en", "She said a new mayor should be there by the time the valley meets in May.", "2024-05"),
        ("en", "She said a new mayor should have been there in May.", "2023-05"),
        ("en", "The council was planning on a feast in June.", "2023-06"),
    ],
)
def test_the_last_verb_before_a_month_puts_it_ahead_or_behind(language: str, text: str, iso: str) -> None:
    assert found(text, language) == [iso]


def test_last_may_in_may_is_that_of_the_year_before() -> None:
    in_may = When.parse("2018-05-16")
    assert found("The mayor, who was fired last May, wrote a book.", "en", in_may) == ["2017-05"]
    assert found("There is water to last through May.", "en", in_may) == ["2018-05"]


def test_a_month_to_come_that_is_told_to_be_past_is_that_of_the_year_before() -> None:
    in_january = When.parse("2013-01-26")
    assert found("La masacre en febrero pasado fue juzgada.", "es", in_january) == ["2012-02"]
    assert found("La masacre en diciembre pasado fue juzgada.", "es", in_january) == ["2012-12"]


@pytest.mark.parametrize("text", ["It carried two ships in the past year.", "Over the last month it rained."])
def test_a_span_of_time_is_no_date(text: str) -> None:
    assert found(text, "en") == []


def test_last_month_is_one() -> None:
    assert found("It rained last month.", "en") == ["2023-10"]
