import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.numbers import Bound, counts

TOLD = [
    ("de", "Über 700 der rund 770 Mitarbeiter", 700, 770, Bound.LOWER, "Mitarbeiter"),
    ("de", "Bis zu 1.200 Menschen", 1200, None, Bound.UPPER, "Menschen"),
    ("de", "3,5 Millionen Euro", 3_500_000, None, Bound.EXACT, "Euro"),
    ("de", "fünf Autos", 5, None, Bound.EXACT, "Autos"),
    ("en", "Some 505 of the company's 770 employees", 505, 770, Bound.ABOUT, "employees"),
    ("en", "at least 1,200 people", 1200, None, Bound.LOWER, "people"),
    ("en", "nearly 3.5 million euros", 3_500_000, None, Bound.UPPER, "euros"),
    ("es", "más de 300 de los 400 empleados", 300, 400, Bound.LOWER, "empleados"),
    ("fr", "plus de 300 des 400 salariés", 300, 400, Bound.LOWER, "salariés"),
    ("it", "circa 300 persone", 300, None, Bound.ABOUT, "persone"),
    ("pt", "pelo menos 14 agências", 14, None, Bound.LOWER, "agências"),
]


@pytest.mark.parametrize(("language", "text", "value", "whole", "bound", "noun"), TOLD)
def test_a_count_has_its_value_whole_bound_and_noun(
    language: str, text: str, value: float, whole: float | None, bound: Bound, noun: str
) -> None:
    (count,) = counts(text, language)
    assert (count.value, count.whole, count.bound, count.noun.of(text)) == (value, whole, bound, noun)
    assert count.span.of(text) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 17. November 2023 um 14.30 Uhr"),
        ("de", "seit 20 Jahren"),
        ("en", "in 2015 the"),
        ("en", "two days"),
    ],
)
def test_dates_and_times_are_no_counts(language: str, text: str) -> None:
    assert counts(text, language) == ()


@given(
    st.text(alphabet="0123456789., ofderpeople%\n-/", max_size=120), st.sampled_from(["de", "en", "fr", "xx"])
)
def test_counts_lie_in_the_text_in_order(text: str, language: str) -> None:
    at = 0
    for count in counts(text, language):
        assert at <= count.span.start < count.noun.start < count.noun.end == count.span.end <= len(text)
        at = count.span.start + 1
