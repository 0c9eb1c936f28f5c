"""Whom "he" or "she" means behind a quotation: the person of whom the sentence before is about.

Only where that sentence opens with a person's name in full, with a role or an age to tell that it is
a person, and names nobody else.
"""

import re
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.nobody import DETERMINERS
from newsdesk.text.phrase_words import NO_SUBJECT
from newsdesk.text.role_words import ROLES
from newsdesk.text.roles import name_and_role
from newsdesk.text.words import Word, words_of

__all__ = ["SINGULAR", "antecedent"]

SINGULAR = {
    "en": frozenset(("he", "she")),
    "es": frozenset(("él", "ella")),
    "fr": frozenset(("il", "elle")),
    "it": frozenset(("lui", "lei")),
    "pt": frozenset(("ele", "ela")),
}
"""Pronouns of one person, who may stand in the sentence before."""

_RELATIVES = frozenset("who whose qui quien che que".split())
_ARTICLES = frozenset("a an the un una el la le l il lo uno um uma o".split())
_OWN = frozenset("his her its their our my su sus son sa ses suo sua seu".split())
_QUOTED = re.compile('["“”„«»]')
_LONGEST = 4  # words of a name
_NONE: frozenset[str] = frozenset()


def antecedent(text: str, sentence: Span, language: str) -> Span | None:
    """Return the person with whom a sentence opens, with what is said of them, or None where it is unsafe."""
    words = words_of(text, *sentence)
    if _QUOTED.search(text, *sentence) or not words:
        return None
    phrase = _opening(text, words, language)
    if phrase is None:
        return None
    name, role = name_and_role(text, phrase, language)
    named = words_of(text, *name)
    if role is None or not 2 <= len(named) <= _LONGEST:
        return None
    rest = [word for word in words if word.start >= phrase.end]
    others = any(_beside(text, one, two) for one, two in pairwise(rest))
    return None if others else phrase


def _opening(text: str, words: list[Word], language: str) -> Span | None:
    """Return the words with which a sentence opens that name a person and a role."""
    roles = ROLES.get(language, _NONE)
    first = words[0].lower
    if first in NO_SUBJECT.get(language, _NONE) or first in DETERMINERS.get(language, _NONE) - _OWN:
        return None
    comma = at = 0
    while at < len(words) and not comma and (words[at].text[0].isupper() or words[at].lower in roles):
        at += 1
        comma = at < len(words) and "," in text[words[at - 1].end : words[at].start]
    if not at or at == len(words):
        return None
    name = Span(words[0].start, words[at - 1].end)
    if text.count("(", *name) > text.count(")", *name):
        name = Span(name.start, name.end + (text[name.end : name.end + 1] == ")"))
    closed = text.find(",", words[at].end, words[-1].end) if comma else -1
    behind = [word for word in words[at:] if word.end <= closed]
    who = next((to for to, word in enumerate(behind) if word.lower in _RELATIVES), len(behind))
    if not who or not (behind[0].lower in roles or behind[0].lower in _ARTICLES or behind[0].text.isdigit()):
        return name  # "Mayor Ann Hill left", "Rep. Ann Hill, D-Oberau, left"
    return Span(name.start, behind[who - 1].end)


def _beside(text: str, one: Word, two: Word) -> bool:
    """Tell whether two words may be somebody's name."""
    return (
        one.text[0].isupper() and two.text[0].isupper() and text[one.end : two.start] in {" ", ". ", "\u00a0"}
    )
