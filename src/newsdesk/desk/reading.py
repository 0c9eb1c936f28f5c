"""What threads need of a stored article: kept beside it, or read anew where an older form is kept."""

from newsdesk.model import Reading
from newsdesk.store import Snapshot

__all__ = ["reading_of"]


def reading_of(snapshot: Snapshot, article_id: int) -> Reading:
    """Return an article's reading; one of an older form is made anew from its text."""
    kept = snapshot.articles.reading(article_id)
    if kept is not None:
        return kept
    from newsdesk.text.reading import read  # noqa: PLC0415 - seldom needed, and its word lists take a while

    article = snapshot.articles.get(article_id)
    return read(article.title, article.text, article.language)
