"""The bibliography beside a digest, as CSL-JSON: for citeproc, Zotero and BibLaTeX's converters."""

import json
from collections.abc import Iterable
from datetime import UTC

from newsdesk.digest.escape import one_line
from newsdesk.model import Article, Precision, When

__all__ = ["bibliography"]


def bibliography(articles: Iterable[Article]) -> str:
    """Return the articles as a CSL-JSON array (schema 1.0.2, type `article-newspaper`), oldest first.

    Names stay whole (`literal`): cutting them into given and family names would be a guess.
    """
    ordered = sorted(articles, key=lambda article: (article.date.at, article.id))
    return json.dumps([_item(article) for article in ordered], ensure_ascii=False, indent=2) + "\n"


def _item(article: Article) -> dict[str, object]:
    """Return one article in CSL's terms, without the fields that nobody gave."""
    fetched = article.fetched.astimezone(UTC)
    item: dict[str, object] = {
        "id": f"newsdesk-{article.id}",
        "type": "article-newspaper",
        "title": one_line(article.title),
        "container-title": one_line(article.outlet),
        "author": [{"literal": one_line(name)} for name in article.authors if name.strip()],
        "issued": _date(article.published) if article.published else None,
        "accessed": {"date-parts": [[fetched.year, fetched.month, fetched.day]]},
        "URL": article.url,
        "language": article.language,
        "note": f"SHA-256: {article.sha256}" if article.sha256 else "",
    }
    return {key: value for key, value in item.items() if value}


def _date(when: When) -> dict[str, object]:
    """Return a CSL date at its precision; a season by its number (1 spring to 4 winter)."""
    if when.precision is Precision.SEASON:
        return {"date-parts": [[when.at.year]], "season": when.at.month // 3}
    parts = [when.at.year, when.at.month, when.at.day]
    known = {Precision.YEAR: 1, Precision.MONTH: 2}.get(when.precision, 3)
    return {"date-parts": [parts[:known]]}
