import pytest

from newsdesk.model import When
from newsdesk.text.date_roles import is_aside, is_habit
from newsdesk.text.dates import dates

ASIDE = [
    ("de", "Seit dem 15. Februar 2011 wird gekämpft"),
    ("de", "die Revolution vom 25. Januar 2011"),
    ("en", "a month after January 25, 2011"),
    ("en", "the revolution of 25 January 2011"),
    ("en", "fighting since last Friday"),
    ("es", "Un mes después del 25 de enero de 2011"),
    ("es", "la Coalición del 17 de febrero de 2011"),
    ("fr", "ils luttent depuis le 15 février 2011"),
    ("fr", "jusqu'au 3 mars 2011"),
    ("it", "la rivolta del 17 febbraio 2011"),
    ("it", "dopo il 17 febbraio 2011"),
    ("pt", "depois do 7 de agosto de 2006"),
]
TELLS = [
    ("de", "Am 17. November 2023 ging er"),
    ("de", "In der Nacht vom 17. November 2023 ging er"),
    ("en", "On Friday he went"),
    ("en", "in the evening of 25 January 2011"),
    ("es", "la madrugada del lunes"),
    ("es", "El 11 de febrero de 2011 renunció"),
    ("fr", "dans la nuit du 3 mars 2011"),
    ("fr", "Le 11 février 2011, il démissionne"),
    ("it", "la notte del 3 marzo 2011"),
    ("it", "Il 3 marzo 2011"),
]


def asides(language: str, text: str) -> list[bool]:
    found = dates(text, language, When.parse("2023-11-20"))
    return [is_aside(text, mention.span, language) for mention in found]


@pytest.mark.parametrize(("language", "text"), ASIDE)
def test_a_date_behind_since_after_or_of_is_an_aside(language: str, text: str) -> None:
    assert asides(language, text) == [True]


@pytest.mark.parametrize(("language", "text"), TELLS)
def test_a_date_on_which_something_happened_is_none(language: str, text: str) -> None:
    assert asides(language, text) == [False]


@pytest.mark.parametrize(
    ("language", "text", "habit"),
    [
        ("en", "The council usually waits until September", True),
        ("de", "Der Rat wartet normalerweise bis September", True),
        ("es", "El consejo suele esperar hasta septiembre", True),
        ("en", "The usual crowd came to the feast in September", False),
        ("en", "Usually calm, the lake rose in September", False),
    ],
)
def test_what_is_done_every_year_is_a_habit(language: str, text: str, habit: bool) -> None:
    at = text.lower().index("sept")
    assert is_habit(text, at, language) is habit
