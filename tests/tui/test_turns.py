import sys

from newsdesk.tui.turns import short_turns


def test_threads_take_short_turns_while_the_desk_is_open_and_no_longer() -> None:
    before = sys.getswitchinterval()
    with short_turns():
        assert sys.getswitchinterval() < 0.001
    assert sys.getswitchinterval() == before
