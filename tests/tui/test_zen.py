"""Zen: one pane has the whole window."""

from tests.tui.driving import Driver, driving, settle


def told(driver: Driver) -> bool:
    return bool(driver.screen.key_line.display)


async def test_what_is_told_is_seen_in_zen_too_and_only_as_long_as_it_is_told() -> None:
    async with driving(size=(80, 24)) as driver:
        await driver.press("j", "enter", "z")
        assert not told(driver)
        await driver.press("y")
        assert told(driver)
        assert driver.message.startswith("Copied")
        driver.screen.key_line.clear()
        await settle(driver.pilot)
        assert not told(driver)
