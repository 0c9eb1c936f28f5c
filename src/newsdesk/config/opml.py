"""OPML, in which feed readers hand on lists of feeds: in (any reader's) and out.

The markup is read by listparser, which recovers from broken files; its parser knows no document type,
so entities are neither expanded nor fetched.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

import listparser

from newsdesk.config import values
from newsdesk.config.values import BadValue
from newsdesk.errors import InputError
from newsdesk.model import Feed
from newsdesk.text.clean import line

__all__ = ["Opml", "inspect_opml", "write_opml"]

_LARGEST = 5_000_000  # bytes
_MOST_TAGS = 30_000  # every feed is given the names of all outlines around it: bound the product
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")


@dataclass(frozen=True, slots=True)
class Opml:
    """The feeds of an OPML file in its order, and the addresses in it that no feed can have."""

    feeds: tuple[Feed, ...] = ()
    skipped: tuple[str, ...] = ()


def inspect_opml(body: bytes) -> Opml:
    """Return the feeds of an OPML file and what was left out; raises InputError when there are no feeds.

    The outlines around a feed become its section, joined by " / ".
    """
    if len(body) > _LARGEST:
        raise InputError(f"the file is larger than {_LARGEST // 1_000_000} MB, which no list of feeds is")
    if body.count(b"<") > _MOST_TAGS:
        raise InputError(f"the file has more than {_MOST_TAGS:,} tags, which no list of feeds has")
    feeds: dict[str, Feed] = {}
    skipped: list[str] = []
    for found in _outlines(body):
        try:
            url = values.web_address(found["url"])
        except BadValue:
            skipped.append(line(str(found["url"]), 200))
            continue
        path: list[str] = next(iter(found.get("categories") or []), [])
        section = line(" / ".join(name for name in path if name), 200)
        feeds.setdefault(
            values.feed_key(url), Feed(url, title=line(str(found.get("title", "")), 200), section=section)
        )
    if not feeds:
        raise InputError("no feeds are listed in this file; is it OPML?")
    return Opml(tuple(feeds.values()), tuple(skipped))


def write_opml(feeds: Iterable[Feed]) -> str:
    """Return the feeds as OPML 2.0, sections as outlines, in the order given."""
    sections: dict[str, list[Feed]] = {}
    for feed in feeds:
        sections.setdefault(feed.section, []).append(feed)
    rows = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    rows += ["  <head><title>newsdesk</title></head>", "  <body>"]
    for section, members in sections.items():
        if section:
            rows.append(f"    <outline text={_attribute(section)}>")
        indent = "      " if section else "    "
        rows += [indent + _outline(feed) for feed in members]
        if section:
            rows.append("    </outline>")
    return "\n".join([*rows, "  </body>", "</opml>", ""])


def _outline(feed: Feed) -> str:
    title = _attribute(feed.title or feed.url)
    language = f" language={_attribute(feed.language)}" if feed.language else ""
    return f'<outline type="rss" text={title} title={title} xmlUrl={_attribute(feed.url)}{language}/>'


def _attribute(text: str) -> str:
    # `line` leaves no character that XML 1.0 forbids
    return quoteattr(line(text, 8_000))


def _outlines(body: bytes) -> list[dict[str, Any]]:
    # references instead of bytes: the parser guesses encodings, and must not
    text = _decoded(body).encode("ascii", "xmlcharrefreplace")
    try:
        return list(listparser.parse(text)["feeds"])
    except (LookupError, ValueError, TypeError) as error:
        raise InputError("the file is too broken to be read as OPML") from error


def _decoded(body: bytes) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    declared = _ENCODING.match(body)
    try:
        return body.decode(declared[1].decode() if declared else "utf-8-sig")
    except (LookupError, UnicodeError):
        return body.decode("utf-8-sig", "replace")
