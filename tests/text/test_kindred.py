"""Words of two languages made comparable."""

import pytest

from newsdesk.text.kindred import beginnings
from newsdesk.text.terms import stem


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("koalition", "de"), ("coalition", "en")),
        (("président", "fr"), ("presidente", "es")),
        (("foto", "de"), ("photograph", "en")),
        (("polizei", "de"), ("policja", "pl")),
        (("feuerwehr", "de"), ("firefighters", "en")),
        (("gerichte", "de"), ("courts", "en")),
    ],
)
def test_kindred_words_and_translated_ones_begin_alike(a: tuple[str, str], b: tuple[str, str]) -> None:
    assert beginnings(stem(*a), a[1]) == beginnings(stem(*b), b[1])


def test_the_known_parts_of_a_german_compound_are_translated() -> None:
    assert {"refu", "agre"} <= {*beginnings(stem("flüchtlingsabkommen", "de"), "de")}
    assert "assa" not in beginnings(stem("ausland", "de"), "de")


def test_a_word_too_short_to_tell_anything_has_no_key() -> None:
    assert beginnings("ab", "en") == ()
    assert beginnings("", "de") == ()
