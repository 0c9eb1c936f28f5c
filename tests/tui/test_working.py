from dataclasses import replace

from textual.command import CommandPalette
from textual.widgets import Input

from newsdesk.model import Config
from newsdesk.tui.actions.sharing import is_web
from newsdesk.tui.command import Pane
from newsdesk.tui.screens.reading import ReadingScreen
from tests.tui.driving import driving, seen
from tests.tui.fake_desk import FakeDesk, feeds
from tests.tui.stories import ferry

FERRY = ferry()[0].line.title


async def test_a_search_shows_the_threads_that_hold_the_words_and_where() -> None:
    async with driving() as driver:
        await driver.press("/")
        await driver.type("ballast")
        assert "No thread holds “ballast”." in seen(driver.screen.threads)
        assert driver.screen.reader.thread is None
        await driver.press("ctrl+u")
        await driver.type("reimer")
        await driver.press("enter")
        assert driver.screen.pane is Pane.THREADS
        assert driver.title == FERRY
        assert "Reimer" in seen(driver.screen.threads)
        assert "search: reimer  1 thread" in seen(driver.screen.state_line)


async def test_n_and_p_go_through_the_matches_of_a_search() -> None:
    async with driving() as driver:
        await driver.press("/")
        await driver.type("reimer")
        await driver.press("enter", "n")
        assert driver.message == "Match 1 of 2"
        assert "Jannis Reimer hatte" in seen(driver.screen.source)
        await driver.press("n")
        assert "doctor, Jannis Reimer" in seen(driver.screen.source)
        await driver.press("p", "p")
        assert driver.message == "Match 2 of 2"


async def test_leaving_a_search_shows_all_threads_and_the_cursor_stays() -> None:
    async with driving() as driver:
        await driver.press("/")
        await driver.type("reimer")
        await driver.press("enter", "escape")
        assert len(driver.screen.threads.lines) == len(driver.desk.threads)
        assert driver.title == FERRY
        await driver.press("/")
        await driver.type("shelf")
        await driver.press("escape")
        assert len(driver.screen.threads.lines) == len(driver.desk.threads)


async def test_keys_typed_into_a_search_are_letters() -> None:
    async with driving() as driver:
        await driver.press("/")
        await driver.type("q5jr")
        assert driver.screen.query_one(Input).value == "q5jr"
        assert driver.desk.calls == []


async def test_read_star_and_title_are_written() -> None:
    async with driving() as driver:
        await driver.press("j", "u", "u", "f", "t", "!", "enter")
        assert driver.desk.calls == [
            ("mark_read", 1, True),
            ("mark_read", 1, False),
            ("star", 1, True),
            ("rename", 1, FERRY + "!"),
        ]
        assert f"●★ {FERRY[:20]}" in seen(driver.screen.threads)


async def test_all_is_read_only_after_a_yes() -> None:
    async with driving() as driver:
        await driver.press("A", "n")
        assert driver.desk.calls == []
        await driver.press("A", "y")
        assert "all read" in seen(driver.screen.state_line)


async def test_the_article_of_a_claim_is_split_off_after_a_yes() -> None:
    async with driving() as driver:
        await driver.press("j", "enter", "j", "x", "n")
        await driver.press("x", "y")
        assert driver.desk.calls[-1] == ("split", 1, (1,))


async def test_the_only_article_of_a_thread_cannot_be_split_off() -> None:
    async with driving() as driver:
        await driver.press("enter", "x")
        assert driver.message == "The thread has one article only: there is nothing to split off."


async def test_the_browser_gets_the_article_and_its_archived_copy() -> None:
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return len(opened) < 2

    async with driving(browser=browser) as driver:
        await driver.press("j", "enter", "o", "O")
        article = driver.desk.articles[2]
        assert opened == [article.url, f"https://web.archive.org/web/20250311/{article.url}"]
        assert driver.message.startswith("No browser could be opened")
        assert driver.app.clipboard == opened[-1]


def test_only_addresses_of_the_web_go_to_the_browser() -> None:
    assert is_web("https://harbour-ledger.example/2025?x=1")
    for url in (
        "file:///etc/hosts",
        "javascript:alert(1)",
        "/saved/page.html",
        "http://",
        "http://a b",
        "http://[::1",
    ):
        assert not is_web(url)


async def test_a_claim_is_copied_with_its_citation() -> None:
    async with driving() as driver:
        await driver.press("j", "enter", "y")
        claim = driver.desk.summaries[1].key_points[0]
        assert driver.app.clipboard == f"{claim.text}\n({claim.citations[0].url})"


async def test_the_digest_is_written_for_the_chosen_threads_or_for_this_one() -> None:
    async with driving() as driver:
        await driver.press("E")
        assert driver.message == "Wrote /folder/thread-2.md"
        await driver.press("e", "j", "e")
        assert "in digest" in seen(driver.screen.threads)
        await driver.press("E")
        assert driver.desk.calls == [("write_digests", (2,)), ("write_digests", (2, 1))]
        assert "in digest" not in seen(driver.screen.threads)


async def test_why_shows_the_reasons() -> None:
    async with driving() as driver:
        await driver.press("j", "enter", "w")
        shown = seen(driver.app.screen.query_one("#reading"))
        for part in (
            "93%",
            "seeadler, norderhaven",
            "1 day from",
            "Library moves 18,600 books across the river: 4%",
        ):
            assert part in shown
        await driver.press("q")
        assert driver.app.screen is driver.screen


async def test_what_the_outlet_changed_is_shown_newest_edit_first() -> None:
    desk = FakeDesk()
    article = desk.articles[2]
    first, *rest = article.text.split("\n\n")
    desk.former[2] = (
        replace(article, title="An older headline", text="\n\n".join([first, "It rained.", *rest])),
    )
    desk.articles[2] = replace(article, revision=2)
    async with driving(desk) as driver:
        await driver.press("j", "enter", "d")
        shown = seen(driver.app.screen.query_one("#reading"))
        assert "Revision 2 · edited between" in shown
        assert "− title: An older headline" in shown
        assert "− It rained." in shown
        await driver.press("q", "G", "d")
        assert "in one version" in seen(driver.app.screen.query_one("#reading"))


async def test_help_shows_the_keys_of_the_focused_pane() -> None:
    async with driving() as driver:
        await driver.press("?")
        threads = seen(driver.app.screen.query_one("#reading"))
        await driver.press("f1", "enter", "f1")
        assert isinstance(driver.app.screen, ReadingScreen)
        summary = seen(driver.app.screen.query_one("#reading"))
        assert "Go to the timeline of the summary." in summary
        assert "Go to the timeline of the summary." not in threads


async def test_the_help_ends_with_the_names_that_feeds_toml_knows() -> None:
    async with driving(size=(120, 60)) as driver:
        await driver.press("?", "G")
        shown = seen(driver.app.screen.query_one("#reading"))
        assert "collect, write_digest" in shown
        assert "theme" in shown


async def test_the_palette_runs_a_command() -> None:
    async with driving() as driver:
        await driver.press(":")
        assert isinstance(driver.app.screen, CommandPalette)
        await driver.type("light or")
        # the palette gathers its commands in a task of its own
        await driver.pilot.pause()
        await driver.press("enter", "enter")
        assert driver.app.theme == "newsdesk-light"


async def test_a_readers_own_keys_work_and_unusable_ones_are_told() -> None:
    config = Config(path="feeds.toml", feeds=feeds(), keys=(("star", "s"), ("fly", "y")), theme="light")
    async with driving(FakeDesk(config=config)) as driver:
        assert driver.message == "feeds.toml: keys: there is no command 'fly'; the help shows their names"
        assert driver.app.theme == "newsdesk-light"
        await driver.press("f")
        assert driver.desk.calls == []
        await driver.press("s")
        assert driver.desk.calls == [("star", 2, True)]


async def test_an_unknown_theme_is_told() -> None:
    async with driving(FakeDesk(config=Config(path="feeds.toml", theme="pink"))) as driver:
        assert driver.message == "feeds.toml: theme: there is no theme 'pink'"


async def test_all_that_is_wrong_with_the_settings_stands_above_the_feeds() -> None:
    config = Config(path="feeds.toml", feeds=feeds(), theme="pink", warnings=("feeds.toml, line 2: odd",))
    async with driving(FakeDesk(config=config)) as driver:
        assert driver.message == "feeds.toml, line 2: odd (and 1 more, F shows them)"
        await driver.press("F")
        shown = seen(driver.app.screen.query_one("#reading"))
        assert "! feeds.toml, line 2: odd" in shown
        assert "! feeds.toml: theme: there is no theme 'pink'" in shown


async def test_the_proof_follows_when_another_claim_comes_under_the_resting_cursor() -> None:
    desk = FakeDesk()
    thread, summary, articles = ferry()
    one, two = (
        summary.key_points[0],
        next(
            claim
            for claim in summary.key_points
            if claim.citations[0].article != summary.key_points[0].citations[0].article
        ),
    )
    async with driving(desk) as driver:
        while driver.screen.reader.thread is None or driver.screen.reader.thread.line.id != thread.line.id:
            await driver.press("j")
        assert driver.screen.reader.view is not None
        assert driver.screen.reader.view.article.id == one.citations[0].article
        desk.take(thread, replace(summary, key_points=(two, one)), articles)
        await driver.poll()
        assert driver.screen.reader.view.citation == two.citations[0]


async def test_sources_browser_and_refresh_are_at_hand_in_every_pane() -> None:
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    async with driving(browser=browser) as driver:
        await driver.press("j", "o", "right_square_bracket", "o")
        assert len(opened) == 2
        assert opened[0] != opened[1]
        await driver.press("enter", "enter", "r")
        assert driver.message.startswith("Refreshed")


async def test_undo_takes_back_the_last_correction_and_says_which() -> None:
    async with driving() as driver:
        before = driver.title
        await driver.press("t", "ctrl+u")
        await driver.type("Ours")
        await driver.press("enter")
        assert driver.title == "Ours"
        await driver.press("ctrl+z")
        assert driver.message.startswith("Undone: thread ")
        assert driver.title == before
        await driver.press("ctrl+z")
        assert driver.message == "There is nothing to undo."
