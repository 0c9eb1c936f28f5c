"""Views: the list narrowed to what is unread, followed, of a language, of a feed."""

from newsdesk.tui.command import Pane
from newsdesk.tui.screens.reading import ReadingScreen
from tests.tui.driving import Driver, driving, seen
from tests.tui.fake_desk import FakeDesk


def titles(driver: Driver) -> list[str]:
    return [line.title for line in driver.screen.threads.lines]


async def choose(driver: Driver, name: str) -> None:
    """Choose the view whose row begins with this name."""
    await driver.press("v")
    assert isinstance(driver.app.screen, ReadingScreen)
    rows = [block.text for block in driver.app.screen.current._blocks if block.target]
    at = next(number for number, row in enumerate(rows, 1) if row.split(" · ")[0] == name)
    await driver.press(*str(at), "G", "enter")


async def test_followed_threads_stand_alone_until_escape() -> None:
    async with driving(size=(120, 40)) as driver:
        every = titles(driver)
        await driver.press("j", "f")
        await choose(driver, "followed")
        assert titles(driver) == [every[1]]
        assert "Threads · followed" in seen(driver.screen.threads)
        assert driver.message == "Esc shows all threads again."
        await driver.press("escape")
        assert titles(driver) == every
        assert "followed" not in seen(driver.screen.threads).splitlines()[0]


async def test_q_goes_back_to_all_threads_before_it_leaves() -> None:
    async with driving() as driver:
        await choose(driver, "unread")
        await driver.press("q")
        assert "Threads · unread" not in seen(driver.screen.threads)
        assert driver.app.is_running


async def test_what_is_read_in_the_unread_view_stays_while_it_is_read() -> None:
    async with driving() as driver:
        await choose(driver, "unread")
        first = titles(driver)[0]
        await driver.press("enter")
        assert driver.title == first
        assert driver.screen.reader.thread
        assert driver.screen.reader.thread.line.title == first
        await driver.press("escape")
        await choose(driver, "unread")
        assert first not in titles(driver)


async def test_a_language_and_a_feed_narrow_the_list() -> None:
    desk = FakeDesk()
    desk.of_feed = {"https://inselbote.example/feed": (1,)}
    async with driving(desk) as driver:
        await choose(driver, "ja")
        assert titles(driver) == ["東京の小さな映画館、百周年を祝う"]
        await choose(driver, "Inselbote")
        assert [line.id for line in driver.screen.threads.lines] == [1]
        await choose(driver, "Harbour Ledger")
        assert "No thread here: Harbour Ledger." in seen(driver.screen.threads)


async def test_a_search_goes_through_the_view_and_escape_leaves_one_after_the_other() -> None:
    async with driving() as driver:
        await choose(driver, "en")
        narrowed = titles(driver)
        await driver.press("/", *"books", "enter")
        assert titles(driver) == ["Library moves 18,600 books across the river"]
        await driver.press("escape")
        assert titles(driver) == narrowed
        await driver.press("escape")
        assert len(titles(driver)) > len(narrowed)


async def test_the_mark_for_a_merge_is_taken_off_before_q_leaves() -> None:
    async with driving() as driver:
        await driver.press("m", "q")
        assert driver.app.is_running
        assert driver.screen.session.marked is None
        assert driver.screen.pane is Pane.THREADS


async def test_the_keys_say_where_n_goes() -> None:
    async with driving(size=(120, 40)) as driver:
        assert "n next unread" in seen(driver.screen.key_line)
        await driver.press("/", *"books", "enter")
        assert "n next match" in seen(driver.screen.key_line)
        await driver.press("escape")
        assert "n next unread" in seen(driver.screen.key_line)


async def test_all_read_is_for_what_the_list_shows() -> None:
    async with driving() as driver:
        every = len(titles(driver))
        await choose(driver, "ja")
        await driver.press("A", "y")
        assert driver.message == "What is shown is marked as read."
        assert f"{every - 1} unread" in seen(driver.screen.state_line)
        await driver.press("A")
        assert driver.message == "Everything here is read."
