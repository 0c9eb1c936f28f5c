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
        ("it", "Please enable javascript to view this site."),
        ("en", "(Valley's civil protection office via AP) (Associated Press)"),
        ("en", "An image grab taken from valley television shows the mayor on Monday."),
        ("en", "CLOSE Lena Brandt, who led the valley, dies; the dam is open."),
        ("en", "MEMBER ARTICLE V alley of Oberau, the dam is stepping up."),
        ("en", "(1) The dam does not help the valley."),
        ("it", "GRAZIE PER AVER LETTO TRE ARTICOLI QUESTO MESE."),
        ("it", '›› Oberau: "Sindaca, apra la diga"'),
        ("en", "Rep. Lena Brandt: Dam holds | Storm ahead | Mayor to leave the valley."),
        ("en", "Storm breaks dam of Oberau Updated: 2016-05-30 09:53 (Agencies)"),
        ("es", "Foto de Flickr por Lena Brandt (CC BY-NC-SA 2.0)"),
        ("es", "Caricatura por Lena Brandt en que la alcaldesa abre la presa."),
        ("en", "2/30 Slopes of Oberau This image of the dam shows the valley."),
        ("en", "The dam of Oberau breaks originally appeared on a page of the valley."),
        ("fr", "Η Λένα έφυγε από το φράγμα."),
        ("en", "Brandt says the dam holds Storm set to break over the valley MORE (V-Lenne) left Oberau."),
        ("de", "Lenne United - 1. FC Oberau 3:0 (1:0)"),
        ("de", "Lenne United – Merin 05 2 : 1 (1 : 1)"),
        ("de", "Lenne United – Merin 05 2:1 (1:1) (Pokal)"),
        ("en", "THE DAM: WHAT WE KNOW - Opened in May - New gates - Built by Lenne - 40 metres high"),
        ("es", "Imagen de Lena Brandt, derechos registrados (04/05/2011)."),
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
        ("en", "A dam broke at 09:53."),
        ("en", "The council of the valley wants much MORE than a new dam for Oberau and the villages."),
        ("en", "The mayor - Lena Brandt - and the council - all of it - met at 9:30 p.m. on Monday."),
        ("de", "Der FC Oberau gewann das Spiel - das letzte des Jahres - gegen Lenne United mit 3:0."),
        ("en", "I saw the US Army and NATO there."),
        ("en", "The dam (built in 1974) broke (again)."),
        ("de", "Bürgermeisterin Brandt Besucht Staudamm Oberau Heute."),
    ],
)
def test_news_is_none(language: str, sentence: str) -> None:
    assert not is_furniture(sentence, language)
