"""Where a sentence may end early without saying anything else: before a clause that only adds to it."""

import re
from collections.abc import Iterator

from newsdesk.text.speech_verbs import ACCORDING, SPEECH_VERBS

__all__ = ["clause_cuts"]

_SHORTEST = 8  # words that must stay
_LEAST = 4  # words that a cut must spare
# clauses that add: never "if", "unless", "but", "although", and never who says it
_ADDING = {
    "en": r"(?:, | [—–] )(?:which|who|whose|where|while|after|amid|following|ahead of"
    r"|as|with|including|when)\b"
    r"| (?:after|amid|following|ahead of|while) ",
    "de": r", (?:der|die|das|den|dem|deren|dessen|wo|während|nachdem|nach|darunter"
    r"|wobei|womit)\b| [—–] ",
    "es": r", (?:que|quien|quienes|donde|mientras|tras|después de|incluido|cuyo|cuya)\b"
    r"| (?:tras|después de) ",
    "fr": r", (?:qui|que|dont|où|alors que|après|tandis que|notamment)\b| après ",
    "it": r", (?:che|il quale|la quale|dove|mentre|dopo|tra cui|cui)\b| dopo ",
    "pt": r", (?:que|quem|onde|enquanto|após|depois de|cujo|cuja|incluindo)\b| (?:após|depois de) ",
}
_PATTERNS = {language: re.compile(pattern) for language, pattern in _ADDING.items()}
_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ("(", ")"))
_NONE: frozenset[str] = frozenset()


def clause_cuts(sentence: str, language: str) -> Iterator[int]:
    """Yield the lengths to which a sentence can be cut, shortest first.

    What is left out is one clause up to the end, with no comma in it, that holds neither a cue nor
    who says it; what stays has eight words and closes every quotation and bracket.
    """
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return
    for found in pattern.finditer(sentence):
        head, tail = sentence[: found.start()], sentence[found.start() + 2 :]
        if head.count(" ") + 1 < _SHORTEST or tail.count(" ") + 1 < _LEAST or "," in tail:
            continue
        if _balanced(head) and not _says(tail, language):
            yield found.start()


def _balanced(text: str) -> bool:
    german = "„" in text
    pairs = _PAIRS[1:] if german else (_PAIRS[0], *_PAIRS[2:])
    return text.count('"') % 2 == 0 and all(text.count(a) == text.count(b) for a, b in pairs)


def _says(text: str, language: str) -> bool:
    low = text.lower()
    words = set(re.findall(r"\w+", low))
    return bool(words & SPEECH_VERBS.get(language, _NONE)) or any(
        f" {phrase} " in f" {low} " for phrase in ACCORDING.get(language, ())[:1]
    )
