import pytest

from newsdesk.model import When
from newsdesk.text.dates import dates

MONDAY = When.parse("2023-11-20")


def found(text: str, language: str) -> list[str]:
    return [mention.when.iso() for mention in dates(text, language, MONDAY)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Heute leben dort 3000 Menschen."),
        ("de", "Der Hof gehört heute der Stadt."),
        ("de", "Das Werk, das heute 300 Leute beschäftigt, steht in Hagen."),
        ("de", "Der Verein hat heute rund 300 Mitglieder."),
        ("de", "Das Haus ist heute ein Museum."),
        ("de", "Lena Brandt, heute Richterin in Hagen, schwieg."),
        ("de", "Der heute 77-jährige Pfarrer schwieg."),
        ("en", "Some 3,000 people live there today."),
        ("en", "The mill is today a museum."),
        ("en", "Lena Brandt, today a lawyer, kept silent."),
        ("en", "Today, she is one of three judges."),
        ("en", "It matters in today's society, more today than ever."),
        ("en", "Bob Hill, USA TODAY"),
        ("es", "Hoy viven allí 3000 personas."),
        ("es", "El molino es hoy un museo."),
        ("es", "Elena Prado, hoy ministra de Justicia, calló."),
        ("es", "La empresa cuenta hoy con 300 empleados, hoy más que nunca."),
        ("fr", "L'entreprise compte aujourd'hui 770 salariés."),
        ("fr", "Aujourd'hui, le moulin abrite un musée."),
        ("fr", "La ville est aujourd'hui l'une des plus calmes."),
        ("fr", "Jeanne Morel, aujourd'hui députée de la Drôme, s'est tue."),
        ("fr", "Le moulin de jadis et d'aujourd'hui reste ce qu'il est aujourd'hui."),
        ("it", "Il paese conta oggi 300 anime."),
        ("it", "Il mulino è oggi un museo."),
        ("it", "Chiara Neri, oggi deputata, tacque a Cirene (oggi Shahhat)."),
        ("it", "Al giorno d'oggi e a tutt'oggi tacciono, nella Libia di oggi."),
        ("pt", "O moinho é hoje um museu."),
        ("en", "The small port is today Westmark's biggest."),
        ("de", "In der heutigen vernetzten Welt reist ein Virus schnell."),
        ("es", "Hoy es fácil hablar con los vecinos."),
    ],
)
def test_a_today_that_tells_of_these_times_is_no_day(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Heute ist vor Hagen ein Boot gesunken."),
        ("de", "Vor Hagen ist heute ein Boot gesunken."),
        ("de", "Der Zoll hat heute rund 300 Boote beschlagnahmt."),
        ("de", "Heute will er dort leben."),
        ("de", "Der Damm, der heute früh brach, war alt."),
        ("en", "Today police have arrested 20 people."),
        ("en", "The dam broke today, a spokesman said."),
        ("en", "Today is a great day, she said."),
        ("en", "The ministry's decision came today at noon."),
        ("es", "El partido es hoy a las 20 horas."),
        ("es", "Hoy es un día importante."),
        ("es", "Han muerto hoy tres personas."),
        ("es", "Eran diez, hoy son cien en la plaza, dijo."),
        ("fr", "Le ministre compte aujourd'hui se rendre à Lyon."),
        ("fr", "Le conseil se réunit aujourd'hui à Lyon."),
        ("fr", "Le ministre, aujourd'hui à Lyon, s'est tu."),
        ("it", "Il consiglio si riunisce oggi pomeriggio a Roma."),
        ("it", "Sono morte oggi tre persone."),
    ],
)
def test_a_today_on_which_something_happens_is_the_day_of_publication(language: str, text: str) -> None:
    assert found(text, language) == ["2023-11-20"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "“Today we win more than a dam,” Hill told the valley on Friday.", ["2023-11-17"]),
        ("de", "„Heute gewinnen wir einen Damm“, sagte Hill am Freitag.", ["2023-11-17"]),
        ("es", "«Hoy ganamos una presa», dijo Prado el viernes.", ["2023-11-17"]),
        (
            "en",
            "“Today we win more than a dam,” Hill said. On Friday she left.",
            ["2023-11-20", "2023-11-17"],
        ),
        (
            "en",
            "“The dam holds.” Today the council meets, as it did on Friday.",
            ["2023-11-20", "2023-11-17"],
        ),
    ],
)
def test_the_today_of_a_speech_is_the_day_on_which_it_was_held(
    language: str, text: str, expected: list[str]
) -> None:
    assert found(text, language) == expected


def test_a_weekday_with_an_article_that_opens_a_clause_is_every_such_day() -> None:
    assert found("Le vendredi, c'est marché.", "fr") == []
    assert found("Il venerdì, la diga è chiusa.", "it") == []
    assert found("Le vendredi 17 novembre, il est venu.", "fr") == ["2023-11-17"]
    assert found("Vendredi, il est venu.", "fr") == ["2023-11-17"]
