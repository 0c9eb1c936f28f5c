import pytest

from newsdesk.model import Span
from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.date_direction import Side, points_elsewhere, side
from newsdesk.text.date_names import is_name
from newsdesk.text.date_nowadays import is_no_day
from newsdesk.text.date_roles import is_aside, is_clause
from newsdesk.text.date_things import dates_thing

YEAR = "1999"


@pytest.mark.parametrize("language", CALENDARS)
def test_every_language_with_a_calendar_has_its_words_for_what_stands_around_a_date(language: str) -> None:
    alone = Span(0, len(YEAR))
    assert side(YEAR, 0, len(YEAR), language) is Side.OPEN
    assert not is_no_day(YEAR, 0, len(YEAR), language)
    assert not points_elsewhere(YEAR, 0, len(YEAR), language)
    assert not any(tell(YEAR, alone, language) for tell in (is_name, is_aside, is_clause, dates_thing))
