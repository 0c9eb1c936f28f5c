"""The dates that a document names, each with the sentence that tells what happened then.

A date that stands alone on its line, as in a chronology, belongs to the sentence below it; when a page
was published or changed is no event, nor is the date of a picture or of a source in a note.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from newsdesk.model import Precision, Span, SummaryArticle, When
from newsdesk.summary.documents import Document, Sentence, read_further
from newsdesk.text.anaphora import Opening, leans_behind
from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.date_names import is_name
from newsdesk.text.date_roles import is_habit
from newsdesk.text.date_things import dates_thing
from newsdesk.text.dates import DateMention, dates
from newsdesk.text.furniture import dates_picture
from newsdesk.text.sentences import sentences

__all__ = ["Dated", "Read", "read_dates"]

_CHARACTERS = 40_000
_HEADING = 12  # letters and digits that a heading has beside its date
_BYLINE = 160  # characters
_LONG_AGO = timedelta(60)  # from which on another year than the nearest may be meant
_PUBLISHED = re.compile(
    r"\b(?:publi(?:é|ée|shed|cado|cada|cato|cata)|mis à jour|modifié|updated|posted|pubblicat[oa]|inserito"
    r"|actualizad[oa]|aggiornat[oa]|veröffentlicht|aktualisiert|stand:|atualizad[oa]|postado)\b|©",
    re.IGNORECASE,
)

_ARTICLE = 3  # characters
_WEEKDAY = 24
_CLOCK = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}\b")
_NOTE = re.compile(r"\s*(?:[\[(]\d{1,3}[\])]|[↑^]|Cf\.)\s")
Day = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Dated:
    """A sentence and a date that it tells of; `entry` says that it is one of a chronology."""

    sentence: Sentence
    mention: DateMention
    when: When
    entry: bool


Read = tuple[Document, tuple[Dated, ...]]


def read_dates(documents: Sequence[Document], places: Iterable[int]) -> dict[int, Read]:
    """Return the documents at these indices, read on to all sentences with dates, and those dates in order.

    What the others say of a date of one counts: lines of the page that several have are none, and a day
    long past that is named without its year is in the year that others name.
    """
    read = _without_furniture({at: _read(documents[at], at) for at in sorted(places)})
    years = _years_of_days(some for _, some in read.values())
    return {
        at: (
            document,
            tuple(replace(one, when=_in_year(one, years, document.article.published)) for one in some),
        )
        for at, (document, some) in read.items()
    }


def _read(document: Document, at: int) -> Read:
    article = document.article
    text = article.text[:_CHARACTERS]
    bounds = sentences(text, article.language)
    if not bounds:
        return document, ()
    placed = _placed(article, text, bounds)
    read = {sentence.span.end: sentence for sentence in reversed(document.sentences) if not sentence.own}
    missing = sorted({bounds[to] for _, to, _ in placed if bounds[to].end not in read})
    more = read_further(document, at, missing)
    read |= {sentence.span.end: sentence for sentence in more}
    document = replace(document, sentences=(*document.sentences, *more))
    found = [Dated(read[bounds[to].end], mention, _day(mention.when), entry) for mention, to, entry in placed]
    told = (one for one in found if not (_of_thing(one, article.language) or _is_note(one.sentence)))
    return _leaning(document, found), tuple(told)


def _leaning(document: Document, dated: Iterable[Dated]) -> Document:
    """Return the document where a sentence leans on the one before if a pronoun follows its date."""
    language = document.article.language
    leaning = {one.sentence.place for one in dated if leans_behind(*_within(one), language)}
    if not leaning:
        return document
    some = (
        replace(one, opening=max(one.opening, Opening.LEANING)) if one.place in leaning else one
        for one in document.sentences
    )
    return replace(document, sentences=tuple(some))


def _of_thing(one: Dated, language: str) -> bool:
    """Tell whether a date says no more than which thing is meant: a picture, a year of origin, a name."""
    text, start, end = _within(one)
    if end and dates_picture(text, end):
        return True
    vague = one.when.precision in (Precision.MONTH, Precision.SEASON) and one.mention.relative
    if (vague or one.mention.yearless) and is_habit(text, start, language):
        return True
    if one.mention.yearless:
        return is_name(text, Span(start, end), language)
    if one.when.precision is not Precision.YEAR:
        return False
    return dates_thing(text, Span(start, end), language)


def _is_note(sentence: Sentence) -> bool:
    """Tell whether a sentence is a note or a line of the page: its date is that of a source."""
    return sentence.furniture or _NOTE.match(sentence.text) is not None


def _within(one: Dated) -> tuple[str, int, int]:
    """Return the sentence of a date and where in it the date stands; nowhere if it stands above."""
    start, end = (
        max(0, at - one.sentence.span.start) for at in (one.mention.span.start, one.mention.span.end)
    )
    return one.sentence.text, start, end


def _placed(
    article: SummaryArticle, text: str, bounds: Sequence[Span]
) -> list[tuple[DateMention, int, bool]]:
    """Return each mention with the index of the sentence that it dates, and whether that is an entry."""
    language, published = article.language, article.published
    starts = [span.start for span in bounds]
    found = []
    for mention in dates(text, language, published):
        at = bisect_right(starts, mention.span.start) - 1
        if at < 0 or bounds[at].end < mention.span.end:
            continue
        shown = bounds[at].of(text)
        if not mention.relative and len(shown) < _BYLINE and _PUBLISHED.search(shown):
            continue
        if _is_heading(shown, mention.span.of(text)) and at + 1 < len(bounds):
            stamp = published and mention.when.date == published.date and _CLOCK.search(shown)
            found += [] if stamp else [(mention, at + 1, True)]
            continue
        entry = _names_day(mention.span.of(text)) and _opens(
            text[bounds[at].start : mention.span.start], language
        )
        found.append((mention, at, entry))
    return found


def _is_heading(sentence: str, date: str) -> bool:
    """Tell whether a sentence is hardly more than its date."""
    if sentence.startswith("("):  # "(Dec. 4) AP" below a picture
        return False
    rest = sum(char.isalnum() for char in sentence) - sum(char.isalnum() for char in date)
    if sentence.endswith(("。", "다.")):  # short as it is, a sentence of Chinese, Japanese or Korean
        return False
    return rest <= _HEADING and sentence[-1:] not in {"?", "!", "”", "»", '"', "“"}


def _opens(before: str, language: str) -> bool:
    """Tell whether what stands before a date in its sentence is an article or a weekday at most."""
    if len(before) <= _ARTICLE or len(before) > _WEEKDAY:
        return len(before) <= _ARTICLE
    calendar = CALENDARS.get(language)
    days = calendar.weekdays if calendar else ()
    words = [word for word in before.replace(",", " ").split() if len(word) > _ARTICLE]
    return len(words) == 1 and (words[0] in days or words[0].lower() in days)


def _names_day(date: str) -> bool:
    return any(char.isdigit() for char in date)


def _day(when: When) -> When:
    return When.day(when.date) if when.precision is Precision.TIME else when


def _without_furniture(read: Mapping[int, Read]) -> dict[int, Read]:
    """Return what was read without lines of the page: what several documents have below a date on its own."""
    holders: Counter[str] = Counter()
    for _, entries in read.values():
        holders.update({entry.sentence.text for entry in entries if _is_below(entry)})
    return {
        at: (document, tuple(one for one in entries if not _is_below(one) or holders[one.sentence.text] == 1))
        for at, (document, entries) in read.items()
    }


def _is_below(entry: Dated) -> bool:
    return entry.mention.span.end <= entry.sentence.span.start


def _years_of_days(told: Iterable[Sequence[Dated]]) -> dict[Day, int]:
    """Return the year that most documents name with a day of a month; the later one of equals."""
    counts: defaultdict[Day, Counter[int]] = defaultdict(Counter)
    for one in told:
        days = {
            entry.when.date
            for entry in one
            if entry.when.precision >= Precision.DAY and not entry.mention.relative
        }
        for day in days:
            counts[day.month, day.day][day.year] += 1
    return {day: max(years, key=lambda year: (years[year], year)) for day, years in counts.items()}


def _in_year(entry: Dated, years: Mapping[Day, int], published: When | None) -> When:
    """Return the date of an entry: what is long past and named without a year is in the year others name.

    "The revolution of 25 January" is that of 2011 in an article of 2013, when others say so.
    """
    when = entry.when
    if not entry.mention.yearless or published is None or published.at - when.at < _LONG_AGO:
        return when
    year = years.get((when.date.month, when.date.day), when.date.year)
    named = When.day(when.date.replace(year=year))
    return named if named.at <= published.at else when
