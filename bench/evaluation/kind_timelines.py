"""Timelines: the dates of a running story against those that people chose, in each language."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from evaluation.days import busiest_days, date_f1
from evaluation.records import day_of, languages_of, summary_article
from evaluation.rouge import rouge
from evaluation.sets import Record, SetError, Sets
from newsdesk.model import Precision, SummaryArticle, TimelineItem
from newsdesk.summary.documents import read_documents
from newsdesk.summary.salience import Salience
from newsdesk.summary.timeline import Chronicle
from newsdesk.text.dates import dates

__all__ = ["timelines"]

_TRIES = 12

Days = Mapping[str, Collection[date]]  # the days that people chose, by language


class _Story:
    """The articles of a thread, or of it in one language, with its chronicle, read once."""

    def __init__(self, records: Sequence[Record], plain: bool) -> None:
        self.articles = [summary_article(at, one) for at, one in enumerate(records, 1)]
        self._published = [day for one in records if (day := day_of(one))]
        self._chronicle = None if plain else _chronicle(self.articles, languages_of(records))

    def busiest(self, count: int) -> list[date]:
        """Return the `count` days with most articles."""
        return busiest_days(self._published, count)

    def told(self, count: int) -> dict[date, str]:
        """Return the days of the timeline with their sentences; the busiest days, untold, if it is plain."""
        if self._chronicle is None:
            return dict.fromkeys(self.busiest(count), "")
        return _days(self._chronicle, count)


def timelines(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure exact days, as many as the reference has, over the gold articles of each thread and language.

    The figures of a language are means over its threads; the baseline takes the days on which most of
    those articles were published. The plain method is that baseline. `named` is the share of the
    reference's days that those articles name anywhere: no choice of as many dates among them scores more.
    `sentence` is the ROUGE-1 of what is told of a day found against what people tell of it. `whole` is
    measured over the articles of a thread in all languages, as a reader of this one gets its timeline:
    F1 and baseline, and the share of their days that people chose in any language (`anyone`,
    `baseline_anyone`). `people` is how far people agree: the mean F1 of a reference against those of
    the same thread in the other languages.
    """
    chosen: defaultdict[str, dict[str, set[date]]] = defaultdict(dict)
    for reference in sets.read("timelines"):
        days = {date.fromisoformat(day) for day, _ in reference["timeline"]}
        chosen[reference["thread"]][reference["language"]] = days
    stories = _stories(sets, chosen, plain)
    scores: dict[str, list[dict[str, float]]] = {}
    predictions: list[Record] = []
    for reference in sets.read("timelines"):
        thread, language = reference["thread"], reference["language"]
        own, every = stories[thread, language], stories[thread, ""]
        found, figures = _own(own, reference["timeline"])
        figures |= _whole(every, chosen[thread], language)
        scores.setdefault(language, []).append(figures)
        line = {"thread": thread, "language": language, "dates": [day.isoformat() for day in sorted(found)]}
        predictions.append(line)
    return {
        "kind": "timelines",
        **{code: _means(figures) for code, figures in sorted(scores.items())},
    }, predictions


def _stories(sets: Sets, chosen: Mapping[str, Days], plain: bool) -> dict[tuple[str, str], _Story]:
    """Return each thread in each language that has a reference, and in all together under no language."""
    records = {one["url"]: one for one in sets.read("threads.articles")}
    gold = sets.read("threads.gold")
    found = {}
    for thread, languages in chosen.items():
        every = [records[one["url"]] for one in gold if one["thread"] == thread]
        found[thread, ""] = _Story(every, plain)
        for language in languages:
            own = [one for one in every if one["language"] == language]
            if not own:
                raise SetError(f"no article of the thread {thread} is in {language}")
            found[thread, language] = _Story(own, plain)
    return found


def _own(story: _Story, reference: Sequence[tuple[str, list[str]]]) -> tuple[list[date], dict[str, float]]:
    """Return the days of a timeline of one language, and how it and the baseline do."""
    texts: defaultdict[date, list[str]] = defaultdict(list)
    for day, sentences in reference:
        texts[date.fromisoformat(day)] += sentences
    told = story.told(len(texts))
    alike = [rouge(told[day], [" ".join(texts[day])]).rouge1 for day in told if day in texts]
    return [*told], {
        "date_f1": date_f1(told, texts),
        "baseline": date_f1(story.busiest(len(texts)), texts),
        "named": len(texts.keys() & _named(story.articles)) / len(texts),
        "sentence": sum(alike) / len(alike) if alike else 0.0,
    }


def _whole(story: _Story, chosen: Days, language: str) -> dict[str, float]:
    """Return the figures of a whole thread for a language, their names marked as such."""
    days = chosen[language]
    anyone = {day for some in chosen.values() for day in some}
    told, busiest = story.told(len(days)), story.busiest(len(days))
    others = [date_f1(days, some) for code, some in chosen.items() if code != language]
    return {
        "whole_date_f1": date_f1(told, days),
        "whole_baseline": date_f1(busiest, days),
        "whole_anyone": len(told.keys() & anyone) / len(days),
        "whole_baseline_anyone": len({*busiest} & anyone) / len(days),
        "people": sum(others) / len(others) if others else 0.0,
    }


def _means(figures: Sequence[dict[str, float]]) -> Record:
    """Return the means over the threads of a language, those of whole threads in a place of their own."""
    means = {name: round(sum(one[name] for one in figures) / len(figures), 4) for name in figures[0]}
    whole = {name[6:]: means.pop(name) for name in [*means] if name.startswith("whole_")}
    return {**means, "whole": whole}


def _named(articles: Sequence[SummaryArticle]) -> set[date]:
    """Return every exact day that the articles name."""
    mentions = [
        one for article in articles for one in dates(article.text, article.language, article.published)
    ]
    return {one.when.date for one in mentions if one.when.precision >= Precision.DAY}


def _chronicle(articles: Sequence[SummaryArticle], languages: Sequence[str]) -> Chronicle:
    return Chronicle(Salience(read_documents(articles), languages))


def _days(chronicle: Chronicle, count: int) -> dict[date, str]:
    """Return the days of the product's timeline, asked for until it names `count` of them.

    A timeline also has months and years, which are no days; it is asked for as many more items as
    days are missing, so that there are never too many.
    """
    most, days = count, dict[date, str]()
    for _ in range(_TRIES):
        days = _exact(chronicle.items(most))
        if len(days) == count:
            break
        most += count - len(days)
    return days


def _exact(items: Sequence[TimelineItem]) -> dict[date, str]:
    """Return the exact days of a timeline with their sentences, in order."""
    return {item.date.date: item.text for item in items if item.date.precision >= Precision.DAY}
