import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.notices import correction, denial


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("An earlier version of this article gave the wrong year.", 0),
        ("The dam broke.\n\nCorrection (8 March): it was built in 1974.", 16),
        ("Der Damm brach.\n\nIn einer früheren Fassung hieß es, er sei 1970 gebaut worden.", 17),
        ("Korrektur: Es waren 40 Schiffe.", 0),
        ("Una versión anterior de esta noticia decía otra cosa.", 0),
        ("Une version précédente de cet article donnait un autre chiffre.", 0),
        ("In una versione precedente di quest'articolo la cifra era errata.", 0),
        ("Errata: o nome é Brandt.", 0),
    ],
)
def test_an_article_that_corrects_itself_is_found(text: str, at: int) -> None:
    assert correction(text) == at


@pytest.mark.parametrize(
    "text",
    [
        "The minister asked for a correction of the law.",
        "An earlier version of the bill was dropped.",
        "Die Korrektur der Prognose fiel deutlich aus.",
        "",
    ],
)
def test_other_corrections_are_none(text: str) -> None:
    assert correction(text) is None


@given(st.text(alphabet="\n ­-–—*Korrektu:", max_size=400))
def test_where_a_correction_begins_lies_within_the_text(text: str) -> None:
    at = correction(text)
    assert at is None or 0 <= at < len(text)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Lennewasser denied that the cracks were known.", "en"),
        ("The company rejected the allegations of the engineers.", "en"),
        ("Ann Hill has denied any wrongdoing in the vote.", "en"),
        ("The mayor denied that the council had asked for a hearing.", "en"),
        ("The mayor denied the reports of a second motion.", "en"),
        ("Der Vorstand bestritt die Vorwürfe.", "de"),
        ("Das Unternehmen wies die Darstellung des Landrats entschieden zurück.", "de"),
        ("La empresa negó los hechos.", "es"),
        ("Le groupe a démenti toute fuite.", "fr"),
        ("La società ha smentito la notizia.", "it"),
        ("A empresa negou as acusações.", "pt"),
    ],
)
def test_denials_are_known_in_six_languages(sentence: str, language: str) -> None:
    assert denial(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The family was denied entry at the border.", "en"),
        ("The judge rejected the appeal.", "en"),
        ("Er kam spät nach Hause zurück.", "de"),
        ("Lennewasser denied it.", "pl"),
        ("Officials do not deny that the cracks were known.", "en"),
        ("The owner doesn't deny service to anybody.", "en"),
        ("The law lets bakers deny business to strangers.", "en"),
        ("Il sindaco non smentisce la notizia.", "it"),
        ("Der Vorstand bestreitet nicht, dass er es wusste.", "de"),
        ("The party hopes to deny Senator Ann Hill a second term.", "en"),
        ("The council defended its decision to deny the dam a vote.", "en"),
        ("The court had denied the owners’ motion for a new trial.", "en"),
        ("Los pescadores se han negado a participar en la obra.", "es"),
        ("O partido se negou a entrar no governo.", "pt"),
        ("El consejo sufre por la ayuda que le niega la comunidad.", "es"),
        ("O prefeito negou-se a assinar a ata.", "pt"),
        ("Negó además que la presa tuviera grietas.", "es"),
    ],
)
def test_what_denies_nothing_is_none(sentence: str, language: str) -> None:
    assert not denial(sentence, language)
