from dataclasses import replace

from textual.widgets import Input

from tests.tui.driving import driving, seen
from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import ferry, library, line_of


async def test_an_empty_title_takes_the_readers_own_back() -> None:
    async with driving() as driver:
        await driver.press("t", "ctrl+u", "enter")
        assert driver.desk.calls == []
        await driver.press("t", "!", "enter", "t", "ctrl+u")
        assert driver.screen.query_one(Input).placeholder == "an empty title takes yours back"
        await driver.press("enter")
        assert driver.desk.calls[-1] == ("rename", 2, "")
        assert driver.message == "Your title is taken back: the articles give the thread one again."


async def test_what_has_no_title_and_no_outlet_is_named_as_such() -> None:
    thread, summary, _ = ferry()
    nameless = replace(thread, articles=tuple(replace(one, outlet="", title="") for one in thread.articles))
    untitled = replace(nameless, line=replace(line_of(nameless), title="", outlets=()))
    desk = FakeDesk(empty=True)
    desk.take(untitled, summary)
    async with driving(desk, size=(120, 60)) as driver:
        listed = seen(driver.screen.threads)
        assert "(without a title)" in listed
        assert "outlet" not in listed
        assert "(without a title)" in seen(driver.screen.summary)
        await driver.press("enter", "G")
        assert "unnamed outlet: (without a title)" in seen(driver.screen.summary)


async def test_a_thread_that_leaves_the_digest_leaves_it_empty() -> None:
    async with driving() as driver:
        await driver.press("e")
        assert driver.message == "The digest holds 1 thread; E writes it."
        await driver.press("e")
        assert driver.message == "The digest is empty again; E writes the thread you stand on."


async def test_feeds_that_were_never_asked_are_not_said_to_have_answered() -> None:
    desk = FakeDesk(empty=True)
    desk.take(*library())
    async with driving(desk) as driver:
        await driver.press("F")
        assert "3 feeds, not asked yet" in seen(driver.app.screen.query_one("#reading"))
