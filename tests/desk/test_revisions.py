"""An article that its outlet edits is kept as it stood at each time."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.errors import NotFound
from newsdesk.model import Config
from tests.support.workers import lasting_workers

TEXT = "The dam in the valley broke on Friday. It killed 12 people, the district said on Saturday morning."


def test_every_version_of_an_article_is_at_hand_the_oldest_first(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"

    async def take(desk: Desk, text: str) -> None:
        path.write_text(json.dumps({"url": "https://a.example/1", "title": "The dam", "text": text}))
        async for _ in desk.import_records(path):
            pass

    now = datetime(2021, 3, 9, 9, 0, tzinfo=UTC)
    with lasting_workers(), Desk.open(tmp_path, Config(path=""), offline=True, clock=lambda: now) as desk:
        asyncio.run(take(desk, TEXT))
        asyncio.run(take(desk, TEXT.replace("12", "15")))
        assert [held.text for held in desk.revisions(1)] == [TEXT, TEXT.replace("12", "15")]
        with pytest.raises(NotFound):
            desk.revisions(2)
