"""Articles as lines of the import format."""

import json
from collections.abc import Iterable
from pathlib import Path

from newsdesk.model import SummaryArticle

__all__ = ["write_records"]


def write_records(path: Path, articles: Iterable[SummaryArticle]) -> Path:
    """Write articles as `newsdesk import` reads them, and return the path."""
    lines = [
        {
            "url": one.url,
            "title": one.title,
            "text": one.text,
            "published": one.published.iso() if one.published else None,
            "language": one.language,
            "source": one.outlet,
        }
        for one in articles
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path
