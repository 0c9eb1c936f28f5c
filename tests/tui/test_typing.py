"""While a search or a title is typed, keys are for the line."""

import pytest
from textual.widgets import Input

from tests.tui.driving import Driver, driving
from tests.tui.fake_desk import FakeDesk


def keys_told(driver: Driver) -> str:
    return str(driver.screen.key_line.render())


@pytest.mark.parametrize("key", ["slash", "t"])
@pytest.mark.parametrize("other", ["tab", "shift+tab", "ctrl+o", "ctrl+p", "ctrl+z", "f1"])
async def test_no_command_takes_the_reader_out_of_the_line(key: str, other: str) -> None:
    async with driving() as driver:
        await driver.press(key, other)
        await driver.type("Q7")
        prompt = driver.screen.prompt
        assert prompt.is_open
        assert prompt.query_one(Input).value.endswith("Q7")
        assert driver.app.screen is driver.screen
        assert not driver.message
        await driver.press("escape")
        assert driver.screen.focused is driver.screen.threads
        assert "Esc" not in keys_told(driver)


async def test_the_bottom_line_tells_the_keys_of_the_line() -> None:
    async with driving() as driver:
        await driver.press("slash")
        assert keys_told(driver).split() == ["Enter", "search", "Esc", "back"]
        await driver.press("escape", "t")
        assert keys_told(driver).split() == ["Enter", "give", "this", "title", "Esc", "back"]
        await driver.press("escape")
        assert "next unread" in keys_told(driver)


async def test_arrows_move_among_what_the_search_finds_while_it_is_typed() -> None:
    async with driving() as driver:
        await driver.press("slash", "down")
        assert driver.title == driver.screen.threads.lines[1].title
        assert driver.screen.prompt.is_open


async def test_a_title_is_not_lost_from_its_thread_by_arrows() -> None:
    async with driving() as driver:
        await driver.press("t", "down")
        assert driver.title == driver.screen.threads.lines[0].title


@pytest.mark.parametrize("pane", ["#threads", "#summary"])
async def test_a_click_on_a_pane_puts_the_line_away_and_keeps_the_search(pane: str) -> None:
    desk = FakeDesk()
    async with driving(desk) as driver:
        await driver.press("slash")
        await driver.type("Seeadler")
        await driver.pilot.click(pane, offset=(10, 12))
        await driver.press("2", "j")
        assert not driver.screen.prompt.is_open
        assert driver.screen.lister.query == "Seeadler"
        assert driver.screen.focused is driver.screen.query_one(pane)


async def test_letters_right_behind_the_slash_are_no_commands() -> None:
    desk = FakeDesk()
    async with driving(desk) as driver:
        await driver.rush("slash", *"feruf")
        assert not desk.calls
        assert not driver.screen.session.basket
