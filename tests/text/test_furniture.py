"""What stands on a page beside its news."""

import pytest

from newsdesk.text.furniture import is_furniture


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Click here for more of the Oberau dam."),
        ("de", "Lesen Sie mehr zum Staudamm Oberau."),
        ("es", "La presa de Oberau en una foto de archivo."),
        ("fr", "Le barrage d'Oberau, photo d'archives."),
        ("en", "Video: the dam of Oberau breaks."),
        ("en", "Mayor Lena Brandt poses at the dam on May 2, 2019."),
        ("en", "Mayor Lena Brandt walks along the dam of Oberau May 2."),
        ("en", "Lenne Valley Votes for a New Dam of Oberau After Long Debate."),
        ("es", "#presa{margin:0} .oberau{color:red}"),
        ("en", "Mayor BrandtDam holds, council says after the storm MORE told the valley."),
    ],
)
def test_captions_calls_labels_and_headlines_are_furniture(language: str, sentence: str) -> None:
    assert is_furniture(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mayor Lena Brandt, who speaks for the valley, was elected on May 2, 2019."),
        ("en", "Mayor Lena Brandt speaks for the valley."),
        ("en", "Mayor Lena Brandt of Oberau left."),
        ("de", "Bürgermeisterin Brandt Besucht Staudamm Oberau Heute."),
    ],
)
def test_news_is_none(language: str, sentence: str) -> None:
    assert not is_furniture(sentence, language)
