"""Whom "he" or "she" means behind a quotation: the person of whom the sentence before is about.

Only where that sentence opens with a name that a role, an age or "who" shows to be a person's, and names
nobody else, or where it ends with who told it.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.noun_phrases import phrase_after
from newsdesk.text.phrase_words import DETERMINERS, NO_SUBJECT
from newsdesk.text.role_words import ROLES
from newsdesk.text.roles import name_and_role
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["SINGULAR", "antecedent", "pointed_at"]

SINGULAR = {
    "de": listed("er sie"),
    "en": listed("he she"),
    "es": listed("él ella"),
    "fr": listed("il elle"),
    "it": listed("lui lei"),
    "pt": listed("ele ela"),
}
"""Pronouns of one person, who may stand in the sentence before."""

_RELATIVES = listed("who whose qui quien che que")
_CALLED = listed(
    "official source person aide spokesman spokeswoman spokesperson representative witness lawyer"
)
_PERSONS = listed("who whose quien qui")
_SAID = re.compile(r",\s(?:said|says|according to)\s")
_ARTICLES = listed("a an the un una el la le l il lo uno um uma o")
_QUOTED = re.compile('["“”„«»]')
_LONGEST = 4  # words of a name
_LONGEST_CALLED = 10  # words of somebody without a name
_NONE: frozenset[str] = frozenset()


def antecedent(text: str, sentence: Span, language: str) -> Span | None:
    """Return the person of whom a sentence tells, with what is said of them, or None where it is unsafe."""
    words = words_of(text, *sentence)
    if _QUOTED.search(text, *sentence) or not words:
        return None
    teller = _teller(text, sentence, language)
    if teller:
        return teller
    phrase = _opening(text, words, language)
    rest = [word for word in words if phrase and word.start >= phrase.end]
    others = any(_beside(text, one, two) for one, two in pairwise(rest))
    return None if others else phrase


def pointed_at(text: str, speaker: Span, before: Sequence[Span | None], language: str) -> Span:
    """Return the speaker whom "the official" points at: the only one before who was called an official.

    `before` are the speakers of the text so far; whoever is not surely meant stays as worded.
    """
    words = words_of(text, *speaker)
    if language != "en" or len(words) != 2 or words[0].lower != "the" or words[1].lower not in _CALLED:
        return speaker
    meant = {
        one.of(text): one
        for one in before
        if one and _is_called(one.of(text).lower().split(), words[1].lower)
    }
    return next(iter(meant.values())) if len(meant) == 1 else speaker


def _is_called(words: Sequence[str], noun: str) -> bool:
    return (
        noun in words and 2 < len(words) <= _LONGEST_CALLED and words[0] != "another" and "that" not in words
    )


def _teller(text: str, sentence: Span, language: str) -> Span | None:
    """Return who told all of it: "The dam broke at noon, said Ann Hill, who leads the council."."""
    told = [found.end() for found in _SAID.finditer(text, *sentence)] if language == "en" else []
    phrase = phrase_after(text, told[-1], sentence.end, language) if told else None
    return phrase if phrase and _is_person(text, phrase, language) else None


def _is_person(text: str, phrase: Span, language: str) -> bool:
    """Tell whether a phrase is a name in full with a role."""
    name, role = name_and_role(text, phrase, language)
    named = words_of(text, *name)
    bare = bool(named) and named[0].lower not in DETERMINERS.get(language, _NONE)
    return role is not None and bare and 2 <= len(named) <= _LONGEST


def _opening(text: str, words: list[Word], language: str) -> Span | None:
    """Return the words with which a sentence opens that name a person: by a role, an age, or "who"."""
    roles = ROLES.get(language, _NONE)
    first = words[0].lower
    if first in NO_SUBJECT.get(language, _NONE):
        return None
    comma = at = 0
    while at < len(words) and not comma and (_may_open(words[at], at, language) or words[at].lower in roles):
        at += 1
        comma = at < len(words) and "," in text[words[at - 1].end : words[at].start]
    if not at or at == len(words):
        return None
    name = Span(words[0].start, words[at - 1].end)
    if text.count("(", *name) > text.count(")", *name):
        name = Span(name.start, name.end + (text[name.end : name.end + 1] == ")"))
    closed = text.find(",", words[at].end, words[-1].end) if comma else -1
    behind = [word for word in words[at:] if word.end <= closed]
    whole = _with_role(name, behind, roles, named=_is_person(text, name, language))
    if _is_person(text, whole, language):
        return whole
    bare = first not in DETERMINERS.get(language, _NONE)
    sure = (bare and comma and words[at].lower in _PERSONS) or (bool(behind) and behind[0].text.isdigit())
    return name if sure and all(word.text[0].isupper() for word in words[:at]) else None


def _may_open(word: Word, at: int, language: str) -> bool:
    """Tell whether a word may stand in a name and role that open a sentence; "The museum's director, …"."""
    possessive = language == "en" and word.text.endswith(("'s", "’s"))
    return word.text[0].isupper() or (at == 1 and possessive)


def _with_role(name: Span, behind: list[Word], roles: frozenset[str], *, named: bool) -> Span:
    """Return a name with what stands behind it between commas, where that is a role or a name."""
    who = next((to for to, word in enumerate(behind) if word.lower in _RELATIVES), len(behind))
    first = behind[0] if who else None
    if first is None or not (
        first.lower in roles or first.lower in _ARTICLES or (first.text[0].isupper() and not named)
    ):
        return name  # "Mayor Ann Hill left", "Sen. Ann Hill, D-Oberau, left"
    return Span(name.start, behind[who - 1].end)


def _beside(text: str, one: Word, two: Word) -> bool:
    """Tell whether two words may be somebody's name."""
    return (
        one.text[0].isupper() and two.text[0].isupper() and text[one.end : two.start] in {" ", ". ", "\u00a0"}
    )
