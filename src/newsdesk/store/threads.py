"""Threads: reading them, and putting articles into them."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import islice

from newsdesk.errors import NotFound
from newsdesk.model import (
    ArticleLine,
    Constraints,
    Development,
    Placement,
    SummaryArticle,
    Thread,
    ThreadLine,
    Undated,
    Why,
)
from newsdesk.store import corrections, rethread
from newsdesk.store.codec import CodecError, decode, encode, from_micros, to_micros
from newsdesk.store.constraints import constraints
from newsdesk.store.corrections import Change
from newsdesk.store.lines import (
    LINE_COLUMNS,
    LineCache,
    refresh_line,
    thread_line,
    thread_lines,
    touch,
    undated,
)
from newsdesk.store.placing import exists, move, new_thread, resolve
from newsdesk.store.rethread import Assignment, Rethreaded
from newsdesk.store.rows import ARTICLE_COLUMNS, article, article_line
from newsdesk.store.rows import LINE_COLUMNS as ARTICLE_LINE_COLUMNS
from newsdesk.store.search import matching_threads

__all__ = ["Threads"]

_DATE = "coalesce(a.published, a.fetched)"


class Threads:
    """All threads, by id; ids stay, and one that was merged away leads to where it went."""

    def __init__(self, connection: sqlite3.Connection, cache: LineCache | None = None) -> None:
        self._connection = connection
        self._cache = cache

    # reading

    def lines(
        self, since: datetime | None = None, query: str | None = None, limit: int | None = None
    ) -> tuple[ThreadLine, ...]:
        """Return the lines of threads, newest last article first.

        `since` leaves out those without an article at or after that time, `query` those without an
        article that it finds. All lines are kept in memory between calls of one process; a first call
        at 50,000 threads builds them (about 0.2 s), a later one reads only what has changed.
        """
        wanted = matching_threads(self._connection, query) if query and query.strip() else None
        if query and query.strip() and wanted is None:
            return ()  # signs without a word find nothing
        if since is None and wanted is None and limit is None and self._cache is not None:
            return self._cache.lines(self._connection)
        return self._read_lines(since, wanted, limit)

    def undated(self) -> Mapping[int, Undated]:
        """Return what is undated in each thread that has articles of which no source says a date."""
        return undated(self._connection)

    def count(self) -> int:
        """Return how many threads have articles."""
        return int(self._connection.execute("SELECT count(*) FROM threads WHERE articles > 0").fetchone()[0])

    def get(self, thread: int) -> Thread:
        """Return a thread, or the one it was merged into; raises NotFound."""
        found = self.resolve(thread)
        row = self._connection.execute(
            f"SELECT {LINE_COLUMNS} FROM threads t WHERE t.id = ?",  # noqa: S608 - a constant
            (found,),
        ).fetchone()
        articles = self.members(found)
        return Thread(thread_line(row), articles, self._developments(found, articles))

    def resolve(self, thread: int) -> int:
        """Return the id under which a thread's articles stand now; raises NotFound."""
        found = resolve(self._connection, thread)
        row = self._connection.execute("SELECT articles FROM threads WHERE id = ?", (found,)).fetchone()
        if row is None or not row[0]:
            raise NotFound(f"there is no thread {thread}")
        return found

    def members(self, thread: int) -> tuple[ArticleLine, ...]:
        """Return the lines of a thread's articles, oldest first."""
        rows = self._connection.execute(
            f"SELECT {ARTICLE_LINE_COLUMNS} FROM memberships m JOIN articles a ON a.id = m.article"  # noqa: S608 - constants
            f" WHERE m.thread = ? ORDER BY {_DATE}, a.id",
            (thread,),
        )
        return tuple(article_line(row) for row in rows)

    def of(self, article_id: int) -> int:
        """Return the thread in which an article stands; raises NotFound where it has none yet."""
        return self._place(article_id)[0]

    def why(self, article_id: int) -> Why:
        """Return why an article stands where it stands; raises NotFound."""
        _, score, document = self._place(article_id)
        try:
            return decode(Why, document)
        except CodecError:
            return Why(score)  # reasons of an older form; the score stands beside them

    def summary_articles(self, thread: int) -> tuple[SummaryArticle, ...]:
        """Return what a summary of this thread needs, oldest article first; `seen` are those read."""
        rows = self._connection.execute(
            f"SELECT m.development, {ARTICLE_COLUMNS} FROM memberships m JOIN articles a ON a.id = m.article"  # noqa: S608 - constants
            " JOIN revisions r ON r.article = a.id AND r.number = a.revision"
            f" WHERE m.thread = ? ORDER BY {_DATE}, a.id",
            (resolve(self._connection, thread),),
        )
        return tuple(
            SummaryArticle(
                id=held.id,
                url=held.url,
                revision=held.revision,
                title=held.title,
                text=held.text,
                outlet=held.outlet,
                language=held.language,
                published=held.published,
                fetched=held.fetched,
                key_points=held.key_points,
                references=held.references,
                seen=held.read,
                development=development,
            )
            for development, held in ((row[0], article(row[1:])) for row in rows)
        )

    def seen(self, thread: int) -> datetime | None:
        """Return when the reader last looked at a thread."""
        row = self._connection.execute("SELECT seen FROM threads WHERE id = ?", (thread,)).fetchone()
        return None if row is None or row[0] is None else from_micros(row[0])

    # placing

    def new(self, title: str = "") -> int:
        """Make an empty thread and return its id; it is listed as soon as it has an article."""
        return new_thread(self._connection, title)

    def place(self, article_id: int, placement: Placement, now: datetime) -> tuple[int, int]:
        """Carry out a placement and return (thread, development).

        A development that has gone counts as none; a thread that was merged away is the one it went
        into. An article that stood elsewhere is moved.
        """
        if placement.development is not None and exists(
            self._connection, "developments", placement.development
        ):
            development: int | None = placement.development
        else:
            development = None
        thread = placement.thread
        if thread is not None:
            thread = (
                resolve(self._connection, thread) if exists(self._connection, "threads", thread) else None
            )
        why = placement.why
        return move(
            self._connection,
            article_id,
            thread,
            development,
            score=why.score,
            why=encode(why),
            now=to_micros(now),
        )

    def label(self, thread: int, title: str) -> None:
        """Set the program's title of a thread; a person's own title stays in front of it."""
        self._connection.execute(
            "UPDATE threads SET title = ? WHERE id = ? AND title <> ?", (title, thread, title)
        )
        touch(self._connection, thread)

    def label_development(self, development: int, title: str) -> None:
        """Set the title of a development."""
        self._connection.execute("UPDATE developments SET title = ? WHERE id = ?", (title, development))

    def replace(self, assignments: Sequence[Assignment], now: datetime) -> Rethreaded:
        """Put articles where a new threading wants them, keeping the ids of threads and developments."""
        return rethread.replace(self._connection, assignments, to_micros(now))

    def shift(self, moves: Sequence[Assignment], now: datetime) -> None:
        """Move articles to developments and threads that are named by id; a negative development is new."""
        rethread.shift(self._connection, moves, to_micros(now))

    # the reader's marks

    def star(self, thread: int, starred: bool) -> None:
        """Follow a thread, or no longer; raises NotFound."""
        found = self.resolve(thread)
        self._connection.execute("UPDATE threads SET starred = ? WHERE id = ?", (int(starred), found))
        touch(self._connection, found)

    def mark_read(self, thread: int, read: bool, now: datetime) -> None:
        """Mark a thread's articles read, and note that the reader looked, or unread; raises NotFound."""
        found = self.resolve(thread)
        self._connection.execute(
            "UPDATE articles SET is_read = ? WHERE is_read <> ?"
            " AND id IN (SELECT article FROM memberships WHERE thread = ?)",
            (int(read), int(read), found),
        )
        if read:
            self._connection.execute("UPDATE threads SET seen = ? WHERE id = ?", (to_micros(now), found))
        refresh_line(self._connection, found)

    def mark_all_read(self, now: datetime) -> None:
        """Mark every article read."""
        self._connection.execute("UPDATE articles SET is_read = 1 WHERE is_read = 0")
        self._connection.execute(
            "UPDATE threads SET unread = 0, seen = ?, stamp = (SELECT max(stamp) FROM threads) + 1"
            " WHERE unread > 0",
            (to_micros(now),),
        )

    # what a person decides: see corrections.py

    def merge(self, a: int, b: int, now: datetime) -> int:
        """Put thread b into thread a and return a's id; b leads to a from now on."""
        return corrections.merge(self._connection, self.resolve(a), self.resolve(b), to_micros(now))

    def split(self, thread: int, articles: Sequence[int], now: datetime) -> int:
        """Move articles of a thread into a new one and return its id."""
        return corrections.split(self._connection, self.resolve(thread), articles, to_micros(now))

    def rename(self, thread: int, title: str, now: datetime) -> None:
        """Give a thread a title of one's own; an empty one takes it away."""
        corrections.rename(self._connection, self.resolve(thread), title, to_micros(now))

    def pin(self, article_id: int, thread: int, now: datetime) -> None:
        """Put an article into a thread, to stay there."""
        self.of(article_id)
        corrections.pin(self._connection, article_id, self.resolve(thread), to_micros(now))

    def undo(self, now: datetime) -> Change | None:
        """Take back the last merge, split, renaming or pin that stands, and return it, or None."""
        return corrections.undo(self._connection, to_micros(now))

    def constraints(self) -> Constraints:
        """Return what every new decision must respect."""
        return constraints(self._connection)

    def _read_lines(
        self, since: datetime | None, wanted: frozenset[int] | None, limit: int | None
    ) -> tuple[ThreadLine, ...]:
        sql = f"SELECT {LINE_COLUMNS} FROM threads t WHERE t.articles > 0 AND t.last >= ?"  # noqa: S608 - a constant
        earliest = -(2**62) if since is None else to_micros(since)
        rows = self._connection.execute(f"{sql} ORDER BY t.last DESC, t.id DESC", (earliest,))
        return tuple(thread_lines(islice((row for row in rows if wanted is None or row[0] in wanted), limit)))

    def _developments(self, thread: int, articles: Sequence[ArticleLine]) -> tuple[Development, ...]:
        rows = self._connection.execute(
            "SELECT m.article, m.development, d.title FROM memberships m"
            " JOIN developments d ON d.id = m.development WHERE m.thread = ?",
            (thread,),
        )
        standing = {row[0]: (row[1], row[2]) for row in rows}
        groups: dict[int, list[ArticleLine]] = {}
        for line in articles:  # oldest first, and so are the developments by their first article
            groups.setdefault(standing[line.id][0], []).append(line)
        titles = dict(standing.values())
        return tuple(
            Development(
                number,
                titles[number] or lines[0].title,
                # as its articles say: when one of them was fetched is no date of an event
                next((line.published for line in lines if line.published), None),
                tuple(line.id for line in lines),
            )
            for number, lines in groups.items()
        )

    def _place(self, article_id: int) -> tuple[int, float, str]:
        row: tuple[int, float, str] | None = self._connection.execute(
            "SELECT thread, score, why FROM memberships WHERE article = ?", (article_id,)
        ).fetchone()
        if row is None:
            raise NotFound(f"there is no article {article_id} in any thread")
        return row
