"""Summaries as the screen asks for them: made in a worker, kept, never computed beside the reader."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsdesk.desk import Desk, summaries
from newsdesk.errors import NotFound, StoreBusy, WorkerTimeout
from newsdesk.model import Config, Progress, Summary, SummaryArticle
from tests.support.workers import lasting_workers
from tests.threads.articles import BRIDGE

NOW = datetime(2021, 3, 9, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a data folder with one thread; the workers that filled it serve all tests."""
    folder = tmp_path_factory.mktemp("summaries")
    lines = [
        json.dumps(
            {"url": f"https://paper{n}.example/", "title": title, "text": text, "published": "2021-03-01"}
        )
        for n, (title, text) in enumerate(BRIDGE)
    ]
    (folder / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with lasting_workers():
        with _desk(folder / "data") as desk:
            asyncio.run(_take(desk, folder / "in.jsonl"))
        yield folder / "data"


def _desk(folder: Path) -> Desk:
    return Desk.open(folder, Config(path=""), offline=True, clock=lambda: NOW)


@pytest.fixture
def desk(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Give a desk over a copy of it, in whose own process nothing may be summarised."""

    def refused(*_: object) -> Summary:
        raise AssertionError("computed beside the reader")

    for file in filled.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with _desk(tmp_path) as desk:
        monkeypatch.setattr(summaries, "_summarise", refused)
        yield desk


async def _take(desk: Desk, path: Path) -> None:
    async for _ in desk.import_records(path):
        pass


def test_a_stale_summary_is_made_in_a_worker_and_kept(desk: Desk) -> None:
    number, articles = desk.thread_lines()[0].id, desk.thread(desk.thread_lines()[0].id).articles
    split = desk.split(number, [articles[0].id])
    summary, lineage = asyncio.run(desk.made(split))
    assert {proof.article for claim in summary.key_points for proof in claim.citations} == {articles[0].id}
    assert [times.article for times in lineage.times] == [articles[0].id]
    assert desk.summary(split) == summary  # kept: asking again computes nothing


def test_reading_a_thread_makes_nothing_anew(desk: Desk) -> None:
    number = desk.thread_lines()[0].id
    before, _ = asyncio.run(desk.made(number))
    desk.mark_read(number)
    after, _ = asyncio.run(desk.made(number))
    assert after.key_points == before.key_points
    assert desk.summary(number) == after


def test_other_languages_and_another_way_of_making_it_give_another_summary(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = desk.thread_lines()[0].id
    made: list[tuple[str, ...]] = []

    def noted(_: object, languages: tuple[str, ...]) -> Summary:
        made.append(languages)
        return Summary()

    monkeypatch.setattr(summaries, "_summarise", noted)
    with Desk.open(desk.data, Config(path="", languages=("fr", "en")), offline=True) as other:
        other.summary(number)
        other.summary(number)
    assert made == [("fr", "en")]
    monkeypatch.setattr("newsdesk.store.summaries.RECIPE", 0)
    desk.summary(number)
    assert len(made) == 2


def test_two_who_wait_for_one_summary_share_the_work(desk: Desk) -> None:
    number = desk.thread_lines()[0].id
    split = desk.split(number, [desk.thread(number).articles[0].id])

    async def twice() -> tuple[Summary, Summary]:
        one, other = await asyncio.gather(desk.made(split), desk.made(split))
        return one[0], other[0]

    one, other = asyncio.run(twice())
    assert one == other
    assert one.key_points


def test_a_thread_that_there_is_not_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        asyncio.run(desk.made(999))


def test_a_store_that_is_busy_for_a_while_keeps_no_summary_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, articles = desk.thread_lines()[0].id, desk.thread(desk.thread_lines()[0].id).articles
    split, tries = desk.split(number, [articles[0].id]), iter([StoreBusy("later"), StoreBusy("later"), None])
    keep = summaries.Summariser._keep

    def sometimes(self: summaries.Summariser, *found: object) -> None:
        if error := next(tries):
            raise error
        keep(self, *found)  # type: ignore[arg-type]  # as they were given

    monkeypatch.setattr(summaries.Summariser, "_keep", sometimes)
    summary, _ = asyncio.run(desk.made(split))
    assert summary.key_points


def test_a_refresh_ends_although_others_write_all_the_while(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise StoreBusy("not now")

    monkeypatch.setattr("newsdesk.store.summaries.RECIPE", 0)
    monkeypatch.setattr(summaries.Summariser, "_keep", never)
    summariser = summaries.Summariser(desk._services, lambda _: None)
    summariser.touch(desk.thread_lines()[0].id)
    asyncio.run(summariser.finish())


def test_a_story_that_grows_quickly_is_summarised_when_it_is_half_as_large_again_and_in_the_end(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, made, held = desk.thread_lines()[0].id, list[int](), 0
    with desk._services.store.read() as snapshot:
        (one, *_) = snapshot.threads.summary_articles(number)

    def inputs(*_: object) -> tuple[tuple[str, str], tuple[SummaryArticle, ...]]:
        return ("", ""), (one,) * held

    async def make(_function: object, articles: tuple[SummaryArticle, ...], *_: object, **__: object) -> None:
        made.append(len(articles))
        raise WorkerTimeout("nothing need come of it")

    monkeypatch.setattr("newsdesk.store.summaries.RECIPE", 0)
    monkeypatch.setattr(summaries.Summariser, "_inputs", inputs)
    monkeypatch.setattr(desk._services.pool, "run", make)
    summariser = summaries.Summariser(desk._services, lambda _: None)

    async def grow() -> None:
        nonlocal held
        for held in range(1, 401):  # noqa: B007 - `inputs` reads it
            summariser.touch(number)
            if summariser._round:
                await summariser._round
        await summariser.finish()

    asyncio.run(grow())
    assert made == [25, 50, 75, 125, 200, 300, 400]


def test_the_summaries_that_are_left_to_make_are_counted_for_who_waits(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def make(*_: object) -> None:
        """Make nothing."""

    monkeypatch.setattr("newsdesk.store.summaries.RECIPE", 0)
    monkeypatch.setattr(summaries.Summariser, "make", make)
    told: list[object] = []
    summariser = summaries.Summariser(desk._services, told.append)
    for thread in (1, 2):
        summariser.touch(thread)
    asyncio.run(summariser.finish())
    assert told == [Progress(done, 2, "summaries") for done in range(3)]


def test_a_thread_whose_summary_fails_has_its_title_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    labelled: list[int] = []

    async def fails(*_: object, **__: object) -> None:
        raise WorkerTimeout("too long")

    monkeypatch.setattr("newsdesk.store.summaries.RECIPE", 0)
    monkeypatch.setattr(desk._services.pool, "run", fails)
    monkeypatch.setattr(summaries, "relabel", lambda _, thread, __: labelled.append(thread))
    summariser = summaries.Summariser(desk._services, lambda _: None)
    number = desk.thread_lines()[0].id
    summariser.touch(number)
    asyncio.run(summariser.finish())
    assert labelled == [number]


def test_threads_that_became_one_are_summarised_once_and_what_is_fresh_not_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = desk.thread_lines()[0].id
    gone = desk.split(number, [desk.thread(number).articles[0].id])
    desk.merge(number, gone)
    pool, made = desk._services.pool, list[int]()
    run = pool.run

    async def noted(function: Any, articles: tuple[SummaryArticle, ...], *more: Any, limit: float) -> Any:
        made.append(len(articles))
        return await run(function, articles, *more, limit=limit)

    monkeypatch.setattr(pool, "run", noted)

    async def twice() -> None:
        summariser = summaries.Summariser(desk._services, lambda _: None)
        for _ in range(2):
            for thread in (gone, number):
                summariser.touch(thread)
            await summariser.finish()

    monkeypatch.setattr("newsdesk.store.summaries.RECIPE", 0)
    asyncio.run(twice())
    # once: the thread that went is the one that stays, and nothing has come since
    assert made == [len(desk.thread(number).articles)]
