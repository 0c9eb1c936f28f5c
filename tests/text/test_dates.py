from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model import Precision, When
from newsdesk.text.dates import dates

MONDAY = When.day(date(2023, 11, 20))

SAID = [
    ("de", "am Freitag", "2023-11-17"),
    ("de", "am Montagabend", "2023-11-20"),
    ("de", "am vergangenen Montag", "2023-11-13"),
    ("de", "am kommenden Dienstag", "2023-11-21"),
    ("de", "Am Dienstag wird er sprechen", "2023-11-21"),
    ("de", "am 17. November", "2023-11-17"),
    ("de", "am 17.11.2021", "2021-11-17"),
    ("de", "im November 2021", "2021-11"),
    ("de", "im Herbst 2021", "2021-23"),
    ("de", "wurde 2015 gegründet", "2015"),
    ("de", "vor zwei Tagen", "2023-11-18"),
    ("de", "vor drei Jahren", "2020"),
    ("de", "letztes Jahr", "2022"),
    ("de", "Vorgestern", "2023-11-18"),
    ("de", "im Dezember", "2023-12"),
    ("en", "two days earlier", "2023-11-18"),
    ("en", "On Friday", "2023-11-17"),
    ("en", "next Tuesday", "2023-11-21"),
    ("en", "Nov. 17, 2021", "2021-11-17"),
    ("en", "on 3 February", "2023-02-03"),
    ("en", "in March 2020", "2020-03"),
    ("en", "last month", "2023-10"),
    ("en", "in the fall of 2021", "2021-23"),
    ("en", "founded in 2015", "2015"),
    ("en", "open until Nov. 8.", "2023-11-08"),
    ("en", "since October 10", "2023-10-10"),
    ("en", "four days ago", "2023-11-16"),
    ("es", "el pasado viernes", "2023-11-17"),
    ("es", "el 3 de febrero de 2011", "2011-02-03"),
    ("es", "hace dos días", "2023-11-18"),
    ("es", "en enero de 2011", "2011-01"),
    ("es", "anteayer", "2023-11-18"),
    ("fr", "vendredi dernier", "2023-11-17"),
    ("fr", "le 1er mars 2011", "2011-03-01"),
    ("fr", "il y a deux jours", "2023-11-18"),
    ("fr", "aujourd'hui", "2023-11-20"),
    ("fr", "à l'automne 2021", "2021-23"),
    ("it", "venerdì scorso", "2023-11-17"),
    ("it", "il 3 febbraio", "2023-02-03"),
    ("it", "due giorni fa", "2023-11-18"),
    ("it", "nel 2015", "2015"),
    ("de", "am Freitag, den 10. November", "2023-11-10"),
    ("en", "on Friday, Nov. 10", "2023-11-10"),
    ("en", "Friday 10th", "2023-11-10"),
    ("en", "this morning", "2023-11-20"),
    ("es", "Martes, 25 de enero", "2022-01-25"),
    ("es", "el viernes 10", "2023-11-10"),
    ("es", "el pasado día 3", "2023-11-03"),
    ("es", "el día 14 de enero de 2011", "2011-01-14"),
    ("es", "esta madrugada", "2023-11-20"),
    ("fr", "vendredi 28 janvier", "2022-01-28"),
    ("fr", "ce matin", "2023-11-20"),
    ("it", "venerdì 10 novembre", "2023-11-10"),
    ("it", "Venerdi' 10", "2023-11-10"),
    ("it", "lunedì 20 persone", "2023-11-20"),
    ("pt", "no dia 14", "2023-11-14"),
    ("pt", "na sexta-feira", "2023-11-17"),
    ("pt", "em 7 de agosto de 2006", "2006-08-07"),
]


@pytest.mark.parametrize(("language", "text", "iso"), SAID)
def test_a_date_is_resolved_as_precisely_as_it_is_named(language: str, text: str, iso: str) -> None:
    assert [mention.when.iso() for mention in dates(text, language, MONDAY)] == [iso]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "am Freitag"),
        ("de", "am 17. November"),
        ("de", "gestern"),
        ("de", "zwei Jahre zuvor"),
        ("en", "two days earlier"),
        ("en", "last year"),
        ("es", "hace dos días"),
        ("fr", "hier"),
        ("it", "domani"),
    ],
)
def test_without_a_day_of_publication_nothing_is_counted_from_it(language: str, text: str) -> None:
    assert dates(text, language, None) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die 2015 Mitarbeiter und 2.015 Gäste"),
        ("de", "Ab morgen gilt das Sommer-Ticket"),
        ("en", "It may march in 2015 people's minds with 2,015 steps"),
        ("en", "the 31st of February"),
        ("en", "on 3/4/2021"),
        ("de", "die 1990er Jahre"),
        ("de", "jeden Freitag"),
        ("en", "every Friday"),
        ("fr", "Un mercredi sur deux"),
        ("es", "todos los viernes"),
        ("fr", "Ce printemps arabe n'en finit pas"),
        ("it", "La scorsa primavera araba"),
    ],
)
def test_what_is_no_date_is_left_alone(language: str, text: str) -> None:
    assert [m for m in dates(text, language, MONDAY) if m.span.of(text) != "in 2015"] == []


def test_earlier_and_later_count_from_the_day_named_before() -> None:
    text = "Am 17. November 2023 ging er. Am Vortag hatte er gelacht, zwei Tage zuvor gesungen."
    assert [mention.when.iso() for mention in dates(text, "de", None)] == [
        "2023-11-17",
        "2023-11-16",
        "2023-11-14",
    ]


def test_a_weekday_beside_a_date_is_no_second_day() -> None:
    found = dates("On Friday, November 10, 2023, he went; by Tuesday 14 he was back.", "en", MONDAY)
    assert [mention.when.iso() for mention in found] == ["2023-11-10", "2023-11-14"]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("de", "Für Donnerstag kommender Woche ist der Pilot als Zeuge geladen.", "2026-11-12"),
        ("de", "Am Donnerstag der vergangenen Woche brach der Deich.", "2026-10-29"),
        ("en", "He will testify on Thursday next week.", "2026-11-12"),
        ("en", "It broke on Friday of last week.", "2026-10-30"),
        ("es", "El jueves de la próxima semana declara.", "2026-11-12"),
        ("fr", "Lundi de la semaine dernière, il a parlé.", "2026-10-26"),
        ("it", "Giovedì della prossima settimana parlerà.", "2026-11-12"),
    ],
)
def test_a_weekday_of_another_week_is_of_that_week(language: str, text: str, iso: str) -> None:
    published = When.parse("2026-11-03")
    assert [one.when.iso() for one in dates(text, language, published)] == [iso]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("de", "Die Flut kam im Februar vergangenen Jahres.", "2022-02"),
        ("de", "Am 3. Februar des letzten Jahres brach der Damm.", "2022-02-03"),
        ("en", "The flood came in February of last year.", "2022-02"),
        ("en", "It broke on 30 November this year.", "2023-11-30"),
        ("es", "La inundación fue en febrero del año pasado.", "2022-02"),
        ("es", "El 25 de enero de este año se rompió.", "2023-01-25"),
        ("de", "Sie kam im Herbst vergangenen Jahres.", "2022-23"),
        ("it", "Nell'estate dell'anno scorso era chiusa.", "2022-22"),
        ("fr", "La crue date de février de l’année dernière.", "2022-02"),
        ("fr", "Le 3 mars de l'an dernier, la digue a cédé.", "2022-03-03"),
        ("it", "La piena fu nel febbraio dell'anno scorso.", "2022-02"),
        ("it", "Il 3 marzo dello scorso anno la diga cedette.", "2022-03-03"),
        ("pt", "A cheia foi em fevereiro do ano passado.", "2022-02"),
    ],
)
def test_a_year_in_words_is_counted_from_the_publication(language: str, text: str, iso: str) -> None:
    mentions = dates(text, language, MONDAY)
    assert [(one.when.iso(), one.yearless) for one in mentions] == [(iso, False)]
    assert dates(text, language, None) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Im März 2019 brach der Damm, im Mai desselben Jahres die Brücke, im Juni des folgenden Jahres",
        ),
        (
            "en",
            "It broke in March 2019, was mended in May of that year and sold in June of the following year",
        ),
        (
            "es",
            "Cayó en marzo de 2019; en mayo de ese mismo año el puente, en junio del año siguiente la torre",
        ),
        (
            "fr",
            "Elle cède en mars 2019, le pont en mai de la même année, la tour en juin de l'année suivante",
        ),
        (
            "it",
            "Cadde nel marzo 2019, il ponte a maggio dello stesso anno, la torre nel giugno dell'anno dopo",
        ),
        ("pt", "Caiu em março de 2019, a ponte em maio do mesmo ano, a torre em junho do ano seguinte"),
    ],
)
def test_that_year_is_the_year_last_named(language: str, text: str) -> None:
    assert [one.when.iso() for one in dates(text, language, MONDAY)] == ["2019-03", "2019-05", "2020-06"]


def test_a_weekday_that_names_another_day_is_left_alone() -> None:
    assert dates("They remember the Friday of Anger.", "en", MONDAY) == ()
    assert dates("el viernes de la Ira", "es", MONDAY) == ()
    assert [m.when.iso() for m in dates("el viernes de la semana pasada", "es", MONDAY)][:1] == ["2023-11-17"]


def test_below_a_day_long_past_its_weekday_is_that_day() -> None:
    text = "28 de enero de 2011\n\nEl viernes comenzó con rezos y acabó con fuego."
    assert [mention.when.iso() for mention in dates(text, "es", MONDAY)] == ["2011-01-28", "2011-01-28"]


def test_a_range_names_both_its_days() -> None:
    found = dates("vom 17. bis 19. November 2023", "de", None)
    assert [mention.when.iso() for mention in found] == ["2023-11-17", "2023-11-19"]


def test_a_month_of_publication_is_not_enough_for_a_weekday() -> None:
    assert dates("am Freitag und gestern", "de", When.month(2023, 11)) == ()


@given(
    st.text(alphabet="am 0123456789.-/Freitagvormontag Januar 2023 ago el de año\n", max_size=200),
    st.sampled_from(["de", "en", "es", "fr", "it", "pt", "xx"]),
    st.sampled_from([None, MONDAY, When.month(2023, 11), When.year(2023)]),
)
def test_mentions_lie_in_the_text_in_order_and_never_claim_a_day_from_a_coarse_date(
    text: str, language: str, published: When | None
) -> None:
    found = dates(text, language, published)
    assert [m.span for m in found] == sorted(m.span for m in found)
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in found)
    if published is None:
        days = {m.when for m in found if not m.relative}
        assert all(m.when.precision <= Precision.DAY for m in found)
        assert days or not found
