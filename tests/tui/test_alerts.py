"""Alerts: words of the reader's own that name the articles which hold them."""

from collections.abc import AsyncIterator

from newsdesk.model import Alert, Config, Finished, RefreshEvent, RefreshReport
from newsdesk.tui.command import Pane
from tests.tui.driving import Driver, driving, seen
from tests.tui.fake_desk import FakeDesk, feeds


def watching(*words: str) -> FakeDesk:
    return FakeDesk(config=Config(path="feeds.toml", feeds=feeds(), languages=("de", "en"), alerts=words))


def over(driver: Driver) -> str:
    """Return what the screen over the desk shows."""
    return seen(driver.app.screen.query_one("#reading"))


async def test_the_list_and_the_top_line_tell_of_unread_articles_with_the_words() -> None:
    async with driving(watching("Norderhaven", "reading room")) as driver:
        assert "alert: Norderhaven" in seen(driver.screen.threads)
        assert "alert: reading room" in seen(driver.screen.threads)
        assert "3 alerts" in seen(driver.screen.state_line)
        await driver.press("enter")
        assert "alert: reading room" not in seen(driver.screen.threads)
        assert "2 alerts" in seen(driver.screen.state_line)


async def test_a_names_the_articles_and_enter_goes_to_the_words_in_the_source() -> None:
    async with driving(watching("Norderhaven"), size=(120, 40)) as driver:
        await driver.press("a")
        assert "Norderhaven · 2 unread articles" in over(driver)
        assert "Harbour Ledger: Stranded ferry returns, at a higher price" in over(driver)
        await driver.press("j", "enter")
        assert driver.screen.pane is Pane.SOURCE
        assert driver.title.startswith("Fähre")
        assert "Norderhaven" in seen(driver.screen.source)
        marked = {mark.tone for block in driver.screen.source._blocks for mark in block.marks}
        assert "match" in marked


async def test_an_alert_is_found_through_a_search_that_hides_it() -> None:
    async with driving(watching("Norderhaven")) as driver:
        await driver.press("/", *"books", "enter", "a", "enter")
        assert driver.title.startswith("Fähre")
        assert "search" not in seen(driver.screen.state_line)


async def test_without_alerts_a_says_how_to_name_some() -> None:
    async with driving() as driver:
        await driver.press("a")
        assert 'alerts = ["Altman", "Deutsche Bahn"]' in over(driver)
        assert "feeds.toml" in over(driver)


async def test_a_refresh_names_the_article_that_set_off_an_alert() -> None:
    desk = watching("Norderhaven")
    hits = desk.alerts()[0].hits

    async def brings() -> AsyncIterator[RefreshEvent]:
        yield Finished(RefreshReport(feeds=3, added=9, alerts=(Alert("Norderhaven", 2, hits),)))

    desk.refreshing = brings
    async with driving(desk) as driver:
        await driver.press("r")
        await driver.screen.refresher.wait()
        assert driver.message == (
            "Alert “Norderhaven”: Küstenkurier: „Seeadler“ schwimmt wieder and 1 more article; a shows them."
        )
