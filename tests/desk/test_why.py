"""Why an article stands where it stands, asked of a real desk."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.errors import NotFound
from newsdesk.model import Config, Why
from newsdesk.model.stories import Decider
from newsdesk.store import Assignment, Store
from tests.support.workers import lasting_workers
from tests.threads.articles import BRIDGE, ELECTION

NOW = datetime(2021, 3, 9, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a data folder that holds both stories, three articles and two."""
    folder = tmp_path_factory.mktemp("why")
    rows = [*BRIDGE, *ELECTION]
    lines = [
        json.dumps(
            {
                "url": f"https://paper{n}.example/{n}",
                "title": title,
                "text": text,
                "published": f"2021-03-0{n}",
                "language": "en",
                "source": f"Paper {n}",
            }
        )
        for n, (title, text) in enumerate(rows, 1)
    ]
    (folder / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with lasting_workers(), _desk(folder) as desk:
        asyncio.run(_take(desk, folder / "in.jsonl"))
    return folder


def _desk(folder: Path) -> Desk:
    return Desk.open(folder, Config(path=""), offline=True, clock=lambda: NOW)


async def _take(desk: Desk, path: Path) -> None:
    async for _ in desk.import_records(path):
        pass


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Iterator[Desk]:
    """Give a desk over a copy of the folder."""
    for file in filled.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with _desk(tmp_path) as desk:
        yield desk


def test_the_reasons_are_in_words_of_the_article(desk: Desk) -> None:
    why = desk.why(2)
    assert why.by is Decider.ARRIVAL
    assert {"Kelmore", "Harlan"} <= {part for name in why.names for part in name.split()}
    assert "bridge" in why.terms
    text = " ".join(BRIDGE[1])
    assert all(part in text for word in (*why.names, *why.terms) for part in word.split())


def test_the_first_article_began_its_thread_and_shares_what_came_later(desk: Desk) -> None:
    why = desk.why(1)
    assert why.by is Decider.OPENING
    assert why.names
    assert why.days is not None


def test_after_the_second_look_the_reasons_are_those_of_the_new_place(desk: Desk) -> None:
    (bridge,) = {line.id for line in desk.thread_lines(query="Harlan")}
    development = next(one.id for one in desk.thread(bridge).developments if 2 in one.articles)
    moved = Why(0.7, by=Decider.SECOND_LOOK)
    with Store.open(desk.data) as store, store.write() as writing:
        writing.threads.shift([Assignment(2, bridge, development, moved)], NOW)
    why = desk.why(2)
    assert (why.by, why.score) == (Decider.SECOND_LOOK, 0.7)
    assert "bridge" in why.terms
    assert why.days == 1.0


def test_what_a_person_put_together_is_told_as_theirs(desk: Desk) -> None:
    one, other = (line.id for line in desk.thread_lines())
    desk.merge(one, other)
    assert {desk.why(number).by for number in range(1, 6)} == {Decider.PERSON}
    desk.undo()
    assert desk.why(2).by is Decider.ARRIVAL


def test_the_reasons_of_a_whole_thread_are_those_of_each_article(desk: Desk) -> None:
    one, other = desk.thread_lines()
    for thread in (one.id, other.id):
        members = [article.id for article in desk.thread(thread).articles]
        assert desk.whys(thread) == {article: desk.why(article) for article in members}
    desk.merge(one.id, other.id)
    assert desk.whys(other.id) == desk.whys(one.id)
    assert {why.by for why in desk.whys(one.id).values()} == {Decider.PERSON}


def test_an_unknown_article_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.why(99)
