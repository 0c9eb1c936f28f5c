"""Articles in and out as JSON Lines: no order loses one, and a bad line costs only itself."""

import asyncio
import json
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.desk import Desk
from newsdesk.model import Config
from tests.support.command import Commands
from tests.support.web import FLOOD, STRIKE, Story


def _record(story: Story, **changes: object) -> dict[str, object]:
    return {
        "url": f"https://courier.example{story.path}",
        "title": story.title,
        "text": "\n\n".join(story.paragraphs),
        "published": "2026-11-02",
        "language": "en",
        "source": "The Marwick Courier",
        **changes,
    }


RECORDS = [_record(story) for story in (*FLOOD, *STRIKE)]


def _write(path: Path, records: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_what_is_exported_can_be_imported(newsdesk: Commands, tmp_path: Path) -> None:
    first = newsdesk("import", _write(tmp_path / "in.jsonl", RECORDS), "--json")
    assert first.code == 0, first.err
    assert first.json()["added"] == 3

    exported = newsdesk("export").out
    assert [json.loads(line) for line in exported.splitlines()] == RECORDS

    (tmp_path / "out.jsonl").write_text(exported, encoding="utf-8")
    again = newsdesk("import", tmp_path / "out.jsonl", "--json").json()
    assert (again["added"], again["known"]) == (0, 3)
    assert newsdesk("export").out == exported


def test_bad_lines_are_named_and_cost_only_themselves(newsdesk: Commands, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [
        json.dumps(RECORDS[0]).encode(),
        b"{broken",
        b"",
        b'{"title": "no address"}',
        b'{"url": "https://a.example/1", "text": 7}',
        b"\xff\xfe",
        b"[1, 2]",
        json.dumps(RECORDS[2]).encode(),
    ]
    path.write_bytes(b"\n".join(lines))

    done = newsdesk("import", path, "--json")

    assert done.code == 1
    report = done.json()
    assert report["added"] == 2
    assert [failure["url"].rpartition(", ")[2] for failure in report["failed"]] == [
        "line 2",
        "line 4",
        "line 5",
        "line 6",
        "line 7",
    ]
    assert "“url” is missing" in done.err


def test_a_date_that_cannot_be_read_is_told_with_its_line_and_the_article_comes_in(
    newsdesk: Commands, tmp_path: Path
) -> None:
    path = _write(
        tmp_path / "in.jsonl",
        [
            _record(FLOOD[0], published="yesterday"),
            _record(FLOOD[1], published=""),
            _record(STRIKE[0], published="2026-13-45"),
        ],
    )

    done = newsdesk("import", path, "--json")

    assert done.code == 0
    report = done.json()
    assert (report["added"], report["failed"]) == (3, [])
    assert [(note["url"], note["note"].partition(":")[0]) for note in report["notes"]] == [
        (f"{path}, line 1", "the date “yesterday” cannot be read"),
        (f"{path}, line 3", "the date “2026-13-45” cannot be read"),
    ]
    assert f"note: {path}, line 1: the date “yesterday” cannot be read" in done.err
    assert [json.loads(line)["published"] for line in newsdesk("export").out.splitlines()] == [None] * 3


@pytest.mark.parametrize("published", ["2026", "2026-22", "2026-11", "2026-11-02", "2026-11-02T09:30:00Z"])
def test_a_date_of_any_precision_comes_back_from_an_export(
    newsdesk: Commands, tmp_path: Path, published: str
) -> None:
    path = _write(tmp_path / "in.jsonl", [_record(FLOOD[0], published=published)])
    assert newsdesk("import", path, "--json").json()["notes"] == []
    assert json.loads(newsdesk("export").out)["published"] == published


def test_an_edited_article_is_a_revision_and_not_a_new_article(newsdesk: Commands, tmp_path: Path) -> None:
    newsdesk("import", _write(tmp_path / "a.jsonl", RECORDS))
    edited = _record(FLOOD[0], title="Dam gives way: two missing")
    newsdesk("import", _write(tmp_path / "b.jsonl", [edited]))

    titles = [json.loads(line)["title"] for line in newsdesk("export").out.splitlines()]
    assert len(titles) == 3
    assert "Dam gives way: two missing" in titles


def test_new_changed_and_known_articles_are_counted_apart(newsdesk: Commands, tmp_path: Path) -> None:
    newsdesk("import", _write(tmp_path / "a.jsonl", RECORDS[:2]))
    lines = [_record(FLOOD[0], title="Dam gives way: two missing"), *RECORDS[1:]]

    told = newsdesk("import", _write(tmp_path / "b.jsonl", lines)).out
    assert told == "1 article imported, 1 changed, 1 known and unchanged, 0 failed\n"

    # the same file once more: what was changed is known now
    again = newsdesk("import", tmp_path / "b.jsonl", "--json")
    assert again.code == 0
    assert {key: again.json()[key] for key in ("added", "changed", "known")} == {
        "added": 0,
        "changed": 0,
        "known": 3,
    }


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(order=st.permutations([*range(len(RECORDS)), *range(len(RECORDS))]))
def test_no_order_of_arrival_loses_an_article(order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = _write(folder / "in.jsonl", [RECORDS[number] for number in order])
        with Desk.open(folder / "data", Config(path="", languages=("en",))) as desk:
            asyncio.run(_drain(desk, source))
            stored = [json.loads(line) for line in desk.export_records()]
            assert sorted(map(json.dumps, stored)) == sorted(map(json.dumps, RECORDS))
            threads = desk.whole_threads([line.id for line in desk.thread_lines()])
            places = Counter(article.id for thread in threads for article in thread.articles)
            assert sorted(places.values()) == [1, 1, 1]
            for thread in threads:
                grouped = [article for one in thread.developments for article in one.articles]
                assert sorted(grouped) == sorted(article.id for article in thread.articles)


async def _drain(desk: Desk, source: Path) -> None:
    async for _ in desk.import_records(source):
        pass
