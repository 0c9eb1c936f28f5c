"""Whether a day is the name of a thing: "the April 6 Movement", "le pont du 9 mai", "Straße des 17. Juni".

Such a day tells of no event; "the revolution of 25 January" does. For the languages that have a calendar;
KeyError for another.
"""

import re
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Span

__all__ = ["is_name"]

_REACH = 50  # characters before or behind a day in which the thing stands that it names


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns of things that have days for names, `before` the day with what joins them, or `behind` it."""

    before: str
    behind: str = r"(?!)"


_PLACES_DE = r"(?:\w*(?:brücke|platz|stra(?:ß|ss)e|allee|bewegung|universität|stadion|viertel|brigade))"
_WORDS = {
    "de": _Words(rf"{_PLACES_DE}\s+(?:des|vom)\s+", rf"-{_PLACES_DE}"),
    "en": _Words(
        r"(?:bridge|square|street|avenue|movement|university|stadium|brigade)\s+of\s+(?:the\s+)?",
        r"\s+(?:\w+\s+)?(?:bridge|square|street|avenue|movement|university|stadium|city|brigade)\b",
    ),
    "es": _Words(
        r"(?:puentes?|plaza|calle|avenida|movimiento(?:\s+\w+)?|universidad|estadio|barrio|brigada|ciudad)"
        r"\s+(?:del\s+)?"
    ),
    "fr": _Words(
        r"(?:ponts?|place|rue|avenue|boulevard|mouvement(?:\s+\w+)?|université|stade|quartier|brigade|ville)"
        r"\s+(?:du\s+)?"
    ),
    "it": _Words(
        r"(?:pont[ei]|piazza|via|viale|movimento(?:\s+\w+)?|università|stadio|quartiere|brigata|città)"
        r"\s+(?:(?:del|degli)\s+|dell['’])?"
    ),
    "pt": _Words(
        r"(?:pontes?|praça|rua|avenida|movimento(?:\s+\w+)?|universidade|estádio|bairro|brigada|cidade)"
        r"\s+(?:do\s+|de\s+)?"
    ),
}
_ANOTHER = r"(?:\d{1,2}\S?\s+(?:de\s+)?\w+\s+(?:e|y|et|und|and)\s+(?:del?\s+|du\s+|des\s+|do\s+|dell['’])?)?"


def is_name(text: str, span: Span, language: str) -> bool:
    """Tell whether the day at a span of a text is the name of a place, a movement or the like."""
    if language not in _WORDS:
        return False
    before, behind = _patterns(language)
    return bool(
        before.search(text[max(0, span.start - _REACH) : span.start])
        or behind.match(text[span.end : span.end + _REACH])
    )


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = _WORDS[language]
    return (
        re.compile(rf"(?<!\w){words.before}[\"“«']?{_ANOTHER}$", re.IGNORECASE),
        re.compile(words.behind, re.IGNORECASE),
    )
