"""A sentence ends with its stop, within its quotation marks or behind them; a headline has none."""

import pytest

from newsdesk.text.wholeness import is_whole


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor said the dam was “a gift to the valley.”"),
        ("en", "The mayor spoke of “a gift”."),
        ("fr", "La maire a parlé d'un « cadeau »."),
        ("de", "Die Bürgermeisterin sprach von „einem Geschenk!“"),
        ("en", "“The dam is a gift to the valley”"),
        ("ja", "市長は「贈り物」"),
    ],
)
def test_a_sentence_with_its_stop_is_whole(language: str, sentence: str) -> None:
    assert is_whole(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", 'Le choix de la maire pour la "nouvelle vallée"'),
        ("en", "Mayor of Oberau and her “miracle dam”"),
        ("en", "the dam broke."),
        ("en", "The mayor said that the dam would ..."),
    ],
)
def test_a_headline_or_half_a_sentence_is_not(language: str, sentence: str) -> None:
    assert not is_whole(sentence, language)
