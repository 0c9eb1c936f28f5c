"""Whether a date tells when something happened, or only since when, after what, or which thing is meant.

"Fighting since 15 February", "a month after 25 January" and "the revolution of 25 January" tell of
another day than the one that they name; "on the night of 25 January" does not. "Which broke on Tuesday"
tells of Tuesday what the sentence takes for known.
"""

import re
from functools import cache

from newsdesk.model import Span

__all__ = ["is_aside", "is_clause"]

_REACH = 40  # characters before a date in which its preposition stands
_CLAUSE = 60  # and in which a clause begins that holds it
# language -> words that point away from a date, words that make it a part of a name or a noun, articles
_WORDS = {
    "de": ("seit bis ab nach vor", "vom von des", "dem den der zum zur Tag Monat vergangenen letzten"),
    "en": ("since until till after before following", "of from", "the last past"),
    "es": (
        "desde hasta tras después_de después antes_de antes a_partir_de",
        "de del",
        "el la del día pasado",
    ),
    "fr": (
        "depuis jusqu'à jusqu'au jusqu’au dès après avant à_partir à_compter",
        "du de d'",
        "le la du au de",
    ),
    "it": (
        "dal dalla dall' fino_a fino_al dopo prima a_partire_dal",
        "di del della dell'",
        "il la del giorno",
    ),
    "pt": ("desde até após depois antes a_partir", "de do da", "o a do da de dia passado"),
}
_PARTS = (
    "stunden nacht abend morgen vormittag nachmittag night evening morning afternoon dawn hours day week"
    " noche madrugada mañana tarde día jornada semana horas nuit soir soirée matin matinée journée aube"
    " après-midi week-end semaine heures notte ore sera serata mattina mattinata giornata pomeriggio alba"
    " settimana noite manhã dia"
).split()


# language -> relative pronouns; those that also say "that" are left out, so es, it and pt have few
_RELATIVE = {
    "de": (
        r",\s+(?:(?:in|an|auf|bei|mit|von|zu|aus|für)\s+)?(?:d(?:er|ie|as|en|em|eren|essen)|welche[rsmn]?|wo)"
    ),
    # "that" without a subject behind it
    "en": (
        r"which|who|whom|whose|where|that\s+(?:\w+ed|was|were|had|has|came|broke|fell|went|took|began|hit|left"
        r"|struck|sank|ran|led|rose|won|lost|cut|shut)"
    ),
    "es": r"quien(?:es)?|cuy[oa]s?|donde|(?:el|la|los|las)\s+cual(?:es)?",
    "fr": r"qui|dont|où|(?:les?|la)\s?quel(?:le)?s?",
    "it": r"cui|dove|(?:il|la)\s+quale|(?:i|le)\s+quali",
    "pt": r"quem|cuj[oa]s?|onde|(?:[oa]s?)\s+qua(?:l|is)",
}


def is_aside(text: str, span: Span, language: str) -> bool:
    """Tell whether the date at a span of a text is named for something that was on another day."""
    patterns = _patterns(language)
    if patterns is None:
        return False
    before, inside = patterns
    return bool(
        before.search(text[max(0, span.start - _REACH) : span.start])
        or inside.match(text[span.start : span.end])
    )


def is_clause(text: str, span: Span, language: str) -> bool:
    """Tell whether a relative clause right before a date holds it: "the dyke which broke on Tuesday"."""
    pattern = _clause(language)
    return pattern is not None and pattern.search(text[max(0, span.start - _CLAUSE) : span.start]) is not None


@cache
def _clause(language: str) -> re.Pattern[str] | None:
    if language not in _RELATIVE:
        return None
    return re.compile(rf"(?<!\w)(?:{_RELATIVE[language]})\s[^,;:.!?()–]*$", re.IGNORECASE)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return what stands right before such a date, and how a match begins that holds its preposition."""
    if language not in _WORDS:
        return None
    away, of, articles = (_any(words) for words in _WORDS[language])
    article = rf"(?:{articles}\s+)*"
    # "on the night of 25 January": a part of the day is no thing of its own
    unless = "".join(rf"(?<!\b{word} )" for word in _PARTS)
    return (
        re.compile(rf"(?<!\w)(?:{away}|{unless}{of})(?:\s+|(?<=['’])){article}$", re.IGNORECASE),
        re.compile(rf"(?:{away}|{of})\s+", re.IGNORECASE),
    )


def _any(words: str) -> str:
    return "(?:" + "|".join(re.escape(word).replace("_", r"\s+") for word in words.split()) + ")"
