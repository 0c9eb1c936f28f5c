"""The demo, all the way: fetched, extracted, threaded, summarised, shown, written out and verified."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.model import Finished, Thread
from newsdesk.tui import NewsdeskApp
from tests.demo.gold import CONFUSABLE, STORIES, story_of
from tests.support.workers import lasting_workers
from tests.tui.driving import seen, settle

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Give the demo's desk with every sample taken in."""
    with lasting_workers(), Desk.demo(tmp_path_factory.mktemp("demo"), clock=lambda: NOW) as desk:
        asyncio.run(_fill(desk))
        yield desk


async def _fill(desk: Desk) -> None:
    events = [event async for event in desk.refresh()]
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.report.failed == ()
    assert last.report.added == sum(len(slugs) for story in STORIES.values() for slugs in story.values())


def _threads(desk: Desk) -> tuple[Thread, ...]:
    return desk.whole_threads([line.id for line in desk.thread_lines()])


def _stories(thread: Thread) -> set[str]:
    return {story_of(article.url) for article in thread.articles}


def test_the_ouster_and_what_came_two_years_later_are_one_thread(desk: Desk) -> None:
    (thread,) = (thread for thread in _threads(desk) if "openai-altman" in _stories(thread))
    years = {article.date.at.year for article in thread.articles}
    assert years == {2023, 2025}
    assert set(thread.line.languages) == {"de", "en"}
    assert len(thread.line.outlets) >= 4


# two trials of one minister in one town, and two stories about museums of one town, may still be joined:
# names are all that a small desk has to go by
APART = [
    pair
    for pair in CONFUSABLE
    if pair not in {("grauvelt-bribery", "grauvelt-perjury"), ("kestrel-theft", "tide-museum")}
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_stories_that_are_easily_confused_stand_apart(desk: Desk, one: str, other: str) -> None:
    for thread in _threads(desk):
        assert not {one, other} <= _stories(thread)


def test_the_wire_copy_stands_under_the_agencys_text_and_who_rests_on_it_is_told(desk: Desk) -> None:
    (thread,) = (thread for thread in _threads(desk) if "valdorn-rates" in _stories(thread))
    outlets = {article.id: article.outlet for article in thread.articles}
    lineage = desk.lineage(thread.line.id)
    (original, copies) = lineage.copies[0]
    assert outlets[original] == "Meridian Wire"
    assert {outlets[copy] for copy in copies} == {"The Harbour Ledger"}
    assert desk.copies([thread]) == {thread.line.id: lineage.copies}
    told = {(outlets[basis.article], basis.outlet): basis.citation for basis in lineage.rests}
    assert set(told) == {("The Harbour Ledger", "Meridian Wire"), ("Abendkurier", "Meridian Wire")}
    proof = told["Abendkurier", "Meridian Wire"]
    assert proof is not None
    assert proof.text.startswith("Wie die Agentur Meridian Wire berichtet")
    assert desk.article(proof.article).text[proof.start : proof.end] == proof.text
    assert lineage.times[0].feed == lineage.times[0].page == thread.line.first


def test_no_claim_is_proved_by_two_copies_of_one_text(desk: Desk) -> None:
    for thread in _threads(desk):
        groups = [{original, *copies} for original, copies in desk.lineage(thread.line.id).copies]
        for point in desk.summary(thread.line.id).key_points:
            cited = {citation.article for citation in point.citations}
            assert not any(len(group & cited) > 1 for group in groups)


def test_every_reason_is_in_words_of_its_article(desk: Desk) -> None:
    reasons = 0
    for thread in _threads(desk):
        for line in thread.articles:
            article, why = desk.article(line.id), desk.why(line.id)
            text = f"{article.title}\n{article.text}"
            assert all(part in text for word in (*why.terms, *why.names) for part in word.split())
            reasons += bool(why.names)
            assert why.names or len(thread.articles) == 1
    assert reasons > 30


def test_every_claim_is_a_slice_of_a_stored_text(desk: Desk) -> None:
    claims = 0
    for thread in _threads(desk):
        summary = desk.summary(thread.line.id)
        assert summary.key_points
        cited = [
            *((claim.text, claim.citations) for claim in summary.key_points),
            *((item.text, item.citations) for item in summary.timeline),
            *((claim.text, claim.citations) for claim in summary.news),
        ]
        for text, citations in cited:
            assert citations[0].text == text
            for citation in citations:
                article = desk.article(citation.article)
                assert article.text[citation.start : citation.end] == citation.text
                claims += 1
    assert claims > 60


def test_the_digest_of_the_demo_is_verified(desk: Desk, tmp_path: Path) -> None:
    threads = [line.id for line in desk.thread_lines()]
    (path,) = desk.write_digests(threads, tmp_path / "all.md")
    checks = desk.verify(path)
    assert len(checks) > 60
    assert [check for check in checks if not check.holds] == []
    # what a person writes between the marks stays
    text = path.read_text(encoding="utf-8")
    mark = text.index("-->", text.index("<!-- newsdesk:notes")) + 4
    path.write_text(text[:mark] + "Ring the dyke warden.\n" + text[mark:], encoding="utf-8")
    desk.write_digests(threads, path)
    assert "Ring the dyke warden." in path.read_text(encoding="utf-8")


def test_a_digest_of_another_day_takes_over_the_notes_of_the_last_one(desk: Desk, tmp_path: Path) -> None:
    number, other = [line.id for line in desk.thread_lines()][:2]
    (first,) = desk.write_digests([number], tmp_path, NOW)
    text = first.read_text(encoding="utf-8")
    mark = text.index("-->", text.index("<!-- newsdesk:notes")) + 4
    first.write_text(text[:mark] + "Ring the dyke warden.\n" + text[mark:], encoding="utf-8")
    desk.write_digests([other], tmp_path, NOW)
    later = NOW + timedelta(days=2)
    (second,) = desk.write_digests([number], tmp_path, later)
    assert second != first
    written = second.read_text(encoding="utf-8")
    assert written.count("Ring the dyke warden.") == 1
    assert f"created: {NOW:%Y-%m-%d}\nupdated: {later:%Y-%m-%d}" in written
    (stranger,) = desk.write_digests([other], tmp_path, later)
    assert "dyke warden" not in stranger.read_text(encoding="utf-8")
    assert all(check.holds for check in desk.verify(second))


def _written(folder: Path) -> list[Path]:
    return list(folder.glob("*.md"))


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_by_keys_from_the_list_to_the_proof_and_out(
    desk: Desk, tmp_path: Path, size: tuple[int, int]
) -> None:
    app = NewsdeskApp(desk, now=lambda: NOW, browser=lambda _: True, folder=tmp_path, poll=0)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert "SAMPLES" in seen(app.desk_screen.state_line)
        lines = desk.thread_lines()
        row = next(at for at, line in enumerate(lines) if "openai-altman" in _stories(desk.thread(line.id)))
        for key in [*"j" * row, "enter", "enter"]:
            await pilot.press(key)
            await settle(pilot)
        source = seen(app.desk_screen.source)
        point = desk.summary(lines[row].id).key_points[0]
        assert " ".join(point.text.split()[:4]) in source
        assert all(article.read for article in desk.thread(lines[row].id).articles)
        await pilot.press("escape", "escape", "e", "E")
        await settle(pilot)
    (digest,) = _written(tmp_path)
    assert all(check.holds for check in desk.verify(digest))
