"""What the reader looks for: words, threads of a feed, and why an article stands where it stands."""
# ruff: noqa: PLC0415 - what gives reasons is imported when it is asked: no list of threads pays for it

from collections.abc import Mapping, Sequence

from newsdesk.desk.services import Services
from newsdesk.model import Alert, Hit, Why
from newsdesk.store import Snapshot

__all__ = ["LooksOut", "alerts_among"]

_SHOWN = 50  # articles of an alert that are named


def _alert(snapshot: Snapshot, words: str, held: Sequence[int]) -> Alert:
    return Alert(words, len(held), snapshot.quoted(words, held[:_SHOWN]))


def alerts_among(services: Services, articles: Sequence[int]) -> tuple[Alert, ...]:
    """Return the alerts that some of these articles set off, with those articles."""
    if not articles or not services.config.alerts:
        return ()
    wanted, after = frozenset(articles), min(articles) - 1
    found = []
    with services.store.read() as snapshot:
        for words in services.config.alerts:
            held = [article for article, _ in snapshot.holding(words, after=after) if article in wanted]
            if held:
                found.append(_alert(snapshot, words, held))
    return tuple(found)


class LooksOut:
    """The desk's side that looks for words, feeds and reasons."""

    _services: Services

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return the articles that hold these words, best first."""
        with self._services.store.read() as snapshot:
            return snapshot.search(query, limit)

    def alerts(self, *, read: bool = False) -> tuple[Alert, ...]:
        """Return every alert of feeds.toml with its unread articles; `read` adds those that were read."""
        with self._services.store.read() as snapshot:
            return tuple(
                _alert(snapshot, words, [one for one, _ in snapshot.holding(words, unread=not read)])
                for words in self._services.config.alerts
            )

    def alerted(self) -> tuple[tuple[int, int, str], ...]:
        """Return (article, thread, words) of every unread article that set off an alert, alert by alert."""
        if not self._services.config.alerts:
            return ()
        with self._services.store.read() as snapshot:
            return tuple(
                (article, thread, words)
                for words in self._services.config.alerts
                for article, thread in snapshot.holding(words, unread=True)
            )

    def threads_of_feeds(self, urls: Sequence[str]) -> frozenset[int]:
        """Return the threads with an article that one of these feeds brought."""
        with self._services.store.read() as snapshot:
            return snapshot.entries.threads(urls)

    def why(self, article_id: int) -> Why:
        """Return why an article stands where it stands, in the words of its own text."""
        from newsdesk.desk.why import why_of

        return why_of(self._services, article_id)

    def whys(self, thread_id: int) -> Mapping[int, Why]:
        """Return the same for every article of a thread, by the article's id."""
        from newsdesk.desk.why import whys_of

        return whys_of(self._services, thread_id)
