import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.languages import NEWS_LANGUAGES, detect, normalise

GERMAN = "Der Gemeinderat hat am Abend beschlossen, die Brücke über den Fluss zu sperren. "
ENGLISH = "The town council decided in the evening to close the bridge over the river. "
SPANISH = "El ayuntamiento decidió por la tarde cerrar el puente sobre el río. "
FRENCH = "Le conseil municipal a décidé dans la soirée de fermer le pont sur la rivière. "
ITALIAN = "Il consiglio comunale ha deciso in serata di chiudere il ponte sul fiume. "
POLISH = "Rada miasta postanowiła wieczorem zamknąć most nad rzeką, a mieszkańcy protestowali. "


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de-AT", "de"),
        ("de_AT.UTF-8", "de"),
        ("EN", "en"),
        ("deu", "de"),
        ("ger", "de"),
        ("zh-Hans-CN", "zh"),
        ("German", "de"),
        ("español", "es"),
        ("nb-NO", "no"),
        ("iw", "he"),
        ("mul", ""),
        ("x-default", ""),
        ("", ""),
        (None, ""),
        ("!!", ""),
    ],
)
def test_normalise(tag: str | None, code: str) -> None:
    assert normalise(tag) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [(GERMAN, "de"), (ENGLISH, "en"), (SPANISH, "es"), (FRENCH, "fr"), (ITALIAN, "it"), (POLISH, "pl")],
)
def test_a_paragraph_speaks_for_itself(text: str, code: str) -> None:
    assert detect(text) == code
    assert detect(text * 5, hint="en", among=("en", "de")) == code


def test_a_short_text_is_what_the_page_says_it_is() -> None:
    assert detect("Apple Watch 9", hint="de-DE") == "de"
    assert detect("OK", hint="fr") == "fr"


def test_a_wrong_hint_loses_against_a_paragraph() -> None:
    assert detect(GERMAN, hint="en-US") == "de"


def test_a_short_text_is_in_one_of_the_expected_languages() -> None:
    assert detect("Most nad rzeką zamknięty", among=("de", "en")) in ("de", "en")


@pytest.mark.parametrize("text", ["", "   \n", "12345 — 678 %", "🙂🙂"])
def test_nothing_to_read_is_the_hint_or_nothing(text: str) -> None:
    assert detect(text) == ""
    assert detect(text, hint="it") == "it"


@given(st.text(), st.sampled_from(["", "de", "en-GB", "nonsense tag"]))
def test_the_answer_is_a_language_of_the_news_or_nothing(text: str, hint: str) -> None:
    assert detect(text, hint) in {*NEWS_LANGUAGES, normalise(hint), ""}
