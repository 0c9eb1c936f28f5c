"""Whether a date tells when something happened, or only since when, after what, or which thing is meant.

"Fighting since 15 February", "a month after 25 January" and "the revolution of 25 January" tell of
another day than the one that they name; "on the night of 25 January" does not. "Which broke on Tuesday"
tells of Tuesday what the sentence takes for known. For the languages that have a calendar;
KeyError for another.
"""

import re
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Span

__all__ = ["is_aside", "is_clause", "is_habit"]

_REACH = 40  # characters before a date in which its preposition stands
_CLAUSE = 60  # and in which a clause begins that holds it


@dataclass(frozen=True, slots=True)
class _Words:
    """A language's words, with spaces between them and `_` for a space within one, and a pattern.

    `away` point away from a date, `of` make it a part of a name or a noun, `articles` stand between;
    `relative` is a pattern of the pronouns that begin a clause.
    """

    away: str
    of: str
    articles: str
    relative: str


# pronouns that also say "that" are left out, so es, it and pt have few
_LANGUAGES = {
    "de": _Words(
        away="seit bis ab nach vor",
        of="vom von des",
        articles="dem den der zum zur Tag Monat vergangenen letzten",
        relative=(
            r",\s+(?:(?:in|an|auf|bei|mit|von|zu|aus|für)\s+)?(?:d(?:er|ie|as|en|em|eren|essen)|welche[rsmn]?|wo)"
        ),
    ),
    "en": _Words(
        away="since until till after before following",
        of="of from",
        articles="the last past",
        # "that" without a subject behind it
        relative=(
            r"which|who|whom|whose|where|that\s+(?:\w+ed|was|were|had|has|came|broke|fell|went|took|began|hit|left"
            r"|struck|sank|ran|led|rose|won|lost|cut|shut)"
        ),
    ),
    "es": _Words(
        away="desde hasta tras después_de después antes_de antes a_partir_de",
        of="de del",
        articles="el la del día pasado",
        relative=r"quien(?:es)?|cuy[oa]s?|donde|(?:el|la|los|las)\s+cual(?:es)?",
    ),
    "fr": _Words(
        away="depuis jusqu'à jusqu'au jusqu’au dès après avant à_partir à_compter",
        of="du de d'",
        articles="le la du au de",
        relative=r"qui|dont|où|(?:les?|la)\s?quel(?:le)?s?",
    ),
    "it": _Words(
        away="dal dalla dall' fino_a fino_al dopo prima a_partire_dal",
        of="di del della dell'",
        articles="il la del giorno",
        relative=r"cui|dove|(?:il|la)\s+quale|(?:i|le)\s+quali",
    ),
    "pt": _Words(
        away="desde até após depois antes a_partir",
        of="de do da",
        articles="o a do da de dia passado",
        relative=r"quem|cuj[oa]s?|onde|(?:[oa]s?)\s+qua(?:l|is)",
    ),
}
# "usually waits until September": what is told is of no September
_HABITS = {
    "de": r"üblicherweise|normalerweise|gewöhnlich|traditionell|alljährlich|jedes Jahr",
    "en": r"usually|typically|normally|traditionally|annually|(?:each|every) year",
    "es": r"suelen?|normalmente|habitualmente|tradicionalmente|cada año|todos los años",
    "fr": r"d['’]habitude|habituellement|normalement|traditionnellement|chaque année|tous les ans",
    "it": r"di solito|solitamente|normalmente|tradizionalmente|ogni anno|tutti gli anni",
    "pt": r"costumam?|normalmente|geralmente|habitualmente|tradicionalmente|todo ano|todos os anos",
}
_PARTS = (
    "stunden nacht abend morgen vormittag nachmittag night evening morning afternoon dawn hours day week"
    " noche madrugada mañana tarde día jornada semana horas nuit soir soirée matin matinée journée aube"
    " après-midi week-end semaine heures notte ore sera serata mattina mattinata giornata pomeriggio alba"
    " settimana noite manhã dia"
).split()


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What stands right before an aside, how one begins that holds its preposition, and an open clause."""

    before: re.Pattern[str]
    inside: re.Pattern[str]
    clause: re.Pattern[str]


def is_aside(text: str, span: Span, language: str) -> bool:
    """Tell whether the date at a span of a text is named for something that was on another day."""
    if language not in _LANGUAGES:
        return False
    patterns = _patterns(language)
    return bool(
        patterns.before.search(text[max(0, span.start - _REACH) : span.start])
        or patterns.inside.match(text[span.start : span.end])
    )


def is_clause(text: str, span: Span, language: str) -> bool:
    """Tell whether a relative clause right before a date holds it: "the dyke which broke on Tuesday"."""
    if language not in _LANGUAGES:
        return False
    return _patterns(language).clause.search(text[max(0, span.start - _CLAUSE) : span.start]) is not None


def is_habit(text: str, at: int, language: str) -> bool:
    """Tell whether the clause before a date at a place of a text tells what is done every year."""
    words = _HABITS.get(language)
    before = text[max(0, at - _CLAUSE) : at]
    return bool(words and re.search(rf"\b(?:{words})\b[^,;:.!?]*$", before, re.IGNORECASE))


@cache
def _patterns(language: str) -> _Patterns:
    words = _LANGUAGES[language]
    away, of = _any(words.away), _any(words.of)
    article = rf"(?:{_any(words.articles)}\s+)*"
    # "on the night of 25 January": a part of the day is no thing of its own
    unless = "".join(rf"(?<!\b{word} )" for word in _PARTS)
    return _Patterns(
        before=re.compile(rf"(?<!\w)(?:{away}|{unless}{of})(?:\s+|(?<=['’])){article}$", re.IGNORECASE),
        inside=re.compile(rf"(?:{away}|{of})\s+", re.IGNORECASE),
        clause=re.compile(rf"(?<!\w)(?:{words.relative})\s[^,;:.!?()–]*$", re.IGNORECASE),
    )


def _any(words: str) -> str:
    return "(?:" + "|".join(re.escape(word).replace("_", r"\s+") for word in words.split()) + ")"
