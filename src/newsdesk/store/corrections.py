"""What a person decides about threads: carried out, logged with how things stood before, and undone."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsdesk.errors import NotFound, UsageError
from newsdesk.store.codec import decode, encode, from_micros
from newsdesk.store.lines import refresh_line, touch
from newsdesk.store.placing import exists, move, new_development, new_thread

__all__ = ["Change", "ChangeKind", "merge", "pin", "rename", "split", "undo"]

_LONGEST_TITLE = 300  # characters


class ChangeKind(StrEnum):
    """What a person did."""

    MERGE = "merge"
    SPLIT = "split"
    RENAME = "rename"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Change:
    """A change that a person made: of `thread`, with `other` (merged away, or split off)."""

    kind: ChangeKind
    thread: int
    other: int | None
    title: str | None
    made: datetime


@dataclass(frozen=True, slots=True)
class Before:
    """How things stood: (article, development) of what was moved, and the thread's titles and star."""

    placements: tuple[tuple[int, int], ...] = ()
    label: str = ""
    title: str | None = None
    starred: bool = False


def merge(connection: sqlite3.Connection, a: int, b: int, now: int) -> int:
    """Put all of thread b into a; b leads to a. Raises UsageError where both are one."""
    if a == b:
        raise UsageError(f"thread {a} cannot be merged with itself")
    stayed, moved = _members(connection, a), _members(connection, b)
    before = _before(connection, a, moved)
    _log(connection, ChangeKind.MERGE, a, now=now, before=before, other=b, stayed=stayed, moved=moved)
    connection.execute("UPDATE developments SET thread = ? WHERE thread = ?", (a, b))
    connection.execute("UPDATE memberships SET thread = ? WHERE thread = ?", (a, b))
    connection.execute(
        "UPDATE threads SET starred = max(starred, (SELECT starred FROM threads WHERE id = :b)),"
        " own_title = coalesce(own_title, (SELECT own_title FROM threads WHERE id = :b)) WHERE id = :a",
        {"a": a, "b": b},
    )
    connection.execute("UPDATE threads SET merged_into = ? WHERE id = ?", (a, b))
    _refresh(connection, (a, b))
    return a


def split(connection: sqlite3.Connection, thread: int, articles: Sequence[int], now: int) -> int:
    """Move articles into a new thread and return it.

    Raises NotFound for an article that is not in the thread, UsageError where none or all are named.
    """
    moved = tuple(sorted(set(articles)))
    members = _members(connection, thread)
    if strangers := sorted(set(moved) - set(members)):
        raise NotFound(f"article {strangers[0]} is not in thread {thread}")
    stayed = tuple(article for article in members if article not in set(moved))
    if not moved or not stayed:
        raise UsageError("a split needs at least one article that goes and one that stays")
    title = _title(connection, moved[0])
    other = new_thread(connection, title)
    before = _before(connection, thread, moved)
    _log(
        connection, ChangeKind.SPLIT, thread, now=now, before=before, other=other, stayed=stayed, moved=moved
    )
    for development, leaving in _by_development(before.placements).items():
        if set(leaving) == set(_in_development(connection, development)):
            connection.execute("UPDATE developments SET thread = ? WHERE id = ?", (other, development))
            target = development
        else:
            target = new_development(connection, other, _title(connection, leaving[0]))
        _put(connection, leaving, other, target)
    _refresh(connection, (thread, other))
    return other


def rename(connection: sqlite3.Connection, thread: int, title: str, now: int) -> None:
    """Give a thread a person's own title; an empty one takes it away."""
    tidy = " ".join(title.split())[:_LONGEST_TITLE] or None
    _log(connection, ChangeKind.RENAME, thread, now=now, before=_before(connection, thread, ()), title=tidy)
    connection.execute("UPDATE threads SET own_title = ? WHERE id = ?", (tidy, thread))
    touch(connection, thread)


def pin(connection: sqlite3.Connection, article: int, thread: int, now: int) -> None:
    """Put an article that stands somewhere into this thread, as a development of its own, to stay."""
    at, development, score, why = connection.execute(
        "SELECT thread, development, score, why FROM memberships WHERE article = ?", (article,)
    ).fetchone()
    before = Before(((article, development),))
    _log(connection, ChangeKind.PIN, thread, now=now, before=before, other=at, moved=(article,))
    if at != thread:
        move(connection, article, thread, None, score=score, why=why, now=now)
        _lead(connection, at, thread)


def undo(connection: sqlite3.Connection, now: int) -> Change | None:
    """Take back the last change that stands; what came since stays where it is."""
    row = connection.execute(
        "SELECT id, kind, thread, other, title, made, before FROM changes WHERE undone IS NULL"
        " ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    number, kind, thread, other, title, made, document = row
    change = Change(ChangeKind(kind), thread, other, title, from_micros(made))
    before = decode(Before, document)
    match change.kind:
        case ChangeKind.MERGE:
            _undo_merge(connection, thread, other, before)
        case ChangeKind.SPLIT:
            _restore(connection, before.placements, thread)
            _lead(connection, other, thread)
            _relabel(connection, thread, before)
        case ChangeKind.RENAME:
            connection.execute("UPDATE threads SET own_title = ? WHERE id = ?", (before.title, thread))
        case ChangeKind.PIN:
            connection.execute("UPDATE threads SET merged_into = NULL WHERE id = ?", (other,))
            _restore(connection, before.placements, other)
    touch(connection, thread)
    connection.execute("UPDATE changes SET undone = ? WHERE id = ?", (now, number))
    return change


def _undo_merge(connection: sqlite3.Connection, thread: int, other: int, before: Before) -> None:
    connection.execute("UPDATE threads SET merged_into = NULL WHERE id = ?", (other,))
    connection.execute("UPDATE threads SET own_title = ? WHERE id = ?", (before.title, thread))
    if not before.starred:  # a star that came with the other goes with it; one given since stays
        connection.execute(
            "UPDATE threads SET starred = 0 WHERE id = ? AND (SELECT starred FROM threads WHERE id = ?) = 1",
            (thread, other),
        )
    _relabel(connection, thread, before)
    _restore(connection, before.placements, other)


def _relabel(connection: sqlite3.Connection, thread: int, before: Before) -> None:
    connection.execute("UPDATE threads SET title = ? WHERE id = ?", (before.label, thread))


def _log(
    connection: sqlite3.Connection,
    kind: ChangeKind,
    thread: int,
    *,
    now: int,
    before: Before,
    other: int | None = None,
    title: str | None = None,
    stayed: Iterable[int] = (),
    moved: Iterable[int] = (),
) -> None:
    """Note a change; `stayed` are the articles of side 0, `moved` those of side 1."""
    number = connection.execute(
        "INSERT INTO changes (kind, thread, other, title, made, before) VALUES (?, ?, ?, ?, ?, ?)",
        (kind, thread, other, title, now, encode(before)),
    ).lastrowid
    connection.executemany(
        "INSERT INTO change_articles VALUES (?, ?, ?)",
        [(number, article, 0) for article in stayed] + [(number, article, 1) for article in moved],
    )


def _before(connection: sqlite3.Connection, thread: int, moved: Iterable[int]) -> Before:
    label, title, starred = connection.execute(
        "SELECT title, own_title, starred FROM threads WHERE id = ?", (thread,)
    ).fetchone()
    select = "SELECT development FROM memberships WHERE article = ?"
    placements = tuple((article, connection.execute(select, (article,)).fetchone()[0]) for article in moved)
    return Before(placements, label, title, bool(starred))


def _restore(connection: sqlite3.Connection, placements: Sequence[tuple[int, int]], thread: int) -> None:
    """Put articles back into their developments of this thread, with what has joined those since."""
    touched = {thread}
    for development, articles in _by_development(placements).items():
        if exists(connection, "developments", development):
            touched.update(
                row[0]
                for row in connection.execute(
                    "SELECT thread FROM memberships WHERE development = ?", (development,)
                )
            )
            connection.execute("UPDATE developments SET thread = ? WHERE id = ?", (thread, development))
            connection.execute(
                "UPDATE memberships SET thread = ? WHERE development = ?", (thread, development)
            )
        else:  # all threads were built anew since
            connection.execute(
                "INSERT INTO developments VALUES (?, ?, ?)",
                (development, thread, _title(connection, articles[0])),
            )
        for article in articles:
            row = connection.execute(
                "SELECT thread FROM memberships WHERE article = ?", (article,)
            ).fetchone()
            touched.update(row)
        _put(connection, articles, thread, development)
    _refresh(connection, touched)


def _put(connection: sqlite3.Connection, articles: Iterable[int], thread: int, development: int) -> None:
    connection.executemany(
        "UPDATE memberships SET development = ?, thread = ? WHERE article = ?",
        [(development, thread, article) for article in articles],
    )


def _lead(connection: sqlite3.Connection, thread: int, to: int) -> None:
    """Where a thread has lost its last article, let it lead to another."""
    connection.execute(
        "UPDATE threads SET merged_into = ? WHERE id = ? AND articles = 0 AND id <> ?", (to, thread, to)
    )


def _by_development(placements: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    groups: dict[int, list[int]] = {}
    for article, development in placements:
        groups.setdefault(development, []).append(article)
    return groups


def _members(connection: sqlite3.Connection, thread: int) -> tuple[int, ...]:
    rows = connection.execute("SELECT article FROM memberships WHERE thread = ? ORDER BY article", (thread,))
    return tuple(row[0] for row in rows)


def _in_development(connection: sqlite3.Connection, development: int) -> tuple[int, ...]:
    rows = connection.execute("SELECT article FROM memberships WHERE development = ?", (development,))
    return tuple(row[0] for row in rows)


def _title(connection: sqlite3.Connection, article: int) -> str:
    return str(connection.execute("SELECT title FROM articles WHERE id = ?", (article,)).fetchone()[0])


def _refresh(connection: sqlite3.Connection, threads: Iterable[int]) -> None:
    for thread in sorted(set(threads)):
        refresh_line(connection, thread)
