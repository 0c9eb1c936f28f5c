import pytest

from newsdesk.model import When
from newsdesk.text.date_names import is_name
from newsdesk.text.dates import dates

PUBLISHED = When.parse("2023-11-20")


def named(language: str, text: str) -> list[bool]:
    return [is_name(text, mention.span, language) for mention in dates(text, language, PUBLISHED)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Auf der Straße des 17. Juni wurde getanzt."),
        ("de", "Sie gehört zur Jugendbewegung des 9. Mai."),
        ("en", "The April 6 Youth Movement and the bridge of 9 May were there."),
        ("en", "Cars queued on the 9 May bridge."),
        ("es", "El movimiento juvenil 6 de abril habló en la plaza del 9 de mayo."),
        ("fr", "Ils passent le pont du 9 mai et la rue du 4 septembre."),
        ("it", "Scontri sui ponti del 15 maggio e del 6 ottobre."),
        ("pt", "A rua 9 de julho está fechada."),
    ],
)
def test_a_day_that_is_the_name_of_a_thing_is_told_from_one_that_is_not(language: str, text: str) -> None:
    found = named(language, text)
    assert found
    assert all(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke brach am 17. Juni."),
        ("en", "The movement began on April 6 and the bridge fell on 9 May."),
        ("es", "La revolución del 9 de mayo cerró el puente el 10 de mayo."),
        ("fr", "La place fut vidée le 9 mai, après la marche du 4 septembre."),
        ("it", "Il ponte è crollato il 15 maggio."),
        ("pt", "A ponte caiu no dia 9 de julho."),
    ],
)
def test_a_day_on_which_something_was_is_no_name(language: str, text: str) -> None:
    found = named(language, text)
    assert found
    assert not any(found)
