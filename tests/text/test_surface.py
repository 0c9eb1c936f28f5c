"""Stems and names as they are written."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.reading import read
from newsdesk.text.surface import surface_words

TITLE = "BRÜCKE GESPERRT"
TEXT = (
    "KELMORE (Wire) - Die Brücken bei Kelmore bleiben gesperrt. Tilda Varga ließ eine Brücke prüfen; Vargas"
    " Leute kamen aus Deutschland. „Die Brücke hält“, sagte Varga. Die Brücke ist alt."
)


def test_a_stem_is_told_by_its_most_frequent_word_and_a_name_as_it_is_spelled() -> None:
    terms, names = surface_words(TITLE, TEXT, "de", ["bruck", "gesperrt"], ["varga", "kelmore", "@de"])
    assert terms == ("Brücke", "gesperrt")
    assert names == ("Varga", "Kelmore", "Deutschland")


def test_first_and_last_name_are_one_and_stand_once() -> None:
    for asked in (["varga", "tilda"], ["tilda varga", "varga"], ["tilda", "tilda varga"]):
        assert surface_words(TITLE, TEXT, "de", ["varga"], asked) == ((), ("Tilda Varga",))


def test_what_does_not_stand_there_is_left_out() -> None:
    assert surface_words(TITLE, TEXT, "de", ["zug"], ["orvane", "@fr"]) == ((), ())
    assert surface_words("", "", "", ["x"], ["y z"]) == ((), ())


@given(st.text(max_size=200), st.text(max_size=400), st.sampled_from(["de", "en", "fr", "ar", "zh", ""]))
def test_what_a_reading_holds_is_found_again_in_the_text(title: str, text: str, language: str) -> None:
    reading = read(title, text, language)
    terms = [stem for stem, _ in reading.terms][:8]
    names = [name for name, _ in reading.names][:8]
    written, spelled = surface_words(title, text, language, terms, names)
    assert len(written) <= len(terms)
    for word in (*written, *spelled):
        assert all(part in f"{title}\n{text}" for part in word.split(" "))


def test_places_are_told_in_the_words_that_stand_there() -> None:
    text = "Die USA wollen helfen; l'Égypte meldete aus Cairo und Nueva York, was usa heißt."
    asked = ["@us", "@eg", "@cairo", "@new_york", "@gb"]
    assert surface_words("", text, "de", [], asked)[1] == ("USA", "Égypte", "Cairo", "Nueva York")
