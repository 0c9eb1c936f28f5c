"""A sentence that opens with a verb whose subject stands before leans on it."""

import pytest

from newsdesk.text.anaphora import Opening, in_first_person, is_bare_quotation, opening


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("it", "Aveva chiesto l'8 marzo le dimissioni del sindaco."),
        ("it", "Avevano già lasciato la città."),
        ("it", "Ha detto che la diga resisterà."),
        ("es", "Había pedido el 8 de marzo que se cerrara la presa."),
        ("es", "Habían llegado a Oberau el lunes."),
        ("es", "Dijo que la presa resistirá."),
        ("en", "A third, which reported the leak in 2024, goes free."),
    ],
)
def test_an_opening_without_its_subject_leans(language: str, sentence: str) -> None:
    assert opening(sentence, language) is Opening.LEANING


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("it", "Ha vinto il sindaco di Oberau."),
        ("it", "Aveva vinto Anna Neri."),
        ("it", "Hanno votato 300 persone."),
        ("es", "Han muerto 20 personas en Oberau."),
        ("es", "Ha dimitido el alcalde de Oberau."),
        ("es", "Había muerto Elena Prado."),
        ("es", "Murió la alcaldesa de Oberau."),
        ("en", "A third person died on Monday."),
        ("de", "Für die Fahrt durch das Tal soll der Landrat 800 Euro erhalten haben."),
        ("de", "Als die Bürgermeisterin kam, hat sie die Wahl gewonnen."),
    ],
)
def test_a_subject_behind_its_verb_stands(language: str, sentence: str) -> None:
    assert opening(sentence, language) is Opening.FREE


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The two each had 41 per cent."),
        ("en", "The couple announced that they had parted."),
        ("en", "In this portion of the show the mayor sang."),
        ("en", "At that meeting the mayor promised a dam."),
        ("en", "A software engineer by profession, he also led the valley."),
        ("de", "Ein solcher Schritt wäre ein Verstoß."),
        ("de", "Das teilten die beiden Parteien am Mittwoch mit."),
        ("de", "Das meldete die Polizei."),
        ("de", "Einen Tag zuvor hatten Angehörige Bäume gepflanzt."),
        ("de", "Für die Fahrt durch das Tal soll er 800 Euro erhalten haben."),
        ("de", "Im Rathaus von Oberau hat sie die Wahl gewonnen."),
        ("de", "Am selben Tag übernimmt der Landrat."),
        ("fr", "Dans cette vallée, le maire a parlé."),
        ("it", "Come lui, anche Anna Neri ha parlato."),
        ("es", "Los dos hablaron en Oberau."),
        ("en", "Two months later, the mayor left."),
        ("it", "Due mesi dopo, la diga viene aperta."),
        ("es", "Junto a ella, cientos de vecinos cantaban."),
        ("fr", "Face à eux, des policiers attendaient."),
        ("es", "Será la primera visita de un alcalde a Oberau."),
        ("en", "That evening, Ann Hill left the valley."),
    ],
)
def test_what_points_at_what_was_told_leans(language: str, sentence: str) -> None:
    assert opening(sentence, language) is Opening.LEANING


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Este martes la presa de Oberau fue cerrada."),
        ("es", "Esta semana la presa de Oberau fue cerrada."),
        ("fr", "Ce mardi, le barrage d'Oberau a fermé."),
        ("it", "Questa mattina la diga di Oberau ha chiuso."),
        ("en", "This week the dam of Oberau was closed."),
        ("de", "Das neue Haus steht in Oberau."),
        ("de", "Das immer größere Haus steht in Oberau."),
        ("en", "A software engineer by profession, Ann Hill led the valley."),
    ],
)
def test_this_week_points_at_nothing(language: str, sentence: str) -> None:
    assert opening(sentence, language) is Opening.FREE


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "As a mayor, I’ve proven that dams hold."),
        ("fr", "J'espère que la vallée a vu le barrage."),
        ("de", "Das ist nach meiner Meinung ein Fehler."),
    ],
)
def test_whoever_says_i_is_not_known(language: str, sentence: str) -> None:
    assert in_first_person(sentence, language)


@pytest.mark.parametrize("sentence", ["“I will go,” said Ann Hill.", '"My dam," Ann Hill said, "holds."'])
def test_i_in_a_quotation_is_who_is_named(sentence: str) -> None:
    assert not in_first_person(sentence, "en")


def test_a_quotation_without_a_speaker_is_bare() -> None:
    assert is_bare_quotation("“The dam must go.”")
    assert not is_bare_quotation("“The dam must go,” said Ann Hill.")
    assert not is_bare_quotation("“Go” and “come” are words.”")
