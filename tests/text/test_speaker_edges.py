"""A speaker without what stands around, and nobody where the verb is said of them."""

import pytest

from newsdesk.model import Span
from newsdesk.text.speaker_edges import is_spoken_of, within_edges


@pytest.mark.parametrize(
    ("language", "speaker", "kept"),
    [
        ("en", "SOUNDBITE (English) Ann Hill, Mayor of Oberau", "Ann Hill, Mayor of Oberau"),
        ("en", "According to The Lenne Post", "The Lenne Post"),
        ("de", "Laut Lenne-Post", "Lenne-Post"),
        ("en", "the report of the council, released in April", "the report of the council"),
        ("en", "Hill, the leader who may go, said in a statement", "Hill, the leader who may go"),
        ("en", "Lennewasser officials responded", "Lennewasser officials"),
        ("en", "the accused", "the accused"),
        ("en", "Ann Hill, mayor of Oberau", "Ann Hill, mayor of Oberau"),
    ],
)
def test_a_speaker_is_left_without_labels_and_verbs(language: str, speaker: str, kept: str) -> None:
    assert within_edges(speaker, Span(0, len(speaker)), language).of(speaker) == kept


def spoken_of(text: str, cue: str, speaker: str) -> bool:
    def span(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    quotation = Span(text.index("“"), text.index("”") + 1)
    return is_spoken_of(text, quotation, span(cue), span(speaker), "en")


def test_whom_a_verb_is_said_of_does_not_speak() -> None:
    assert spoken_of(
        "One paper condemned Hill for saying “the dam will hold.”", "saying", "One paper condemned"
    )
    assert spoken_of("He has described Mayor Ann Hill as “a gift to all.”", "described", "Mayor Ann Hill")
    assert spoken_of("A vote “too close to call,” the stations called a victory.", "called", "the stations")


def test_who_speaks_stays_the_speaker() -> None:
    assert not spoken_of("Hill left the hall, saying “the dam will hold.”", "saying", "Hill")
    assert not spoken_of("“The dam will hold,” Hill called out.", "called", "Hill")
    assert not spoken_of("Said Ann Hill: “The dam will hold.”", "Said", "Ann Hill")
