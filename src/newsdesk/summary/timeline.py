"""The timeline of a thread: what happened when, by the dates that the texts themselves name."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsdesk.model import Precision, TimelineItem, When
from newsdesk.summary.candidates import Candidate, candidates
from newsdesk.summary.documents import Document, cite
from newsdesk.summary.salience import Salience, alike
from newsdesk.text.dates import DateMention, dates

__all__ = ["timeline"]

_MOST = 20  # dates; a timeline that spans years stays readable
_CITATIONS = 4
_LANGUAGE = 0.5  # what each step down the reader's languages is worth less
_BACK = 1.5  # what a date is worth more when it is remembered ...
_LONG_AGO = 7  # ... so many days later
_AGAIN = 0.4  # what a sentence is worth for a second date


@dataclass(frozen=True, slots=True)
class _Told:
    """A candidate that names a date."""

    one: Candidate
    mention: DateMention
    worth: float


def timeline(
    documents: Sequence[Document],
    languages: Sequence[str],
    *,
    most: int = _MOST,
    salience: Salience | None = None,
) -> tuple[TimelineItem, ...]:
    """Return at most `most` items in order of time, one sentence a date, cited.

    The date is that of the event as the sentence names it, never finer than it is named; of more
    dates those stay that most documents tell.
    """
    known = salience or Salience(documents, languages)
    told: dict[When, list[_Told]] = defaultdict(list)
    weights: dict[When, float] = defaultdict(float)
    for at in sorted(known.originals):
        article = documents[at].article
        mentions = dates(article.text, article.language, article.published)
        for when, weight in _weights(mentions, article.published).items():
            weights[when] += weight
        for entry in _told(at, documents[at], mentions, known):
            told[_key(entry.mention.when)].append(entry)
    kept = sorted(told, key=lambda when: (-weights[when], when.iso()))[:most]
    used: set[tuple[int, int]] = set()
    items = [
        _item(documents, when, told[when], used)
        for when in sorted(kept, key=lambda when: (-len(told[when]), when.iso()))
    ]
    return tuple(sorted(items, key=lambda item: (item.date.at, item.date.precision)))


def _weights(mentions: Sequence[DateMention], published: When | None) -> dict[When, float]:
    """Return what one document gives to each date that it names.

    The more dates it names, the less to each; half as much again to what it looks back on from
    more than a week later, for that is what is remembered; nothing to what lies ahead.
    """
    named = {_key(mention.when) for mention in mentions}
    share = 1.0 / math.sqrt(len(mentions)) if mentions else 0.0
    found: dict[When, float] = {}
    for when in named:
        days = (published.at - when.at).days if published else 0
        found[when] = share * (0.01 if days < -1 else _BACK if days > _LONG_AGO else 1.0)
    return found


def _key(when: When) -> When:
    return When.day(when.date) if when.precision is Precision.TIME else when


def _told(at: int, document: Document, mentions: Sequence[DateMention], salience: Salience) -> list[_Told]:
    """Return the candidates of a document that name dates, a candidate once for each of its dates."""
    article = document.article
    found: list[_Told] = []
    begin = 0
    for one in sorted(candidates([document]), key=lambda one: one.span):
        while begin < len(mentions) and mentions[begin].span.end <= one.span.start:
            begin += 1
        for mention in mentions[begin:]:
            if mention.span.start >= one.span.end:
                break
            worth = salience.worth(one.sentences) * (0.7 if len(one.sentences) > 1 else 1.0)
            worth *= math.pow(_LANGUAGE, salience.ranks[article.language])
            found.append(_Told(replace(one, document=at), mention, worth))
    return found


def _item(
    documents: Sequence[Document], when: When, entries: Sequence[_Told], used: set[tuple[int, int]]
) -> TimelineItem:
    """Return the best sentence of a date, with what else says the same of it."""

    def worth(entry: _Told) -> tuple[float, int, int]:
        again = (entry.one.document, entry.one.span.start) in used
        return entry.worth * (_AGAIN if again else 1.0), -entry.one.document, -entry.one.span.start

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
