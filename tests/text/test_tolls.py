"""Tolls: counts of people whose noun was said before, and what says the same of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.sentences import sentences
from newsdesk.text.tolls import announced, degrees, fates, may_be

ANNOUNCED = [
    ("en", "They put the number of injured at 23. The fire service counts 31.", ["23", "31"]),
    ("en", "The death toll rose to at least 45 on Friday.", ["at least 45"]),
    ("de", "Die Zahl der Toten stieg auf 12. Die Polizei spricht von 14.", ["12", "14"]),
    ("es", "El alcalde situó la cifra de muertos en 12. La policía habla de 14.", ["12", "14"]),
    ("fr", "Le nombre de morts est de 12. Les pompiers parlent de 14.", ["12", "14"]),
    ("it", "Il numero dei morti è salito a 12. La polizia parla di 14.", ["12", "14"]),
    ("en", "The number of injured rose by 8. The driver, who was drunk, is 31.", []),
    ("en", "The number of injured is unknown. The fire service counts 31 engines.", []),
    ("en", "The number of injured is unknown.\n\nThe fire service counts 31.", []),
    ("en", "The number of voters rose to 45.", []),
    ("xx", "The death toll rose to 45.", []),
]


@pytest.mark.parametrize(("language", "text", "values"), ANNOUNCED)
def test_what_follows_an_announced_toll_counts_it_too(language: str, text: str, values: list[str]) -> None:
    found = list(announced(text, sentences(text, language), language))
    assert [one.count.span.of(text) for one in found] == values
    for one in found:
        assert one.count.noun.of(text) in one.proof.of(text)
        assert one.count.span.of(text) in one.proof.of(text)


def test_words_of_several_languages_tell_the_same_fate() -> None:
    assert {fates("en")["dead"], fates("de")["tot"], fates("fr")["mort"]} == {"killed"}
    assert {fates("en")["injur"], fates("de")["verletzt"]} == {"hurt"}
    assert fates("xx") == {}


def test_a_part_of_all_who_were_hurt_and_what_may_be_are_known() -> None:
    assert degrees("Four of them were seriously hurt.", "en") == {"seriously"}
    assert degrees("23 Menschen wurden verletzt.", "de") == frozenset()
    assert may_be("Up to 2,000 people would have died.", "en")
    assert not may_be("12 people died.", "en")


@given(
    st.lists(
        st.sampled_from(["the number of injured", "at", "23", "31.", "counts", "people", "\n\n", ".", "toll"])
    ),
    st.sampled_from(["de", "en", "fr", "xx"]),
)
def test_announced_counts_lie_in_their_proof(parts: list[str], language: str) -> None:
    text = " ".join(parts)
    for one in announced(text, sentences(text, language), language):
        assert 0 <= one.proof.start <= one.count.noun.start < one.count.span.end <= one.proof.end <= len(text)
