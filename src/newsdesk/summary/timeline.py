"""The timeline of a thread: what happened when, by the dates that the texts themselves name."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from newsdesk.model import Precision, Span, SummaryArticle, TimelineItem, When
from newsdesk.summary.allotment import Offer, allot
from newsdesk.summary.candidates import LONGEST, Candidate, candidates
from newsdesk.summary.dated import Dated, read_dates
from newsdesk.summary.dateworth import date_weights
from newsdesk.summary.documents import Document, cite
from newsdesk.summary.salience import Salience, alike
from newsdesk.text.date_roles import is_aside, is_clause

__all__ = ["Chronicle", "timeline"]

_MOST = 20  # dates; a timeline that spans years stays readable
_CITATIONS = 4
_LONGEST = 90  # words of a sentence, where no shorter one tells of a date
_LANGUAGE = 0.5  # what each step down the reader's languages is worth less
_ALONE = 0.5  # what a sentence is worth of which no other article has a word
_NEXT_DAY = 0.8  # what a day is worth beside one chosen: often the same is told of both
_PAIR = 0.7  # what two sentences are worth less than one
_ASIDE = 0.5  # "since 15 February", "the revolution of 25 January"
_OPENING = 1.4  # the date stands in the first quarter
_ENTRY = 1.5  # it stands in front, as in a chronology
_REMEMBERED = 1.5  # what is told of a date when it is long ago is what it is known for
_LONG_AGO = 60  # days
_AHEAD = 0.5  # announced
_KNOWN = 0.5  # how far a sentence tells of a date in a clause beside what it says
_VAGUE = {Precision.YEAR: 0.6, Precision.SEASON: 0.8, Precision.MONTH: 0.8}  # or of one that is no day


@dataclass(frozen=True, slots=True)
class _Told:
    """A candidate that tells of a date; `tells` is how well, beside the other dates that it names."""

    one: Candidate
    worth: float
    tells: float
    at: int  # where it names the date, in characters from its start


class Chronicle:
    """The dates of a thread with what tells of each, read once; `items` chooses among them."""

    def __init__(self, salience: Salience) -> None:
        self._documents = salience.documents
        self._told: dict[When, list[_Told]] = defaultdict(list)
        self._order: dict[When, Sequence[_Told]] = {}
        read = read_dates(salience.documents, salience.originals)
        self._weights = date_weights(read, salience.running.relevance)
        for at, (document, entries) in read.items():
            for when, one in _told(at, document, entries, salience):
                self._told[when].append(one)

    def items(self, most: int = _MOST) -> tuple[TimelineItem, ...]:
        """Return the `most` dates that weigh most, in order of time, one sentence a date, cited.

        No sentence is shown twice; a date that is left without one gives way to the next.
        """
        left = {when: self._weights[when] for when in self._told if when in self._weights}
        while True:
            kept = _chosen(left, most)
            allotted = allot({when: self._offers(when) for when in kept})
            told = allotted.keys() - self._retold(allotted)
            if len(told) == len(kept):
                break
            left = {when: weight for when, weight in left.items() if when in told or when not in kept}
        items = [_item(self._documents, when, self._ranked(when), at) for when, at in allotted.items()]
        return tuple(sorted(items, key=lambda item: (item.date.at, item.date.precision)))

    def _retold(self, allotted: Mapping[When, int]) -> set[When]:
        """Return the months and years of which no more is told than of a date within them."""
        shown = {when: self._ranked(when)[at].one for when, at in allotted.items()}
        return {
            wide
            for wide, one in shown.items()
            for when, other in shown.items()
            if _lies_in(when, wide) and self._say_the_same(one, other)
        }

    def _say_the_same(self, one: Candidate, other: Candidate) -> bool:
        languages = {self._documents[some.document].article.language for some in (one, other)}
        return alike(one.sentences[-1], other.sentences[-1], same_language=len(languages) == 1)

    def _ranked(self, when: When) -> Sequence[_Told]:
        """Return what tells of a date, the best first."""
        if when not in self._order:
            self._order[when] = _by_worth(self._told[when])
        return self._order[when]

    def _offers(self, when: When) -> Sequence[Offer]:
        return [
            Offer(frozenset(part.text for part in entry.one.sentences), (entry.tells, -entry.at))
            for entry in self._ranked(when)
        ]


def _lies_in(when: When, wide: When) -> bool:
    """Tell whether a date lies in a month or a year and is no such itself."""
    if when.precision <= wide.precision or when.date.year != wide.date.year:
        return False
    month = wide.precision is Precision.MONTH and when.date.month == wide.date.month
    return month or wide.precision is Precision.YEAR


def _chosen(weights: dict[When, float], most: int) -> list[When]:
    """Return the dates that weigh most, where a day next to one chosen has to weigh more than another."""
    left = {when: weights[when] for when in sorted(weights, key=When.iso)}
    chosen: list[When] = []
    while left and len(chosen) < most:
        best = max(left, key=left.__getitem__)
        del left[best]
        chosen.append(best)
        if best.precision >= Precision.DAY:
            for step in (-1, 1):
                near = When.day(best.date + timedelta(step))
                if near in left:
                    left[near] *= _NEXT_DAY
    return chosen


def timeline(salience: Salience, *, most: int = _MOST) -> tuple[TimelineItem, ...]:
    """Return at most `most` items in order of time, one sentence a date, cited.

    The date is that of the event as the sentence names it, never finer than it is named; of more
    dates those stay that weigh most over the documents.
    """
    return Chronicle(salience).items(most)


def _told(
    at: int, document: Document, dated: Sequence[Dated], salience: Salience
) -> list[tuple[When, _Told]]:
    """Return the candidates of a document that tell of dates, a candidate once for each of its dates."""
    dates_of: dict[int, list[Dated]] = defaultdict(list)
    for entry in dated:
        dates_of[entry.sentence.place].append(entry)
    found: list[tuple[When, _Told]] = []
    article = document.article
    language = math.pow(_LANGUAGE, salience.ranks[article.language])
    for one in candidates([document], _LONGEST):
        whens: dict[When, list[Dated]] = defaultdict(list)
        for sentence in one.sentences:
            for entry in dates_of.get(sentence.place, ()):
                whens[entry.when].append(entry)
        if whens:
            worth = language * salience.worth(one.sentences) * (_PAIR if len(one.sentences) > 1 else 1.0)
            worth /= math.sqrt(len(whens))
            placed = replace(one, document=at)
            for when in sorted(whens, key=When.iso):
                role = _role(article, one.span, whens[when])
                fit = worth * role * _looking_back(article, when)
                found.append((when, _Told(placed, fit, *_tells(article, one.span, whens[when], role))))
    return found


def _role(article: SummaryArticle, span: Span, dated: Sequence[Dated]) -> float:
    """Return how far sentences tell what happened on a date, and not what else has to do with it."""
    role = 1.0
    if all(is_aside(article.text, entry.mention.span, article.language) for entry in dated):
        role *= _ASIDE
    if min(entry.mention.span.start for entry in dated) - span.start <= (span.end - span.start) / 4:
        role *= _OPENING
    if any(entry.entry for entry in dated):
        role *= _ENTRY
    return role


def _looking_back(article: SummaryArticle, when: When) -> float:
    """Return what a sentence is worth by how long before its report the date lies."""
    days = (article.published.date - when.date).days if article.published else 0
    return _REMEMBERED if days >= _LONG_AGO else _AHEAD if days < 0 else 1.0


def _tells(article: SummaryArticle, span: Span, dated: Sequence[Dated], role: float) -> tuple[float, int]:
    """Return how well sentences tell of a date beside the others that they name, and where they name it."""
    known = all(is_clause(article.text, entry.mention.span, article.language) for entry in dated)
    tells = role * (_KNOWN if known else 1.0) * _VAGUE.get(dated[0].when.precision, 1.0)
    return tells, min(entry.mention.span.start for entry in dated) - span.start


def _by_worth(entries: Sequence[_Told]) -> Sequence[_Told]:
    """Return what tells of a date, the best first: what is worth most, and what others tell too."""
    common = _common(entries)

    def worth(entry: _Told) -> tuple[bool, float, int, int]:
        weight = entry.worth * (_ALONE + _support(entry, common))
        return entry.one.words <= LONGEST, weight, -entry.one.document, -entry.one.span.start

    return sorted(entries, key=worth, reverse=True)


def _item(documents: Sequence[Document], when: When, ranked: Sequence[_Told], at: int) -> TimelineItem:
    """Return the sentence at a place among those of a date, with what else says the same of it."""
    best = ranked[at]
    head = documents[best.one.document].article
    proofs = {best.one.document: cite(head, best.one.span)}
    for entry in ranked:
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
