"""A sentence that opens with a verb whose subject stands before leans on it."""

import pytest

from newsdesk.text.anaphora import Opening, opening


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
    ],
)
def test_a_subject_behind_its_verb_stands(language: str, sentence: str) -> None:
    assert opening(sentence, language) is Opening.FREE
