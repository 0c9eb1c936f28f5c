"""Where an English subject ends and what is said of it begins: "Hill | repeatedly", "the firm | sent a …".

No parser: an auxiliary, an adverb or a past tense behind a name, or a past tense with its object.
"""

import re
from collections.abc import Sequence

from newsdesk.model import Span
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["is_clause", "own_subject", "subject_length", "without_time"]

_AUXILIARIES = listed(
    "is are was were has had have will would can could should must may might did does do isn't aren't"
    " wasn't weren't hasn't hadn't haven't won't wouldn't can't cannot couldn't shouldn't didn't"
    " doesn't don't"
)
_PAST = listed(
    "went took made gave sent spoke came began saw held kept struck felt got wrote told said became knew"
    " drew threw fought sought brought bought stood ran rose fell broke chose won paid grew sang meant"
    " left met"
)
# past tenses that are nothing else, behind any noun: "the lawmakers | went beyond it"
_PLAIN_PAST = listed("went took gave spoke came began became knew drew threw chose sang wrote ran rose grew")
# present tenses that are no plural of a noun as well
_PRESENT = listed(
    "rejects denies accuses urges refuses admits insists dismisses condemns defends criticizes criticises"
    " seeks wants gets makes takes gives goes comes becomes keeps loses beats announces threatens agrees"
    " accepts ignores joins meets remains tries confirms declares describes explains believes knows thinks"
    " considers expects responds reacts sees sends speaks suggests tells warns writes says asks adds argues"
    " repeats identifies promotes proves regrets reveals"
)
_ADVERBS = listed(
    "once then later earlier also still even just further now already again instead himself herself itself"
    " themselves first however meanwhile never ever always often soon yet thus too"
)
_NO_ADVERBS = listed(
    "family ally assembly anomaly supply weekly daily monthly quarterly yearly early elderly friendly fly"
    " reply lively likely unlikely deadly costly lonely only ugly holy bully rally belly jelly lily homily"
)
_RELATIVES = listed("who whom whose which that")
_OBJECTS = listed(
    "a an the this that these those his her its their our my him them himself herself itself themselves any"
)
_OPENERS = _OBJECTS | listed("one two three another some several many most all both each every no former")
_CLAUSES = listed("when because while although though whether if where")
_BESIDE = listed("after before as since until")
_JOINING = listed("and but or")
_SHORT = 6  # words of a subject behind a comma
_TIME = re.compile(
    r",?\s(?:just\s)?(?:(?:earlier|later|late)\s)?(?:last|this|that|next)"
    r"\s(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|fall|autumn|winter)$"
    r"|,?\s(?:yesterday|today|tonight|earlier|later|recently)$"
)


_ROMANCE_TIME = re.compile(
    r"\s(?:el|este|la|esta)\s(?:pasad[oa]|próxim[oa])(?:\s\w+)?$|\s(?:el|le|il|ce)\s\d{1,2}(?:er)?(?:\s(?:de\s)?[a-zà-ÿ]+)?$"
)


def own_subject(text: str, words: Sequence[Word], end: int) -> Sequence[Word]:
    """Return those of the words before a verb at `end` that are its subject; none where that is unclear."""
    at = max((at for at, word in enumerate(words[:-1]) if word.lower in _CLAUSES), default=-1)
    if at > 0 and "," not in text[words[at].end : end]:
        words = words[at + 1 :]  # "the jeers went on when Hill claimed"
    joined = words[-1].lower in _JOINING
    words = words if joined else _behind_conjunction(text, words, end)
    length = subject_length(text, words)
    related = words[-1].lower in _RELATIVES and not text[words[-1].end : end].strip()
    if related or (joined and length == len(words)):
        return []  # "a sign that | read": whose words they are stays open
    if length == len(words):
        return words
    tail = [] if joined else _tail(text, words, end) or _behind_that(text, words, length)
    return tail or words[:length]


def _behind_that(text: str, words: Sequence[Word], length: int) -> Sequence[Word]:
    """Return the subject of a clause with "that": "It was so bad that a man in Oberau | said"."""
    at = max((at for at, word in enumerate(words[:-1]) if word.lower == "that"), default=0)
    tail = words[at + 1 :] if at >= length else []
    fits = bool(tail) and (tail[0].text[0].isupper() or tail[0].lower in _OPENERS)
    return tail if fits and subject_length(text, tail) == len(tail) else []


def _behind_conjunction(text: str, words: Sequence[Word], end: int) -> Sequence[Word]:
    """Return the subject of what is told beside a whole sentence: "The jeers came after | Hill | warned"."""
    at = max((at for at, word in enumerate(words[:-1]) if word.lower in _BESIDE), default=0)
    whole = at > 1 and subject_length(text, words[:at]) < at
    return words[at + 1 :] if whole and "," not in text[words[at].end : end] else words


def _tail(text: str, words: Sequence[Word], end: int) -> Sequence[Word]:
    """Return a subject behind the last comma: "The boy was not hurt, Hill | said"."""
    if "," in text[words[-1].end : end]:
        return []
    at = next((at for at in range(len(words) - 1, 0, -1) if _comma(text, words, at - 1)), 0)
    tail = words[at + (words[at].lower in _JOINING) :] if at else []
    fits = bool(tail) and len(tail) <= _SHORT and (tail[0].text[0].isupper() or tail[0].lower in _OPENERS)
    return tail if fits and subject_length(text, tail) == len(tail) else []


def subject_length(text: str, words: Sequence[Word]) -> int:
    """Return how many words from the front are the subject; all of them where no predicate is seen."""
    for at in range(1, len(words)):
        if words[at].lower in _RELATIVES:
            break  # what follows is said within the subject: "a man who was there"
        if _opens_predicate(text, words, at):
            return at
    return len(words)


def is_clause(text: str, phrase: Span) -> bool:
    """Tell whether an English phrase has a predicate of its own: "the dam would break"."""
    words = words_of(text, *phrase)
    return subject_length(text, words) < len(words)


def _opens_predicate(text: str, words: Sequence[Word], at: int) -> bool:
    word, before = words[at], words[at - 1]
    if word.text[0].isupper() or word.lower.replace("’", "'") in _AUXILIARIES:
        return word.text[0].islower()
    last = at == len(words) - 1
    name = _ends_name(before)
    if word.lower in _ADVERBS or (word.lower.endswith("ly") and word.lower not in _NO_ADVERBS):
        if before.lower in _OPENERS or _comma(text, words, at):
            return False  # "a newly built dam", "Hours earlier, Hill"
        return name or last or _opens_predicate(text, words, at + 1)
    if word.lower in _PLAIN_PAST | _PRESENT:
        return name or (word.lower in _PLAIN_PAST and before.lower not in _OPENERS)
    if word.lower in _PAST or (word.lower.endswith("ed") and "-" not in word.text and len(word.text) > 3):
        return name or (not last and before.lower not in _OPENERS and words[at + 1].lower in _OBJECTS)
    return False


def _comma(text: str, words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and "," in text[words[at].end : words[at + 1].start]


def _ends_name(word: Word) -> bool:
    """Tell whether a name may end with the word: a capital, no article, no genitive."""
    genitive = word.text.endswith(("'s", "’s"))
    return word.text[0].isupper() and word.lower not in _OPENERS and not genitive


def without_time(phrase: str, language: str = "en") -> str:
    """Return a phrase without the time at its end: "Hill last week", "Prado el pasado"."""
    found = (_TIME if language == "en" else _ROMANCE_TIME).search(phrase)
    return phrase[: found.start()] if found else phrase
