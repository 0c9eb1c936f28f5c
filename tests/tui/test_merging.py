"""Two threads are put together: marked, found, asked about."""

from newsdesk.tui.screens.confirm import ConfirmScreen
from tests.tui.driving import driving, seen


async def test_two_threads_are_merged_after_a_yes() -> None:
    async with driving() as driver:
        await driver.press("m", "j")
        assert "marked for a merge" in seen(driver.screen.threads)
        await driver.press("m", "y")
        assert driver.desk.calls == [("merge", 1, 2)]
        assert "marked for a merge" not in seen(driver.screen.threads)
        assert driver.message == "Merged: 4 articles in one thread."


async def test_the_other_half_of_a_merge_may_be_searched_for() -> None:
    async with driving() as driver:
        await driver.press("m", "slash")
        await driver.type("Seeadler")
        await driver.press("enter", "m")
        assert isinstance(driver.app.screen, ConfirmScreen)
        await driver.press("y")
        assert ("merge", 1, 2) in driver.desk.calls


async def test_a_thread_of_the_digest_that_is_merged_is_written_with_the_other() -> None:
    async with driving() as driver:
        await driver.press("e", "j", "e", "k", "m", "j", "m", "y")
        assert driver.screen.session.basket == [1]
        assert "in digest" in seen(driver.screen.threads)
