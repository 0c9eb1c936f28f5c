"""What an edit changed, sentence by sentence."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.changes import Change, changes

OLD = "The dam broke on Friday. 12 people died, the district said. Helpers came from the coast."


def test_sentences_that_went_stand_beside_those_that_came() -> None:
    new = "The dam broke on Friday. 15 people died, the district said. Helpers came from the coast."
    assert changes(OLD, new, "en") == (
        Change(("12 people died, the district said.",), ("15 people died, the district said.",)),
    )


def test_what_was_only_added_or_only_taken_away_stands_alone() -> None:
    more = OLD + "\n\nThe mayor stepped down."
    assert changes(OLD, more, "en") == (Change((), ("The mayor stepped down.",)),)
    assert changes(more, OLD, "en") == (Change(("The mayor stepped down.",), ()),)


def test_signs_blanks_and_capitals_are_no_change() -> None:
    dressed = "THE DAM  broke on Friday!\n\n12 people died – the district said.  Helpers came from the coast."
    assert changes(OLD, dressed, "en") == ()


@given(st.text(), st.text())
def test_a_text_does_not_differ_from_itself_and_any_two_can_be_compared(one: str, two: str) -> None:
    assert changes(one, one, "en") == ()
    assert isinstance(changes(one, two, "en"), tuple)
