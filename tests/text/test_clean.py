import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.clean import line, plain

ANY = st.text(st.characters(codec=None, exclude_categories=()))
TRICKY = st.text(
    st.sampled_from(
        "aé \n\r\t\x00\x1b[]0m;\x07\\\x85\x9b\xa0\u200b\u200c\u200d\u202e\u2066\u2069\ufeff\u0301\u0308\u2028"
        "\ufe0f\ud800\U000e0041\uffff👩💻क्षمی"
    )
)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("a\n \n\n\t\nb", "a\n\nb"),
        ("  a \t b\xa0\u202fc\u3000 ", "a b c"),
        ("Mu\u0308ller", "Müller"),
        ("red \x1b[31mtext\x1b[0m", "red text"),
        ("\x1b]8;;https://evil.example\x07click\x1b]8;;\x07", "click"),
        ("\x1b]0;title", "0;title"),
        ("\x1bPq#0\x1b\\after", "after"),
        ("bell\x07 nul\x00 c1\x9b", "bell nul c1"),
        ("ab\u202ecod.exe\u202c", "abcod.exe"),
        ("\u2066x\u2069 \u200fy\u200e", "x y"),
        ("\ufeffze\u200bro\u2060width so\xadft", "zerowidth soft"),
        ("flag\U000e0067\U000e007f", "flag"),
        ("lone \ud83d half \uffff\ufdd0", "lone half"),
        ("icon \ue123 font", "icon font"),
        ("Auf\u200clage", "Auflage"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩\u200d💻 ❤\ufe0f\u200d🔥", "👩\u200d💻 ❤\ufe0f\u200d🔥"),
        ("a\u200d b\u200d", "a b"),
        ("Z" + "\u0301" * 40 + "algo", "Ź" + "\u0301" * 4 + "algo"),
        ("„Nein“, sagte sie – mit 5 € in der Hand …", "„Nein“, sagte sie – mit 5 € in der Hand …"),
        ("", ""),
    ],
)
def test_plain(text: str, result: str) -> None:
    assert plain(text) == result


def test_without_newlines_all_is_one_line() -> None:
    assert plain("a\n\nb \r\n c", newlines=False) == "a b c"


@given(ANY | TRICKY)
def test_plain_again_changes_nothing(text: str) -> None:
    once = plain(text)
    assert plain(once) == once


@given(ANY | TRICKY, st.booleans())
def test_plain_leaves_nothing_that_steers_a_terminal(text: str, newlines: bool) -> None:
    clean = plain(text, newlines=newlines)
    assert clean == unicodedata.normalize("NFC", clean)
    allowed = {"\n"} if newlines else set()
    bad = [c for c in clean if unicodedata.category(c) in ("Cc", "Cs", "Co") and c not in allowed]
    assert not bad
    assert not set(clean) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\u2028\xa0\t"
    )
    assert "\n\n\n" not in clean
    clean.encode()


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1))
def test_plain_keeps_letters_digits_and_punctuation(text: str) -> None:
    kept = plain(text)
    folded = unicodedata.normalize("NFC", text)
    fillers = "\u115f\u1160\u3164\uffa0"
    assert kept == "".join(c for c in folded if c not in fillers).strip() or any(c in text for c in fillers)


def test_time_is_linear_in_nested_escapes() -> None:
    assert len(plain("\x1b[" * 200_000 + "m" * 200_000)) <= 600_000


@pytest.mark.parametrize(
    ("text", "limit", "result"),
    [
        ("Kurz", 10, "Kurz"),
        ("Ein\nTitel\x1b[1m fett", 30, "Ein Titel fett"),
        ("Der Vorstand entlässt den Chef, sofort", 32, "Der Vorstand entlässt den Chef…"),
        ("Donaudampfschifffahrt", 10, "Donaudamp…"),
        ("anything", 0, ""),
    ],
)
def test_line(text: str, limit: int, result: str) -> None:
    assert line(text, limit) == result


@given(ANY | TRICKY, st.integers(0, 40))
def test_line_is_one_line_within_its_limit(text: str, limit: int) -> None:
    cut = line(text, limit)
    assert len(cut) <= limit
    assert "\n" not in cut
