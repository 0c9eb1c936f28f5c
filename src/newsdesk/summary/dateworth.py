"""What a date is worth in the timeline of a thread, counted over documents, each once, copies not at all.

By how near what tells of it is to what the thread is about, by what is still told of it later, by what
was published on the day, and by how long before the story it lies: what reports look back on makes a
timeline, rather than what they bring on the day, and the prehistory is not the story (dates by their
mentions: Kessler et al. 2012, Finding Salient Dates; Tran et al. 2015, Joint Graphical Models for Date
Selection). Rankers of two dozen such features, fitted on one story, did worse on another.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from newsdesk.model import Precision, When
from newsdesk.summary.dated import Dated, Read
from newsdesk.summary.documents import Document
from newsdesk.summary.relevance import Relevance

__all__ = ["date_weights"]

# what a date is worth by the days from it to the report
_AHEAD = 0.01
_TOMORROW = 0.2
_TODAY = 0.5
_CAME = 2.5  # times what a day ahead is worth that others tell of when it has come
_RECENT = 1.0
_REMEMBERED = 4.0
_LONG_AGO = 7  # days
_LEAD = 3  # sentences
_IN_LEAD = 3.0
_NEARNESS = 0.1  # what a sentence is worth that has no word of the thread
_CHRONOLOGY = 3.0
_ENTRIES = 5  # dates in order that make a chronology
_IN_ORDER = 0.6  # share of its neighbours that follow in order
_PUBLISHED = 0.15  # an article of the day, or of the day after, against a sentence that names the day
_COARSE = {Precision.YEAR: 0.4, Precision.SEASON: 0.7, Precision.MONTH: 0.7}
_TOLD_FINER = 0.1
_TELLS_YEAR = 3  # dates within a year that tell it all
_MANY = 4  # documents of which more than one tells what belongs to the story
_LONG_BEFORE = 365  # days
# days before the first report that still belong to the story: what set it off, and how long a coarse date is
_ONSET = {Precision.YEAR: 366, Precision.SEASON: 92, Precision.MONTH: 31}
_DAYS_OF_ONSET = 7
_PREHISTORY = 0.5  # by which power of the days before that a date is worth less


def date_weights(read: Mapping[int, Read], relevance: Relevance) -> Mapping[When, float]:
    """Return the weights of the dates that the documents at these indices name, if they belong to the story.

    A year that is told by its days does not, nor, of many documents, what one alone tells of years before.
    """
    weights: dict[When, float] = defaultdict(float)
    tellers: Counter[When] = Counter()
    ahead: dict[When, float] = defaultdict(float)
    reported: dict[date, float] = defaultdict(float)
    first: date | None = None
    for at, (document, dated) in read.items():
        near = relevance.document(at) ** 2
        for when, weight in _told(document, dated, relevance).items():
            (ahead if _is_ahead(when, document) else weights)[when] += near * weight
            tellers[when] += 1
        if published := document.day:
            first = min(first or published, published)
            for day in (published, published - timedelta(1)):
                reported[day] += _PUBLISHED * near
    for when, weight in ahead.items():
        weights[when] += weight * (_CAME if when in weights else 1.0)
    if len(read) >= _MANY:
        weights = {
            when: weight
            for when, weight in weights.items()
            if tellers[when] > 1 or _days_before(when, first) <= _LONG_BEFORE
        }
    worth = {when: weight + _on_day(when, reported) for when, weight in weights.items()}
    return _finer_first({when: weight * _since(when, first) for when, weight in worth.items()})


def _finer_first(weights: Mapping[When, float]) -> Mapping[When, float]:
    """Return the weights with less for a month or a year whose days are told: they say it better."""
    inside: dict[When, list[float]] = defaultdict(list)
    for when, weight in weights.items():
        if when.precision > Precision.YEAR:
            inside[When.year(when.date.year)].append(weight)
        if when.precision >= Precision.DAY:
            inside[When.month(when.date.year, when.date.month)].append(weight)
    finer = {when: some for when, some in inside.items() if sum(some) > weights.get(when, 0.0)}
    return {
        when: weight * (_TOLD_FINER if when in finer else 1.0)
        for when, weight in weights.items()
        if when.precision is not Precision.YEAR or len(finer.get(when, ())) < _TELLS_YEAR
    }


def _told(document: Document, dated: Sequence[Dated], relevance: Relevance) -> dict[When, float]:
    """Return what one document gives to each date that it tells of: that of its best sentence."""
    article = document.article
    chronology = _is_chronology(dated)
    close: dict[int, float] = {}
    found: dict[When, float] = defaultdict(float)
    for entry in dated:
        place = entry.sentence.place
        if place not in close:
            close[place] = _NEARNESS + relevance.sentence(entry.sentence, article.language)
        weight = close[place] * _looking_back(entry.when, article.published)
        weight *= _IN_LEAD if place < _LEAD else 1.0
        weight *= _CHRONOLOGY if chronology and entry.entry else 1.0
        weight *= _COARSE.get(entry.when.precision, 1.0)
        found[entry.when] = max(found[entry.when], weight)
    return found


def _is_ahead(when: When, document: Document) -> bool:
    published = document.article.published
    return published is not None and when.at.date() > published.at.date()


def _looking_back(when: When, published: When | None) -> float:
    """Return what a date is worth by how long before the report it lies; nearly nothing if ahead."""
    days = (published.at.date() - when.at.date()).days if published else 0
    if days < 0:
        return _TOMORROW if days == -1 else _AHEAD
    if days == 0:
        return _TODAY
    return _RECENT if days <= _LONG_AGO else _REMEMBERED


def _is_chronology(dated: Sequence[Dated]) -> bool:
    """Tell whether a document lists dates in order, one after another or the latest first."""
    days = [entry.when.at for entry in dated if entry.entry]
    if len({*days}) < _ENTRIES:
        return False
    up = sum(a < b for a, b in pairwise(days))
    down = sum(a > b for a, b in pairwise(days))
    return max(up, down) >= _IN_ORDER * (len(days) - 1)


def _on_day(when: When, reported: Mapping[date, float]) -> float:
    """Return what the articles give to a day that came out on it or on the day after."""
    return reported.get(when.date, 0.0) if when.precision >= Precision.DAY else 0.0


def _since(when: When, first: date | None) -> float:
    """Return what a date is worth less that lies before the first report of the thread."""
    return float((1 + _days_before(when, first)) ** -_PREHISTORY)


def _days_before(when: When, first: date | None) -> int:
    """Return how many days a date lies before the onset of the story, 0 for one of the story itself."""
    onset = _ONSET.get(when.precision, _DAYS_OF_ONSET)
    return max(0, (first - when.date).days - onset) if first else 0
