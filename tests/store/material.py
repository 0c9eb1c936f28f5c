"""Drafts, readings and pages of our own for the tests of the store."""

import hashlib
from datetime import UTC, datetime, timedelta

from newsdesk.model import Draft, Origin, Page, Placement, Reading, Thread, When, Why
from newsdesk.store import Writing

__all__ = ["NOW", "article", "draft", "lone", "page", "picture", "reading", "together"]

NOW = datetime(2024, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)


def draft(name: str = "a", text: str | None = None, **changes: object) -> Draft:
    """A draft whose address, title and text come from `name`."""
    body = (
        text
        if text is not None
        else f"The harbour of {name} was closed on Monday. Ships named {name} waited."
    )
    values: dict[str, object] = {
        "url": f"https://paper.example/{name}",
        "title": f"Harbour {name} closed",
        "text": body,
        "outlet": "Paper",
        "language": "en",
        "origin": Origin.PAGE,
    }
    return Draft(**{**values, **changes})  # type: ignore[arg-type]  # the tests name what they change


def reading(*terms: str) -> Reading:
    return Reading("en", 20, terms=tuple((term, 1) for term in terms), shingles=(1, 2**62))


def page(url: str, body: bytes = b"<p>text</p>", final_url: str | None = None) -> Page:
    return Page(
        url,
        final_url or url,
        200,
        (("ETag", "w/1"), ("Date", "now")),
        NOW,
        body,
        hashlib.sha256(body).hexdigest(),
    )


def lone(score: float = 0.5) -> Placement:
    """A placement into a new thread."""
    return Placement(None, None, Why(score, ("harbour",), ("Paper",)))


def article(
    writing: Writing, name: str, *, thread: int | None = None, day: int = 0, **changes: object
) -> tuple[int, int]:
    """Add an article of this name, published `day` days after NOW; return (article, thread)."""
    when = When(NOW + timedelta(days=day))
    added = writing.articles.add(draft(name, **{"published": when, **changes}), reading(name), None, NOW)  # type: ignore[arg-type]  # as above
    placed, _ = writing.threads.place(added.article, Placement(None, thread, Why(0.5)), NOW)
    return added.article, placed


def picture(writing: Writing) -> tuple[Thread, ...]:
    """Everything that can be seen of all threads."""
    return tuple(writing.threads.get(line.id) for line in writing.threads.lines())


def together(writing: Writing) -> set[frozenset[int]]:
    return {frozenset(line.id for line in thread.articles) for thread in picture(writing)}
