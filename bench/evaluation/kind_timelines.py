"""Timelines: the dates of a running story against those that people chose, in each language."""

from collections.abc import Collection, Sequence
from datetime import date

from evaluation.days import busiest_days, date_f1
from evaluation.records import day_of, summary_article
from evaluation.sets import Record, SetError, Sets
from newsdesk.model import Precision, TimelineItem
from newsdesk.summary.documents import read_documents
from newsdesk.summary.salience import Salience
from newsdesk.summary.timeline import Chronicle
from newsdesk.text.dates import dates

__all__ = ["timelines"]

_TRIES = 12


def timelines(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure exact days, as many as the reference has, over the gold articles of each thread and language.

    The figures of a language are means over its threads; the baseline takes the days on which most of
    those articles were published. The plain method is that baseline. `named` is the share of the
    reference's days that those articles name anywhere: no choice of as many dates among them scores more.
    `whole` holds the same two figures over the articles of a thread in all languages, as a reader of this
    one gets its timeline.
    """
    records = {one["url"]: one for one in sets.read("threads.articles")}
    gold = sets.read("threads.gold")
    scores: dict[str, list[dict[str, float]]] = {}
    predictions: list[Record] = []
    for reference in sets.read("timelines"):
        thread, language = reference["thread"], reference["language"]
        every = [records[one["url"]] for one in gold if one["thread"] == thread]
        own = [one for one in every if one["language"] == language]
        if not own:
            raise SetError(f"no article of the thread {thread} is in {language}")
        days = {date.fromisoformat(day) for day, _ in reference["timeline"]}
        found, figures = _measured(own, language, days, plain)
        _, whole = _measured(every, language, days, plain)
        figures["named"] = len(days & _named(own)) / len(days)
        figures |= {f"whole_{name}": value for name, value in whole.items()}
        scores.setdefault(language, []).append(figures)
        line = {"thread": thread, "language": language, "dates": [day.isoformat() for day in sorted(found)]}
        predictions.append(line)
    return {
        "kind": "timelines",
        **{code: _means(figures) for code, figures in sorted(scores.items())},
    }, predictions


def _measured(
    records: Sequence[Record], language: str, days: Collection[date], plain: bool
) -> tuple[list[date], dict[str, float]]:
    """Return the days of a timeline of these articles, and how it and the baseline do."""
    busiest = busiest_days([day for one in records if (day := day_of(one))], len(days))
    found = busiest if plain else _product(records, language, len(days))
    return found, {"date_f1": date_f1(found, days), "baseline": date_f1(busiest, days)}


def _means(figures: Sequence[dict[str, float]]) -> Record:
    """Return the means over the threads of a language, those of whole threads in a place of their own."""
    means = {name: round(sum(one[name] for one in figures) / len(figures), 4) for name in figures[0]}
    whole = {name: means.pop(f"whole_{name}") for name in ("date_f1", "baseline")}
    return {**means, "whole": whole}


def _named(records: Sequence[Record]) -> set[date]:
    """Return every exact day that the articles name."""
    articles = [summary_article(at, one) for at, one in enumerate(records, 1)]
    mentions = [
        one for article in articles for one in dates(article.text, article.language, article.published)
    ]
    return {one.when.date for one in mentions if one.when.precision >= Precision.DAY}


def _product(records: Sequence[Record], language: str, count: int) -> list[date]:
    """Return the days of the product's timeline, asked for until it names `count` of them.

    A timeline also has months and years, which are no days; it is asked for as many more items as
    days are missing, so that there are never too many.
    """
    documents = read_documents([summary_article(at, one) for at, one in enumerate(records, 1)])
    chronicle = Chronicle(Salience(documents, (language,)))
    most, days = count, list[date]()
    for _ in range(_TRIES):
        days = _days(chronicle.items(most))
        if len(days) == count:
            break
        most += count - len(days)
    return days


def _days(items: Sequence[TimelineItem]) -> list[date]:
    """Return the exact days of a timeline, in order."""
    return sorted({item.date.date for item in items if item.date.precision >= Precision.DAY})
