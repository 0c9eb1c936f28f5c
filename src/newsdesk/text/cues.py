"""Cues of quotations: verbs of saying, "so X", "laut X", "— X", each with the speaker beside it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.according import Cue, according, attitude, for_whom, heading, possessed
from newsdesk.text.noun_phrases import is_pronoun, opens_speaker, phrase_after, phrase_before
from newsdesk.text.phrase_words import AUXILIARIES
from newsdesk.text.predicates import is_clause
from newsdesk.text.romance import ROMANCE, may_stand_behind
from newsdesk.text.speech_nouns import is_noun, is_plural
from newsdesk.text.speech_verbs import SPEECH_VERBS, WEAK_VERBS
from newsdesk.text.subjects import german_subject, opens_with_name, opens_without_subject
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["Cue", "cue_around", "cue_before", "cue_behind", "cue_within", "guess"]

_NONE: frozenset[str] = frozenset()
_FAR = 20  # words between a quotation and the verb behind it
_GOING_ON = listed("and but und doch aber denn dass ob wonach weil so et mais y pero e ma mas")
_NO_VERBS = _GOING_ON | listed(
    "der die das dem den des ein eine einer sowie oder wo wer was welche welcher ebenso also sondern"
    " sie er es"
)
_DASH = re.compile(r"\s*[―—–]\s*(?=[A-Z])")
_RELATIVE = listed("that which who")
_BEING = listed("is are was were be been being")
_QUOTING = listed("zitiert zitierte zitieren")
_QUOTED = re.compile(r" (?:den|die|das|einen|eine) ")  # "zitiert das Blatt | den Minister"
_IMPERSONAL = re.compile(
    r"(?:heißt|hieß|steht) (?:es )?(?:\w+ ){0,3}?(?:in|im|bei|auf|aus|vom|von|seitens|dazu in|hierzu in) "
)
_PAPER = re.compile(r"\b(?:[IA]n|[Ii]m|in|[Aa]uf)\s+([^,.:;!?]{3,80}?)\s+(heißt|hieß|steht|stand)\s+es\b")
_INDIRECT = re.compile(r"\b(?:sei|seien|habe|könne|müsse|werde|wolle|solle|dürfe|wäre|hätte|würde|würden)\b")
_PASSIVE = re.compile(r"\b(?:wird|werden|wurden?)\b")
_BY = re.compile(r"\bvo(?:n|m) ")
_BORDER = re.compile(r"[,.;:!?]|\b(?:wörtlich|weiter|dazu|unter anderem)\b")
_SO = re.compile(r",?\s*\bso\s+(?:auch\s+)?(?:heißt es in\s+)?(?=[\w„])")
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
    found = _impersonal(text, start, min(end, start + 60), end, language) or _so(text, start, end, language)
    found = found or according(text, start, end, language)
    if found:
        return found
    at = _verb(words[:_FAR], language)
    comma = text[start - 2] in ",!?." or "," in text[start : words[0].start]
    if language == "de" and at != 0 and comma and _is_verb(words):
        at = 0
    if at is None or (language == "de" and "," not in text[start : words[at].start] and not comma):
        return None  # "…" bezeichnete, "…" genannt hat: the verb ends a clause that began before
    return _beside(text, words, at, end, language)


def _beside(text: str, words: Sequence[Word], at: int, end: int, language: str) -> Cue | None:
    """The speaker of the verb at `at` behind a quotation: behind it if it stands first, else before."""
    verb = words[at]
    lead = [word for word in words[:at] if word.lower not in AUXILIARIES.get(language, _NONE)]
    if lead and lead[0].lower in _GOING_ON:
        return None
    turned = bool(lead) and _turned(text, words[:at], verb, language)
    speaker = phrase_before(text, words[0].start, verb.start, language) if lead and not turned else None
    if speaker is None and (not lead or turned or language == "de"):
        speaker = phrase_after(text, verb.end, end, language)  # mit diesen Worten meldete er sich
        if speaker and verb.lower in _QUOTING and _QUOTED.match(text, speaker.end, end):
            speaker = possessed(text, speaker.end, end, language) or speaker
    return Cue(speaker, Span(verb.start, verb.end)) if speaker else None


def _turned(text: str, lead: Sequence[Word], verb: Word, language: str) -> bool:
    """Tell whether a verb turns a sentence about: "…" despite being the envoy, said Ann Hill."""
    comma = "," in text[lead[-1].end : verb.start]
    return language != "de" and comma and not opens_speaker(lead[0], language)


def _dashed(text: str, start: int, end: int) -> Cue | None:
    """ "…" ― Name, up to the end of the line."""
    line = text.find("\n", start, end)
    words = words_of(text, start, line if line >= 0 else end)
    return Cue(Span(start, words[-1].end), None) if 0 < len(words) <= 8 else None


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
    found = _impersonal(text, start, end, end, language) or heading(text, words, end, language)
    if found is None and language == "de":
        found = _so_far(text, start, end) or for_whom(text, start, end)
    if found:
        return found
    if language == "de" and words and words[0].lower == "wie":
        found = _as_said(text, words)
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
                and not (language in ROMANCE and is_noun(words, at, language))
                and not is_plural(words, at, language)
            ):
                speaker = _subject(text, words, _anchor(text, words, at, language), (start, end), language)
                if speaker:
                    return Cue(speaker, Span(word.start, word.end))
    return attitude(text, start, end, language)


def _passive(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether an English verb says what is said of its subject: "the dam was called", "was told"."""
    before = words[at - 1].lower if at else ""
    return language == "en" and before in _BEING and not words[at].lower.endswith("ing")


def _so_far(text: str, start: int, end: int) -> Cue | None:
    """ "…, so X weiter: …" """
    for found in re.finditer(r",\s(so)\s(?=\w)", text[start:end]):
        speaker = phrase_after(text, start + found.end(), end, "de")
        if speaker and end - speaker.end < 25:
            return Cue(speaker, Span(start + found.start(1), start + found.end(1)))
    return None


def _as_said(text: str, words: Sequence[Word]) -> Cue | None:
    """ "Wie X am Dienstag mitteilte, …": the speaker stands between, the verb before the comma."""
    subject = german_subject(text, words[1].start, words[-1].end) if len(words) > 2 else None
    if subject is None:
        return None
    for word, following in pairwise(words):
        if word.start >= subject.end and "," in text[word.end : following.start] and word.text[0].islower():
            return Cue(subject, Span(word.start, word.end))
    return None


def cue_around(text: str, start: int, quotation: Span, end: int, language: str) -> Cue | None:
    """Look for a verb that ends a German clause behind the quotation, its subject before it."""
    if language != "de":
        return None
    words = words_of(text, quotation.end, min(end, quotation.end + 60))[:6]
    at = _verb(words, language)
    if at is not None and (passive := _PASSIVE.search(text, start, quotation.start)):
        # "… wird von X als „…“ bezeichnet": what is called so does not speak
        by = _BY.search(text, passive.end(), quotation.start)
        speaker = possessed(text, by.end(), quotation.start, language) if by else None
        return Cue(speaker, Span(words[at].start, words[at].end)) if speaker else None
    subject = german_subject(text, start, quotation.start) if at is not None else None
    return Cue(subject, Span(words[at].start, words[at].end)) if at is not None and subject else None


def guess(text: str, start: int, end: int, language: str) -> Cue | None:
    """Take the subject of a German sentence for the speaker: surely only where a colon follows."""
    if language != "de" or _INDIRECT.search(text, start, end):
        return None  # indirect speech goes on: whoever spoke in the sentence before
    subject = german_subject(text, start, end)
    return Cue(subject, None, text[start:end].rstrip().endswith(":")) if subject else None


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
    verbs = SPEECH_VERBS.get(language, _NONE)
    for at, word in enumerate(words):
        if word.lower in verbs and not is_noun(words, at, language) and not (word.text[0].isupper() and at):
            return at
    return None


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
    opening = words[clause] if clause < at else None
    behind = phrase_after(text, verb.end, end, language)
    if behind and language == "en" and is_clause(text, behind):
        behind = None  # "warned | the North would face “fire”"
    surname = language == "de" and opens_with_name(text, words[clause:at])
    other = opening is not None and not surname and opens_without_subject(opening, words[clause + 1 :][:1])
    if behind and language == "de":
        first = words[at + 1] if at + 1 < len(words) else None
        name = first is not None and first.text[0].isupper() and behind.start == first.start
        pronoun = is_pronoun(behind.of(text), language)
        # "Sie sei erschüttert, sagte die Königin, ihre „…“"
        ends = at > clause and "," in text[words[at - 1].end : verb.start]
        if ends and _INDIRECT.search(text, words[clause].start, verb.start):
            return behind
        if opening is None or other or pronoun or (name and opening.lower == "der" and end - behind.end < 4):
            return behind
    if language == "de" and opening is not None:
        if verb.lower in _QUOTING and behind is None and at + 1 < len(words):
            return possessed(text, words[at + 1].start, end, language)
        subject = german_subject(text, opening.start, end)
        if words[at - 1].lower == "und" or other or surname:
            return subject or behind
        # the whole of what stands before the verb, with what is said of the name between commas
        between = text[subject.end : verb.start] if subject else ""
        if subject and between.strip() and not between.lstrip().startswith(",") and "(" not in between:
            return subject
    before = phrase_before(text, words[clause].start if opening else start, verb.start, language)
    if behind and not may_stand_behind(text, behind, end, language):
        behind = None
    related = language == "en" and at > 0 and words[at - 1].lower in _RELATIVE  # "which said Lenne"
    return before or (None if related else behind)


def _clause_start(text: str, words: Sequence[Word], at: int) -> int:
    """Return the first word of the verb's sentence in the window."""
    here = at
    while here > 0 and not re.search(r"[:;\n]|[—–]\s", text[words[here - 1].end : words[here].start]):
        here -= 1
    return here


def _impersonal(text: str, start: int, limit: int, end: int, language: str) -> Cue | None:
    """ "heißt es in der Erklärung": the paper speaks."""
    if language != "de":
        return None
    paper = _PAPER.search(text, start, limit)
    if paper and any(word.text[0].isupper() for word in words_of(text, *paper.span(1))):
        return Cue(Span(*paper.span(1)), Span(paper.start(2), paper.end()))
    found = _IMPERSONAL.search(text, start, limit)
    if not found:
        return None
    stop = min(end, found.end() + 120)
    border = _BORDER.search(text, found.end(), stop)
    words = words_of(text, found.end(), border.start() if border else stop)
    if not any(word.text[0].isupper() for word in words):
        return None
    return Cue(Span(words[0].start, words[-1].end), Span(found.start(), found.end() - 1))


def _so(text: str, start: int, end: int, language: str) -> Cue | None:
    found = _SO.match(text, start, end) if language == "de" else None
    if not found:
        return None
    speaker = phrase_after(text, found.end(), end, language)
    at = text.index("so", found.start())
    return Cue(speaker, Span(at, at + 2)) if speaker else None
