"""Whom a text says it rests on: cues, and outlets by their names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model import Place
from newsdesk.text.citing import citings
from newsdesk.text.outlet_names import KnownNames, same_outlet

NAMES = KnownNames(
    [
        *("The Harbour Ledger", "Nordumer Bote", "Der Zeiger", "Die Welle", "El Faro", "Le Phare", "Il Faro"),
        *("O Farol", "Meridian Wire", "Kanal News", "Weekday"),
    ]
)


def named(text: str, language: str) -> list[str]:
    """Return the outlets that a text names, in order."""
    found = []
    for one in citings(text, language):
        words = one.named.of(text)
        if one.place is Place.LISTED:
            outlet = NAMES.only(words)
        elif one.place is Place.BEGINS:
            outlet = (NAMES.after(words, language, weak=one.weak) or ("",))[0]
        else:
            outlet = (NAMES.before(words, language, beside=one.place is Place.BESIDE) or ("",))[0]
        if outlet:
            assert words in text[one.sentence.start : one.sentence.end] or one.place is Place.LISTED
            found.append(outlet)
    return found


@pytest.mark.parametrize(
    ("language", "text", "outlet"),
    [
        ("de", "Wie die Agentur Meridian Wire berichtet, steigen die Preise.", "Meridian Wire"),
        ("de", "Laut Zeiger war das Deck morsch.", "Der Zeiger"),
        ("de", "Das Deck war morsch, berichtete der „Nordumer Bote“ am Montag.", "Nordumer Bote"),
        (
            "de",
            "Dem Nordumer Boten liegt der Brief vor, der Nordumer Bote hatte zuerst berichtet.",
            "Nordumer Bote",
        ),
        ("de", "„Das ist falsch“, sagte sie dem Zeiger.", "Der Zeiger"),
        ("de", "Der Agentur AFP zufolge sank das Schiff.", "AFP"),
        (
            "de",
            "Das geht aus einem Bericht der britischen Zeitung The Harbour Ledger hervor.",
            "The Harbour Ledger",
        ),
        ("en", "Nobody was hurt, Brandt told Reuters on Monday.", "Reuters"),
        ("en", "The fall was first reported by the Harbour Ledger.", "The Harbour Ledger"),
        ("en", "The Harbour Ledger first reported the fall.", "The Harbour Ledger"),
        ("en", "A Kanal News investigation found cracks.", "Kanal News"),
        ("en", "According to a report in the Nordumer Bote, the deck was rotten.", "Nordumer Bote"),
        ("es", "Según informó El Faro, el barco se hundió.", "El Faro"),
        ("es", "“No es cierto”, dijo a Efe la alcaldesa.", "EFE"),
        ("fr", "Selon le quotidien Le Phare, le navire a coulé.", "Le Phare"),
        ("fr", "« C’est faux », a déclaré à l’AFP la maire.", "AFP"),
        ("it", "Secondo Il Faro, la nave è affondata.", "Il Faro"),
        ("it", "«È falso», ha detto all'Ansa la sindaca.", "ANSA"),
        ("pt", "Segundo o jornal O Farol, o navio afundou.", "O Farol"),
        ("de", "NORDUM (dpa) - Das Schiff sank am Montag.", "dpa"),
        ("en", "NORDUM, Oct 4 (Reuters) - The ship sank on Monday.", "Reuters"),
        ("de", "Das Schiff sank am Montag.\n\nQuelle: dpa", "dpa"),
        ("de", "Das Schiff sank am Montag.\n\nAFP", "AFP"),
        ("xx", "Skipið sökk. (AFP)", "AFP"),
    ],
)
def test_an_outlet_that_a_text_names_is_found(language: str, text: str, outlet: str) -> None:
    assert named(text, language)[-1:] == [outlet]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brandt told a crowd in the harbour that the Ledger of the port was lost."),
        ("en", "According to Brandt, who reads Reuters, it was calm."),
        ("en", "She told reporters on weekdays that the wave was high."),
        ("de", "Sie sagte der Welle den Kampf an."),
        ("de", "Laut Brandt war der Zeiger der Uhr stehen geblieben."),
        ("de", "Nordumer Boten gingen von Haus zu Haus."),
        ("en", "The harbour ledger reported in 1910 was lost."),
        ("en", "(Lena Brandt/Reuters)"),
    ],
)
def test_what_is_no_outlet_here_is_none(language: str, text: str) -> None:
    assert named(text, language) == []


def test_a_name_that_goes_on_is_another_one() -> None:
    names = KnownNames(["Kanal News", "New Port Magazine", "Vice", "Bild"])
    assert names.after("New Port police", "en") is None
    assert names.after("Vice President Brandt", "en") is None
    assert names.after("Bild am Sonntag", "de") is None
    assert names.after("Kanal host Lena Brandt", "en") is not None


def test_an_agency_that_is_held_goes_by_the_name_of_the_store() -> None:
    names = KnownNames(["www.reuters.com", "The Associated Press"])
    assert names.only("Reuters") == "www.reuters.com"
    assert names.only("AP") == "The Associated Press"
    assert names.is_agency("The Associated Press")
    assert names.only("Reuters TV") == ""


def test_forms_of_one_name() -> None:
    assert same_outlet("The Harbour Ledger", "Harbour Ledger")
    assert same_outlet("Kanal News", "Kanal")
    assert same_outlet("Kanal Online News", "Kanal News")
    assert not same_outlet("Harbour Ledger", "Harbour Post")
    assert not same_outlet("", "")


@given(st.text(max_size=300), st.sampled_from(["de", "en", "es", "fr", "it", "pt", ""]))
def test_places_lie_in_the_text_and_in_their_sentence(text: str, language: str) -> None:
    for one in citings(text, language):
        assert 0 <= one.sentence.start <= one.named.start < one.named.end <= one.sentence.end <= len(text)


@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=4))
def test_names_are_looked_up_in_any_words(words: str, outlets: list[str]) -> None:
    names = KnownNames(outlets)
    for found in (names.after(words, "de"), names.before(words, "en")):
        assert found is None or found[1].of(words)
