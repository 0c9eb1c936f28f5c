"""Feeds read as they are: RSS 0.9 to 2.0, RDF, Atom, JSON Feed, and what servers hand out in their place."""

import hashlib
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from time import struct_time
from typing import Any
from urllib.parse import urljoin, urlsplit

import feedparser

from newsdesk.extract.dates import is_ahead, read_date
from newsdesk.extract.decode import decode
from newsdesk.extract.discover import feeds_in
from newsdesk.extract.jsonfeed import is_json_feed, read_json_feed
from newsdesk.extract.markup import text_of
from newsdesk.extract.people import authors_of
from newsdesk.model import Entry, Failure, FailureKind, Feed, Page, ParsedFeed, When
from newsdesk.text.addresses import normalise
from newsdesk.text.clean import line, plain, without_escapes
from newsdesk.text.languages import normalise as language_code

__all__ = ["parse_feed"]

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]{0,1000}(?:\[[^\]]*\]\s*)?>", re.IGNORECASE)
_ROOT = re.compile(r"<(?:\w+:)?(rss|feed|rdf|channel|item|entry)\b", re.IGNORECASE)
_PAGE = re.compile(r"<!doctype html|<html[\s>]", re.IGNORECASE)
_MOST = 1000  # entries read of one feed
_LONGEST = 500_000  # characters of one entry's own text
_TITLE, _SUMMARY = 300, 2000


def parse_feed(page: Page, feed: Feed) -> ParsedFeed | Failure:
    """Return the feed that a page holds, entries in its order, or the failure that it is none.

    Broken feeds give what can be read of them, with the `problem` named. A web page in the place
    of a feed is a failure whose reason names the feeds that the page itself declares. A time after the
    page was fetched is none.
    """
    parsed = _parse(page, feed)
    if isinstance(parsed, Failure):
        return parsed
    return replace(parsed, entries=tuple(_until(entry, page.fetched) for entry in parsed.entries))


def _until(entry: Entry, now: datetime) -> Entry:
    """Return the entry without times in the future: of an event to come, or an error."""
    published, updated = (
        None if when and is_ahead(when, now) else when for when in (entry.published, entry.updated)
    )
    return replace(entry, published=published, updated=updated)


def _parse(page: Page, feed: Feed) -> ParsedFeed | Failure:
    text = decode(page.body, page.header("content-type"))
    if is_json_feed(text):
        return read_json_feed(text, feed.url, page.final_url)
    head = text[:4000]
    if _PAGE.search(head) and not _ROOT.search(head[: _first_page(head)]):
        return _no_feed(text, page)
    parsed = _parsed(text)
    about = parsed.feed
    if not parsed.version and not parsed.entries:
        return _no_feed(text, page)
    language = language_code(line(str(about.get("language") or ""), 20)) or None
    base = str(about.get("link") or "") or page.final_url
    atom = str(parsed.version).startswith("atom")
    items = parsed.entries[:_MOST]
    entries = _unique(_entry(item, feed, page.final_url, language, atom=atom) for item in items)
    return ParsedFeed(
        title=line(text_of(str(about.get("title") or "")), _TITLE),
        language=language,
        home=_absolute(base, page.final_url),
        entries=entries,
        problem=_problem(parsed),
    )


def _first_page(head: str) -> int:
    """Return where the markup of a web page begins: "<rss" before it is a feed with HTML inside."""
    found = _PAGE.search(head)
    return found.start() if found else len(head)


def _parsed(text: str) -> Any:
    """Run feedparser over the decoded text; it must never see a name that it could open or fetch.

    A document type goes, and with it entities of the feed's own: they could grow without end.
    """
    body = _DOCTYPE.sub("", _DECLARATION.sub("", text.lstrip("\ufeff \t\r\n"), count=1), count=1)
    source = f"<?xml version='1.0' encoding='utf-8'?>{body}"
    # without an address feedparser leaves ids and links as they are; they are resolved here, ids never
    headers = {"content-type": "application/xml; charset=utf-8"}
    stream = io.BytesIO(without_escapes(source).encode("utf-8", "replace"))
    return feedparser.parse(
        stream, response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )


def _no_feed(text: str, page: Page) -> Failure:
    """Say what is there instead of a feed."""
    if not text.strip():
        return Failure(FailureKind.NOT_A_FEED, "the server sent an empty answer")
    if "<" not in text[:4000]:
        return Failure(FailureKind.NOT_A_FEED, "this is no feed: the server sent something that is no XML")
    found = feeds_in(text, page.final_url)
    if found:
        hint = f"this is a web page; its feed is {found[0]}"
        return Failure(FailureKind.NOT_A_FEED, hint if len(found) == 1 else f"{hint} ({len(found) - 1} more)")
    return Failure(FailureKind.NOT_A_FEED, "this is a web page and no feed, and it names none")


def _problem(parsed: Any) -> str | None:
    """Say what was odd about a feed that could be read all the same."""
    error = parsed.get("bozo_exception")
    if (
        not parsed.get("bozo")
        or error is None
        or type(error).__name__ in ("CharacterEncodingOverride", "NonXMLContentType")
    ):
        return None
    return line(f"the feed is broken XML: {getattr(error, 'getMessage', lambda: error)()}", 200)


def _entry(item: dict[str, Any], feed: Feed, base: str, language: str | None, *, atom: bool) -> Entry:
    """Read one item; what is missing stays empty. RSS knows one date; in Atom an update is another."""
    url = _link(item, base)
    title = line(text_of(str(item.get("title") or "")), _TITLE)
    content = _content(item)
    summary = plain(text_of(str(item.get("summary") or "")))[:_SUMMARY]
    published = (
        _when(item, "published") or _when(item, "created") or (None if atom else _when(item, "updated"))
    )
    names = [
        *(str(author.get("name") or "") for author in item.get("authors") or ()),
        str(item.get("author") or ""),
    ]
    entry = Entry(
        feed=feed.url,
        key="",
        url=url,
        title=title or line(summary, 120),
        published=published,
        updated=_when(item, "updated"),
        authors=authors_of(names, feed.outlet or feed.title),
        summary=summary,
        content=content,
        language=_language(item) or language,
    )
    return replace(entry, key=_key(item, entry))


def _key(item: Mapping[str, Any], entry: Entry) -> str:
    """Return what names this entry from one fetch to the next: its id, else its address, else its words."""
    identity = line(str(item.get("id") or ""), 500)
    if identity:
        return identity
    if entry.url:
        return entry.url
    words = f"{entry.title}\n{entry.summary}\n{entry.content}"
    return "sha256:" + hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()


def _unique(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Keep the first of entries with the same key; one that says nothing at all is dropped."""
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.url or entry.title or entry.content:
            found.setdefault(entry.key, entry)
    return tuple(found.values())


def _link(item: Mapping[str, Any], base: str) -> str | None:
    """Return the entry's address: the publisher's own link behind a proxy, its link, or an id that is one."""
    candidates = [
        str(item.get("feedburner_origlink") or ""),
        str(item.get("link") or ""),
        *(
            str(link.get("href") or "")
            for link in item.get("links") or ()
            if link.get("rel", "alternate") == "alternate"
        ),
    ]
    identity = str(item.get("id") or "")
    if identity.startswith(("http://", "https://")) and item.get("guidislink", True):
        candidates.append(identity)
    return next((url for url in (_absolute(text, base) for text in candidates) if url), None)


def _absolute(link: str, base: str) -> str | None:
    """Resolve a link against the feed's address; None where it is no web address."""
    try:
        target = urljoin(base, line(link, 2000))
        parts = urlsplit(target)
    except ValueError:
        return None
    if not link.strip() or parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return normalise(target)


def _content(item: Mapping[str, Any]) -> str:
    """Return the feed's own HTML of an entry: the longest of its contents, else a summary that is one."""
    parts = [str(part.get("value") or "") for part in item.get("content") or ()]
    best = max(parts, key=len, default="")
    summary = str(item.get("summary") or "")
    if not best and "<p" in summary.lower():
        best = summary
    return best[:_LONGEST]


def _when(item: dict[str, Any], name: str) -> When | None:
    """Read a time from its text, which still has its precision, else as feedparser understood it.

    The plain `dict.get`, as feedparser's own gives the one date for the other.
    """
    when = read_date(str(dict.get(item, name) or ""))
    if when is not None:
        return when
    parsed = dict.get(item, f"{name}_parsed")
    if not isinstance(parsed, struct_time):
        return None
    try:
        return When(datetime(*parsed[:6], tzinfo=UTC))
    except ValueError:
        return None


def _language(item: Mapping[str, Any]) -> str | None:
    """Return the language that an entry gives itself (dc:language, xml:lang), else None."""
    detail = item.get("title_detail") or {}
    return (
        language_code(str(item.get("dc_language") or item.get("language") or detail.get("language") or ""))
        or None
    )
