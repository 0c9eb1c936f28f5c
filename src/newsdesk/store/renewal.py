"""What must be read anew of an index that an older version made: each article is noted until it is done."""

import sqlite3
from collections.abc import Sequence

from newsdesk.store.indexing import Indexing
from newsdesk.store.rows import id_list

__all__ = ["Renewal"]


class Renewal:
    """The articles that the index does not know yet, over one transaction's connection.

    What is done is struck off in the transaction that does it: whoever goes on later does nothing twice.
    """

    def __init__(self, connection: sqlite3.Connection, indexing: Indexing) -> None:
        self._connection = connection
        self._indexing = indexing

    def left(self) -> int:
        """Return how many articles wait."""
        return int(self._connection.execute("SELECT count(*) FROM index_waiting").fetchone()[0])

    def articles(self, most: int) -> Sequence[int]:
        """Return the first articles that wait, in order of their ids."""
        select = "SELECT article FROM index_waiting ORDER BY article LIMIT ?"
        return [row[0] for row in self._connection.execute(select, (most,))]

    def done(self, articles: Sequence[int]) -> None:
        """Strike off articles that were read anew; search knows them then, and their threads are stale."""
        done = id_list(articles)
        self._connection.execute(
            "DELETE FROM index_waiting WHERE article IN (SELECT value FROM json_each(?))", (done,)
        )
        rows = self._connection.execute(
            "SELECT a.id, r.title, r.text FROM articles a"
            " JOIN revisions r ON r.article = a.id AND r.number = a.revision"
            " WHERE a.id IN (SELECT value FROM json_each(?))",
            (done,),
        )
        for number, title, text in rows.fetchall():
            self._indexing.index_grams(number, title, text)
        self._connection.execute(
            "INSERT OR IGNORE INTO index_stale_threads SELECT DISTINCT thread FROM memberships"
            " WHERE article IN (SELECT value FROM json_each(?))",
            (done,),
        )
