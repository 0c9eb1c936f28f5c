import pytest

from newsdesk.model import When
from newsdesk.text.dates import dates

MONDAY = When.parse("2023-11-20")


def found(text: str, language: str, published: When | None = MONDAY) -> list[str]:
    return [mention.when.iso() for mention in dates(text, language, published)]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("fr", "Le dossier reviendra à Londres, a indiqué vendredi la diplomatie.", "2023-11-17"),
        ("fr", "Le port, dont l'entrée était fermée, rouvrira, selon une note publiée jeudi.", "2023-11-16"),
        ("fr", "Le conseil se prépare à trancher jeudi sur l'aide.", "2023-11-23"),
        ("fr", "Une marche prévue mercredi a été annoncée.", "2023-11-22"),
        ("fr", "La flotte va appareiller mardi pour le sud.", "2023-11-21"),
        ("es", "El puente que caerá fue cerrado el viernes por la noche.", "2023-11-17"),
        ("es", "Una marcha convocada para el miércoles cruza la ciudad.", "2023-11-22"),
        ("es", "Irán y Teherán hablaron el viernes de agua.", "2023-11-17"),
        ("es", "La huelga es mañana martes en el puerto.", "2023-11-21"),
        ("it", "Il governo, che deve decidere, ha detto venerdì di no.", "2023-11-17"),
        ("it", "La proposta potrebbe essere esaminata già giovedì a Trento.", "2023-11-23"),
        ("de", "Das Amt, das neu wählen wird, teilte am Freitag mit, es sei ruhig.", "2023-11-17"),
        ("de", "Die Sitzung ist für Mittwoch angesetzt.", "2023-11-22"),
        ("de", "Sie sagte, sie werde am Mittwoch nach Hagen fahren.", "2023-11-22"),
        ("de", "Der Bruch soll sich am Samstag ereignet haben.", "2023-11-18"),
        ("en", "He said that he would leave on Wednesday.", "2023-11-22"),
        ("en", "The bridge will stay shut, the town said on Friday.", "2023-11-17"),
        ("en", "The council is to vote Thursday.", "2023-11-23"),
    ],
)
def test_the_verb_beside_a_weekday_says_whether_it_is_over(language: str, text: str, iso: str) -> None:
    assert found(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("de", "Die Brücke bleibt bis Samstag gesperrt.", "2023-11-25"),
        ("de", "Die Brücke blieb bis Samstag gesperrt.", "2023-11-18"),
        ("de", "Die Zahl der Toten ist bis Freitag auf 300 gestiegen.", "2023-11-17"),
        ("en", "The bridge is shut until Saturday.", "2023-11-25"),
        ("en", "The bridge was shut until Saturday.", "2023-11-18"),
        ("es", "El puente está cerrado hasta el sábado.", "2023-11-25"),
        ("es", "El puente estuvo cerrado hasta el sábado.", "2023-11-18"),
        ("fr", "Le pont reste fermé jusqu'à samedi.", "2023-11-25"),
        ("fr", "Le pont était fermé jusqu'à samedi.", "2023-11-18"),
        ("it", "Il ponte è chiuso fino a sabato.", "2023-11-25"),
        ("it", "Il ponte è rimasto chiuso fino a sabato.", "2023-11-18"),
        ("pt", "A ponte está fechada até sábado.", "2023-11-25"),
        ("pt", "A ponte ficou fechada até sábado.", "2023-11-18"),
    ],
)
def test_until_a_weekday_looks_ahead_where_the_verb_is_in_the_present(
    language: str, text: str, iso: str
) -> None:
    assert found(text, language) == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("es", "Los barcos zarpan este miércoles", "2023-11-22"),
        ("es", "Los barcos zarparon este sábado", "2023-11-18"),
        ("en", "The fair opens this Thursday", "2023-11-23"),
        ("fr", "Le port rouvre ce mardi", "2023-11-21"),
        ("fr", "demain mardi", "2023-11-21"),
    ],
)
def test_this_weekday_is_the_nearest(language: str, text: str, iso: str) -> None:
    assert {*found(text, language)} == {iso}


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("de", "am vergangenen 14. Dezember", "2022-12-14"),
        ("it", "lo scorso 14 dicembre", "2022-12-14"),
        ("it", "il 14 dicembre scorso", "2022-12-14"),
        ("es", "el próximo 28 de abril", "2024-04-28"),
        ("fr", "le 5 mars prochain", "2024-03-05"),
    ],
)
def test_a_word_beside_a_day_says_in_which_year_it_lies(language: str, text: str, iso: str) -> None:
    mentions = dates(text, language, MONDAY)
    assert [(one.when.iso(), one.yearless) for one in mentions] == [(iso, False)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gestern, 14. November, brach der Damm."),
        ("en", "Yesterday, 14 November, the dam broke."),
        ("es", "Ayer, martes 14 de noviembre, se rompió el dique."),
        ("fr", "Hier encore, 14 novembre, la digue tenait."),
        ("it", "Ieri sera, 14 novembre, la diga ha ceduto."),
    ],
)
def test_yesterday_beside_its_date_is_no_second_day(language: str, text: str) -> None:
    assert found(text, language, MONDAY) == ["2023-11-14"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 3. Mai 2021 wurde gewählt. Am Vortag der Eröffnung schwieg er."),
        ("en", "The vote was on 3 May 2021. The day after the storm he left."),
        ("es", "Se votó el 3 de mayo de 2021. La víspera del estreno calló."),
        ("fr", "Le vote fut le 3 mai 2021. Au lendemain de la tempête, il partit."),
        ("it", "Si votò il 3 maggio 2021. Alla vigilia della festa tacque; il giorno dopo la festa partì."),
    ],
)
def test_the_day_after_a_storm_is_not_the_day_after_the_date_before(language: str, text: str) -> None:
    assert found(text, language) == ["2021-05-03"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 3. Mai 2021 brach der Damm, zwei Tage früher als die Brücke."),
        ("en", "The dam broke on 3 May 2021, two days before the bridge fell."),
        ("es", "El dique cayó el 3 de mayo de 2021, dos días antes de que cayera el puente."),
        ("fr", "La digue cède le 3 mai 2021, deux jours avant la fête."),
        ("it", "La diga cedette il 3 maggio 2021, due giorni prima della festa."),
    ],
)
def test_two_days_before_the_fair_are_not_two_days_before_the_date_before(language: str, text: str) -> None:
    assert found(text, language) == ["2021-05-03"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bis heute ist er verschollen, und noch heute sucht man."),
        ("en", "It stands until today and is used still today."),
        ("es", "Hasta hoy nadie lo sabe; hoy en día se calla."),
        ("fr", "Il l'est encore aujourd'hui, et jusqu'à aujourd'hui."),
        ("it", "Fino ad oggi nessuno lo sa, e ancora oggi si tace."),
    ],
)
def test_a_today_that_means_these_times_is_no_day(language: str, text: str) -> None:
    assert found(text, language) == []


def test_eight_days_ago_are_a_week_in_french_and_eight_days_in_english() -> None:
    assert found("il y a huit jours", "fr") == ["2023-11"]
    assert found("eight days ago", "en") == ["2023-11-12"]


def test_a_text_that_looks_back_goes_on_in_the_year_it_named() -> None:
    text = "Le 25 novembre 2021, la digue cède. Le 27 novembre, l'eau monte. Le 14 janvier, tout sèche."
    assert found(text, "fr") == ["2021-11-25", "2021-11-27", "2022-01-14"]


def test_a_year_named_in_passing_is_not_that_of_the_next_day_named() -> None:
    text = "Er gehörte seit dem 19. September 2022 dazu.\n\n29. November, Hagen: Ein Boot ist gesunken."
    assert found(text, "de") == ["2022-09-19", "2023-11-29"]


def test_a_day_ahead_stays_ahead_where_a_verb_or_an_old_year_stands_by() -> None:
    assert found("Sie kam 2021 im März 2021 an. Am 27. November wird gewählt.", "de")[-1] == "2023-11-27"
    assert found("He was born on 4 May 1928. On 27 November there is cake.", "en")[-1] == "2023-11-27"
    assert found("Élu le 24 novembre 2022, il craint la marche du 27 novembre.", "fr")[-1] == "2023-11-27"
    assert (
        found("Élu en juin 2022, il sait qu'une marche se prépare le 30 novembre.", "fr")[-1] == "2023-11-30"
    )


def test_days_earlier_count_from_the_date_before_whatever_follows() -> None:
    text = "The bridge fell on 3 May 2021. Two days earlier the dam had broken."
    assert found(text, "en") == ["2021-05-03", "2021-05-01"]
    text = "Le pont tombe le 3 mai 2021. Deux jours plus tôt leur maire avait prévenu."
    assert found(text, "fr") == ["2021-05-03", "2021-05-01"]
