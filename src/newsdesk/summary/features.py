"""What a candidate looks like, in numbers: its place, its form and its manner of telling."""

import math
import re
from functools import lru_cache

from newsdesk.summary.candidates import Candidate
from newsdesk.summary.documents import Document
from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.speech_verbs import ACCORDING, SPEECH_VERBS
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import stem

__all__ = ["CANDIDATE_FEATURES", "candidate_features", "stop_stems"]

# words by which news tells what may be, what holds now, who said so, what is new
_MANNERS: dict[str, tuple[frozenset[str], ...]] = {
    "en": tuple(
        frozenset(words.split())
        for words in ("would could may might", "has have", "is are", "said", "announced", "after", "but")
    )
}
CANDIDATE_FEATURES = (
    *("first", "second", "depth", "title", "quotes", "opens with a quote", "first person", "says"),
    *("names", "number", "length", "long", "short", "pair", "weekday", "early weekday", "commas"),
    *("bracket", "colon", "according", "capitals", "stop words"),
    *("may", "has", "is", "said", "announced", "after", "but"),
)
_EARLY = 4  # sentences
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e|my|our|us|me|you|You|ich|[Ww]ir|uns|mein|unser\w*|nous|je|yo|noi|nosotros)\b"
)


def candidate_features(one: Candidate, document: Document) -> tuple[float, ...]:
    """Return the CANDIDATE_FEATURES of a candidate of a document; depth is the log of its place."""
    text = one.span.of(document.article.text)
    language = document.article.language
    stems = {stem for part in one.sentences for stem in part.stems}
    names = {name for part in one.sentences for name in part.names if " " not in name}
    written = text.split()
    low = {word.lower() for word in written}
    verbs = SPEECH_VERBS.get(language, frozenset())
    weekday = any(word.strip(",.;:’'s") in _weekdays(language) for word in written)
    stops = stop_stems(language)
    return (
        float(one.place == 0),
        float(one.place == 1),
        math.log1p(one.place),
        len(stems & document.title_stems) / max(1, len(document.title_stems)),
        float(any(mark in text for mark in '"“”„«»')),
        float(text[0] in '"“„«»'),
        float(_FIRST_PERSON.search(text) is not None),
        float(not verbs.isdisjoint(low)),
        len(names) / one.words,
        float(any(part.numbers for part in one.sentences)),
        one.words / 20,
        float(one.words > 35),
        float(one.words < 12),
        float(len(one.sentences) > 1),
        float(weekday),
        float(weekday and one.place < _EARLY),
        text.count(",") / 3,
        float("(" in text),
        float(":" in text),
        float(any(f" {phrase} " in text.lower() for phrase in ACCORDING.get(language, ())[:1])),
        sum(word[0].isupper() for word in written) / len(written),
        sum(part in stops for part in one.every) / max(1, len(one.every)),
        *(float(not words.isdisjoint(low)) for words in _MANNERS.get(language, (frozenset(),) * 7)),
    )


@lru_cache(maxsize=32)
def stop_stems(language: str) -> frozenset[str]:
    """Return the stems of a language's stop words."""
    return frozenset(stem(word, language) for word in stopwords(language))


@lru_cache(maxsize=32)
def _weekdays(language: str) -> frozenset[str]:
    """Return a language's weekdays as they are written, without their endings of possession."""
    calendar = CALENDARS.get(language)
    return frozenset(day.rstrip("s.") for day in calendar.weekdays) if calendar else frozenset()
