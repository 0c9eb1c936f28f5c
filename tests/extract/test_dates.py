from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.extract.dates import read_date
from newsdesk.model import When


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2023-11", "2023-11"),
        ("2023-11-17", "2023-11-17"),
        ("2023-11-17T09:30:00+01:00", "2023-11-17T08:30:00Z"),
        ("2023-11-17T09:30:00.123-0500", "2023-11-17T14:30:00Z"),
        ("2023-11-17 09:30", "2023-11-17T09:30:00Z"),
        ("2023-11-17T09:30Z", "2023-11-17T09:30:00Z"),
        ("2023-11-17T00:00:00Z", "2023-11-17"),
        ("2023-11-17T00:00:00+01:00", "2023-11-17"),
        ("20231117", "2023-11-17"),
        ("20231117T093000Z", "2023-11-17T09:30:00Z"),
        ("1700213400", "2023-11-17T09:30:00Z"),
        ("1700213400000", "2023-11-17T09:30:00Z"),
        ("Fri, 17 Nov 2023 09:30:00 GMT", "2023-11-17T09:30:00Z"),
        ("Fri, 17 Nov 2023 09:30:00 +0100", "2023-11-17T08:30:00Z"),
        ("Fri, 17 Nov 2023 09:30:00 EST", "2023-11-17T14:30:00Z"),
        ("17 Nov 23 09:30 CET", "2023-11-17T08:30:00Z"),
        ("Fr, 17 Nov 2023 09:30:00 MEZ", "2023-11-17T08:30:00Z"),
        ("17. November 2023, 09:30 Uhr", "2023-11-17T09:30:00Z"),
        ("Freitag, 3. März 2023", "2023-03-03"),
        ("November 17, 2023", "2023-11-17"),
        ("Nov. 17, 2023 3:30 p.m.", "2023-11-17T15:30:00Z"),
        ("17 de noviembre de 2023", "2023-11-17"),
        ("vendredi 17 août 2023 à 09h30", "2023-08-17T09:30:00Z"),
        ("1er août 2023", "2023-08-01"),
        ("17 novembre 2023", "2023-11-17"),
        ("17 de março de 2023", "2023-03-17"),
        ("17.11.2023", "2023-11-17"),
        ("17.11.23, 09:30", "2023-11-17T09:30:00Z"),
        ("4/5/2023", "2023-05-04"),
        ("5/13/2023", "2023-05-13"),
        ("November 2023", "2023-11"),
    ],
)
def test_dates_of_all_kinds(text: str, iso: str) -> None:
    when = read_date(text)
    assert when is not None
    assert when.iso() == iso


def test_americans_write_the_month_first() -> None:
    when = read_date("4/5/2023", american=True)
    assert when is not None
    assert when.iso() == "2023-04-05"


@pytest.mark.parametrize(
    "text",
    [
        "",
        None,
        "gestern",
        "12:30",
        "2023",
        "99/99/9999",
        "2023-13-45",
        "31. Februar 2023",
        "Seite 12",
        "1" * 400,
    ],
)
def test_what_is_no_date(text: str | None) -> None:
    assert read_date(text) is None


@given(st.text(alphabet="0123456789 -:/.TZ+Novemberäé", max_size=40) | st.text())
def test_any_text_gives_a_time_or_none(text: str) -> None:
    assert isinstance(read_date(text), When | None)


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2150, 1, 1)))
def test_iso_times_come_back(at: datetime) -> None:
    text = at.isoformat(timespec="seconds")
    when = read_date(text)
    assert when is not None
    assert when.iso()[:10] == text[:10]
