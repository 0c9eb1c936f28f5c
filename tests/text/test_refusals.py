import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.refusals import refusals

REFUSED = [
    ("en", "Lennewasser declined to comment on the cracks.", "Lennewasser", "declined to comment"),
    ("en", "The ministry did not immediately respond to a request.", "The ministry", None),
    ("en", "The police knew it, but the mayor refused to answer.", "the mayor", "refused to answer"),
    ("en", "Jan Kern, a spokesman, could not be reached.", "Jan Kern, a spokesman", "could not be reached"),
    (
        "en",
        "Ann Hill said Friday on the radio that the mill had not responded to a request.",
        "the mill",
        None,
    ),
    ("en", "Ann Hill said the owner declined to answer questions.", "the owner", None),
    (
        "de",
        "Ein Sprecher lehnte eine Stellungnahme ab.",
        "Ein Sprecher",
        "lehnte eine Stellungnahme ab",
    ),
    (
        "de",
        "Die Behörde wollte sich auf Anfrage nicht äußern.",
        "Die Behörde",
        "wollte sich auf Anfrage nicht äußern",
    ),
    ("de", "Zu den Vorwürfen wollte sich Karl Adler am Freitag nicht äußern.", "Karl Adler", None),
    ("de", "Auf Anfrage lehnte das Ministerium einen Kommentar ab.", "das Ministerium", None),
    ("de", "Der Kreis prüft das, und die Firma gab keine Stellungnahme ab.", "die Firma", None),
    ("es", "El portavoz de la empresa se negó a comentar.", "El portavoz de la empresa", None),
    ("es", "El ministro no quiso hacer declaraciones.", "El ministro", None),
    ("fr", "Le ministère n'a pas souhaité s'exprimer.", "Le ministère", None),
    ("fr", "La société a refusé de commenter.", "La société", "a refusé de commenter"),
    ("it", "La società ha rifiutato di commentare.", "La società", "ha rifiutato di commentare"),
    ("it", "Il portavoce non ha voluto rilasciare dichiarazioni.", "Il portavoce", None),
    ("pt", "A empresa não quis comentar o caso.", "A empresa", "não quis comentar"),
]


def test_a_pronoun_of_nobody_is_not_who_would_not_speak() -> None:
    (found,) = refusals("Zu einzelnen Fragen wollte er sich nicht äußern.", "de")
    assert found.speaker is None


@pytest.mark.parametrize(("language", "text", "speaker", "cue"), REFUSED)
def test_who_would_not_speak_is_named_with_the_words_for_it(
    language: str, text: str, speaker: str, cue: str | None
) -> None:
    (found,) = refusals(text, language)
    assert found.sentence.of(text) == text
    assert found.speaker is not None
    assert found.speaker.of(text) == speaker
    assert cue is None or found.cue.of(text) == cue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor declined the offer to sell the dam."),
        ("de", "Der Kreis lehnte den Antrag der Firma ab."),
        ("de", "Die Behörde äußerte sich am Freitag zu den Rissen."),
        ("fr", "La société a refusé de payer."),
        ("xx", "Lennewasser declined to comment."),
    ],
)
def test_what_is_no_silence_is_left_alone(language: str, text: str) -> None:
    assert refusals(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "He declined to comment."), ("de", "Er wollte sich nicht äußern.")],
)
def test_a_pronoun_names_nobody(language: str, text: str) -> None:
    (found,) = refusals(text, language)
    assert found.speaker is None


@given(
    st.lists(
        st.sampled_from(["wollte", "sich", "nicht", "äußern", "declined", "to", "comment", ".", "X", "\n"])
    ),
    st.sampled_from(["de", "en", "es", "fr", "it", "pt", "xx"]),
)
def test_cue_and_speaker_lie_in_the_sentence(parts: list[str], language: str) -> None:
    text = " ".join(parts)
    for one in refusals(text, language):
        for span in (one.cue, one.speaker):
            assert span is None or one.sentence.start <= span.start < span.end <= one.sentence.end
