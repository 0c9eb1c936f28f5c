"""The samples stay apart from what the reader collects."""

import asyncio
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.errors import UsageError
from newsdesk.model import Config
from tests.support.workers import lasting_workers

RECORD = '{"url": "https://a.example/1", "title": "The dam", "text": "The dam broke on Friday morning."}\n'


def test_the_samples_do_not_go_into_a_desk_of_the_readers_own(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(RECORD)

    async def take(desk: Desk) -> None:
        async for _ in desk.import_records(path):
            pass

    with lasting_workers(), Desk.open(tmp_path, Config(path="")) as desk:
        asyncio.run(take(desk))

    with pytest.raises(UsageError, match="a desk of your own"):
        Desk.demo(tmp_path)


def test_a_folder_of_samples_is_opened_again(tmp_path: Path) -> None:
    for _ in range(2):
        with Desk.demo(tmp_path) as desk:
            assert desk.samples
