"""Records of the sets as the product and the measures take them."""

import random
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from evaluation.sets import Record, SetError
from newsdesk.extract import extract_record
from newsdesk.model import SummaryArticle

__all__ = ["day_of", "languages_of", "mostly_alone", "stream_order", "summary_article"]

_WHOLE = 3  # stories in ten that stay whole where most articles come alone
_FETCHED = datetime(2026, 1, 1, tzinfo=UTC)


def stream_order(records: Sequence[Record], shuffle: int | None = None) -> list[Record]:
    """Return articles by day of publication, undated last; a day in the order of the files or shuffled."""
    if shuffle is not None:
        records = random.Random(shuffle).sample(records, len(records))  # noqa: S311 - an order, no secret
    return sorted(records, key=lambda record: (record["published"] is None, record["published"] or ""))


def mostly_alone(stories: Iterable[str], draw: str = "") -> Iterator[bool]:
    """Tell of each article, by its story, whether it stays: of seven stories in ten only the first one does.

    Each `draw` leaves other stories whole.
    """
    seen: set[str] = set()
    for story in stories:
        yield story not in seen or zlib.crc32(f"{draw}{story}".encode()) % 10 < _WHOLE
        seen.add(story)


def day_of(record: Record) -> date | None:
    """Return an article's day of publication."""
    return date.fromisoformat(record["published"][:10]) if record["published"] else None


def languages_of(records: Sequence[Record]) -> tuple[str, ...]:
    """Return the languages of a set, the most frequent first, as a reader of it would set them."""
    return tuple(code for code, _ in Counter(record["language"] for record in records).most_common())


def summary_article(number: int, record: Record) -> SummaryArticle:
    """Return an article as an import makes it; SetError where the product refuses it."""
    read = extract_record(
        record["url"],
        record["title"],
        record["text"],
        record.get("published"),
        record["language"],
        record.get("source"),
    )
    if read.draft is None:
        raise SetError(f"the product refuses {record['url']}: {read.failure.reason if read.failure else '?'}")
    draft = read.draft
    return SummaryArticle(
        id=number,
        url=draft.url,
        revision=1,
        title=draft.title,
        text=draft.text,
        outlet=draft.outlet,
        language=draft.language,
        published=draft.published,
        fetched=_FETCHED,
        key_points=draft.key_points,
        references=draft.references,
    )
