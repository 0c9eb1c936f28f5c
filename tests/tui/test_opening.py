"""Opening a thread whose summary is still being made, while others write to the store."""

import asyncio

import pytest

from newsdesk.model import Config, Lineage, Summary
from newsdesk.tui import reader
from tests.tui.driving import Driver, driving, seen, settle
from tests.tui.fake_desk import FakeDesk, feeds
from tests.tui.stories import ferry, library


class SlowDesk(FakeDesk):
    """A desk whose summaries are made when `made_now` is set."""

    def __init__(self) -> None:
        super().__init__(config=Config(path="feeds.toml", feeds=feeds(), alerts=("Residents",)))
        self.made_now = asyncio.Event()

    async def made(self, thread_id: int) -> tuple[Summary, Lineage]:
        await self.made_now.wait()
        return await super().made(thread_id)


async def _turns(driver: Driver) -> None:
    """Let what was set off go as far as it can without the summary."""
    for _ in range(20):
        await driver.pilot.pause(0)
        await asyncio.sleep(0.005)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show a thread without its summary at once."""
    monkeypatch.setattr(reader, "_SOON", 0.0)


async def test_an_alert_leads_to_its_article_before_and_after_the_summary_is_there() -> None:
    desk = SlowDesk()
    desk.made_now.set()
    async with driving(desk, size=(120, 40)) as driver:
        desk.made_now.clear()
        driver.screen.reader.open(1, hit=desk.alerts()[0].hits[0])
        await _turns(driver)
        assert "Source 3 of 3" in seen(driver.screen.source)
        desk.made_now.set()
        await settle(driver.pilot)
        assert "Source 3 of 3" in seen(driver.screen.source)
        assert "Residents of Klein Sande" in seen(driver.screen.source)


async def test_a_thread_that_is_opened_while_others_write_is_marked_as_read_all_the_same() -> None:
    desk = SlowDesk()
    desk.made_now.set()
    async with driving(desk, size=(120, 40)) as driver:
        desk.made_now.clear()
        await driver.pilot.press("j", "enter")
        await _turns(driver)
        desk.take(*library())
        driver.screen.lister.poll()
        await _turns(driver)
        desk.made_now.set()
        await settle(driver.pilot)
        assert ("mark_read", ferry()[0].line.id, True) in desk.calls
