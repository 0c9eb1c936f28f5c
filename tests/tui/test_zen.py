"""Zen: one pane has the whole window."""

from tests.tui.driving import driving, settle


async def test_what_is_told_is_seen_in_zen_too_and_only_as_long_as_it_is_told() -> None:
    async with driving(size=(80, 24)) as driver:
        await driver.press("j", "enter", "z")
        line = driver.screen.key_line
        assert not line.display
        await driver.press("y")
        assert line.display
        assert driver.message.startswith("Copied")
        line.clear()
        await settle(driver.pilot)
        assert not line.display
