"""Whether two counts are of one quantity: the same things, of which the same is told, then and there."""

import re
from dataclasses import dataclass
from datetime import date

from newsdesk.model import Precision, Span, SummaryArticle, When
from newsdesk.summary.documents import Sentence
from newsdesk.text.count_words import CONJUNCTIONS, PREPOSITIONS
from newsdesk.text.dates import dates
from newsdesk.text.numbers import Count
from newsdesk.text.terms import stems, tokens
from newsdesk.text.tolls import FATES_OF_PEOPLE, Announced, degrees, fates, is_people

__all__ = ["Told", "same_quantity"]

_NEAR = 7  # words on each side of a count among which it is looked for what is told of it
_SHARED = 2  # stems besides what is counted that two sentences on one quantity share
_ALIKE = 0.3  # share of the shorter one's stems that they share
_SURELY_ALIKE = 0.5  # of two that were told long apart
_LATE = 90  # days
_LEAD = 3  # sentences
_SOON = 30  # days within which two tolls are of one event
_TIMES = 3  # as many dead as another counts: of another event, where the sentences tell it otherwise
_NAMES = 0.3  # share of the fewer names that two sentences share which name several
_BORDER = re.compile(r"[,;:()\n\d]|\s[–—-]\s|—")
_INSERTED = re.compile(r"\s*(?:,[^,;:()\n]{1,60},|\([^()\n]{1,60}\))")
_SINCE = re.compile(r"\b(?:since|seit|desde|depuis|dal|dalla|dallo)\s+(?:dem |el |le |la |l['’]|o |a )?$")
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![\w%])")


@dataclass(frozen=True, slots=True)
class Told:
    """A count in its sentence, with the day on which it was told, None where nobody says.

    `proof` is the span of the article that tells it, `counted` what is counted: a stem of the language, or
    people's fate in any; `near` are the stems of what is told of it, `kind` the capitals between number and
    noun ("UK") and how badly people were hurt; `days` are those on which so many were killed or hurt, and
    since when; `announced` says that the noun stands in a sentence before.
    """

    document: int
    sentence: Sentence
    count: Count
    text: str
    what: str
    proof: Span
    counted: tuple[str, str]
    day: date | None
    near: frozenset[str]
    kind: frozenset[str]
    years: frozenset[str]
    days: frozenset[str] = frozenset()
    announced: bool = False

    @classmethod
    def of(cls, document: int, sentence: Sentence, count: Count, language: str, day: date | None) -> "Told":
        """Return a count of a sentence with what is told of it."""
        text = sentence.text
        near = _near(text, count, language)
        noun = count.noun.of(text)
        known = fates(language)
        fate = known.get(count.counted, "")
        if is_people(noun, language):
            fate = _only(near & {*known.values()})
        return cls(
            document,
            sentence,
            count,
            count.span.of(text),
            noun,
            sentence.span,
            _counted(count.counted, fate, language),
            day,
            near | {fate} if fate else near,
            _kind(text, count) | (degrees(_clause(text, count).of(text), language) if fate else frozenset()),
            _years(text, day),
            _days(text, language, day) if fate else frozenset(),
        )

    @classmethod
    def announced_by(
        cls, document: int, sentence: Sentence, one: Announced, article: SummaryArticle, day: date | None
    ) -> "Told":
        """Return a count whose noun stands in a sentence before."""
        count, proof = one.count, one.proof.of(article.text)
        fate = fates(article.language)[count.counted]
        return cls(
            document,
            sentence,
            count,
            count.span.of(article.text),
            count.noun.of(article.text),
            one.proof,
            _counted(count.counted, fate, article.language),
            day,
            frozenset({fate}),
            frozenset(),
            _years(proof, day),
            announced=True,
        )

    @property
    def key(self) -> tuple[float, float | None]:
        """The number and its whole."""
        return self.count.value, self.count.whole

    @property
    def is_fate(self) -> bool:
        """Whether people are counted whom something killed or hurt."""
        return not self.counted[0]

    @property
    def is_toll(self) -> bool:
        """Whether it tells of all whom an event killed or hurt: so announced, or in an article's lead."""
        return self.is_fate and (self.announced or self.sentence.place < _LEAD)


def same_quantity(a: Told, b: Told, *, one_event: bool) -> bool:
    """Tell whether two counts are of one quantity; `one_event` says that their articles tell one event.

    One article's two are only where it sets them side by side, announced once.
    """
    if a.counted != b.counted or a.kind != b.kind or a.years != b.years or not a.near & b.near:
        return False
    if a.document == b.document:
        return a.announced and b.announced and a.proof.start == b.proof.start
    apart = abs((a.day - b.day).days) if a.day and b.day else 0
    if apart > _LATE and (a.is_fate or is_people(a.what, a.counted[0])):
        return False
    others = not (a.announced or b.announced) and _of_others(a.sentence.names, b.sentence.names)
    if others or (not one_event and _of_other_events(a, b)):
        return False
    if one_event and a.is_toll and b.is_toll and apart <= _SOON:
        return True
    one = a.sentence.terms - {a.count.counted}
    two = b.sentence.terms - {b.count.counted}
    common = len(one & two)
    low, high = sorted((a.count.value, b.count.value))
    far = bool(a.near & FATES_OF_PEOPLE) and high > _TIMES * low
    share = _ALIKE if apart <= _LATE and not far else _SURELY_ALIKE
    return common >= _SHARED and common >= share * min(len(one), len(two))


def _of_other_events(a: Told, b: Told) -> bool:
    """Tell whether one counts dead or hurt and one does not, or both do, of other days."""
    if a.near & FATES_OF_PEOPLE != b.near & FATES_OF_PEOPLE:
        return True
    if a.announced or b.announced or a.days == b.days:
        return False
    since = any(day.startswith(">") for day in a.days ^ b.days)
    return since or bool(a.days and b.days and a.days.isdisjoint(b.days))


def _days(text: str, language: str, day: date | None) -> frozenset[str]:
    """Return the days that a sentence names, with ">" those since which it counts."""
    published = When.day(day) if day else None
    return frozenset(
        (">" if _SINCE.search(text, 0, found.span.start) else "") + found.when.iso()
        for found in dates(text, language, published)
        if found.when.precision >= Precision.DAY
    )


def _of_others(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two sentences name others, people or places: what they count is of these."""
    fewer = min(len(one), len(two))
    return fewer > 1 and len(one & two) < _NAMES * fewer


def _near(text: str, count: Count, language: str) -> frozenset[str]:
    """Return what is told of a count: the stem before it, and those behind it up to the next part.

    A German verb may stand at the end of the clause: "23 Menschen wurden am Freitag verletzt".
    """
    start, end = _clause(text, count)
    tail = tokens(text[_behind(text, count) : end])
    behind = tail[:_NEAR]
    parts = PREPOSITIONS[language] | CONJUNCTIONS
    at = next((at for at, word in enumerate(behind) if word.lower in parts), len(behind))
    before = tokens(text[start : count.span.start])[-_NEAR:]
    told = [*list(stems(before, language))[-1:], *stems(behind[:at], language)]
    known = fates(language)
    if language == "de":
        told += [one for one in stems(tail[-1:], language) if one in known and tail[-1].text.islower()]
    return frozenset(known.get(one, one) for one in told) - {count.counted}


def _clause(text: str, count: Count) -> Span:
    """Return where the words stand that belong to a count, between two borders."""
    borders = [found.end() for found in _BORDER.finditer(text, 0, count.span.start)]
    stop = _BORDER.search(text, _behind(text, count))
    return Span(borders[-1] if borders else 0, stop.start() if stop else len(text))


def _behind(text: str, count: Count) -> int:
    """Return where the words behind a count begin, after what is set between commas or brackets."""
    inserted = _INSERTED.match(text, count.noun.end)
    return inserted.end() if inserted else count.noun.end


def _only(some: frozenset[str]) -> str:
    return next(iter(some)) if len(some) == 1 else ""


def _counted(counted: str, fate: str, language: str) -> tuple[str, str]:
    return ("", fate) if fate else (language, counted)


def _years(text: str, day: date | None) -> frozenset[str]:
    return frozenset(_YEAR.findall(text)) - {str(day.year) if day else ""}


def _kind(text: str, count: Count) -> frozenset[str]:
    """Return the capitals between the number and what is counted: "UK" of "400,000 UK consumers"."""
    words = Span(count.span.start, count.noun.start).of(text).split()
    at = max((at for at, word in enumerate(words, 1) if word[0].isdigit()), default=1)
    return frozenset(word.casefold() for word in words[at:] if word[0].isupper() and word[-1].isalpha())
