"""How the desk looks; after a wanted change: `pytest tests/tui --snapshot-update`, and look."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from newsdesk.model import Config
from tests.tui.driving import Driver, new_app, settle
from tests.tui.fake_desk import FakeDesk, feeds

Compare = Callable[..., bool]


def _pressed(desk: FakeDesk, *keys: str) -> Callable[[Pilot[int]], Awaitable[None]]:
    """Return what is done before the picture is taken: these keys, one after the other."""

    async def run(pilot: Pilot[int]) -> None:
        await settle(pilot)
        await Driver(pilot, desk).press(*keys)

    return run


def _looks(compare: Any, size: tuple[int, int], *keys: str, desk: FakeDesk | None = None) -> bool:
    desk = desk or FakeDesk()
    result: bool = compare(new_app(desk), terminal_size=size, run_before=_pressed(desk, *keys))
    return result


def test_list_80x24(snap_compare: Compare) -> None:
    """You should see a list of eleven threads over the whole width, two lines each, the first one with a bar
    and a lighter ground; unread ones bold with a dot; titles in Latin, Japanese and Arabic script in one
    column; a line of state on top and keys at the bottom."""
    assert _looks(snap_compare, (80, 24))


def test_summary_80x24(snap_compare: Compare) -> None:
    """You should see the ferry's summary alone: key points, a dated timeline, quotes with speakers, each with
    numbers in brackets, and the first key point under the cursor."""
    assert _looks(snap_compare, (80, 24), "j", "enter")


def test_source_80x24(snap_compare: Compare) -> None:
    """You should see the Ledger's article alone, with the claim's sentence on a coloured ground and a bar at
    its left, other cited sentences underlined, and facts on its origin above it."""
    assert _looks(snap_compare, (80, 24), "j", "enter", "j", "j", "enter")


def test_desk_120x40(snap_compare: Compare) -> None:
    """You should see the list at the left, at the right the ferry's summary above its source; the summary has
    a heavy rule and a bold name, the other panes thin ones."""
    assert _looks(snap_compare, (120, 40), "j", "enter")


def test_search_120x40(snap_compare: Compare) -> None:
    """You should see one thread, found by "reimer", its second line telling where; the word stands out there
    and in the source; the line at the bottom says that this is match 1 of 2."""
    assert _looks(snap_compare, (120, 40), "/", *"reimer", "enter", "n")


def test_desk_200x60(snap_compare: Compare) -> None:
    """You should see three columns: threads, summary, source; the source has the heavy rule."""
    assert _looks(snap_compare, (200, 60), "j", "enter", "enter")


def test_light_120x40(snap_compare: Compare) -> None:
    """You should see the same three panes in dark letters on paper, the samples marked on top."""
    config = Config(path="feeds.toml", feeds=feeds(), theme="light")
    assert _looks(snap_compare, (120, 40), "j", "enter", "j", desk=FakeDesk(config=config, samples=True))


def test_without_colour_80x24(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    """You should see shades of grey only, and still which thread has the cursor, which are unread and which
    one is starred."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert _looks(snap_compare, (80, 24), "f", "j", "u")


def test_empty_80x24(snap_compare: Compare) -> None:
    """You should see an empty desk that says: press r; three feeds could not be reached and why; the demo."""
    desk = FakeDesk(empty=True)
    desk.refreshing = desk.failing_refresh
    assert _looks(snap_compare, (80, 24), "r", desk=desk)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_help(snap_compare: Compare, size: tuple[int, int]) -> None:
    """You should see a framed table of the keys of the threads, grouped, over a dimmed desk."""
    assert _looks(snap_compare, size, "?")


def test_jump_120x40(snap_compare: Compare) -> None:
    """You should see a letter at the left of every pane, thread and claim."""
    assert _looks(snap_compare, (120, 40), "j", "ctrl+o")


def test_zen_120x40(snap_compare: Compare) -> None:
    """You should see the summary alone, in a column in the middle, without rules, state or keys."""
    assert _looks(snap_compare, (120, 40), "j", "enter", "z")


def test_palette_80x24(snap_compare: Compare) -> None:
    """You should see the palette with the commands of the threads and what each does."""
    assert _looks(snap_compare, (80, 24), ":")


def test_alerts_120x40(snap_compare: Compare) -> None:
    """You should see over the desk, under the word "Norderhaven", two articles by outlet and headline, each
    with the sentence that holds the word, which stands out; behind it the list says "alert: Norderhaven"."""
    desk = FakeDesk(config=Config(path="feeds.toml", feeds=feeds(), alerts=("Norderhaven", "Meridian")))
    assert _looks(snap_compare, (120, 40), "a", desk=desk)


def test_views_80x24(snap_compare: Compare) -> None:
    """You should see what the list can be narrowed to: all, unread, followed, with alerts, languages, each
    with the number of its threads; the first is shown now."""
    assert _looks(snap_compare, (80, 24), "v")
