import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.names import name_keys, spelling
from newsdesk.text.places import place
from newsdesk.text.reading import read
from newsdesk.text.terms import tokens


def names(text: str, language: str) -> set[str]:
    return set(name_keys(tokens(text), language))


def test_capitals_inside_a_sentence_are_names() -> None:
    found = names("On Monday the mayor of Kelmore, Tilda Varga, spoke. Divers waited.", "en")
    assert {"kelmore", "tilda", "varga", "tilda varga"} <= found
    assert not {"divers", "monday", "on"} & found


def test_german_nouns_are_no_names() -> None:
    found = names("Die Bürgermeisterin Varga sprach über die Brücke in Kelmore und die Untersuchung.", "de")
    assert {"varga", "kelmore"} <= found
    assert not {"brucke", "untersuchung", "burgermeisterin"} & found


def test_a_german_genitive_is_the_name_itself() -> None:
    assert "varga" in names("Varga ging. Man las Vargas Brief.", "de")
    assert "vargas" not in names("Varga ging. Man las Vargas Brief.", "de")


@pytest.mark.parametrize("name", ["Deutschland", "Germany", "Alemania", "Allemagne", "Germania"])
def test_a_country_has_one_key_in_every_language(name: str) -> None:
    assert place(name) == "@de"


def test_us_is_a_word_and_a_country_in_capitals_only() -> None:
    assert place("us") is None
    assert place("US") == "@us"


@pytest.mark.parametrize("group", [("gadafi", "kadhafi", "gheddafi", "qaddafi"), ("moubarak", "mubarak")])
def test_spellings_of_one_name_sound_alike(group: tuple[str, ...]) -> None:
    assert len({spelling(name) for name in group}) == 1


def test_other_names_sound_otherwise() -> None:
    assert spelling("mubarak") != spelling("moreno")


def test_a_headline_in_capitals_names_only_what_the_text_names() -> None:
    reading = read("Fourteen Dead After Kelmore Collapse", "A bridge at Kelmore fell on Monday.", "en")
    assert [name for name, _ in reading.title_names] == ["kelmore"]


@settings(deadline=None)  # the first call reads word lists
@given(st.text(), st.text(), st.sampled_from(["en", "de", "es", "fr", "it", "ar", "tr", "xx", ""]))
def test_reading_any_text_gives_the_same_twice(title: str, text: str, language: str) -> None:
    assert read(title, text, language) == read(title, text, language)
