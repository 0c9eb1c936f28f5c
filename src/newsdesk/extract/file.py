"""Saved files: web pages and plain text, with the little header that scrapers write in front of it."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsdesk.extract.blocks import blocks_of_text
from newsdesk.extract.dates import given_date
from newsdesk.extract.decode import decode
from newsdesk.extract.drafts import draft_of, extracted, no_text
from newsdesk.extract.markup import LIMIT
from newsdesk.extract.page import draft_of_html
from newsdesk.extract.titling import title_of
from newsdesk.model import Draft, Extracted, Failure, FailureKind, Origin
from newsdesk.text.clean import line, plain

__all__ = ["extract_file"]

_HEADER = re.compile(
    r"^\s*(?:date|datum|published|veröffentlicht|fecha|date de publication|data)\s*[:=]?\s+"
    r"(\d{4}(?:-\d{1,2}(?:-\d{1,2}(?:[T ]\d{2}:\d{2}\S*)?)?)?)(?=\s|$)\s*",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(title|titel|url|link|source|quelle|author|autor|date|datum|published|language|outlet)\s*:\s+(.+)$",
    re.I,
)
_MARKUP = re.compile(
    r"^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html|<head[\s>]|<body[\s>])", re.I
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s>]+)\s*-->")
_NO_TEXT_FILE = "this is no text file: save the page as HTML or as plain text"
_NO_SIGN = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")  # what bytes that are no text are decoded to
_LOOKED_AT = 4_000  # characters
_FEW, _SHARE = 20, 0.05  # that may be no signs: a text of an old machine holds some
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04", b"GIF8", b"\x7fELF", b"\xd0\xcf\x11\xe0")


def extract_file(name: str, body: bytes, languages: Iterable[str] = ()) -> Extracted:
    """Extract the article from a saved file, by what is in it: a page, or plain text.

    `name` is the file's path and becomes its address (a page that names its own keeps that one).
    """
    if body.startswith(_BINARY):
        return Extracted(failure=Failure(FailureKind.NOT_TEXT, _NO_TEXT_FILE))
    text = decode(body)
    if len(_NO_SIGN.findall(text[:_LOOKED_AT])) > max(_FEW, len(text[:_LOOKED_AT]) * _SHARE):
        return Extracted(failure=Failure(FailureKind.NOT_TEXT, _NO_TEXT_FILE))
    url = Path(name).absolute().as_uri()
    if _MARKUP.match(text[:3000]) or (name.lower().endswith((".html", ".htm", ".xhtml")) and "<" in text):
        saved = _SAVED_FROM.search(text[:3000])
        now = datetime.now(UTC) + timedelta(days=1)
        draft = draft_of_html(text, saved[1] if saved else url, now=now, languages=languages, file=True)
        return extracted(draft) if draft is not None else no_text("no article was found in the file")
    draft, notes = _draft_of_text(text, url, languages)
    return replace(extracted(draft), notes=notes) if draft.text else no_text("the file holds no text")


def _draft_of_text(text: str, url: str, languages: Iterable[str]) -> tuple[Draft, tuple[str, ...]]:
    """Return the draft of plain text, and what to tell of its header."""
    text, fields = _without_header(plain(text[:LIMIT]))
    published, notes = given_date(fields.get("date"))
    blocks = blocks_of_text(text)
    title = fields.get("title", "")
    if not title:
        title, blocks = title_of(blocks)
    draft = Draft(
        url=fields.get("url", url),
        title=title,
        text="",
        authors=tuple(name.strip() for name in fields.get("author", "").split(",") if name.strip()),
        published=published,
        outlet=fields.get("outlet", ""),
        origin=Origin.FILE,
    )
    return draft_of(blocks, draft, hint=fields.get("language"), languages=languages), notes


def _without_header(text: str) -> tuple[str, dict[str, str]]:
    """Take "date 2023-11" or lines such as "Title: ..." off the start of a text."""
    if found := _HEADER.match(text):
        return text[found.end() :], {"date": found[1]}
    fields: dict[str, str] = {}
    names = {"titel": "title", "link": "url", "quelle": "outlet", "source": "outlet", "autor": "author",
             "datum": "date", "published": "date"}  # fmt: skip
    lines = text.split("\n")
    while lines and (found := _FIELD.match(lines[0])):
        key = names.get(found[1].lower(), found[1].lower())
        fields[key] = line(found[2], 500)
        lines.pop(0)
    if len(fields) < 2:
        return text, {}
    if not fields.get("url", "http").startswith("http"):
        fields.pop("url")
    return "\n".join(lines).lstrip("\n"), fields
