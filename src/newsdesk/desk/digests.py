"""Digests: put together from the store, written to files without costing a person's notes, and verified."""

import os
import re
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from newsdesk.desk.checks import Check, check, passage
from newsdesk.desk.lineage import lineage_of
from newsdesk.desk.services import GENERATOR, Services
from newsdesk.desk.summaries import summary_now
from newsdesk.digest import (
    DigestPart,
    altered_claims,
    bibliography,
    file_names,
    keep_notes,
    read_footnotes,
    write_digest,
    write_digests,
)
from newsdesk.errors import InputError
from newsdesk.model import Article, When

__all__ = ["all_in_one", "one_each", "verify", "write_files"]

_DAY = len("2026-11-22")
_FRONT = 4000  # characters in which a digest says which thread it is of


def _part(services: Services, thread_id: int, *, as_background: bool) -> DigestPart:
    from newsdesk.summary import background  # noqa: PLC0415 - most digests are no background pieces

    summary = summary_now(services, thread_id)
    with services.store.read() as snapshot:
        thread = snapshot.threads.get(thread_id)
        held = snapshot.articles.many([line.id for line in thread.articles])
        articles = {article.id: article for article in held}
    return DigestPart(
        thread,
        summary,
        articles,
        lineage=lineage_of(services, thread_id),
        background=background(summary) if as_background else None,
    )


def one_each(
    services: Services, thread_ids: Sequence[int], now: datetime, *, as_background: bool = False
) -> tuple[tuple[str, str], ...]:
    """Return (file name, Markdown) for each thread."""
    parts = [_part(services, thread, as_background=as_background) for thread in thread_ids]
    names = file_names([part.thread for part in parts], now)
    return tuple(
        (
            name,
            write_digest(
                part.thread,
                part.summary,
                part.articles,
                now=now,
                generator=GENERATOR,
                since=_written(services, part.thread.line.id),
                languages=services.config.languages,
                lineage=part.lineage,
                background=part.background,
            ),
        )
        for name, part in zip(names, parts, strict=True)
    )


def all_in_one(
    services: Services, thread_ids: Sequence[int], now: datetime, *, as_background: bool = False
) -> str:
    """Return one Markdown text with all these threads."""
    parts = [_part(services, thread, as_background=as_background) for thread in thread_ids]
    return write_digests(parts, now=now, generator=GENERATOR, languages=services.config.languages)


def write_files(
    services: Services,
    thread_ids: Sequence[int],
    out: Path,
    now: datetime,
    *,
    with_bibliography: bool,
    as_background: bool = False,
) -> tuple[Path, ...]:
    """Write digests to `out` and return the files: a folder gets one a thread, a `.md` file gets all.

    What a person wrote in the notes block of a file that is there already stays; a file of another day
    takes over those of the thread's last one in its folder. Raises InputError where a file cannot be
    read or written; it is then as it was before.
    """
    if out.suffix.lower() == ".md" and not out.is_dir():
        single = len(thread_ids) == 1
        if single:
            text = one_each(services, thread_ids, now, as_background=as_background)[0][1]
        else:
            text = all_in_one(services, thread_ids, now, as_background=as_background)
        wanted = [(out, text, tuple(thread_ids))]
    else:
        digests = one_each(services, thread_ids, now, as_background=as_background)
        wanted = [
            (out / name, text, (thread,)) for (name, text), thread in zip(digests, thread_ids, strict=True)
        ]
    written = []
    for path, text, threads in wanted:
        old = _read(path) or (_last_one(path, threads[0]) if len(threads) == 1 else "")
        _replace(path, keep_notes(old, text, services.config.languages))
        written.append(path)
        if with_bibliography:
            beside = path.with_suffix(".json")
            _replace(beside, bibliography(_articles(services, threads)))
            written.append(beside)
    _note_written(services, thread_ids, now)
    return tuple(written)


def _articles(services: Services, thread_ids: Sequence[int]) -> list[Article]:
    with services.store.read() as snapshot:
        lines = [line for thread in thread_ids for line in snapshot.threads.get(thread).articles]
        return list(snapshot.articles.many([line.id for line in lines]))


def _read(path: Path) -> str:
    """Return the old file's text, "" where there is none; line ends as they stand in it."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise InputError(f"{path} is no UTF-8 text; it was left as it is") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error


def _last_one(path: Path, thread: int) -> str:
    """Return the thread's newest digest of an earlier day beside this file, "" where there is none.

    A file whose notes block somebody has taken out has no notes to hand on.
    """
    own, mark = re.compile(rf"^thread: {thread}\r?$", re.MULTILINE), f"<!-- newsdesk:notes {thread}"
    for other in sorted(path.parent.glob("[0-9]*-*.md"), reverse=True):
        if other.name[:_DAY] >= path.name[:_DAY]:
            continue
        try:
            with other.open(encoding="utf-8") as file:
                front = file.read(_FRONT)
                text = front + file.read() if own.search(front) else ""
        except (OSError, UnicodeDecodeError):
            continue
        if mark in text:
            return text
    return ""


def _replace(path: Path, text: str) -> None:
    """Write the whole file or leave the old one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # a link's target is replaced, not the link
        target = path.resolve()
        descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            # a new file gets the rights that any program would give it, an old one keeps its own
            Path(temporary).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
            Path(temporary).replace(target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _key(thread: int) -> str:
    return f"digest:{thread}"


def _written(services: Services, thread: int) -> datetime | None:
    with services.store.read() as snapshot:
        text = snapshot.settings.get(_key(thread))
    return When.parse(text).at if text else None


def _note_written(services: Services, thread_ids: Sequence[int], now: datetime) -> None:
    with services.store.write() as writing:
        for thread in thread_ids:
            writing.settings.put(_key(thread), When(now).iso())


def verify(services: Services, path: Path) -> tuple[Check, ...]:
    """Check every footnote against the store, and every passage against its footnotes, in the file's order.

    Raises InputError where the file cannot be read.
    """
    if not path.is_file():
        raise InputError(f"{path} is no file")
    text = _read(path)
    with services.store.read() as snapshot:
        checks = [check(snapshot, footnote) for footnote in read_footnotes(text)]
    checks += [passage(altered) for altered in altered_claims(text)]
    return tuple(sorted(checks, key=lambda one: one.line))
