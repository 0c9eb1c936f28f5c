import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.sentences import sentences

CASES = [
    (
        "de",
        [
            "Am 17. November kam Dr. Meier, z. B. nach Wien.",
            "Der 1. FC Musterstadt siegte im 20. Anlauf.",
            "Es kostet 3,5 Mio. Euro, d. h. viel usw.",
            "Die Zahl stieg auf 75.",
            "Danach fiel sie ... und stieg.",
            "Laut Nr. 5 gilt das u. a. für Hr. Adam.",
            "Ist es so.",
            "Die Antwort kam um 14.30 Uhr.",
        ],
    ),
    ("de", ["„Das ist gut“, sagte sie.", "„Wir gehen.“", "»Nein!«, rief er.", "»Ja.«", "Er blieb."]),
    (
        "en",
        [
            "U.S. Sen. John F. Miller Jr. went to the U.S.",
            "The pay was $3.5 billion.",
            "“We won.”",
            "He left at 5 p.m. Monday.",
            '"Go!" she said.',
            "Acme Inc. said so.",
            "He said no.",
            "The list has No. 5 and St. Mary on it.",
        ],
    ),
    ("es", ["El Sr. Pérez, p. ej., vive en EE. UU. desde 2010.", "¿Qué dijo?", "«Nada.»", "Se fue."]),
    ("fr", ["M. Le Roux et Mme Petit sont là.", "« Oui. »", "Il part.", "« C'est fini ! » a dit M. Roux."]),
    ("it", ["Il sig. Rossi ha detto: «Basta».", "Poi è uscito.", "L'on. Bianchi no."]),
    ("pt", ["O Sr. Silva falou.", "A Dra. Costa não."]),
]


@pytest.mark.parametrize(("language", "parts"), CASES)
def test_sentences_end_where_a_reader_ends_them(language: str, parts: list[str]) -> None:
    text = " ".join(parts)
    assert [span.of(text) for span in sentences(text, language)] == parts


def test_list_items_and_headings_stand_alone() -> None:
    text = "Überschrift\n\n- Punkt eins\n\n- Punkt zwei\n\nText geht weiter,\naber hier nicht."
    assert [span.of(text) for span in sentences(text, "de")] == [
        "Überschrift",
        "- Punkt eins",
        "- Punkt zwei",
        "Text geht weiter,\naber hier nicht.",
    ]


def test_a_lost_space_is_seen_but_no_host_name_is_torn() -> None:
    text = "Alles im freien Fall.Nur Stunden später kam er. Auf Beispiel.de steht mehr."
    assert [span.of(text) for span in sentences(text, "de")] == [
        "Alles im freien Fall.",
        "Nur Stunden später kam er.",
        "Auf Beispiel.de steht mehr.",
    ]


PIECES = st.sampled_from(
    [
        "a",
        "Wort",
        "Dr",
        "z",
        "B",
        "17",
        ".",
        "!",
        "?",
        "…",
        "...",
        " ",
        "\n",
        "\n\n",
        "- ",
        "„",
        "“",
        "”",
        "»",
        "«",
        '"',
        "'",
        ",",
        "(",
        ")",
        "é",
        "\u00a0",
        "\u2028",
        "😀",
        "。",
        "U.S.",
        "November",
        "Der",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.sampled_from(["de", "en", "fr", "xx"]))
def test_spans_are_ordered_stripped_and_cover_all_that_is_seen(text: str, language: str) -> None:
    spans = sentences(text, language)
    at = 0
    for span in spans:
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        at = span.end
    assert not text[at:].strip()
