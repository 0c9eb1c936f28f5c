"""The timeline of a thread: what happened when, by the dates that the texts themselves name.

What a date is worth is counted over documents, each once, copies not at all: by how near they are to
what the thread is about, and by what is still told of the date later. What reports look back on makes a
timeline, rather than what they bring on the day (dates by their mentions: Kessler et al. 2012, Finding
Salient Dates; Tran et al. 2015, Joint Graphical Models for Date Selection).
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from newsdesk.model import Precision, TimelineItem, When
from newsdesk.summary.candidates import Candidate, candidates
from newsdesk.summary.dated import Dated, in_year, read_dates, without_furniture, years_of_days
from newsdesk.summary.documents import Document, Sentence, cite
from newsdesk.summary.relevance import Relevance
from newsdesk.summary.salience import Salience, alike

__all__ = ["Chronicle", "timeline"]

_MOST = 20  # dates; a timeline that spans years stays readable
_CITATIONS = 4
_LANGUAGE = 0.5  # what each step down the reader's languages is worth less
_AGAIN = 0.4  # what a sentence is worth for a second date
_ALONE = 0.5  # what a sentence is worth of which no other article has a word
_PAIR = 0.7  # what two sentences are worth less than one
# what a date is worth by the days from it to the report
_AHEAD = 0.01
_TOMORROW = 0.2
_TODAY = 0.5
_RECENT = 2.0
_REMEMBERED = 3.0
_LONG_AGO = 7  # days
_LEAD = 3  # sentences
_IN_LEAD = 2.0
_ENTRY = 2.0  # in a chronology
_COARSE = {Precision.YEAR: 0.4, Precision.SEASON: 0.7, Precision.MONTH: 0.7}


@dataclass(frozen=True, slots=True)
class _Told:
    """A candidate that tells of a date."""

    one: Candidate
    worth: float


class Chronicle:
    """The dates of a thread with what tells of each, read once; `items` chooses among them."""

    def __init__(self, salience: Salience) -> None:
        self._documents = salience.documents
        self._told: dict[When, list[_Told]] = defaultdict(list)
        self._weights: dict[When, float] = defaultdict(float)
        relevance = Relevance(salience.documents, salience.originals)
        read = {at: read_dates(salience.documents[at], at) for at in sorted(salience.originals)}
        read = without_furniture(read)
        years = years_of_days([entries for _, entries in read.values()])
        for at, (document, entries) in read.items():
            published = document.article.published
            dated = [replace(entry, when=in_year(entry, years, published)) for entry in entries]
            for when, weight in _weights(at, document, dated, relevance).items():
                self._weights[when] += weight
            for when, one in _told(at, document, dated, salience):
                self._told[when].append(one)

    def items(self, most: int = _MOST) -> tuple[TimelineItem, ...]:
        """Return the `most` dates that weigh most, in order of time, one sentence a date, cited."""
        told = self._told
        kept = sorted(told, key=lambda when: (-self._weights[when], when.iso()))[:most]
        used: set[tuple[int, int]] = set()
        items = [
            _item(self._documents, when, told[when], used)
            for when in sorted(kept, key=lambda when: (-len(told[when]), when.iso()))
        ]
        return tuple(sorted(items, key=lambda item: (item.date.at, item.date.precision)))


def timeline(salience: Salience, *, most: int = _MOST) -> tuple[TimelineItem, ...]:
    """Return at most `most` items in order of time, one sentence a date, cited.

    The date is that of the event as the sentence names it, never finer than it is named; of more
    dates those stay that weigh most over the documents.
    """
    return Chronicle(salience).items(most)


def _weights(at: int, document: Document, dated: Sequence[Dated], relevance: Relevance) -> dict[When, float]:
    """Return what one document gives to each date that it tells of: that of its best sentence."""
    article = document.article
    near = relevance.document(at) ** 2
    close: dict[int, float] = {}
    found: dict[When, float] = defaultdict(float)
    for entry in dated:
        place = entry.sentence.place
        if place not in close:
            close[place] = math.sqrt(0.1 + relevance.sentence(entry.sentence, article.language))
        weight = near * close[place] * _looking_back(entry.when, article.published)
        weight *= _IN_LEAD if place < _LEAD else 1.0
        weight *= _ENTRY if entry.entry else 1.0
        weight *= _COARSE.get(entry.when.precision, 1.0)
        found[entry.when] = max(found[entry.when], weight)
    return found


def _looking_back(when: When, published: When | None) -> float:
    """Return what a date is worth by how long before the report it lies; nearly nothing if ahead."""
    days = (published.at.date() - when.at.date()).days if published else 0
    if days < 0:
        return _TOMORROW if days == -1 else _AHEAD
    if days <= 1:
        return 1.0 if days else _TODAY
    return _RECENT if days <= _LONG_AGO else _REMEMBERED


def _told(
    at: int, document: Document, dated: Sequence[Dated], salience: Salience
) -> list[tuple[When, _Told]]:
    """Return the candidates of a document that tell of dates, a candidate once for each of its dates."""
    dates_of: dict[int, set[When]] = defaultdict(set)
    for entry in dated:
        dates_of[entry.sentence.place].add(entry.when)
    found: list[tuple[When, _Told]] = []
    language = math.pow(_LANGUAGE, salience.ranks[document.article.language])
    for one in candidates([document]):
        whens = _of(one.sentences, dates_of)
        if whens:
            worth = language * salience.worth(one.sentences) * (_PAIR if len(one.sentences) > 1 else 1.0)
            told = _Told(replace(one, document=at), worth / math.sqrt(len(whens)))
            found += [(when, told) for when in sorted(whens, key=When.iso)]
    return found


def _of(sentences: Sequence[Sentence], dates_of: Mapping[int, set[When]]) -> set[When]:
    return {when for sentence in sentences for when in dates_of.get(sentence.place, ())}


def _item(
    documents: Sequence[Document], when: When, entries: Sequence[_Told], used: set[tuple[int, int]]
) -> TimelineItem:
    """Return the best sentence of a date, with what else says the same of it."""
    common = _common(entries)

    def worth(entry: _Told) -> tuple[float, int, int]:
        again = (entry.one.document, entry.one.span.start) in used
        weight = entry.worth * (_ALONE + _support(entry, common)) * (_AGAIN if again else 1.0)
        return weight, -entry.one.document, -entry.one.span.start

    best = max(entries, key=worth)
    head = documents[best.one.document].article
    used.add((best.one.document, best.one.span.start))
    proofs = {best.one.document: cite(head, best.one.span)}
    for entry in sorted(entries, key=worth, reverse=True):
        article = documents[entry.one.document].article
        if entry.one.document in proofs or len(proofs) >= _CITATIONS:
            continue
        same = article.language == head.language
        if alike(best.one.sentences[-1], entry.one.sentences[-1], same_language=same):
            proofs[entry.one.document] = cite(article, entry.one.span)
    citations = tuple(proofs.values())
    return TimelineItem(when, citations[0].text, citations)


def _common(entries: Sequence[_Told]) -> Mapping[str, int]:
    """Return in how many documents each stem stands beside a date."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for entry in entries:
        for sentence in entry.one.sentences:
            for stem in sentence.terms:
                holders[stem].add(entry.one.document)
    return {stem: len(documents) for stem, documents in holders.items()}


def _support(entry: _Told, common: Mapping[str, int]) -> float:
    """Return how far other documents tell the same of a date: the mean logarithm of those with a stem."""
    terms = {stem for sentence in entry.one.sentences for stem in sentence.terms}
    return sum(math.log(common[stem]) for stem in terms) / len(terms) if terms else 0.0
