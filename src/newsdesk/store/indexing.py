"""What search looks at: the words of an article's newest revision, pairs of letters where blanks are missing.

Both indexes hold no texts, so they must be told exactly what they took in when it is to be taken out.
"""

import sqlite3
from collections.abc import Callable

from newsdesk.store.folding import folded
from newsdesk.text.unspaced import grams

__all__ = ["Indexing"]

_INSERT = "INSERT INTO articles_fts (rowid, title, text, folded) VALUES (?, ?, ?, ?)"
_DELETE = "INSERT INTO articles_fts (articles_fts, rowid, title, text, folded) VALUES ('delete', ?, ?, ?, ?)"
_INSERT_GRAMS = "INSERT INTO articles_grams (rowid, title, text) VALUES (?, ?, ?)"
_DELETE_GRAMS = "INSERT INTO articles_grams (articles_grams, rowid, title, text) VALUES ('delete', ?, ?, ?)"


class Indexing:
    """What search has to learn from one transaction: it is told at the end of it, all at once.

    FTS5 writes a segment of its index whenever a statement begins that may be undone by itself, as any one
    with a trigger does, and merges the segments later: told article by article between such statements it
    takes several times as long.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: list[tuple[Callable[[sqlite3.Connection, int, str, str], None], int, str, str]] = []

    def index(self, number: int, title: str, text: str) -> None:
        """Let an article be found by its title and text."""
        self._waiting.append((_index, number, title, text))

    def unindex(self, number: int, title: str, text: str) -> None:
        """Let an article no longer be found by the title and text that it was indexed with."""
        self._waiting.append((_unindex, number, title, text))

    def index_grams(self, number: int, title: str, text: str) -> None:
        """Let an article be found by the pairs of its letters, if it has a script that asks for it; once."""
        self._waiting.append((_index_grams, number, title, text))

    def tell(self) -> None:
        """Let search know, in the order in which it came."""
        waiting, self._waiting = self._waiting, []
        for carry_out, number, title, text in waiting:
            carry_out(self._connection, number, title, text)


def _index(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    connection.execute(_INSERT, (number, *_words(title, text)))
    _index_grams(connection, number, title, text)


def _unindex(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    connection.execute(_DELETE, (number, *_words(title, text)))
    if _has_grams(connection, number):
        connection.execute(_DELETE_GRAMS, (number, grams(title), grams(text)))


def _index_grams(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    pairs = grams(title), grams(text)
    if any(pairs) and not _has_grams(connection, number):
        connection.execute(_INSERT_GRAMS, (number, *pairs))


def _has_grams(connection: sqlite3.Connection, number: int) -> bool:
    """Tell whether the pairs of an article are held; one of an older store may wait to be read anew."""
    return (
        connection.execute("SELECT 1 FROM articles_grams_docsize WHERE id = ?", (number,)).fetchone()
        is not None
    )


def _words(title: str, text: str) -> tuple[str, str, str]:
    return title, text, folded(f"{title}\n{text}")
