from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsdesk.model import When
from newsdesk.tui import display
from newsdesk.tui.wrap import wrap

BERLIN = timezone(timedelta(hours=1), "CET")
NOW = datetime(2025, 3, 14, 0, 30, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2025-03-13T23:10Z", "00:10"),
        ("2025-03-13T20:10Z", "Thu 21:10"),
        ("2025-03-01T20:10Z", "1 Mar"),
        ("2023-11-17T20:10Z", "17 Nov 2023"),
        ("2025-03-14", "today"),
        ("2025-03-13", "13 Mar"),
        ("2023-11-17", "17 Nov 2023"),
        ("2023-11", "Nov 2023"),
        ("2023", "2023"),
    ],
)
def test_a_time_is_shown_in_the_readers_zone_and_no_more_precisely_than_it_is_known(
    iso: str, shown: str
) -> None:
    assert display.when(When.parse(iso), NOW) == shown


def test_the_full_form_says_how_precisely_the_time_is_known() -> None:
    assert display.precise(When.parse("2023-11-17T20:10Z"), NOW) == "17 Nov 2023, 21:10 CET"
    assert display.precise(When.parse("2023-11-17"), NOW) == "17 Nov 2023 (the day only)"
    assert display.precise(When.parse("2023-11"), NOW) == "Nov 2023 (the month only)"


def test_a_time_to_come_is_not_shown_as_a_weekday_that_could_be_the_last_one() -> None:
    assert display.when(When(datetime(2025, 3, 16, 12, tzinfo=UTC)), NOW) == "16 Mar"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\tand  blanks ", "two lines and blanks"),
        ("\x1b[31mred\x1b[0m \x07bell", "[31mred[0m bell"),
        ("a \u202eright to left override", "a right to left override"),
        ("astronaut 👩‍🚀, heart ❤️, thumb 👍🏽", "astronaut 👩, heart ❤, thumb 👍"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_a_line_from_the_network_is_harmless_and_of_a_known_width(text: str, shown: str) -> None:
    assert display.line(text) == shown


@given(st.text(max_size=60))
def test_a_line_holds_no_control_character_and_is_the_same_when_cleaned_again(text: str) -> None:
    shown = display.line(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in shown)
    assert display.line(shown) == shown


@given(st.text(max_size=60))
def test_a_body_keeps_every_offset(text: str) -> None:
    assert len(display.body(text)) == len(text)


@given(st.text(max_size=60), st.integers(0, 40))
def test_what_is_fitted_is_never_wider_than_its_room(text: str, width: int) -> None:
    assert cell_len(display.fit(display.line(text), width)) <= width


def test_a_count_knows_one_and_many_and_thousands() -> None:
    assert [display.count(n, "thread") for n in (0, 1, 1204)] == ["0 threads", "1 thread", "1,204 threads"]


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs")), max_size=200), st.integers(2, 40))
def test_wrapping_loses_nothing_but_blanks_and_keeps_to_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    end = 0
    for span in lines:
        assert text[end : span.start].strip(" ") == ""
        # a cluster of joined characters is never wider than its parts
        assert sum(cell_len(c) for c in span.of(text)) <= width or cell_len(span.of(text)) <= width
        end = span.end
    assert text[end:].strip(" ") == ""


def test_words_stay_whole_and_scripts_without_blanks_break_anywhere() -> None:
    text = "Die Fähre fährt wieder nach 東京の小さな映画館"
    assert [span.of(text) for span in wrap(text, 12)] == [
        "Die Fähre",
        "fährt wieder",
        "nach 東京の",
        "小さな映画館",
    ]


def test_an_address_longer_than_the_line_is_broken() -> None:
    text = "see https://harbour-ledger.example/2025/03"
    assert [span.of(text) for span in wrap(text, 16)] == [
        "see",
        "https://harbour-",
        "ledger.example/2",
        "025/03",
    ]
