"""How an article comes into the store and into its thread: one transaction, all of it or nothing."""

from datetime import datetime

from newsdesk.desk.pages import Read
from newsdesk.desk.placing import look_again, place_article, reread_article
from newsdesk.desk.services import Services
from newsdesk.model import ArticleAdded, Entry, Failure

__all__ = ["Intake"]


class Intake:
    """Takes articles in; every method is one transaction and may run in any thread."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._fresh: list[int] = []  # placed since the last second look

    def known(self, entry: Entry) -> int | None:
        """Return the article that is stored under this entry's address, now noted as the entry's own."""
        if not entry.url:
            return None
        with self._services.store.read() as snapshot:
            before = snapshot.entries.known(entry.feed, [entry.key]).get(entry.key)
            if before is not None and before.article is not None:
                return None  # the feed says that it was edited: its page is asked again
            # some feeds link every entry to their front page
            article = snapshot.articles.find((entry.url,), front_pages=False)
        if article is not None:
            with self._services.store.write() as writing:
                writing.entries.done(entry, article, self._services.clock())
                writing.lineages.claim(article, feed=entry.published)
        return article

    def refuse(self, entry: Entry, failure: Failure, retry_at: datetime | None) -> None:
        """Note that an entry gave no article, and why; the store decides when it is tried again."""
        with self._services.store.write() as writing:
            writing.entries.failed(entry, failure, self._services.clock(), retry_at)

    def accept(self, read: Read, entry: Entry | None = None) -> ArticleAdded:
        """Store what was read and put it into its thread."""
        if read.extracted is None or read.extracted.draft is None or read.extracted.reading is None:
            raise ValueError("only a reading with a draft can be stored")
        now = self._services.clock()
        draft, reading = read.extracted.draft, read.extracted.reading
        with self._services.store.write() as writing:
            aliases = tuple(url for url in (entry.url if entry else None,) if url)
            added = writing.articles.add(draft, reading, read.page, now, aliases=aliases)
            if entry:
                writing.entries.done(entry, added.article, now)
            feed_time = entry.published if entry else None
            writing.lineages.claim(added.article, feed=feed_time, page=draft.claimed)
            if added.new:
                thread = place_article(writing, added.article, reading, now)
                self._fresh.append(added.article)
            else:
                thread = writing.threads.of(added.article)
                if added.changed:
                    reread_article(writing, added.article, reading)
        return ArticleAdded(added.article, thread, draft.title, added.new, added.changed and not added.new)

    def look_again(self) -> tuple[int, ...]:
        """Take the second look at the threads of what has come in; return the threads that have changed."""
        fresh, self._fresh = self._fresh, []
        if not fresh:
            return ()
        with self._services.store.write() as writing:
            return look_again(writing, fresh, self._services.clock())
