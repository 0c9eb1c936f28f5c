"""Whether a date tells when something happened, or only since when, after what, or which thing is meant.

"Fighting since 15 February", "a month after 25 January" and "the revolution of 25 January" tell of
another day than the one that they name; "on the night of 25 January" does not.
"""

import re
from functools import cache

from newsdesk.model import Span

__all__ = ["is_aside"]

_REACH = 40  # characters before a date in which its preposition stands
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
    "nacht abend morgen vormittag nachmittag night evening morning afternoon dawn day week noche madrugada"
    " mañana tarde día jornada semana nuit soir soirée matin matinée journée aube après-midi week-end semaine"
    " notte sera serata mattina mattinata giornata pomeriggio alba settimana noite manhã dia"
).split()


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
