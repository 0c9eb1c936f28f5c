"""Rows of article tables as values of the model, and lists as parameters."""

import json
from collections.abc import Iterable

from newsdesk.model import Article, ArticleLine, Origin, Reference, Span
from newsdesk.store.codec import decode_list, from_micros, to_when

__all__ = ["ARTICLE_COLUMNS", "LINE_COLUMNS", "article", "article_line", "id_list", "json_list"]

# of `articles a`, in the order that article_line reads
LINE_COLUMNS = "a.id, a.url, a.title, a.outlet, a.published, a.precision, a.fetched, a.language, a.is_read"
LineRow = tuple[int, str, str, str, int | None, int | None, int, str, int]

# of `revisions r` and `articles a`, in the order that article reads
ARTICLE_COLUMNS = (
    "r.article, r.url, r.title, r.text, r.authors, r.published, r.precision, r.language, r.outlet, r.number,"
    " r.fetched, r.sha256, r.key_points, r.bibliography, r.origin, a.is_read"
)
ArticleRow = tuple[
    int, str, str, str, str, int | None, int | None, str, str, int, int, bytes, str, str, str, int
]


def article_line(row: LineRow) -> ArticleLine:
    """Read LINE_COLUMNS."""
    number, url, title, outlet, published, precision, fetched, language, is_read = row
    when = to_when(published, precision)
    return ArticleLine(number, url, title, outlet, when, from_micros(fetched), language, bool(is_read))


def article(row: ArticleRow) -> Article:
    """Read ARTICLE_COLUMNS."""
    number, url, title, text, authors, published, precision, language, outlet = row[:9]
    revision, fetched, sha256, key_points, bibliography, origin, is_read = row[9:]
    return Article(
        id=number,
        url=url,
        title=title,
        text=text,
        authors=decode_list(str, authors),
        published=to_when(published, precision),
        language=language,
        outlet=outlet,
        revision=revision,
        fetched=from_micros(fetched),
        sha256=sha256.hex(),
        key_points=decode_list(Span, key_points),
        references=decode_list(Reference, bibliography),
        origin=Origin(origin),
        read=bool(is_read),
    )


def json_list(values: Iterable[str]) -> str:
    """A list of texts as one parameter for `json_each`, which has no limit on its length."""
    return json.dumps(list(values))


def id_list(values: Iterable[int]) -> str:
    """The same of whole numbers, which Python writes as JSON does, but faster."""
    return str([*values])
