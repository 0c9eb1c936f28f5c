"""Which threads `digest` writes, by number and by option."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.model import Config, RefreshEvent
from tests.summary.stories import DAM, article
from tests.support.command import Commands
from tests.support.records import write_records

OTHER = article(20, "en", "Bakers of Sellin strike", "The bakers of Sellin stopped work over pay on Tuesday.")


@pytest.fixture
def merged(newsdesk: Commands, tmp_path: Path) -> tuple[int, int]:
    """Give the number of a thread that another was merged into, and the number which that one had."""
    newsdesk("import", write_records(tmp_path / "in.jsonl", [*DAM, OTHER]))
    stays, goes = (thread["id"] for thread in newsdesk("threads", "--json").json()["threads"])
    assert newsdesk("merge", stays, goes).code == 0
    return stays, goes


def test_a_thread_is_written_once_however_it_is_named(
    newsdesk: Commands, merged: tuple[int, int], tmp_path: Path
) -> None:
    both = newsdesk("digest", *merged, "--json").json()["digests"]
    assert [one["file"] for one in both] == [
        one["file"] for one in newsdesk("digest", merged[0], "--json").json()["digests"]
    ]
    assert newsdesk("digest", *merged).out.count("\n## Key points") == 1

    (path,) = newsdesk("digest", *merged, "--out", tmp_path / "out", "--json").json()["written"]
    assert Path(path).name == both[0]["file"]


def test_the_number_that_a_merged_thread_had_finds_it_behind_every_option(
    newsdesk: Commands, merged: tuple[int, int]
) -> None:
    stays, goes = merged
    assert newsdesk("follow", goes).code == 0
    assert newsdesk("digest", goes, "--followed").code == 0
    assert newsdesk("digest", goes, "--since", "2000-01-01").out == newsdesk("digest", stays).out


def test_what_is_new_since_the_last_digest_is_known_by_either_number(
    newsdesk: Commands, merged: tuple[int, int], tmp_path: Path
) -> None:
    stays, goes = merged
    later = article(21, "en", "Choir of Fehn sings", "The choir of Fehn sang on Sunday in front of the hall.")
    records = write_records(tmp_path / "later.jsonl", [later])
    now = datetime.now(UTC)
    config = Config(path="", languages=("en", "de"))
    with Desk.open(newsdesk.data, config, clock=lambda: now + timedelta(days=2)) as desk:
        desk.write_digests((goes,), tmp_path / "out", now + timedelta(days=1))
        asyncio.run(_drained(desk.import_records(records)))
    newsdesk("merge", stays, newsdesk("search", "choir", "--json").json()["hits"][0]["thread"])
    assert "\n## New since " in newsdesk("digest", stays).out


async def _drained(events: AsyncIterator[RefreshEvent]) -> None:
    async for _ in events:
        pass
