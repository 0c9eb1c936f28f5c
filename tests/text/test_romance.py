"""What Romance sentences do with their subjects."""

import pytest

from newsdesk.text.romance import behind_aside, drops_subject, ends_speaker, subject_is_unclear
from newsdesk.text.words import words_of


@pytest.mark.parametrize(
    ("language", "behind", "dropped"),
    [
        ("es", ", agregó.", True),
        ("es", ", ha dicho a la prensa.", True),
        ("it", ", ha aggiunto.", True),
        ("fr", ", a-t-elle ajouté.", True),
        ("fr", ", dit-il.", True),
        ("es", ", en la presa.", False),
        ("en", ", said.", False),
    ],
)
def test_a_verb_behind_a_quotation_may_have_no_subject(language: str, behind: str, dropped: bool) -> None:
    assert drops_subject(behind, 0, len(behind), language) == dropped


@pytest.mark.parametrize(
    ("language", "before", "behind", "unclear"),
    [
        ("es", "tomó las calles y", " lamentó que", True),
        ("es", "los egipcios,", " subraya, se han", True),
        ("es", "la alcaldesa", " lamentó que", False),
        ("fr", "le maire,", " dit, en", False),
        ("en", "the mayor and", " said that", False),
    ],
)
def test_whose_verb_it_is_may_be_unclear(language: str, before: str, behind: str, unclear: bool) -> None:
    text = before + behind
    words = words_of(text, 0, len(before))
    assert subject_is_unclear(text, words, len(before) + 1, language) == unclear


def test_a_speaker_ends_before_what_is_told_of_the_saying() -> None:
    for language, word, ends in (
        ("es", "sin", True),
        ("it", "parlando", True),
        ("it", "Fernando", False),
        ("es", "mando", False),
        ("en", "without", False),
    ):
        (one,) = words_of(word, 0, len(word))
        assert ends_speaker(one, language) == ends


def test_an_aside_stands_between_a_verb_and_its_subject() -> None:
    text = " de son côté Anne Petit"
    assert text[behind_aside(text, 0, len(text)) :] == " Anne Petit"
    assert behind_aside("Anne Petit", 0, 10) == 0
