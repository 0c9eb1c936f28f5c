"""The product as its commands start it: a desk over a temporary store, articles imported into it."""

import asyncio
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from evaluation.records import languages_of
from evaluation.sets import Record
from newsdesk.desk import Desk
from newsdesk.model import ArticleAdded, Config, PageFailed, RefreshEvent

__all__ = ["Places", "imported"]


@dataclass(frozen=True, slots=True)
class Places:
    """Where each article of a stream went, by its address: ids of developments and of threads."""

    development: dict[str, int]
    thread: dict[str, int]


def imported(records: Sequence[Record]) -> Places:
    """Import articles in this order into an empty desk and return where they are in the end.

    An article whose text the store had already under another address is where that one is; one that
    the product refused has no place. No summaries are made on the way: where an article stands does not
    depend on them.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stream.jsonl"
        path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        with Desk.open(Path(folder) / "data", Config(path="", languages=languages_of(records))) as desk:
            with mock.patch("newsdesk.desk.taking.Summariser", _NoSummaries):
                ids = asyncio.run(_import(desk, path))
            return _places(desk, _by_address(records, ids))


class _NoSummaries:
    """Stands where the desk keeps summaries up, and makes none."""

    def __init__(self, *_: object) -> None:
        pass

    def touch(self, thread: int) -> None:
        """Forget that a thread has changed."""

    async def finish(self) -> None:
        """Do nothing: there is nothing to make."""


async def _import(desk: Desk, path: Path) -> list[int | None]:
    """Return each line's article, None where it was refused."""
    found: list[int | None] = []
    events = desk.import_records(path)
    async for event in events:
        found += _outcome(event)
    return found


def _outcome(event: RefreshEvent) -> list[int | None]:
    """Return what an event says of one line; most say nothing."""
    if isinstance(event, ArticleAdded):
        return [event.article]
    return [None] if isinstance(event, PageFailed) else []


def _by_address(records: Sequence[Record], ids: Sequence[int | None]) -> dict[str, int]:
    """Return the article of every address that has one; every line must have been told of."""
    if len(ids) != len(records):
        raise RuntimeError(f"{len(records)} articles were handed in, {len(ids)} were told of")
    return {record["url"]: id_ for record, id_ in zip(records, ids, strict=True) if id_ is not None}


def _places(desk: Desk, ids: dict[str, int]) -> Places:
    """Ask the desk where these articles are."""
    development: dict[int, int] = {}
    thread: dict[int, int] = {}
    for line in desk.thread_lines():
        for one in desk.thread(line.id).developments:
            for article in one.articles:
                development[article], thread[article] = one.id, line.id
    return Places(
        {url: development[id_] for url, id_ in ids.items() if id_ in development},
        {url: thread[id_] for url, id_ in ids.items() if id_ in thread},
    )
