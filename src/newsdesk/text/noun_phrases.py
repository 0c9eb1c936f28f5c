"""The words that name a speaker, read forwards from a cue or backwards to it: rules, no parser."""

import re

from newsdesk.model import Span
from newsdesk.text.phrase_words import AUXILIARIES, LINKS, NO_SUBJECT, PREFIXES, STARTS, STOPS
from newsdesk.text.speech_verbs import NOT_SPEAKERS, SPEECH_VERBS, SUBJECT_PRONOUNS
from newsdesk.text.words import Word, words_of

__all__ = ["is_pronoun", "opens_speaker", "phrase_after", "phrase_before"]

_NONE: frozenset[str] = frozenset()
_HARD = re.compile(r"[:;!?\n]|[—–―]|\s-\s")
_BORDER = re.compile(rf"{_HARD.pattern}|[,.!?][”\"“»«]")
_LONGEST = 18  # words of a speaker
_RELATIVE = re.compile(
    r",\s(?:der|die|das|dem|den|deren|dessen|who|whose|which|qui|que|quien|che|dont)\s(?=[a-zäöü])"
    r"|,\s(?:der|die|das|who|qui|che|quien|que)\s\w+\s\w+\s"
)

# openings of a clause whose subject is another one than that of the sentence
_HANGING = {
    "en": frozenset("which where whom".split()),
    "es": frozenset("cual cuales donde".split()),
    "fr": frozenset("lequel laquelle lesquels lesquelles où".split()),
    "it": frozenset("cui dove".split()),
    "pt": frozenset("qual quais onde".split()),
}

_THAT = {"en": frozenset(("that",)), "es": frozenset(("que",)), "fr": frozenset(("que", "qu"))}
_THAT |= {"it": frozenset(("che",)), "pt": frozenset(("que",))}

_TOLD = frozenset("said told wrote accused urged warned denied admitted insisted argued claimed".split())


def is_pronoun(phrase: str, language: str) -> bool:
    """Tell whether a speaker is a mere pronoun."""
    return phrase.lower() in SUBJECT_PRONOUNS.get(language, _NONE)


def phrase_after(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the speaker that begins right behind a cue, or None where none does."""
    words = words_of(text, start, end)
    skip = 0
    while skip < min(3, len(words)) and (
        words[skip].lower in _fillers(language) or not opens_speaker(words[skip], language)
    ):
        if words[skip].lower in NO_SUBJECT.get(language, _NONE):
            return None
        skip += 1
    if skip >= min(3, len(words)):
        return None
    gap = text[start : words[skip].start]
    if "," in gap or _HARD.search(gap):
        return None
    return _forward(text, words[skip:], language)


def _fillers(language: str) -> frozenset[str]:
    return AUXILIARIES.get(language, _NONE)


def _forward(text: str, words: list[Word], language: str) -> Span | None:
    first = words[0]
    if is_pronoun(first.text, language):
        return Span(first.start, first.end)
    last = first
    capital = first.text[0].isupper()
    for word in words[1:_LONGEST]:
        gap = text[last.end : word.start]
        if _HARD.search(gap) or word.lower in SPEECH_VERBS.get(language, _NONE):
            break
        if "," in gap and capital and not _apposition(word):
            break
        if word.lower in STOPS.get(language, _NONE) and capital:
            break
        last = word
        capital = capital or word.text[0].isupper()
    span = _trimmed(text, first.start, last.end, language)
    return span if capital or first.lower in STARTS.get(language, _NONE) else None


def _apposition(word: Word) -> bool:
    return word.text[0].isupper() or word.lower in {
        "der",
        "die",
        "a",
        "an",
        "the",
        "ein",
        "eine",
        "un",
        "une",
    }


def phrase_before(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the speaker that ends right before a cue at `end`, not reaching back beyond `start`."""
    segment = text[start:end]
    cut = max((found.end() for found in _BORDER.finditer(segment)), default=0)
    words = _of_clause(words_of(text, start + cut, end), language)
    if not words:
        return None
    last = words[-1]
    if words[1:] and is_pronoun(last.text, language) and "," in text[words[-2].end : last.start]:
        return Span(last.start, last.end)  # "… the mayor, she said": the clause has a subject of its own
    if language != "de":
        words = _up_to_verb(words, language)
    if words[0].lower in NO_SUBJECT.get(language, _NONE) and "," in text[words[0].start : end].rstrip(" ,"):
        return _last_part(text, words, end, language)
    while words and not opens_speaker(words[0], language):
        words = words[1:]
    if (
        not words
        or len(words) > _LONGEST
        or (words[-1].end < end and _HARD.search(text[words[-1].end : end]))
    ):
        return None
    if words[0].text[0].isupper() or words[0].lower in STARTS.get(language, _NONE) or len(words) == 1:
        phrase = text[words[0].start : words[-1].end]
        relative = None if language == "de" else _RELATIVE.search(phrase)
        stop = words[0].start + relative.start() if relative else words[-1].end
        return _trimmed(text, words[0].start, stop, language)
    return None


def _up_to_verb(words: list[Word], language: str) -> list[Word]:
    """Return the subject alone where a verb of its own is among the words: "She urged them to go, saying"."""
    if is_pronoun(words[0].text, language):
        return words[:1]
    verbs = SPEECH_VERBS.get(language, _NONE)
    that = _THAT.get(language, _NONE)
    for at in range(1, len(words) - 1):
        word, following = words[at], words[at + 1]
        told = language == "en" and word.lower in _TOLD and following.lower not in LINKS["en"] | {"by"}
        if word.lower in verbs and (told or following.lower in that):
            return words[:at]  # "Smith said that Lenne had concluded", "Smith said he left and added"
    return words


def _of_clause(words: list[Word], language: str) -> list[Word]:
    """Return the words of the last clause that hangs on the others: "… in which people" is about people."""
    relatives = _HANGING.get(language, _NONE)
    at = max((at for at, word in enumerate(words[:-1], 1) if word.lower in relatives), default=0)
    return words[at:]


def _last_part(text: str, words: list[Word], end: int, language: str) -> Span | None:
    """The subject behind an opening that is none: "In a statement, X said"."""
    at = len(words) - 1
    inserted = text[words[-1].end : end].strip().endswith(",")
    commas = 0
    while at > 0:
        if "," in text[words[at - 1].end : words[at].start]:
            commas += 1
            if commas > inserted:
                break
        at -= 1
    part = words[at:]
    while part and not opens_speaker(part[0], language):
        part = part[1:]
    if not part or len(part) > _LONGEST or at == 0:
        return None
    return _trimmed(text, part[0].start, part[-1].end, language)


def opens_speaker(word: Word, language: str) -> bool:
    """Tell whether a speaker may begin with the word: a capital, a pronoun, an article."""
    low = word.lower
    if low in NOT_SPEAKERS.get(language, _NONE) or low in NO_SUBJECT.get(language, _NONE):
        return False
    if low in STARTS.get(language, _NONE) or is_pronoun(word.text, language):
        return True
    if low in STOPS.get(language, _NONE) or low in LINKS.get(language, _NONE):
        return False
    return word.text[0].isupper()


def _trimmed(text: str, start: int, end: int, language: str) -> Span:
    """Return the span without links and adverbs at its end ("Smith of" is "Smith")."""
    words = words_of(text, start, end)
    off = LINKS.get(language, _NONE) | NOT_SPEAKERS.get(language, _NONE) | STOPS.get(language, _NONE)
    off |= AUXILIARIES.get(language, _NONE) | (PREFIXES if language == "de" else _NONE)
    while len(words) > 1 and words[-1].lower in off and not words[-1].text[0].isupper():
        words.pop()
    while len(words) > 1 and words[-1].lower in NOT_SPEAKERS.get(language, _NONE):
        words.pop()
    named = any(word.text[0].isupper() for word in words)
    if language == "de" and named and "," not in text[start : words[-1].end]:
        while words[
            -1
        ].text.islower():  # a German speaker ends with a noun: not "Adler jedoch zuversichtlich"
            words.pop()
    stop = words[-1].end
    for opening, closing in ("()", "„“", "»«", "“”"):
        if text[start:stop].count(opening) > text[start:stop].count(closing):
            closed = text.find(closing, stop, stop + 3)
            stop = closed + 1 if closed >= 0 else stop
    return Span(start, stop)
