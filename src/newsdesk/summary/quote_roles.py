"""The role of somebody who is quoted by surname, from where the article names them in full."""

import re

from newsdesk.model import Span
from newsdesk.text.phrase_words import DETERMINERS
from newsdesk.text.role_words import ROLE_ENDINGS, ROLES
from newsdesk.text.roles import name_and_role
from newsdesk.text.words import Word, words_of

__all__ = ["role_of"]

_NONE: frozenset[str] = frozenset()
_BEFORE = 80  # characters before a name in which its role stands
_APPOSED = re.compile(r",\s([^,.;:!?\n“”\"„«»()]{3,90})(?<!\b[A-ZÀ-Þ])[,.]")
_FRONT = frozenset("former then acting deputy vice of".split())
_NAMES = 20  # places of a name that are looked at


def role_of(text: str, surname: str, language: str) -> str:
    """Return the role that stands beside the name in full that ends with this surname, "" where none does."""
    name = re.compile(rf"(?<!\w)[A-ZÀ-Þ][\w'’-]+ (?:[A-ZÀ-Þ]\.? )?{re.escape(surname)}(?![\w-])")
    for at, found in enumerate(name.finditer(text)):
        if at == _NAMES:
            break
        role = _behind(text, Span(*found.span()), language) or _before(text, Span(*found.span()), language)
        if role:
            return role
    return ""


def _behind(text: str, name: Span, language: str) -> str:
    """Return what a name's apposition says: "Ann Hill, executive editor of the Lenne Post,"."""
    apposed = _APPOSED.match(text, name.end)
    if apposed is None:
        return ""
    words = words_of(text, *apposed.span(1))
    opens = bool(words) and (
        words[0].lower in DETERMINERS.get(language, _NONE) or _is_role(words[0], language)
    )
    if not opens or not any(_is_role(word, language) for word in words):
        return ""
    found = name_and_role(text, Span(name.start, apposed.end(1)), language)
    return found.role.of(text) if found.role and found.name.end <= name.end else ""


def _before(text: str, name: Span, language: str) -> str:
    """Return the role right before a name: "Mayor Ann Hill", "the former minister Ann Hill"."""
    words = words_of(text, max(0, name.start - _BEFORE), name.end)
    words = [word for word in words if word.start < name.start]
    first = len(words)
    while first and _goes_with(text, words, first - 1, name, language):
        first -= 1
    if first < len(words) and words[first].lower == "of":
        first += 1
    if first == len(words):
        return ""
    found = name_and_role(text, Span(words[first].start, name.end), language)
    return found.role.of(text) if found.role and found.name.start == name.start else ""


def _goes_with(text: str, words: list[Word], at: int, name: Span, language: str) -> bool:
    """Tell whether a word may be of the role before a name: capitals, roles and their article."""
    word = words[at]
    following = words[at + 1].start if at + 1 < len(words) else name.start
    if text[word.end : following].strip(" "):
        return False
    determined = at + 1 < len(words) and words[at + 1].lower in DETERMINERS.get(language, _NONE)
    small = word.lower in DETERMINERS.get(language, _NONE) or word.lower in _FRONT
    return not determined and (word.text[0].isupper() or small or _is_role(word, language))


def _is_role(word: Word, language: str) -> bool:
    endings = ROLE_ENDINGS.get(language, ())
    return word.lower in ROLES.get(language, _NONE) or (bool(endings) and word.lower.endswith(endings))
