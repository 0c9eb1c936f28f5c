import pytest

from newsdesk.model import When
from newsdesk.text.moments import in_words


@pytest.mark.parametrize(
    ("iso", "english", "short", "german"),
    [
        ("2023", "2023", "2023", "2023"),
        ("2023-23", "autumn 2023", "autumn 2023", "Herbst 2023"),
        ("2023-24", "winter 2023/24", "winter 2023/24", "Winter 2023/24"),
        ("1999-24", "winter 1999/00", "winter 1999/00", "Winter 1999/00"),
        ("2023-03", "March 2023", "Mar 2023", "März 2023"),
        ("2023-11-07", "7 November 2023", "7 Nov 2023", "7. November 2023"),
        ("2023-11-07T23:30:00Z", "7 November 2023", "7 Nov 2023", "7. November 2023"),
    ],
)
def test_a_date_says_what_is_known_and_no_more(iso: str, english: str, short: str, german: str) -> None:
    when = When.parse(iso)
    assert in_words(when) == english
    assert in_words(when, short=True) == short
    assert in_words(when, "de") == german
