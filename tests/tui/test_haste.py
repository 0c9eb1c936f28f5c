"""Keys that come faster than threads are loaded and panes are painted."""

import time

import pytest

from newsdesk.model import Thread
from newsdesk.tui.blocks import Block
from newsdesk.tui.command import Pane
from newsdesk.tui.widgets.text_view import TextView
from tests.tui.driving import driving, seen, settle
from tests.tui.fake_desk import FakeDesk

NARROW, WIDE = (80, 24), (200, 60)


class SlowDesk(FakeDesk):
    """A desk that takes its time to load a thread."""

    def thread(self, thread_id: int) -> Thread:
        time.sleep(0.02)
        return super().thread(thread_id)


async def test_a_pane_out_of_sight_forgets_the_lines_of_the_text_before() -> None:
    async with driving(size=NARROW) as driver:
        await driver.press("j", "enter", "escape")
        summary = driver.screen.summary
        summary.show((Block("Short."),))
        # what is painted before the pane has a width again
        assert not "".join(summary.render_line(y).text.strip() for y in range(20))
        driver.screen.go(Pane.SUMMARY)
        await settle(driver.pilot)
        assert "Short." in seen(summary)


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("keys", "pane"),
    [
        (("enter", "question_mark", "escape"), Pane.SUMMARY),
        (("enter", "tab", "question_mark", "escape"), Pane.SOURCE),
        (("tab", "tab"), Pane.SOURCE),
        (("tab", "tab", "tab", "shift+tab"), Pane.SOURCE),
        (("enter", "enter", "escape"), Pane.SUMMARY),
    ],
)
async def test_the_focus_is_where_quick_keys_have_led(
    size: tuple[int, int], keys: tuple[str, ...], pane: Pane
) -> None:
    async with driving(size=size) as driver:
        await driver.press("j", "enter", "escape")
        await driver.rush("j", *keys)
        screen = driver.screen
        assert (screen.pane, screen.focused) == (pane, screen.current)
        assert isinstance(screen.current, TextView)
        assert "━" in seen(screen.current)


@pytest.mark.parametrize("key", ["ctrl+d", "pagedown", "G", "5", "j", "ctrl+o", "z"])
async def test_keys_that_come_before_a_pane_is_laid_out_do_no_harm(key: str) -> None:
    async with driving(size=NARROW) as driver:
        await driver.press("j", "enter", "escape")
        await driver.rush("k", "enter", key, key)
        assert driver.title.startswith("Library")


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_space_right_behind_enter_stays_in_the_thread(size: tuple[int, int]) -> None:
    async with driving(SlowDesk(), size=size) as driver:
        await driver.rush("j", "enter", "space")
        assert driver.title.startswith("Fähre")
        assert "Fähre" in seen(driver.screen.summary)


async def test_an_article_is_split_off_the_thread_that_was_just_gone_into() -> None:
    desk = SlowDesk()
    async with driving(desk, size=NARROW) as driver:
        await driver.press("j", "enter", "escape", "j")
        # the thread above holds three articles; this one holds one, which cannot be split off
        await driver.press("k")
        await driver.rush("j", "enter", "x")
        assert "one article only" in driver.message
        assert not [call for call in desk.calls if call[0] == "split"]


@pytest.mark.parametrize("key", ["o", "w"])
async def test_a_quick_key_is_about_the_thread_under_the_cursor(key: str) -> None:
    opened: list[str] = []
    desk = SlowDesk()

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    async with driving(desk, browser=browser) as driver:
        await driver.press("j")
        await driver.rush("j", key)
        if key == "o":
            assert opened == [desk.thread(5).articles[0].url]
        else:
            assert "Stadtrat" in seen(driver.app.screen.query_one("#reading"))


async def test_every_bracket_counts_however_quick() -> None:
    async with driving(SlowDesk(), size=WIDE) as driver:
        await driver.press("j", "enter", "G")
        before = seen(driver.screen.source)
        await driver.rush("]", "]", "]")
        assert seen(driver.screen.source) == before  # once around the thread's three sources
        await driver.rush("]", "]")
        twice = seen(driver.screen.source)
        await driver.press("[", "[", "]", "]")
        assert seen(driver.screen.source) == twice != before
