"""Retry-After in both of its forms, and in none."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.fetch.retry_after import LONGEST_WAIT, retry_after
from tests.fetch.support import NOW


@given(st.integers(0, 10**30))
def test_seconds(seconds: int) -> None:
    expected = NOW + min(timedelta(seconds=min(seconds, 10**6)), LONGEST_WAIT)
    assert retry_after(str(seconds), NOW) == expected


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_dates(at: datetime) -> None:
    at = at.replace(tzinfo=UTC, microsecond=0)
    expected = max(NOW, min(at, NOW + LONGEST_WAIT))
    assert retry_after(format_datetime(at, usegmt=True), NOW) == expected


@given(st.text(max_size=60))
def test_whatever_comes_lies_between_now_and_the_longest_wait(value: str) -> None:
    until = retry_after(value, NOW)
    assert until is None or NOW <= until <= NOW + LONGEST_WAIT


@pytest.mark.parametrize(
    "value", [None, "", "soon", "-5", "1.5", "٣", "Thu, 99 Foo 2025 12:00:00 GMT", "0x10"]
)
def test_what_is_no_time(value: str | None) -> None:
    assert retry_after(value, NOW) is None


def test_a_day_is_the_longest_wait() -> None:
    assert retry_after("9" * 5000, NOW) == NOW + timedelta(hours=24)
    assert retry_after("Fri, 01 May 2099 12:00:00 GMT", NOW) == NOW + timedelta(hours=24)
