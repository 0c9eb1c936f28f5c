import pytest

from newsdesk.model import Span
from newsdesk.text.date_things import dates_thing
from newsdesk.text.dates import dates

THINGS = [
    ("de", "Das Messinginstrument aus dem Jahr 1642 lag in einer Kiste."),
    ("de", "Gestohlen wurde ein Astrolabium von 1642."),
    ("de", "Die 1907 gegründete Firma meldete Insolvenz an."),
    ("de", "Das Museum, gegründet 1907, wurde ausgeraubt."),
    ("de", "Das Museum, 1907 gegründet, wurde ausgeraubt."),
    ("de", "Das Museum, das 1907 gegründet wurde, ist geschlossen."),
    ("en", "Thieves stole a brass astrolabe from 1642 and two watches."),
    ("en", "The astrolabe, made by Aldous Finch in 1642, was taken."),
    ("en", "The bridge built in 1907 collapsed on Monday."),
    ("en", "The museum, which was built in 1907, was robbed."),
    ("en", "Founded in 1907, the museum has never been robbed."),
    ("en", "A study from 2019 found the same."),
    ("de", "Es ist der erste Sieg seit 1908."),
    ("en", "They won their first title since 1908."),
    ("es", "Robaron un astrolabio de 1642."),
    ("es", "El museo, fundado en 1907, fue robado."),
    ("fr", "L'astrolabe, fabriqué par Aldous Finch en 1642, a été volé."),
    ("it", "Un astrolabio del 1642 è stato rubato."),
    ("pt", "O museu, fundado em 1907, foi roubado."),
]
EVENTS = [
    ("de", "Die Firma wurde 1907 von Aldous Finch gegründet."),
    ("de", "Gegründet wurde die Firma 1907 in Port Calder."),
    ("de", "Die Firma zahlte von 2017 bis 2019 Geld."),
    ("en", "The dam was built in 1974 by the company."),
    ("en", "The company was first founded in 1990."),
    ("en", "Finch founded the company with Felt in 2016."),
    ("en", "The firm paid bribes from 2017 to 2019."),
    ("en", "In the elections of 2014 the party won."),
    ("en", "At the end of 2019 he left."),
    ("en", "Volunteers have planted seagrass there since 2008."),
    ("es", "La empresa fue fundada en 2015."),
    ("es", "A principios de 2011 dimitió."),
    ("fr", "Le barrage a été construit en 1974."),
    ("it", "La diga fu costruita nel 1974."),
    ("pt", "A empresa foi fundada em 2015."),
]


def first(language: str, sentence: str) -> bool:
    return dates_thing(sentence, dates(sentence, language, None)[0].span, language)


@pytest.mark.parametrize(("language", "sentence"), THINGS)
def test_a_year_that_says_which_thing_is_meant_dates_the_thing(language: str, sentence: str) -> None:
    assert first(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), EVENTS)
def test_a_year_in_which_something_happened_does_not(language: str, sentence: str) -> None:
    assert not first(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "date"),
    [
        ("en", "The mayor spoke of the dam in last year's speech.", "last year"),
        ("en", "Parks stay open, unlike in 2013, the mayor said.", "2013"),
        ("en", "The lake is low compared with 2013.", "2013"),
        ("en", "The lake is low compared to 2013.", "to 2013"),
        ("en", "The lake is low relative to 2013.", "to 2013"),
        ("de", "Der Bericht geht auf die UN-Resolution 1612 vom Sommer zurück.", "1612"),
        ("de", "Der See ist gegenüber 2013 gesunken.", "2013"),
        ("es", "El lago bajó con respecto a 2013.", "2013"),
    ],
)
def test_a_year_that_only_compares_or_names_a_thing_is_no_event(
    language: str, sentence: str, date: str
) -> None:
    at = sentence.index(date)
    assert dates_thing(sentence, Span(at, at + len(date)), language)
