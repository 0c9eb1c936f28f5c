"""What stands before a sentence is cut off, and what only looks like it stays."""

import pytest

from newsdesk.model import Span
from newsdesk.text.datelines import without_label

ENGLISH = "The council of the valley closed the dam on Monday."
GERMAN = "Der Rat des Tals hat am Montag den Damm geschlossen."
SPANISH = "La presa del valle fue cerrada el lunes por la noche."


def shown(text: str, language: str) -> str:
    return without_label(text, Span(0, len(text)), language, opens=True).of(text)


@pytest.mark.parametrize(
    ("front", "sentence", "language"),
    [
        ("Oberau (CNN) ", ENGLISH, "en"),
        ("(Oberau) ", ENGLISH, "en"),
        ("○ ", GERMAN, "de"),
        ("Stuttgart - ", GERMAN, "de"),
        ("Anzeige ", GERMAN, "de"),
        ("Angriff auf Talsperre Oberau/Merin (dpa) - ", GERMAN, "de"),
        ("(EFE).- ", SPANISH, "es"),
        ("Oberau (Reuters/EP).- ", SPANISH, "es"),
        ("Efe.-\n", SPANISH, "es"),
        ("OBERAU.- ", SPANISH, "es"),
    ],
)
def test_a_dateline_or_a_label_is_cut_off(front: str, sentence: str, language: str) -> None:
    assert shown(front + sentence, language) == sentence


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The World Dam Organization (WDO) Director Ann Hill closed the dam on Monday.", "en"),
        ("Oberau - der Ort mit dem Damm - hat am Montag gewählt und gefeiert.", "de"),
        ("Anzeige erstattete der Landrat am Montag gegen den Betreiber.", "de"),
        ("(EFE).- ", "es"),
    ],
)
def test_what_belongs_to_the_sentence_stays(text: str, language: str) -> None:
    assert shown(text, language) == text
