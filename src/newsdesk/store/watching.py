"""What a reader wants to be told of: the articles that hold a phrase, the last to come first."""

import sqlite3
from collections.abc import Sequence

from newsdesk.model import Hit
from newsdesk.store.search import Query, hits_of, parse_query

__all__ = ["holding", "quoted"]

_NEWEST = 1000  # of the articles that hold a phrase, so that a frequent word costs no more than a rare one
_HELD = (
    "SELECT * FROM (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? AND rowid > ?"
    " ORDER BY rowid DESC LIMIT ?)"
    " UNION SELECT * FROM (SELECT rowid FROM articles_grams WHERE articles_grams MATCH ? AND rowid > ?"
    " ORDER BY rowid DESC LIMIT ?)"
)


def phrase(words: str) -> Query | None:
    """Return the words as they stand, whole and one after the other; None where there is no word."""
    return parse_query('"' + words.replace('"', " ") + '"')


def holding(
    connection: sqlite3.Connection, words: str, *, unread: bool, after: int
) -> tuple[tuple[int, int], ...]:
    """Return (article, thread) of the articles that hold the words, looking at the newest 1,000 of them.

    `unread` leaves out what was read, `after` the articles up to that id.
    """
    query = phrase(words)
    if query is None:
        return ()
    rows = connection.execute(
        f"SELECT a.id, m.thread FROM ({_HELD}) f"  # noqa: S608 - a constant
        " JOIN articles a ON a.id = f.rowid JOIN memberships m ON m.article = a.id"
        " WHERE a.is_read = 0 OR NOT ? ORDER BY a.id DESC",
        (query.match(), after, _NEWEST, query.pairs(), after, _NEWEST, unread),
    )
    return tuple(rows.fetchall())


def quoted(connection: sqlite3.Connection, words: str, articles: Sequence[int]) -> tuple[Hit, ...]:
    """Return these articles in this order, with the place where they hold the words."""
    query = phrase(words)
    return hits_of(connection, query, articles) if query else ()
