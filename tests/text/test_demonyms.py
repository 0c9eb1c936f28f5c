import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.demonyms import demonym, demonym_keys
from newsdesk.text.reading import read
from newsdesk.text.terms import tokens

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "pl", "tr", "")


@pytest.mark.parametrize(
    ("word", "language", "country"),
    [
        ("Norwegian", "en", "@no"),
        ("Norwegians", "en", "@no"),
        ("peruanische", "de", "@pe"),
        ("peruanischen", "de", "@pe"),
        ("peruanos", "es", "@pe"),
        ("peruviana", "it", "@pe"),
        ("péruvienne", "fr", "@pe"),
        ("péruviens", "fr", "@pe"),
        ("peruana", "pt", "@pe"),
        ("marroquíes", "es", "@ma"),
        ("marocchini", "it", "@ma"),
        ("marocaines", "fr", "@ma"),
    ],
)
def test_adjectives_of_a_country_are_the_country(word: str, language: str, country: str) -> None:
    assert demonym(word, language) == country


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("male", "it"),  # bad, and nearly Mali
        ("libero", "it"),
        ("principe", "it"),
        ("états", "fr"),
        ("real", "es"),
        ("unidos", "es"),
        ("polish", "en"),
        ("north", "en"),
        ("", "es"),
        ("peruano", ""),
        ("peruano", "tlh"),
    ],
)
def test_other_words_are_no_country(word: str, language: str) -> None:
    assert demonym(word, language) is None


def test_a_reading_holds_the_countries_of_adjectives_apart_from_names() -> None:
    reading = read("Il governo peruviano cade", "La ministra peruviana e quella cilena parlano.", "it")
    assert dict(reading.names) == {"~pe": 1, "~cl": 1}
    assert dict(reading.title_names) == {"~pe": 1}


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_text_can_be_asked(text: str, language: str) -> None:
    found = demonym_keys(tokens(text), language)
    assert sum(found.values()) <= len(tokens(text))
    assert all(key.startswith("~") and len(key) > 2 for key in found)
