"""The words that name a speaker, read forwards from a cue or backwards to it: rules, no parser."""

import re

from newsdesk.model import Span
from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.listeners import behind_listener
from newsdesk.text.nobody import is_bare
from newsdesk.text.phrase_words import (
    AUXILIARIES,
    DETERMINERS,
    LINKS,
    NO_SUBJECT,
    PREFIXES,
    STARTS,
    STOPS,
)
from newsdesk.text.predicates import own_subject, subject_length, without_time
from newsdesk.text.role_words import ROLES
from newsdesk.text.romance import ROMANCE, behind_aside, ends_speaker, subject_is_unclear
from newsdesk.text.speech_verbs import NOT_SPEAKERS, SPEECH_VERBS, SUBJECT_PRONOUNS
from newsdesk.text.subjects import ends_name, told_whom
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["is_pronoun", "opens_speaker", "phrase_after", "phrase_before"]

_NONE: frozenset[str] = frozenset()
_HARD = re.compile(r"[:;!?\n\[]|\)\.?\s?[-–—]|[—–―]|\s-\s")
_BORDER = re.compile(rf"{_HARD.pattern}|[,.!?][”\"“»«]")
_LONGEST = 18  # words of a speaker
_VERB = 25  # characters in which the verb behind a subject is read
_RELATIVE = re.compile(
    r",\s(?:der|die|das|dem|den|deren|dessen|who|whose|which|qui|que|quien|che|dont)\s(?=[a-zäöü])"
    r"|,\s(?:der|die|das|who|qui|che|quien|que)\s\w+\s\w+\s|,\s[a-zà-ÿ]\w*(?:ando|endo)\s"
)

# openings of a clause whose subject is another one than that of the sentence
_HANGING = {
    "en": listed("which where whom"),
    "es": listed("cual cuales donde"),
    "fr": listed("lequel laquelle lesquels lesquelles où"),
    "it": listed("cui dove"),
    "pt": listed("qual quais onde"),
}

_THAT = {"en": listed("that"), "es": listed("que"), "fr": listed("que qu")}
_THAT |= {"it": listed("che"), "pt": listed("que")}
_THAT_BEHIND = {language: words for language, words in _THAT.items() if language != "en"}

_APPOSING = listed("der die a an the ein eine un une")
_WITHIN_ROLE = listed("in on to")
_BEHIND_NAMES = listed("in im zum zur")  # "Karl Adler | zum Streit", but "der Streit im Kreis"
_FOR = listed("for of from at in")
_LINKED = 2
_GERUNDS = ("ando", "endo")
_PERSONS = listed("who whom")
_COUNTING = listed("first second third fourth fifth secondly thirdly lastly overall")
_MONTHS = frozenset(month.lower() for month in CALENDARS["en"].months)

# no genitive: "die Richterin | das Urteil", "die Polizei | ihre Suche"
_OBJECTS = listed("die das den ein eine einen sein seine seinen ihr ihre ihren")

_TOLD = listed("said told wrote accused urged warned denied admitted insisted argued claimed")


def is_pronoun(phrase: str, language: str) -> bool:
    """Tell whether a speaker is a mere pronoun."""
    return phrase.lower() in SUBJECT_PRONOUNS.get(language, _NONE)


def phrase_after(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the speaker that begins right behind a cue, or None where none does."""
    start = behind_aside(text, start, end)
    if language in ROMANCE:
        start = behind_listener(text, start, end)
    words = words_of(text, start, end)
    skip = 0
    while skip < min(3, len(words)) and (
        words[skip].lower in AUXILIARIES.get(language, _NONE) or not opens_speaker(words[skip], language)
    ):
        if words[skip].lower in NO_SUBJECT.get(language, _NONE) | _THAT_BEHIND.get(language, _NONE):
            return None
        skip += 1
    if skip >= min(3, len(words)):
        return None
    gap = text[start : words[skip].start]
    if "," in gap or _HARD.search(gap):
        return None
    return _forward(text, words[skip:], language)


def _forward(text: str, words: list[Word], language: str) -> Span | None:
    first = words[0]
    if is_pronoun(first.text, language):
        return Span(first.start, first.end)
    last = first
    capital = first.text[0].isupper()
    apposed = False
    determiners = DETERMINERS.get(language, _NONE)
    for at, word in enumerate(words[1:_LONGEST], 1):
        gap = text[last.end : word.start]
        # behind an article it is a noun: "la juge"
        verb = word.lower in SPEECH_VERBS.get(language, _NONE) and last.lower not in determiners
        if _HARD.search(gap) or verb or (language == "de" and told_whom(text, words, at)):
            break
        if language == "de" and word.text in _OBJECTS and last.text[0].isupper() and "," not in gap:
            break
        if "," in gap and (capital or ends_speaker(word, language)) and not _apposition(word, language):
            break
        opened = any(mark in gap for mark in '“„«"')
        if ends_speaker(word, language) or (opened and "," in gap):
            break  # "said Hill, “it holds”"
        if language == "de" and word.lower in _BEHIND_NAMES and ends_name(words[:at]):
            break
        apposed = apposed or "," in gap
        if word.lower in STOPS.get(language, _NONE) and capital:
            following = next((other for other in words if other.start > word.end), None)
            if not (apposed and first.text[0].isupper() and _goes_with(word, following, language)):
                break
        last = word
        capital = capital or word.text[0].isupper()
    span = _trimmed(text, first.start, last.end, language)
    named = capital or first.lower in STARTS.get(language, _NONE)
    return span if named and not is_bare(span.of(text), language) else None


def _apposition(word: Word, language: str) -> bool:
    """Tell whether a word behind a name and a comma goes on about it: "Hill, head of the council"."""
    return word.text[0].isupper() or word.lower in _APPOSING or word.lower in ROLES.get(language, _NONE)


def _goes_with(word: Word, following: Word | None, language: str) -> bool:
    """Tell whether an English preposition adds to what somebody is: "a lawyer in Oberau", not "on Friday"."""
    if language != "en" or word.lower not in _WITHIN_ROLE or following is None:
        return False
    days = NOT_SPEAKERS["en"] | _MONTHS
    return following.lower == "the" or (following.text[0].isupper() and following.lower not in days)


def phrase_before(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the speaker that ends right before a cue at `end`, not reaching back beyond `start`."""
    segment = text[start:end]
    cut = max((found.end() for found in _BORDER.finditer(segment)), default=0)
    words = _of_clause(words_of(text, start + cut, end), language)
    if not words:
        return None
    if subject_is_unclear(text, words, end, language):
        return None
    last = words[-1]
    apart = language == "en" or "," in text[words[-2].end : last.start] if words[1:] else False
    if apart and is_pronoun(last.text, language):
        return Span(last.start, last.end)  # "… the mayor, she said", "after she said"
    if language != "de":
        words = _up_to_verb(words, language)
    if _opens_otherwise(words, language) and "," in text[words[0].start : end].rstrip(" ,"):
        return _part(text, words, end, language)
    words = _from_speaker(text, words, language)
    if words and language != "de" and is_pronoun(words[0].text, language):
        return Span(words[0].start, words[0].end)
    return _ended(text, words, end, language)


def _from_speaker(text: str, words: list[Word], language: str) -> list[Word]:
    """Return the words from that one on with which a speaker may begin: "lawyers for Hill", "Third, Hill"."""
    while words and not opens_speaker(words[0], language):
        linked = len(words) > _LINKED and words[1].lower in _FOR and words[_LINKED].text[0].isupper()
        if language == "en" and linked and words[0].lower.endswith("s"):
            return words
        words = words[1:]
    if len(words) > 1 and words[0].lower in _COUNTING and "," in text[words[0].end : words[1].start]:
        return words[1:]
    related = (
        language == "en" and len(words) > 1 and words[0].lower in _PERSONS and words[1].text[0].isupper()
    )
    return words[1:] if related else words  # "Lee, whom | Hill described"


def _ended(text: str, words: list[Word], end: int, language: str) -> Span | None:
    """Return the speaker among words that end with it before a verb at `end`, or go on about it."""
    if language == "en" and words:
        words, before = list(own_subject(text, words, end)), words
        end = end if words[-1:] == before[-1:] else words[-1].end if words else end
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
        found = _trimmed(text, words[0].start, stop, language)
        return None if is_bare(found.of(text), language) else found
    return None


def _opens_otherwise(words: list[Word], language: str) -> bool:
    """Tell whether words open with what is no subject: "In …", "Faced with …", "Claiming that …"."""
    first = words[0]
    if first.lower in NO_SUBJECT.get(language, _NONE):
        return True
    if language in ROMANCE and first.lower.endswith(_GERUNDS):
        return True
    verb = first.text[0].isupper() and first.lower.endswith(("ing", "ed")) and len(first.text) > 4
    return language == "en" and verb and len(words) > 1 and words[1].text[0].islower()


def _part(text: str, words: list[Word], end: int, language: str) -> Span | None:
    """The subject behind an opening that is none, before a verb at `end`."""
    following = words_of(text, end, end + _VERB)
    going_on = words[-1].lower in {"and", "but"} or (following and following[0].lower.endswith("ing"))
    if language == "en" and going_on:
        # "On Monday, Hill left the hall, saying": the verb has the subject of the whole sentence
        commas = (at for at in range(1, len(words)) if "," in text[words[at - 1].end : words[at].start])
        rest = words[next(commas, 0) :]
        length = subject_length(text, rest)
        if length < len(rest) and opens_speaker(rest[0], language):
            return _trimmed(text, rest[0].start, rest[length - 1].end, language)
    return _last_part(text, words, end, language)


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
    part = _from_speaker(text, words[at:], language)
    if not part or len(part) > _LONGEST or at == 0:
        return None
    if language == "en":
        part = part[: subject_length(text, part)]
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
    if language != "de":
        end = start + len(without_time(text[start:end], language))
    words = words_of(text, start, end)
    off = LINKS.get(language, _NONE) | NOT_SPEAKERS.get(language, _NONE) | STOPS.get(language, _NONE)
    off |= AUXILIARIES.get(language, _NONE) | (PREFIXES if language == "de" else _NONE)
    days = NOT_SPEAKERS.get(language, _NONE)
    while len(words) > 1 and (
        words[-1].lower in days or (words[-1].lower in off and not words[-1].text[0].isupper())
    ):
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
