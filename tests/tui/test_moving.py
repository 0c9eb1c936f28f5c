from newsdesk.model import Thread
from newsdesk.tui.command import Pane
from tests.tui.driving import driving, seen, settle
from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import ferry, many_lines


def _many(number: int) -> FakeDesk:
    desk = FakeDesk(empty=True)
    for line in many_lines(number):
        desk.take(Thread(line))
    return desk


async def test_j_and_k_move_and_a_number_repeats_them() -> None:
    async with driving(_many(200)) as driver:
        await driver.press("5", "j")
        assert driver.title.startswith("Story 6:")
        await driver.press("1", "2", "down", "k", "2", "up")
        assert driver.title.startswith("Story 15:")


async def test_g_goes_to_the_top_and_capital_g_to_the_end_or_to_a_row() -> None:
    async with driving(_many(200)) as driver:
        await driver.press("G")
        assert driver.title.startswith("Story 200:")
        await driver.press("g")
        assert driver.title.startswith("Story 1:")
        await driver.press("4", "2", "G")
        assert driver.title.startswith("Story 42:")


async def test_half_and_whole_pages_move_the_cursor_by_what_is_in_sight() -> None:
    async with driving(_many(200), size=(120, 44)) as driver:
        rows = driver.screen.threads.scrollable_content_region.height // 2
        await driver.press("pagedown")
        assert driver.title.startswith(f"Story {1 + rows}:")
        await driver.press("ctrl+u")
        assert driver.title.startswith(f"Story {1 + rows - rows // 2}:")


async def test_the_cursor_is_always_in_sight() -> None:
    async with driving(_many(200)) as driver:
        for keys in ("G", "g", "9", "9", "j", "pageup"):
            await driver.press(keys)
            assert "▌" in seen(driver.screen.threads)


async def test_enter_goes_in_and_escape_and_q_come_back() -> None:
    async with driving() as driver:
        panes = []
        for key in ("enter", "enter", "escape", "q"):
            await driver.press(key)
            panes.append(driver.screen.pane)
        assert panes == [Pane.SUMMARY, Pane.SOURCE, Pane.SUMMARY, Pane.THREADS]


async def test_tab_goes_round_the_panes() -> None:
    async with driving() as driver:
        panes = []
        for _ in range(3):
            await driver.press("tab")
            panes.append(driver.screen.pane)
        assert panes == [Pane.SUMMARY, Pane.SOURCE, Pane.THREADS]
        await driver.press("shift+tab")
        assert driver.screen.pane is Pane.SOURCE


async def test_in_a_narrow_window_one_pane_is_seen_at_a_time() -> None:
    async with driving(size=(80, 24)) as driver:
        screen = driver.screen
        assert [w.is_on_screen for w in (screen.threads, screen.summary, screen.source)] == [
            True,
            False,
            False,
        ]
        await driver.press("enter", "enter")
        assert [w.is_on_screen for w in (screen.threads, screen.summary, screen.source)] == [
            False,
            False,
            True,
        ]


async def test_resizing_keeps_the_place_of_the_reader() -> None:
    async with driving(size=(200, 60)) as driver:
        await driver.press("j", "enter", "j", "j", "enter")
        for size in ((80, 24), (120, 40), (60, 15), (200, 60)):
            await driver.pilot.resize_terminal(*size)
            await settle(driver.pilot)
            assert driver.screen.pane is Pane.SOURCE
            assert "┃" in seen(driver.screen.source)


async def test_numbers_go_to_the_sections_of_the_summary() -> None:
    async with driving(size=(80, 24)) as driver:
        await driver.press("j", "enter", "4")
        target = driver.screen.summary.target
        assert target is not None
        assert target.citations[0].text == "4,2 Millionen Euro"
        await driver.press("j")
        target = driver.screen.summary.target
        assert target is not None
        assert target.citations[0].text == "5.1 million euros"


async def test_a_section_that_is_not_there_is_said_to_be_missing() -> None:
    async with driving() as driver:
        await driver.press("enter", "3")
        assert driver.message == "This thread has no quotes."


async def test_space_reads_on_and_at_the_end_goes_to_the_next_unread_thread() -> None:
    async with driving(size=(80, 24)) as driver:
        await driver.press("space")
        assert driver.screen.pane is Pane.SUMMARY
        await driver.press("space")
        assert driver.title == ferry()[0].line.title
        assert driver.screen.pane is Pane.SUMMARY
        for _ in range(5):
            if driver.title == ferry()[0].line.title:
                await driver.press("space")
        assert driver.title == "Stadtrat von Brückenau stimmt über Nachtbus ab"
        assert [call for call in driver.desk.calls if call[0] == "mark_read"] == [
            ("mark_read", 2, True),
            ("mark_read", 1, True),
            ("mark_read", 5, True),
        ]


async def test_n_and_p_go_round_the_unread_threads() -> None:
    async with driving(_many(9)) as driver:
        # of these every third is read
        await driver.press("n")
        assert driver.title.startswith("Story 2:")
        await driver.press("n")
        assert driver.title.startswith("Story 4:")
        await driver.press("3", "p")
        assert driver.title.startswith("Story 8:")
        assert driver.message == "Went on at the other end of the list."


async def test_zen_gives_the_pane_the_window_and_escape_takes_it_back() -> None:
    async with driving() as driver:
        in_sight = []
        for keys in (("j", "enter"), ("z",), ("escape",)):
            await driver.press(*keys)
            in_sight.append(driver.screen.threads.is_on_screen)
        assert in_sight == [True, False, True]
        assert driver.screen.pane is Pane.SUMMARY


async def test_jump_mode_goes_where_the_letter_stands() -> None:
    async with driving() as driver:
        # a, s and d are the panes, then come the threads
        await driver.press("ctrl+o", "g", "ctrl+o", "d", "ctrl+o", "escape")
        assert driver.title == ferry()[0].line.title
        assert driver.screen.pane is Pane.SOURCE


async def test_the_mouse_chooses_a_thread_and_a_second_click_goes_in() -> None:
    async with driving() as driver:
        await driver.pilot.click("#threads", offset=(5, 4))
        assert driver.title == ferry()[0].line.title
        await driver.pilot.click("#threads", offset=(5, 4))
        assert driver.screen.pane is Pane.SUMMARY


async def test_the_claim_under_the_cursor_stays_in_sight_when_the_window_shrinks() -> None:
    async with driving(size=(120, 40)) as driver:
        await driver.press("j", "enter", "G")
        for size in ((60, 12), (120, 12), (200, 60), (40, 10)):
            await driver.pilot.resize_terminal(*size)
            await settle(driver.pilot)
            assert "▌" in seen(driver.screen.summary), size
