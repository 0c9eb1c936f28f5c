import asyncio
from collections.abc import AsyncIterator

from newsdesk.model import Progress, RefreshEvent, Thread
from tests.tui.driving import driving, seen
from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import ferry, many_lines

FERRY = ferry()[0].line.title


async def test_a_refresh_asks_every_feed_and_sums_up() -> None:
    async with driving() as driver:
        await driver.press("r")
        await driver.screen.refresher.wait()
        assert driver.desk.calls == [("refresh", True)]
        assert driver.message == "Refreshed 3 feeds: nothing new."


class _Endless:
    """A refresh that hangs on its first feed until it is closed."""

    def __init__(self) -> None:
        self.closed = False

    async def __call__(self) -> AsyncIterator[RefreshEvent]:
        try:
            yield Progress(1, 3, "Inselbote")
            await asyncio.Event().wait()
        finally:
            self.closed = True


async def test_a_second_refresh_says_that_one_runs_and_reading_goes_on() -> None:
    desk = FakeDesk()
    desk.refreshing = _Endless()
    async with driving(desk) as driver:
        await driver.press("r")
        assert "refreshing 1 of 3 · Inselbote" in seen(driver.screen.state_line)
        await driver.press("r")
        assert driver.message == "A refresh is running: 1 of 3."
        await driver.press("j", "enter")
        assert "Key points" in seen(driver.screen.summary)
        assert desk.calls.count(("refresh", True)) == 1


async def test_the_key_that_ends_other_programs_says_how_to_leave() -> None:
    async with driving() as driver:
        await driver.press("ctrl+c")
        assert driver.message == "q in the list of threads leaves newsdesk, ^q leaves from anywhere."


async def test_leaving_ends_the_refresh_first() -> None:
    for key in ("q", "ctrl+q"):
        desk = FakeDesk()
        desk.refreshing = endless = _Endless()
        async with driving(desk) as driver:
            await driver.press("r")
            await driver.pilot.press(key)
            assert endless.closed
            assert driver.app.return_value == 0


async def test_a_refresh_without_network_says_what_failed_and_offers_the_demo() -> None:
    desk = FakeDesk(empty=True)
    desk.refreshing = desk.failing_refresh
    async with driving(desk, size=(80, 24)) as driver:
        welcome = driver.screen.query_one("#welcome")
        assert "Press r to fetch 3 feeds" in seen(welcome)
        await driver.press("r")
        await driver.screen.refresher.wait()
        await driver.poll()
        assert "3 of 3 feeds could not be reached; is there a network?" in seen(welcome)
        assert "Inselbote: no address is known for inselbote.example" in seen(welcome)
        assert "newsdesk demo" in seen(welcome)
        assert driver.message == "No feed answered: 3 failed, F shows why."
        await driver.press("F")
        shown = seen(driver.app.screen.query_one("#reading"))
        assert "3 feeds, 3 failed at the last refresh" in shown
        assert "✗ Harbour Ledger · failed" in shown


async def test_the_first_article_takes_the_place_of_the_welcome() -> None:
    desk = FakeDesk(empty=True)
    async with driving(desk) as driver:
        assert "Your desk is empty." in seen(driver.screen.query_one("#welcome"))
        desk.take(*ferry())
        await driver.poll()
        assert driver.screen.threads.is_on_screen
        await driver.press("enter")
        assert "Key points" in seen(driver.screen.summary)


async def test_while_an_empty_desk_fills_itself_the_cursor_waits_on_top() -> None:
    desk = FakeDesk(empty=True)
    first, second, third = (Thread(line) for line in many_lines(3))
    async with driving(desk) as driver:
        for thread in (third, second):
            desk.take(thread)
            await driver.poll()
        assert driver.title.startswith("Story 2:")
        await driver.press("f")
        desk.take(first)
        await driver.poll()
        assert driver.title.startswith("Story 2:"), "a thread that the reader did something with is kept"


async def test_an_offline_desk_fetches_nothing_and_says_so() -> None:
    desk = FakeDesk()
    desk.offline = True
    async with driving(desk) as driver:
        assert "offline" in seen(driver.screen.state_line)
        await driver.press("r")
        assert driver.message == "newsdesk was started offline: nothing is fetched."
        assert desk.calls == []


async def test_the_demo_is_marked() -> None:
    async with driving(FakeDesk(samples=True), size=(80, 24)) as driver:
        assert "[SAMPLES]" in seen(driver.screen.state_line)


async def test_the_empty_desk_of_the_demo_fills_itself() -> None:
    desk = FakeDesk(empty=True, samples=True)
    async with driving(desk) as driver:
        assert "The sample stories are being taken in" in seen(driver.screen.query_one("#welcome"))
        assert desk.calls == [("refresh", True)]
