"""Articles in and out as JSON Lines: url, title, text, published, language, source."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

from newsdesk.desk.pages import Read
from newsdesk.desk.renewing import renew
from newsdesk.desk.services import Services
from newsdesk.desk.stream import Report
from newsdesk.desk.taking import Taking
from newsdesk.errors import InputError
from newsdesk.extract import extract_lines
from newsdesk.model import (
    Article,
    Extracted,
    Failure,
    FailureKind,
    Progress,
)
from newsdesk.workers import WorkerError

__all__ = ["export_records", "import_records"]

BATCH = 40  # lines that a worker reads at once
AHEAD = 4  # batches that are read while earlier ones are stored
LIMIT = 60.0  # seconds for one batch
LONGEST_LINE = 8_000_000  # bytes

Lines = tuple[tuple[int, bytes], ...]


async def import_records(services: Services, path: Path, report: Report) -> None:
    """Take in every line of a JSON Lines file, in the file's order; a line that cannot be read is told,
    and so is a date that cannot, whose article comes in without it.

    Raises InputError where the file itself cannot be read.
    """
    total = await asyncio.to_thread(_count, path)
    await renew(services, report)
    taking, done = Taking(services, report), 0
    batches = _batches(path)
    ahead: list[asyncio.Task[list[tuple[int, Extracted]]]] = []
    try:
        while True:
            while len(ahead) < AHEAD and (lines := await asyncio.to_thread(next, batches, None)):
                ahead.append(asyncio.create_task(_read(services, lines)))
            if not ahead:
                break
            for number, found in await ahead.pop(0):
                done, name = done + 1, f"{path}, line {number}"
                if found.failure:
                    taking.fail(name, found.failure)
                else:
                    await taking.take(Read(found), name=name)
            report(Progress(done, total, path.name))
    finally:
        for task in ahead:
            task.cancel()
    await taking.finish()


async def _read(services: Services, lines: Lines) -> list[tuple[int, Extracted]]:
    """Read a batch in a worker; one that breaks the worker is read again line by line."""
    try:
        found = await services.pool.run(extract_lines, lines, services.config.languages, limit=LIMIT)
    except WorkerError as error:
        if len(lines) == 1:
            failure = Failure(FailureKind.EXTRACT_CRASH, f"the line could not be read: {error}")
            return [(lines[0][0], Extracted(failure=failure))]
        return [read for line in lines for read in await _read(services, (line,))]
    return list(found)


def _count(path: Path) -> int:
    return sum(len(lines) for lines in _batches(path))


def _batches(path: Path) -> Iterator[Lines]:
    """Yield the file's lines that hold something, numbered from 1, in batches."""
    batch: list[tuple[int, bytes]] = []
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(LONGEST_LINE):
                number += 1
                if not line.endswith(b"\n") and len(line) == LONGEST_LINE:
                    raise InputError(f"{path}, line {number} is longer than {LONGEST_LINE:,} bytes")
                if line.strip():
                    batch.append((number, line))
                if len(batch) == BATCH:
                    yield tuple(batch)
                    batch = []
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    if batch:
        yield tuple(batch)


def export_records(services: Services) -> Iterator[str]:
    """Yield every article's newest revision as one JSON line, in the order of arrival."""
    with services.store.read() as snapshot:
        for article in snapshot.articles.all():
            yield _record(article)


def _record(article: Article) -> str:
    return json.dumps(
        {
            "url": article.url,
            "title": article.title,
            "text": article.text,
            "published": article.published.iso() if article.published else None,
            "language": article.language,
            "source": article.outlet,
        },
        ensure_ascii=False,
    )
