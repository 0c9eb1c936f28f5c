import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.terms import fold, key_of, numbers, shingles, stem, stems, tokens

VOWELS = "aeiou"
ENDINGS = ("", "s", "al", "ally", "ing", "ed", "fulness")


@contextmanager
def quick_switching() -> Iterator[None]:
    """Let threads take turns after every few steps."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def test_possessives_and_elided_articles_are_taken_off() -> None:
    assert words("Kelmore's bridge, l'Égypte, dell'Osten, O'Neill") == [
        "Kelmore",
        "bridge",
        "Égypte",
        "Osten",
        "O'Neill",
    ]


def test_a_hyphen_parts_a_name_from_what_it_is_joined_to() -> None:
    assert words("der Kelmore-Vorstand") == ["der", "Kelmore", "Vorstand"]


def test_tokens_know_where_sentences_open() -> None:
    assert [token.opens for token in tokens("A bridge fell. Divers came.")] == [
        True,
        False,
        False,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Müller", "muller"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Москва", "moskva"),
        ("Αθήνα", "athina"),
    ],
)
def test_folding_writes_plain_latin(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_forms_of_a_word_share_a_stem() -> None:
    assert stem("bridges", "en") == stem("bridge", "en")
    assert stem("brücken", "de") == stem("brücke", "de")


def test_stop_words_and_numbers_are_no_terms() -> None:
    assert list(stems(tokens("The 14 bridges of the town"), "en")) == ["bridg", "town"]


def test_numbers_are_plain_and_without_years() -> None:
    assert numbers("In 2021, 1,250 of 1.250 came; 14 died, 3.5 percent, 7 left") == ("1250", "14", "3.5")


def test_a_copy_with_a_changed_word_shares_most_of_its_sketch() -> None:
    text = " ".join(f"word{number}" for number in range(200))
    changed = text.replace("word100", "other")
    shared = set(shingles(tokens(text))) & set(shingles(tokens(changed)))
    assert len(shared) > 30
    assert not set(shingles(tokens(text))) & set(shingles(tokens("a b c d e f")))


@settings(deadline=None)  # the first call reads word lists
@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for token in tokens(text, 50):
        assert token.text
        assert fold(token.text) == fold(token.text)
    assert 0 <= key_of(text) < 2**32


def test_threads_that_stem_at_once_do_not_mix_up_their_words() -> None:
    made = [
        f"{first}{second}isation{end}" for first in "bdfgklmnprst" for second in VOWELS for end in ENDINGS
    ]
    with quick_switching(), ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda word: stem(word, "en"), made * 4))
    stem.cache_clear()
    assert found == [stem(word, "en") for word in made] * 4
