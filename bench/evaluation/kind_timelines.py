"""Timelines: the dates of a running story against those that people chose, in each language."""

from collections.abc import Sequence
from datetime import date

from evaluation.days import busiest_days, date_f1
from evaluation.records import day_of, summary_article
from evaluation.sets import Record, SetError, Sets
from newsdesk.model import Precision, TimelineItem
from newsdesk.summary.documents import read_documents
from newsdesk.summary.timeline import timeline

__all__ = ["timelines"]

_TRIES = 4


def timelines(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure exact days, as many as the reference has, over the gold articles of each thread and language.

    The figures of a language are means over its threads; the baseline takes the days on which most of
    those articles were published. The plain method is that baseline.
    """
    records = {one["url"]: one for one in sets.read("threads.articles")}
    gold = sets.read("threads.gold")
    scores: dict[str, list[tuple[float, float]]] = {}
    predictions: list[Record] = []
    for reference in sets.read("timelines"):
        thread, language = reference["thread"], reference["language"]
        articles = [
            records[one["url"]] for one in gold if (one["thread"], one["language"]) == (thread, language)
        ]
        if not articles:
            raise SetError(f"no article of the thread {thread} is in {language}")
        days = {date.fromisoformat(day) for day, _ in reference["timeline"]}
        busiest = busiest_days([day for one in articles if (day := day_of(one))], len(days))
        found = busiest if plain else _product(articles, language, len(days))
        scores.setdefault(language, []).append((date_f1(found, days), date_f1(busiest, days)))
        line = {"thread": thread, "language": language, "dates": [day.isoformat() for day in sorted(found)]}
        predictions.append(line)
    figures = {
        language: {
            "date_f1": round(sum(ours for ours, _ in pairs) / len(pairs), 4),
            "baseline": round(sum(base for _, base in pairs) / len(pairs), 4),
        }
        for language, pairs in sorted(scores.items())
    }
    return {"kind": "timelines", **figures}, predictions


def _product(records: Sequence[Record], language: str, count: int) -> list[date]:
    """Return the days of the product's timeline, asked for until it names `count` of them.

    A timeline also has months and years, which are no days; it is asked for as many more items as
    days are missing, so that there are never too many.
    """
    documents = read_documents([summary_article(at + 1, one) for at, one in enumerate(records)])
    most, days = count, list[date]()
    for _ in range(_TRIES):
        days = _days(timeline(documents, (language,), most=most))
        if len(days) == count:
            break
        most += count - len(days)
    return days


def _days(items: Sequence[TimelineItem]) -> list[date]:
    """Return the exact days of a timeline, in order."""
    return sorted({item.date.date for item in items if item.date.precision >= Precision.DAY})
