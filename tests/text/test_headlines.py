"""Headlines without the marks of their pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.headlines import bare_headline, tells


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("LIVE: Bridge collapses at Kelmore", "Bridge collapses at Kelmore"),
        ("+++ Brücke in Kelmore eingestürzt +++", "Brücke in Kelmore eingestürzt"),
        ("+++ Eilmeldung +++ Brücke in Kelmore eingestürzt", "Brücke in Kelmore eingestürzt"),
        ("Liveticker: Brücke in Kelmore eingestürzt", "Brücke in Kelmore eingestürzt"),
        ("EXKLUSIV | Brücke in Kelmore eingestürzt", "Brücke in Kelmore eingestürzt"),
        ("Última hora: cae el puente de Kelmore", "cae el puente de Kelmore"),
        ("Bridge collapses at Kelmore (Update)", "Bridge collapses at Kelmore"),
        ("Bridge collapses at Kelmore – live updates", "Bridge collapses at Kelmore"),
        ("Update: [VIDEO] Bridge collapses", "Update: [VIDEO] Bridge collapses"),
        ("Kelmore: bridge collapses", "Kelmore: bridge collapses"),
        ("Live music returns to Kelmore", "Live music returns to Kelmore"),
        ("Breaking: Kelmore", "Breaking: Kelmore"),
        ("  Bridge falls  ", "Bridge falls"),
        ("", ""),
    ],
)
def test_marks_go_and_names_stay(title: str, bare: str) -> None:
    assert bare_headline(title) == bare


@given(st.text(max_size=80))
def test_what_is_left_stands_in_the_headline_and_stays_the_same(title: str) -> None:
    assert bare_headline(title) in title


@pytest.mark.parametrize(
    "title",
    [
        "Why did the bridge at Kelmore fall?",
        "What we know about the bridge at Kelmore",
        "Das ist über die Brücke in Kelmore bekannt",
        "5 things to know about the bridge",
        "Kommentar: Kelmore ist überall",
        "¿Quién pagará el puente?",
        "„Was nun, Frau Varga?“",
    ],
)
def test_a_headline_that_asks_counts_or_comments_tells_nothing(title: str) -> None:
    assert not tells(title)


@pytest.mark.parametrize(
    "title",
    [
        "Bridge collapses at Kelmore",
        "14 dead in Kelmore bridge collapse",
        "Whole bridge falls",
    ],
)
def test_a_headline_that_tells_what_happened_does(title: str) -> None:
    assert tells(title)
