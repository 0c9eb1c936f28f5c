"""An index that an older version made is read anew; what was stored stays, and threads go on."""

import asyncio
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsdesk.desk import Desk, renewing
from newsdesk.desk.reading import reading_of
from newsdesk.model import Config, Progress, Reading, RefreshEvent, ThreadProfile
from newsdesk.store import FILE_NAME, Snapshot, Store
from newsdesk.store.packing import unpack_thread
from tests.support.workers import lasting_workers
from tests.threads.articles import BRIDGE, ELECTION

NOW = datetime(2021, 3, 9, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
MOST = 4  # articles or threads in one batch
LONERS = [
    (f"{name}len {name}wick", " ".join(f"{name}{end} {name}{end}ad." for end in ("or", "ist", "und", "alt")))
    for name in ("Arv", "Borl", "Cess", "Druml", "Elv", "Fosk", "Gall", "Hyrst", "Jorn", "Kelp")
]


def _file(folder: Path, name: str, rows: list[tuple[str, str]]) -> Path:
    lines = [
        json.dumps(
            {"url": f"https://paper.example/{title}", "title": title, "text": text, "published": "2021-03-01"}
        )
        for title, text in rows
    ]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


async def _take(desk: Desk, path: Path) -> list[RefreshEvent]:
    return [event async for event in desk.import_records(path)]


def _groups(desk: Desk) -> set[frozenset[str]]:
    return {
        frozenset(article.title for article in desk.thread(line.id).articles) for line in desk.thread_lines()
    }


def _desk(folder: Path) -> Desk:
    return Desk.open(folder, Config(path=""), offline=True, clock=lambda: NOW)


def _age(folder: Path) -> None:
    """Make it a store of the third version, whose rows this version cannot read."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE index_articles SET facts = x'0200'")
        connection.execute("UPDATE index_threads SET profile = x'00'")
        connection.execute("DROP TABLE index_waiting")
        connection.execute("DROP TABLE index_recent")
        connection.execute("DROP TABLE index_evidence")
        connection.execute("DROP TABLE articles_grams")
        connection.execute("PRAGMA user_version = 3")


def _index(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that the index holds, and where the articles stand."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        select = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'index\\_%' ESCAPE '\\'"
        tables = [row[0] for row in connection.execute(select)] + ["memberships", "developments"]
        found: dict[str, list[tuple[Any, ...]]] = {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr)  # noqa: S608 - the schema's
            for name in tables
        }
    # weights are kept in single precision: whether they were at hand or read again shows in the last digit
    found["index_threads"] = [(row[0], _rounded(unpack_thread(row[1]))) for row in found["index_threads"]]
    return found


def _places(index: dict[str, list[tuple[Any, ...]]]) -> list[list[tuple[Any, ...]]]:
    return [index["memberships"], index["developments"]]


def _rounded(profile: ThreadProfile) -> ThreadProfile:
    words = {
        language: {key: round(weight, 5) for key, weight in vector.items()}
        for language, vector in profile.words.items()
    }
    return replace(profile, words=words)


@pytest.fixture(scope="module", autouse=True)
def workers() -> Iterator[None]:
    with lasting_workers():
        yield


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of an older version, with more articles and threads than one batch takes."""
    folder = tmp_path_factory.mktemp("older")
    rows = _file(folder, "first.jsonl", [*BRIDGE[:2], *ELECTION, *LONERS])
    with _desk(folder / "data") as desk:
        asyncio.run(_take(desk, rows))
    _age(folder / "data")
    return folder / "data"


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renewing, "_BATCH", MOST)
    monkeypatch.setattr(renewing, "_PAUSE", 0.0)


def test_threads_go_on_after_the_index_changed_its_form(tmp_path: Path) -> None:
    first = _file(tmp_path, "first.jsonl", [*BRIDGE[:2], *ELECTION])
    last = _file(tmp_path, "last.jsonl", [BRIDGE[2]])
    for name in ("straight", "upgraded"):
        with _desk(tmp_path / name) as desk:
            asyncio.run(_take(desk, first))
    _age(tmp_path / "upgraded")
    found = []
    for name in ("straight", "upgraded"):
        with _desk(tmp_path / name) as desk:
            asyncio.run(_take(desk, last))
            found.append(_groups(desk))
    assert found[0] == found[1]
    assert frozenset(title for title, _ in BRIDGE) in found[0]


class _Interrupted(Exception):  # noqa: N818 - no error
    """Ends the reading between two batches."""


def _renew(folder: Path, batches: int) -> list[tuple[int, int]]:
    """Read the index anew, for so many batches at most, and return the progress that was told."""
    told: list[tuple[int, int]] = []

    def report(event: RefreshEvent) -> None:
        assert isinstance(event, Progress)
        if len(told) == batches:
            raise _Interrupted
        told.append((event.done, event.total))

    with _desk(folder) as desk, suppress(_Interrupted):
        asyncio.run(renewing.renew(desk._services, report))
    return told


@pytest.mark.usefixtures("small_batches")
def test_reading_anew_that_is_interrupted_goes_on_to_the_same_index(older: Path, tmp_path: Path) -> None:
    shutil.copytree(older, tmp_path / "straight")
    _renew(tmp_path / "straight", 0)
    places = _places(_index(tmp_path / "straight"))
    told = _renew(tmp_path / "straight", 99)
    straight = _index(tmp_path / "straight")
    assert len(straight["index_articles"]) == len(straight["memberships"]) == told[0][1]
    assert len(straight["index_threads"]) >= MOST
    assert straight["index_waiting"] == []
    batches = -(-told[0][1] // MOST)
    for phase in (told[:batches], told[batches:]):  # of articles, then of threads
        assert phase == [(MOST * done, phase[0][1]) for done in range(len(phase))]
    assert told[batches:]
    for batches in range(len(told)):
        folder = tmp_path / f"after-{batches}"
        shutil.copytree(older, folder)
        assert _renew(folder, batches) == told[:batches]
        before = _index(folder)
        assert len(before["index_articles"]) == min(batches * MOST, told[0][1])
        assert len(before["index_articles"]) + len(before["index_waiting"]) == told[0][1]
        assert len(_renew(folder, 99)) == len(told) - batches
        assert _index(folder) == straight
    assert _places(straight) == places


@pytest.mark.usefixtures("small_batches")
def test_a_batch_that_fails_leaves_nothing_behind(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("straight", "failed"):
        shutil.copytree(older, tmp_path / name)
    _renew(tmp_path / "straight", 99)
    _renew(tmp_path / "failed", 1)
    before = _index(tmp_path / "failed")
    fails = iter([False, False, True])
    with monkeypatch.context() as patch:

        def reading(snapshot: Snapshot, article: int) -> Reading:
            if next(fails):
                raise _Interrupted
            return reading_of(snapshot, article)

        patch.setattr(renewing, "reading_of", reading)
        _renew(tmp_path / "failed", 99)
    assert _index(tmp_path / "failed") == before
    _renew(tmp_path / "failed", 99)
    assert _index(tmp_path / "failed") == _index(tmp_path / "straight")


@pytest.mark.usefixtures("small_batches")
def test_a_process_that_is_killed_within_a_batch_keeps_the_batches_before(
    older: Path, tmp_path: Path
) -> None:
    for name in ("straight", "killed"):
        shutil.copytree(older, tmp_path / name)
    _renew(tmp_path / "straight", 99)
    command = [
        sys.executable,
        "-m",
        "tests.desk.renewer",
        str(tmp_path / "killed"),
        str(MOST),
        str(2 * MOST + 2),
    ]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert len(_index(tmp_path / "killed")["index_articles"]) == 2 * MOST
    _renew(tmp_path / "killed", 99)
    assert _index(tmp_path / "killed") == _index(tmp_path / "straight")


@pytest.mark.usefixtures("small_batches")
def test_others_write_between_two_batches(older: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(older, folder)
    stars = 0

    def report(_: RefreshEvent) -> None:
        nonlocal stars
        with Store.open(folder, busy=0.0) as other, other.write() as writing:
            for line in writing.threads.lines():
                writing.threads.star(line.id, True)
        stars += 1

    with _desk(folder) as desk:
        asyncio.run(renewing.renew(desk._services, report))
    assert stars > 5


@pytest.mark.usefixtures("small_batches")
def test_the_next_import_reads_the_index_anew_first(older: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(older, folder)
    last = _file(tmp_path, "last.jsonl", [BRIDGE[2]])
    with _desk(folder) as desk:
        events = asyncio.run(_take(desk, last))
        assert frozenset(title for title, _ in BRIDGE) in _groups(desk)
    assert isinstance(events[0], Progress)
    assert (events[0].done, events[0].what) == (0, "reading the index of an older version anew")
    assert _index(folder)["index_waiting"] == []
