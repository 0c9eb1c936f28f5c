"""An empty desk while its first articles are on their way."""

import asyncio
from collections.abc import AsyncIterator

from newsdesk.model import Finished, RefreshEvent, RefreshReport
from tests.tui.driving import driving, seen, settle
from tests.tui.fake_desk import FakeDesk


async def test_an_empty_desk_that_is_refreshing_asks_for_no_key() -> None:
    desk, go_on = FakeDesk(empty=True), asyncio.Event()

    async def slow() -> AsyncIterator[RefreshEvent]:
        await go_on.wait()
        yield Finished(RefreshReport(feeds=3))

    desk.refreshing = slow
    async with driving(desk) as driver:
        welcome = driver.screen.query_one("#welcome")
        assert "Press r to fetch 3 feeds" in seen(welcome)
        await driver.press("r")
        assert "Press r" not in seen(welcome)
        assert "Asking 3 feeds: what comes in stands here" in seen(welcome)
        go_on.set()
        await driver.screen.refresher.wait()
        await settle(driver.pilot)
        assert "Press r to fetch 3 feeds" in seen(welcome)
