import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from textual.content import Content
from textual.events import Key
from textual.widgets import Static

from newsdesk.errors import StoreError
from newsdesk.model import Lineage, Summary, Thread
from newsdesk.tui.command import Pane
from tests.tui.driving import driving, seen, settle
from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import ferry, many_lines


async def test_the_summary_shows_what_the_thread_holds_and_only_sections_with_something_in_them() -> None:
    async with driving(size=(200, 60)) as driver:
        shown = seen(driver.screen.summary)
        assert "1  Key points" in shown
        assert "Timeline" not in shown
        await driver.press("j")
        shown = seen(driver.screen.summary)
        for heading in ("1  Key points", "2  Timeline", "3  Quotes", "4  Figures", "5  News", "Sources"):
            assert heading in shown


async def test_the_source_follows_the_claim_under_the_cursor() -> None:
    async with driving() as driver:
        await driver.press("j", "enter")
        assert "Küstenkurier" in seen(driver.screen.source)
        await driver.press("j", "j")
        assert driver.screen.source.border_title == "Source 3 of 3"
        assert "┃ Residents of Klein Sande have depended" in seen(driver.screen.source)


async def test_the_cited_sentence_is_marked_and_in_sight_in_a_long_article() -> None:
    for size in ((80, 24), (200, 60)):
        async with driving(size=size) as driver:
            await driver.press("enter", "enter")
            marked = [line for line in seen(driver.screen.source).splitlines() if line.startswith("┃")]
            assert " ".join(line[2:] for line in marked) == (
                "Shelf 24 of the old reading room was emptied on Monday, and 960 books were packed."
            )


async def test_brackets_go_through_the_proofs_of_a_claim_and_else_through_the_sources() -> None:
    async with driving() as driver:
        source = driver.screen.source
        await driver.press("j", "enter", "enter")
        assert source.border_title == "Source · proof 1 of 2"
        await driver.press("]")
        assert "Harbour Ledger" in seen(source)
        assert source.border_title == "Source · proof 2 of 2"
        await driver.press("]", "escape", "j", "enter")
        assert source.border_title == "Source 1 of 3"
        await driver.press("[")
        assert source.border_title == "Source 3 of 3"


async def test_an_edited_article_still_shows_the_sentence_that_was_cited() -> None:
    desk = FakeDesk()
    kurier = desk.articles[2]
    desk.articles[2] = replace(kurier, text="Alles ist neu.", revision=2)
    async with driving(desk, size=(200, 60)) as driver:
        await driver.press("j")
        shown = seen(driver.screen.source)
        assert "The article has changed since; the cited sentence was:" in shown
        assert 'Die Fähre "Seeadler" ist am Dienstagmorgen' in shown
        assert "revision 2" in shown


async def test_the_source_tells_where_and_when_it_comes_from_and_what_it_rests_on() -> None:
    async with driving(size=(200, 60)) as driver:
        await driver.press("j", "enter", "j")
        shown = seen(driver.screen.source)
        for part in (
            "Inselbote · Mira Voss",
            "published 10 Mar 2025, 08:05 UTC · de",
            "https://inselbote.example/",
        ):
            assert part in shown
        assert f"SHA-256 {driver.desk.articles[1].sha256[:12]}" in shown
        assert "1. Hafenbehörde Norderhaven: Bericht zur Havarie, 2024" in shown


async def test_going_in_marks_as_read_and_news_stay_while_the_thread_is_open() -> None:
    async with driving(size=(200, 60)) as driver:
        await driver.press("j", "enter")
        assert ("mark_read", 1, True) in driver.desk.calls
        driver.desk.summaries[1] = replace(driver.desk.summaries[1], news=())
        driver.desk.take(*ferry()[:1], driver.desk.summaries[1])
        await driver.poll()
        assert "5  News" in seen(driver.screen.summary)
        await driver.press("escape", "k", "j")
        assert "5  News" not in seen(driver.screen.summary)


async def test_nothing_from_the_network_is_read_as_markup_or_reaches_the_terminal() -> None:
    desk = FakeDesk()
    thread, summary, articles = ferry()
    nasty = "[red]danger[/red] \x1b]0;title\x07 \x1b[2J [@click=app.quit]x[/]"
    desk.take(
        Thread(
            replace(thread.line, title=nasty),
            tuple(replace(article, title=nasty, outlet=nasty) for article in thread.articles),
        ),
        summary,
        [replace(article, title=nasty, outlet=nasty, authors=(nasty,), text=nasty) for article in articles],
    )
    async with driving(desk, size=(200, 60)) as driver:
        await driver.press("j", "enter", "enter", "y", "t", "escape", "w", "escape", "x")
        shown = "".join(
            seen(pane) for pane in (driver.screen.threads, driver.screen.summary, driver.screen.source)
        )
        assert "\x1b" not in shown
        assert "\x07" not in shown
        assert "[red]danger[/red]" in shown
        asked = driver.app.screen.query_one("#details", Static).content
        assert isinstance(asked, Content)
        assert "[red]danger[/red]" in asked.plain


async def test_wide_and_right_to_left_titles_do_not_break_the_columns() -> None:
    async with driving() as driver:
        threads = driver.screen.threads
        widths = {strip.cell_length for strip in threads.render_lines(threads.size.region)}
        assert widths == {threads.size.width}


async def test_the_cursor_stays_on_its_thread_when_others_come() -> None:
    async with driving() as driver:
        await driver.press("3", "j")
        before = driver.title
        row = driver.screen.threads.region
        for line in many_lines(30):
            driver.desk.take(Thread(replace(line, id=line.id + 100)))
        await driver.poll()
        assert driver.title == before
        assert "▌" in seen(driver.screen.threads)
        assert driver.screen.threads.region == row


async def test_when_the_cursors_thread_is_gone_its_neighbour_has_the_cursor() -> None:
    async with driving() as driver:
        await driver.press("j", "enter")
        driver.desk.drop(1)
        await driver.poll()
        assert driver.title == "Stadtrat von Brückenau stimmt über Nachtbus ab"
        assert "Brückenau" in seen(driver.screen.summary)
        for number in list(driver.desk.threads):
            driver.desk.drop(number)
        await driver.poll()
        assert driver.screen.has_class("-empty")


async def test_commands_of_another_terminal_are_noticed() -> None:
    async with driving() as driver:
        await driver.press("j", "enter", "j")
        driver.desk.rename(1, "Another title")
        await driver.poll()
        assert "Another title" in seen(driver.screen.threads)
        assert "Another title" in seen(driver.screen.summary)
        assert driver.screen.pane is Pane.SUMMARY
        target = driver.screen.summary.target
        assert target is not None
        assert target.citations[0].text.startswith("Vom 1. April an")


async def test_a_failure_of_the_store_is_one_sentence() -> None:
    async with driving() as driver:
        del driver.desk.articles[1]
        await driver.press("j", "enter", "j")
        assert driver.message == "there is no article 1"


async def test_a_summary_that_cannot_be_made_leaves_the_sources_readable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = FakeDesk()

    def fail(number: int) -> Summary:
        raise StoreError(f"the summary of thread {number} cannot be read")

    monkeypatch.setattr(desk, "summary", fail)
    async with driving(desk, size=(200, 60)) as driver:
        await driver.press("j", "enter", "j", "enter")
        assert driver.message == "the summary of thread 1 cannot be read"
        assert "[2] Küstenkurier" in seen(driver.screen.summary)
        assert "Das Schiff hatte elf Monate" in seen(driver.screen.source)


async def test_a_summary_that_is_being_made_comes_although_the_reader_goes_in_meanwhile() -> None:
    desk = FakeDesk()
    made, going = desk.made, asyncio.Event()

    async def slow(number: int) -> tuple[Summary, Lineage]:
        await going.wait()
        return await made(number)

    async with driving(desk) as driver:
        desk.made = slow  # type: ignore[method-assign, assignment]  # this desk alone is slow

        async def press(key: Key, *, until: Callable[[], bool]) -> None:
            driver.app.post_message(key)
            async with asyncio.timeout(10):
                while not until():
                    await driver.pilot.pause(0.01)

        await press(Key("j", "j"), until=lambda: driver.screen.reader.making)
        await press(Key("enter", None), until=lambda: driver.screen.pane is Pane.SUMMARY)
        await press(Key("2", "2"), until=lambda: bool(driver.message))
        assert driver.message == "The summary is still being made."
        going.set()
        await settle(driver.pilot)
        assert "2  Timeline" in seen(driver.screen.summary)
