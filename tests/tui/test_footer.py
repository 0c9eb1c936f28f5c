"""The bottom line names the keys that do something where the reader is, and no others."""

import pytest

from tests.tui.driving import Driver, driving


def keys_told(driver: Driver) -> str:
    return " ".join(str(driver.screen.key_line.render()).split())


async def test_a_narrowed_list_tells_the_way_back() -> None:
    async with driving() as driver:
        assert "q leave" in keys_told(driver)
        await driver.press("slash")
        await driver.type("Seeadler")
        await driver.press("enter")
        assert keys_told(driver).startswith("Enter open Esc back n next match")
        assert "leave" not in keys_told(driver)
        await driver.press("escape")
        assert "Esc" not in keys_told(driver)


async def test_where_nothing_was_found_no_key_is_for_a_thread() -> None:
    async with driving() as driver:
        await driver.press("slash")
        await driver.type("Xyzzy")
        await driver.press("enter")
        assert keys_told(driver) == "Esc back / search v view r refresh ? help"


@pytest.mark.parametrize("key", ["escape", "q", "m"])
async def test_a_mark_for_a_merge_tells_the_way_back_until_it_is_taken_off(key: str) -> None:
    async with driving() as driver:
        await driver.press("m")
        driver.screen.key_line.clear()
        assert "Esc back" in keys_told(driver)
        await driver.press(key)
        driver.screen.key_line.clear()
        assert "Esc back" not in keys_told(driver)
        assert "q leave" in keys_told(driver)


async def test_going_back_puts_away_what_was_told_of_the_place_before() -> None:
    async with driving() as driver:
        await driver.press("slash")
        await driver.type("Seeadler")
        await driver.press("enter", "n")
        assert driver.message.startswith("Match 1")
        await driver.press("escape")
        assert not driver.message
        assert "n next unread" in keys_told(driver)


async def test_a_view_within_a_search_tells_what_is_left_first() -> None:
    async with driving() as driver:
        await driver.press("v", "j", "enter")
        assert driver.message == "Esc shows all threads again."
        await driver.press("escape", "slash")
        await driver.type("Seeadler")
        await driver.press("enter", "v", "j", "enter")
        assert driver.message == "Esc leaves the search, then this view."
