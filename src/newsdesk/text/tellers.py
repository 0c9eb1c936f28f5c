"""Who told what a sentence tells: its subject where its verb is one of saying, or "…, so X" at its end.

Whoever stands there is meant by "he" or "she" behind a quotation in the next sentence, if they are a person:
named in full, there or before.
"""

import re
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.cues import cue_before
from newsdesk.text.noun_phrases import phrase_after
from newsdesk.text.phrase_words import DETERMINERS, LINKS, NO_SUBJECT
from newsdesk.text.roles import TITLES, name_and_role
from newsdesk.text.subjects import ends_name
from newsdesk.text.words import Word, words_of

__all__ = ["names_somebody", "teller"]

_LAST = {
    "de": re.compile(r",\s(?:so|sagte|erklärte|betonte|meinte)\s(?=[^,.]+\.?$)"),
    "en": re.compile(r",\s(?:said|says|according to)\s(?=[^,.]+\.?$)"),
    "es": re.compile(r",\s(?:según|dijo|afirmó)\s(?=[^,.]+\.?$)"),
    "fr": re.compile(r",\s(?:selon|d['’]après)\s(?=[^,.]+\.?$)"),
    "it": re.compile(r",\s(?:secondo)\s(?=[^,.]+\.?$)"),
    "pt": re.compile(r",\s(?:segundo|disse|afirmou)\s(?=[^,.]+\.?$)"),
}
_QUOTED = re.compile('["“”„«»]')
_AT = frozenset("in at en em im à au".split())  # stand before places
_CLAUSE = 600  # characters of a sentence that are read
_LONGEST = 4  # words of a name
_NONE: frozenset[str] = frozenset()


def teller(text: str, sentence: Span, language: str) -> Span | None:
    """Return the person who told what a sentence without quotations tells, None where that is unsafe."""
    if sentence.end - sentence.start > _CLAUSE or _QUOTED.search(text, *sentence):
        return None
    pattern = _LAST.get(language)
    last = pattern.search(text[slice(*sentence)].rstrip()) if pattern else None
    if last:
        phrase = phrase_after(text, sentence.start + last.end(), sentence.end, language)
        return phrase if phrase and _is_person(text, phrase, language) else None
    cue = cue_before(text, sentence.start, sentence.end, language)
    if cue is None or cue.span is None or not cue.sure or cue.speaker.start > _first(text, sentence):
        return None
    return cue.speaker if _is_person(text, cue.speaker, language) else None


def names_somebody(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a passage names somebody in full: two capitals in a row, without "the" before them."""
    articles = DETERMINERS.get(language, _NONE)
    none = articles | NO_SUBJECT.get(language, _NONE)
    words = words_of(text, start, end)
    for at, (one, two) in enumerate(pairwise(words)):
        if not (one.text[0].isupper() and two.text[0].isupper()) or text[one.end : two.start] != " ":
            continue
        before = words[at - 1].lower if at else ""
        if one.lower in none or before in articles | _AT or one.text.isupper():
            continue  # "the White House", "In Oberau", "US President"
        if language != "de" or ends_name([one, two]):
            return True
    return False


def _first(text: str, sentence: Span) -> int:
    words = words_of(text, *sentence)
    return words[0].start if words else sentence.start


def _is_person(text: str, phrase: Span, language: str) -> bool:
    """Tell whether a phrase names somebody in full, or by the surname of somebody named in full before."""
    name, role = name_and_role(text, phrase, language)
    words = words_of(text, *name)
    linked = next(
        (at for at, word in enumerate(words) if word.lower in LINKS.get(language, _NONE)), len(words)
    )
    words = words[:linked] if linked > 1 else words  # "Ann Hill from Oberau"
    if not words or not all(word.text[0].isupper() for word in words) or len(words) > _LONGEST:
        return False
    if words[0].lower in DETERMINERS.get(language, _NONE):
        return False
    if len(words) > 1:
        return role is not None or words[0].lower in TITLES or _is_full(text, words, language)
    return _is_surname(text, words[0], language)


def _is_full(text: str, words: list[Word], language: str) -> bool:
    """Tell whether capitals are a person's name: what the text calls by the last of them alone."""
    if language == "de" and not ends_name(words):
        return False
    return (
        re.search(rf"(?<![\w-] )(?<!\w){re.escape(words[-1].text)}(?![\w-])", text[words[-1].end :])
        is not None
    )


def _is_surname(text: str, word: Word, language: str) -> bool:
    """Tell whether a word ends somebody's name in full further up: "Ann Hill", "Mr. Hill"."""
    full = re.compile(rf"(?<!\w)([A-ZÀ-Þ][\w'’-]+)\.? (?:[A-Z]\.? )?{re.escape(word.text)}(?![\w-])")
    none = DETERMINERS.get(language, _NONE) | NO_SUBJECT.get(language, _NONE)
    return any(found.group(1).lower() not in none for found in full.finditer(text, 0, word.start))
