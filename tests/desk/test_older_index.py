"""An index that an older version made is read anew; what was stored stays, and threads go on."""

import asyncio
import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.desk import Desk
from newsdesk.model import Config
from tests.support.workers import lasting_workers
from tests.threads.articles import BRIDGE, ELECTION

NOW = datetime(2021, 3, 9, 9, 0, tzinfo=UTC)


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


async def _take(desk: Desk, path: Path) -> None:
    async for _ in desk.import_records(path):
        pass


def _groups(desk: Desk) -> set[frozenset[str]]:
    return {
        frozenset(article.title for article in desk.thread(line.id).articles) for line in desk.thread_lines()
    }


def _desk(folder: Path) -> Desk:
    return Desk.open(folder, Config(path=""), offline=True, clock=lambda: NOW)


def test_threads_go_on_after_the_index_changed_its_form(tmp_path: Path) -> None:
    first = _file(tmp_path, "first.jsonl", [*BRIDGE[:2], *ELECTION])
    last = _file(tmp_path, "last.jsonl", [BRIDGE[2]])
    with lasting_workers():
        for name in ("straight", "upgraded"):
            with _desk(tmp_path / name) as desk:
                asyncio.run(_take(desk, first))
        connection = sqlite3.connect(tmp_path / "upgraded" / "newsdesk.db")
        # as a store of the third version: rows that this version cannot read
        connection.execute("UPDATE index_articles SET facts = x'0200'")
        connection.execute("UPDATE index_threads SET profile = x'00'")
        connection.execute("DROP TABLE index_waiting")
        connection.execute("DROP TABLE index_recent")
        connection.execute("PRAGMA user_version = 3")
        connection.commit()
        connection.close()
        found = []
        for name in ("straight", "upgraded"):
            with _desk(tmp_path / name) as desk:
                asyncio.run(_take(desk, last))
                found.append(_groups(desk))
    assert found[0] == found[1]
    assert frozenset(title for title, _ in BRIDGE) in found[0]
