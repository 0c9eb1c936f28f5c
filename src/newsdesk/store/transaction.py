"""What a transaction offers: the repositories over its connection."""

import sqlite3
from collections.abc import Sequence
from functools import cached_property

from newsdesk.model import Hit
from newsdesk.store.articles import Articles
from newsdesk.store.entries import Entries
from newsdesk.store.feeds import Feeds
from newsdesk.store.index import Index
from newsdesk.store.indexing import Indexing
from newsdesk.store.lineage import Lineages
from newsdesk.store.lines import LineCache
from newsdesk.store.renewal import Renewal
from newsdesk.store.search import search
from newsdesk.store.settings import Settings
from newsdesk.store.summaries import Summaries
from newsdesk.store.threads import Threads
from newsdesk.store.vectors import Vectors
from newsdesk.store.watching import holding, quoted

__all__ = ["Snapshot", "Writing"]


class Snapshot:
    """A consistent view of the store; changing anything through it fails."""

    def __init__(
        self, connection: sqlite3.Connection, cache: LineCache | None = None, vectors: Vectors | None = None
    ) -> None:
        self.connection = connection
        self._cache = cache
        self._vectors = vectors
        self._indexing = Indexing(connection)

    @cached_property
    def feeds(self) -> Feeds:
        """What is remembered of feeds."""
        return Feeds(self.connection)

    @cached_property
    def entries(self) -> Entries:
        """The entries of feeds and what came of them."""
        return Entries(self.connection)

    @cached_property
    def articles(self) -> Articles:
        """Articles, revisions and pages."""
        return Articles(self.connection, self._indexing)

    @cached_property
    def threads(self) -> Threads:
        """Threads, developments and what people decided about them."""
        return Threads(self.connection, self._cache)

    @cached_property
    def index(self) -> Index:
        """What threading asks: words, names, and which developments and threads they stand in."""
        return Index(self.connection, self._vectors)

    @cached_property
    def renewal(self) -> Renewal:
        """What is left to read anew of an index that an older version made."""
        return Renewal(self.connection, self._indexing)

    @cached_property
    def summaries(self) -> Summaries:
        """The summaries of threads."""
        return Summaries(self.connection)

    @cached_property
    def lineages(self) -> Lineages:
        """Where articles come from."""
        return Lineages(self.connection)

    @cached_property
    def settings(self) -> Settings:
        """Small things to remember."""
        return Settings(self.connection)

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return the articles that hold every word and "phrase" of the query, best first.

        The last word may be unfinished. Strasse finds Straße; muller and mueller find Müller.
        """
        return search(self.connection, query, limit)

    def holding(self, words: str, *, unread: bool = False, after: int = 0) -> tuple[tuple[int, int], ...]:
        """Return (article, thread) of the articles that hold these words as they stand, newest first.

        `unread` leaves out what was read, `after` the articles up to that id; of a frequent word only the
        newest are looked at.
        """
        return holding(self.connection, words, unread=unread, after=after)

    def quoted(self, words: str, articles: Sequence[int]) -> tuple[Hit, ...]:
        """Return these articles, each with the place where it holds the words."""
        return quoted(self.connection, words, articles)


class Writing(Snapshot):
    """One write transaction: sees and makes changes, all or none; search finds them when it has ended."""

    def finish(self) -> None:
        """Do what is done once at the end, before all is committed."""
        self._indexing.tell()
