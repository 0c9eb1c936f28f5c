"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1)."""

import hashlib
import json
from typing import Any
from urllib.parse import urljoin, urlsplit

from newsdesk.extract.dates import read_date
from newsdesk.extract.markup import text_of
from newsdesk.extract.people import authors_of
from newsdesk.model import Entry, Failure, FailureKind, ParsedFeed
from newsdesk.text.addresses import normalise
from newsdesk.text.clean import line, plain
from newsdesk.text.languages import normalise as language_code

__all__ = ["is_json_feed", "read_json_feed"]

_MOST = 1000
_LONGEST = 500_000


def is_json_feed(text: str) -> bool:
    """Whether the text begins as JSON, which no XML feed does."""
    return text.lstrip("\ufeff \t\r\n")[:1] == "{"


def read_json_feed(text: str, feed: str, base: str) -> ParsedFeed | Failure:
    """Return the feed in a JSON text; `feed` is the reader's address of it, `base` the one that answered."""
    try:
        data = json.loads(text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError):
        return Failure(FailureKind.NOT_A_FEED, "this is no feed: the server sent JSON that cannot be read")
    items = data.get("items") if isinstance(data, dict) else None
    if not isinstance(items, list) or not ("version" in data or "title" in data):
        return Failure(FailureKind.NOT_A_FEED, "this is no feed: the server sent JSON without items")
    language = language_code(_text(data, "language")) or None
    entries: dict[str, Entry] = {}
    for item in items[:_MOST]:
        if isinstance(item, dict):
            entry = _entry(item, feed, base, language)
            if entry.url or entry.title or entry.content:
                entries.setdefault(entry.key, entry)
    return ParsedFeed(
        title=line(_text(data, "title"), 300),
        language=language,
        home=_absolute(_text(data, "home_page_url"), base),
        entries=tuple(entries.values()),
    )


def _entry(item: dict[str, Any], feed: str, base: str, language: str | None) -> Entry:
    """Read one item."""
    html, words = _text(item, "content_html"), _text(item, "content_text")
    url = _absolute(_text(item, "url") or _text(item, "external_url"), base)
    summary = plain(_text(item, "summary") or (words if html == "" else text_of(html)[:2000]))[:2000]
    title = line(text_of(_text(item, "title")), 300) or line(summary, 120)
    authors = item.get("authors") or ([item["author"]] if item.get("author") else [])
    names = (
        [_text(author, "name") for author in authors if isinstance(author, dict)]
        if isinstance(authors, list)
        else []
    )
    digest = hashlib.sha256(f"{title}\n{html}{words}".encode("utf-8", "replace")).hexdigest()
    return Entry(
        feed=feed,
        key=line(_text(item, "id"), 500) or url or f"sha256:{digest}",
        url=url,
        title=title,
        published=read_date(_text(item, "date_published")),
        updated=read_date(_text(item, "date_modified")),
        authors=authors_of(names),
        summary=summary,
        content=(html or _paragraphs(words))[:_LONGEST],
        language=language_code(_text(item, "language")) or language,
    )


def _text(data: dict[str, Any], key: str) -> str:
    """Return a member as text: version 1.0 allows numbers as ids."""
    value = data.get(key)
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _paragraphs(words: str) -> str:
    """Make the HTML of plain text."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"<p>{part}</p>" for part in escaped.split("\n\n") if part.strip())


def _absolute(link: str, base: str) -> str | None:
    """Resolve a link; None where it is no web address."""
    try:
        target = urljoin(base, line(link, 2000))
        parts = urlsplit(target)
    except ValueError:
        return None
    if not link.strip() or parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return normalise(target)
