"""Cues of quotations: verbs of saying, "so X", "laut X", "— X", each with the speaker beside it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.according import Cue, according, attitude, for_whom, heading, possessed
from newsdesk.text.german_clauses import QUOTING, also_before, clause_subject
from newsdesk.text.german_cues import as_said, impersonal, so_behind, so_far
from newsdesk.text.noun_phrases import opens_speaker, phrase_after, phrase_before
from newsdesk.text.phrase_words import AUXILIARIES
from newsdesk.text.predicates import is_clause
from newsdesk.text.role_words import PARTICLES
from newsdesk.text.romance import (
    HAVING,
    PARTICIPLES,
    ROMANCE,
    may_stand_behind,
    opens_plural,
    telling_verb,
    tells_of_several,
)
from newsdesk.text.speech_nouns import first_verb, is_noun, is_plural
from newsdesk.text.speech_verbs import SPEECH_VERBS, WEAK_VERBS
from newsdesk.text.subjects import opens_without_subject
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["Cue", "cue_before", "cue_behind", "cue_within"]

_NONE: frozenset[str] = frozenset()
_NEAR = 6  # words between a quotation and a verb behind it that we do not know
_FAR = 20  # words between a quotation and the verb behind it
_GOING_ON = listed("and but und doch aber denn dass ob wonach weil so et mais y pero e ma mas")
_NO_VERBS = _GOING_ON | listed(
    "der die das dem den des ein eine einer sowie oder wo wer was welche welcher ebenso also sondern"
    " sie er es"
)
_POSSESSIVE = re.compile("['’]s$")
_DASHED = 8  # words of a name and role behind a dash
_DASH = re.compile(r"\s*[―—–]\s*(?=[A-Z])")
_RELATIVE = listed("that which who")
_BEING = listed("is are was were be been being")
_AND = listed("und and y et e")
_QUOTED = re.compile(r" (?:den|die|das|einen|eine) ")  # "zitiert das Blatt | den Minister"
_LATER = re.compile(
    r",\s+(so|sagt\w*|erklärt\w*|meint\w*|betont\w*|heißt es in|hieß es in|said|according to)\s+"
)


def cue_behind(text: str, start: int, end: int, language: str) -> Cue | None:
    """Look right behind a quotation."""
    dash = _DASH.match(text, start, end)
    if dash:
        return _dashed(text, dash.end(), end)
    words = words_of(text, start, end)
    if not words or text[start : words[0].start].strip(" ,\u00a0\n-–"):
        return None
    found = None
    if language == "de":
        found = impersonal(text, start, min(end, start + 60), end) or so_behind(text, start, end)
    found = found or according(text, start, end, language)
    if found:
        return found
    told = telling_verb(words, language)
    at = _verb(words[:_FAR], language) if told is None else told
    comma = text[start - 2] in ",!?." or "," in text[start : words[0].start]
    if language == "en" and at is None and text[start - 2] == ",":
        at = _unknown_verb(words)
    if language == "de" and at != 0 and comma and _is_verb(words):
        at = 0
    if at is None or (language == "de" and "," not in text[start : words[at].start] and not comma):
        return None  # "…" bezeichnete, "…" genannt hat: the verb ends a clause that began before
    if told is not None:
        plural = tells_of_several(words[: told + 1], language)
        if not plural and opens_plural(words[told + 1 :], language):
            return None  # "…", ammoniva le hostess
        words, at = words[told:], 0  # "…", avait alors ajouté X
    return _beside(text, words, at, end, language)


def _unknown_verb(words: Sequence[Word]) -> int | None:
    """Return the index of a past tense that can only be one of saying: "…," Ann Hill texted from the dam."""
    if len(words) > 1 and words[0].lower.endswith("ed") and opens_speaker(words[1], "en"):
        return 0
    for at in range(1, min(_NEAR, len(words))):
        word = words[at]
        if word.text[0].islower() and word.lower.endswith("ed") and words[at - 1].text[0].isupper():
            return at
    return None


def _beside(text: str, words: Sequence[Word], at: int, end: int, language: str) -> Cue | None:
    """The speaker of the verb at `at` behind a quotation: behind it if it stands first, else before."""
    verb = words[at]
    lead = [word for word in words[:at] if word.lower not in AUXILIARIES.get(language, _NONE)]
    if lead and lead[0].lower in _GOING_ON:
        return None
    turned = bool(lead) and _turned(text, words[:at], verb, language)
    speaker = phrase_before(text, words[0].start, verb.start, language) if lead and not turned else None
    if speaker is None and (not lead or turned or language == "de"):
        stop = words[at + 1].end if verb.lower == "went" else verb.end
        speaker = phrase_after(text, stop, end, language)  # mit diesen Worten meldete er sich
        if speaker and verb.lower in QUOTING and _QUOTED.match(text, speaker.end, end):
            speaker = possessed(text, speaker.end, end, language) or speaker
    return Cue(speaker, Span(verb.start, verb.end)) if speaker else None


def _turned(text: str, lead: Sequence[Word], verb: Word, language: str) -> bool:
    """Tell whether a verb turns a sentence about: "…" despite being the envoy, said Ann Hill."""
    comma = "," in text[lead[-1].end : verb.start]
    return language != "de" and comma and not opens_speaker(lead[0], language)


def _dashed(text: str, start: int, end: int) -> Cue | None:
    """ "…" ― Name, up to the end of the line; "…" — Lenne's old dam says only what is meant."""
    line = text.find("\n", start, end)
    words = words_of(text, start, line if line >= 0 else end)
    comma = text.find(",", start, end)
    name = [word for word in words if comma < 0 or word.end <= comma]
    named = all(word.text[0].isupper() or word.lower in PARTICLES for word in name)
    if (
        not 0 < len(words) <= _DASHED
        or not named
        or any("'s" in word.lower.replace("’", "'") for word in name)
    ):
        return None
    return Cue(Span(start, words[-1].end), None)


def _is_verb(words: Sequence[Word]) -> bool:
    """Tell whether German words behind a quotation begin with its verb: "…", strich X heraus."""
    first = words[0]
    if not first.text.islower() or (
        not first.lower.endswith(("t", "te", "ten", "en")) and len(first.lower) < 4
    ):
        return False
    return not opens_without_subject(first, []) and first.lower not in _NO_VERBS


def cue_before(text: str, start: int, end: int, language: str) -> Cue | None:
    """Look in the words before a quotation."""
    words = words_of(text, start, end)
    found = impersonal(text, start, end, end) if language == "de" else None
    found = found or heading(text, words, end, language)
    if found is None and language == "de":
        found = so_far(text, start, end) or for_whom(text, start, end)
    if found:
        return found
    if language == "de" and words and words[0].lower == "wie":
        found = as_said(text, words)
        if found:
            return found
    weak = WEAK_VERBS.get(language, _NONE)
    strong = SPEECH_VERBS.get(language, _NONE) - weak
    for verbs in (strong, weak):
        for at in range(len(words) - 1, -1, -1):
            word = words[at]
            if (
                word.lower in verbs
                and not (word.text[0].isupper() and at)
                and not _passive(words, at, language)
                and not ((language in ROMANCE or word.lower == "said") and is_noun(words, at, language))
                and not is_plural(words, at, language)
            ):
                speaker = _subject(text, words, _anchor(text, words, at, language), (start, end), language)
                if speaker:
                    return Cue(speaker, Span(word.start, word.end))
    return attitude(text, start, end, language)


def _passive(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether a verb says what is said of its subject: "the dam was called", "sin ser anunciado"."""
    before = words[at - 1].lower if at else ""
    if language in ROMANCE and words[at].lower.endswith(PARTICIPLES[language]):
        return not any(word.lower in HAVING[language] for word in words[max(0, at - 3) : at])
    return language == "en" and before in _BEING and not words[at].lower.endswith("ing")


def cue_within(text: str, start: int, end: int, language: str) -> Cue | None:
    """Look in the rest of a sentence that goes on behind a quotation: "…" beenden, so X."""
    for found in _LATER.finditer(text, start, end):
        speaker = phrase_after(text, found.end(), end, language)
        if speaker:
            return Cue(speaker, Span(*found.span(1)))
    verbs = SPEECH_VERBS.get(language, _NONE)
    for before, word in pairwise(words_of(text, start, end)):
        if word.lower in verbs and word.text[0].islower() and "," in text[before.end : word.start]:
            speaker = phrase_after(text, word.end, end, language)
            if speaker:
                return Cue(speaker, Span(word.start, word.end))
    return None


def _verb(words: Sequence[Word], language: str) -> int | None:
    """Return the index of the first verb of saying, "went on" among them."""
    told = first_verb(words, language)
    before = words if told is None else words[: told + 1]
    pairs = enumerate(pairwise(before)) if language == "en" else ()
    return next((at for at, (one, two) in pairs if (one.lower, two.lower) == ("went", "on")), told)


def _anchor(text: str, words: Sequence[Word], at: int, language: str) -> int:
    """Return the finite verb of a participle: "hatte X gesagt" turns about "hatte"."""
    if words[at].lower.endswith(("te", "ten")):
        return at
    some = AUXILIARIES.get(language, _NONE) - {"sich", "es"}
    # an English participle stands close by: "has since said"
    far = 14 if language == "de" else 4
    for before in range(at - 1, max(-1, at - far), -1):
        if "," in text[words[before].end : words[before + 1].start]:
            break
        if words[before].lower in some:
            return before
    return at


def _subject(
    text: str, words: Sequence[Word], at: int, around: tuple[int, int], language: str
) -> Span | None:
    """Return the subject of the verb at `at`: before it, or behind where the opening is no subject."""
    start, end = around
    verb = words[at]
    clause = _clause_start(text, words, at)
    behind = phrase_after(text, verb.end, end, language)
    if language == "de":
        clause += also_before(words[clause : at + 1])
        found = clause_subject(text, words, at, clause, end, behind)
        return (
            found
            or phrase_before(text, words[clause].start if clause < at else start, verb.start, "de")
            or behind
        )
    if behind and language == "en" and is_clause(text, behind):
        behind = None  # "warned | the North would face “fire”"
    before = phrase_before(text, words[clause].start if clause < at else start, verb.start, language)
    if behind and not may_stand_behind(text, behind, end, language):
        behind = None
    related = language == "en" and at > 0 and words[at - 1].lower in _RELATIVE  # "which said Lenne"
    return before or (None if related else behind)


def _clause_start(text: str, words: Sequence[Word], at: int) -> int:
    """Return the first word of the verb's sentence in the window."""
    here = at
    while here > 0 and not re.search(r"[:;\n]|[—–]\s", text[words[here - 1].end : words[here].start]):
        if words[here].lower in _AND and re.search(r"[“”»]", text[words[here - 1].end : words[here].start]):
            return here + 1  # "They cried “Yes!” and | the mayor cried: …"
        here -= 1
    return here
