"""Where articles stand: the one way in which a membership is made, and threads that lead to others."""

import sqlite3
from typing import Literal

from newsdesk.store.lines import refresh_line

__all__ = ["exists", "move", "new_development", "new_thread", "put_membership", "resolve"]

_MEMBERSHIP = "INSERT INTO memberships VALUES (?, ?, ?, ?, ?, ?)"


def exists(connection: sqlite3.Connection, table: Literal["developments", "threads"], number: int) -> bool:
    """Whether there is a development or thread of this id."""
    return bool(connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (number,)).fetchone())  # noqa: S608 - two constants


def resolve(connection: sqlite3.Connection, thread: int) -> int:
    """Follow a thread that was merged away to the one where its articles are."""
    visited = {thread}
    while True:
        row = connection.execute("SELECT merged_into FROM threads WHERE id = ?", (thread,)).fetchone()
        if row is None or row[0] is None or row[0] in visited:
            return thread
        thread = row[0]
        visited.add(thread)


def new_thread(connection: sqlite3.Connection, title: str) -> int:
    """Make an empty thread and return its id."""
    return _inserted(connection.execute("INSERT INTO threads (title) VALUES (?)", (title,)))


def new_development(connection: sqlite3.Connection, thread: int, title: str) -> int:
    """Make an empty development and return its id."""
    cursor = connection.execute("INSERT INTO developments (thread, title) VALUES (?, ?)", (thread, title))
    return _inserted(cursor)


def move(
    connection: sqlite3.Connection,
    article: int,
    thread: int | None,
    development: int | None,
    *,
    score: float,
    why: str,
    now: int,
) -> tuple[int, int]:
    """Put an article into a development, or a new one of this or a new thread; return both."""
    title, before = connection.execute(
        "SELECT a.title, m.thread FROM articles a LEFT JOIN memberships m ON m.article = a.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    if development is not None:
        row = connection.execute("SELECT thread FROM developments WHERE id = ?", (development,)).fetchone()
        thread = int(row[0])
    if thread is None:
        thread = new_thread(connection, title)
    if development is None:
        development = new_development(connection, thread, title)
    row = (article, development, thread, score, why, now)
    if before is None:
        connection.execute(_MEMBERSHIP, row)
    else:
        put_membership(connection, row)
    # a thread that had lost all its articles, and led elsewhere, is one again
    connection.execute(
        "UPDATE threads SET merged_into = NULL WHERE id = ? AND merged_into IS NOT NULL", (thread,)
    )
    for changed in {thread, thread if before is None else before}:
        refresh_line(connection, changed)
    return thread, development


def put_membership(connection: sqlite3.Connection, row: tuple[int, int, int, float, str, int]) -> None:
    """Write (article, development, thread, score, why, placed).

    A move is a plain UPDATE, so that triggers see where the article stood; an upsert would besides
    put its own conflict rule in place of theirs.
    """
    article, *values = row
    moved = connection.execute(
        "UPDATE memberships SET development = ?, thread = ?, score = ?, why = ?, placed = ?"
        " WHERE article = ?",
        (*values, article),
    )
    if not moved.rowcount:
        connection.execute(_MEMBERSHIP, row)


def _inserted(cursor: sqlite3.Cursor) -> int:
    if cursor.lastrowid is None:
        raise AssertionError("an INSERT gives a row")
    return cursor.lastrowid
