"""The subject of a German sentence, by the order of its parts: the verb stands second.

Nouns are capitals: a group is an article, small adjectives and one or more capitals, joined by a few
links; the small word behind the first group is the verb, and where the first group is no subject
("In Berlin", "Dem Sender") the subject follows that verb.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.german import is_common_noun
from newsdesk.text.phrase_words import AUXILIARIES, NO_SUBJECT
from newsdesk.text.speech_verbs import NOT_SPEAKERS
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["ends_name", "german_subject", "opens_with_name", "opens_without_subject", "told_whom"]

_LINKS = listed("van bin al außer von vom der des den dem die für und aus zu zum zur in im am an beim bei")
# within the part before the verb anything may follow a noun
_PREPOSITIONS = listed("über gegen nach auf mit vor unter durch ohne seit bis während wegen um")
_WITHIN = _PREPOSITIONS | frozenset(
    ("an", "in", "am", "im", "den", "dem", "das", "für", "von", "vom", "aus", "zu")
)
_BEFORE_NOUNS = _PREPOSITIONS | listed("in im am an aus bei beim vom von zu zum zur für trotz laut")
_BENT = ("e", "en", "em", "er", "es")
_INFLECTED = ("e", "en", "er", "es")
_DETERMINERS = listed(
    "der die das ein eine einer eines mehrere einige viele zwei drei sein seine ihr ihre unser beide alle"
)
_OBLIQUE = listed("den dem einem einen seinem seinen ihrem ihren diesem diesen")
_PRONOUNS = listed("er sie")
_VERBS_FIRST = AUXILIARIES["de"] - {"es"}  # "Hatte sie das gewollt, …"
_ADVERBS = ("end", "lich", "isch", "ig", "weise", "voll", "gemäß")
_PAPERS = ("agentur", "zeitung", "presse", "magazin", "blatt", "rundschau", "sender", "rundfunk")
_ALSO = listed("auch selbst sogar nur")
_NO_SUBJECT = NO_SUBJECT["de"]
_FILLERS = AUXILIARIES["de"] | listed(
    "jedoch aber auch hingegen dagegen unterdessen zudem nun jetzt dann daraufhin"
)


def german_subject(text: str, start: int, end: int) -> Span | None:
    """Return the subject of the sentence that begins at `start`, as far as `end` lets see, or None."""
    words = words_of(text, start, end)
    if not words:
        return None
    if words[0].lower in _ALSO and len(words) > 1:
        words = words[1:]
    first = words[0]
    if first.lower in _PRONOUNS:
        return Span(first.start, first.end)
    if opens_with_name(text, words) or not opens_without_subject(first, words[1:2]):
        length = _ended(words, _group(text, words))
        return _closed(text, first.start, words[length - 1].end) if length else None
    at = 1 + (len(words) > 1 and words[1].lower in _OBLIQUE)
    if first.lower in _BEFORE_NOUNS:  # "Zu einzelnen Fragen wollte er …": the adjective is no verb
        while _capital(words, at + 1) and words[at].lower.endswith(_BENT) and words[at].text.islower():
            at += 1
    at += _group(text, words[at:], _PREPOSITIONS)
    while at < len(words) and "," in text[words[at - 1].end : words[at].start]:
        at += max(1, _group(text, words[at:]))
    at += 1  # the verb
    while at < len(words) and words[at].lower in _FILLERS:
        at += 1
    if at >= len(words):
        return None
    if words[at].lower in _PRONOUNS:
        return Span(words[at].start, words[at].end)
    length = _ended(words[at:], _group(text, words[at:]))
    before = text[start : words[at].start].rstrip("„")
    within = before.count("„") > before.count("“")  # a word of a title: „Freiheit statt Angst“
    return _closed(text, words[at].start, words[at + length - 1].end) if length and not within else None


def _ended(words: Sequence[Word], length: int) -> int:
    """Return the length of a group without the day behind it: "Karl Adler am Freitag"."""
    end = length
    while end > 1 and words[end - 1].lower in NOT_SPEAKERS["de"]:
        end -= 1
        while end > 1 and words[end - 1].lower in _LINKS:
            end -= 1
    return end


def _closed(text: str, start: int, end: int) -> Span:
    """Return the span with the mark that closes what it opens: "Rech (CDU)", „Die Woche“."""
    phrase = text[start:end]
    opened = phrase.count("(") > phrase.count(")") or phrase.count("„") > phrase.count("“")
    return Span(start, end + 1) if opened and text[end : end + 1] in {")", "“"} else Span(start, end)


def opens_with_name(text: str, words: Sequence[Word]) -> bool:
    """Tell whether a sentence opens with a surname like "Von der Lenne", which the text has in full."""
    if len(words) < 3 or words[0].text not in {"Von", "Vom", "Zu", "Zur", "Van", "De"}:
        return False
    at = next((at for at in (1, 2) if words[at].text[0].isupper()), 0)
    if not at:
        return False
    name = text[words[0].start : words[at].end]
    return re.search(rf"[A-ZÄÖÜ]\w+ {re.escape(name[0].lower() + name[1:])}\b", text) is not None


def opens_without_subject(first: Word, following: Sequence[Word]) -> bool:
    """Tell whether a German sentence opens with something else: "In …", "Besorgt äußerte sich …"."""
    low = first.lower
    if low in _NO_SUBJECT or low in NOT_SPEAKERS["de"] or low in _VERBS_FIRST:
        return True
    return low.endswith(_ADVERBS) and bool(following) and following[0].text[0].islower()


def _group(text: str, words: list[Word], more: frozenset[str] = frozenset()) -> int:
    """Return how many words from the front are one group of nouns, 0 where none stands there."""
    at = 0
    last = 0
    nouns = False
    # "mehrere mit der Sache vertraute Personen": the participle goes on to its noun
    within = len(words) > 1 and words[0].lower in _DETERMINERS and words[1].lower in _WITHIN
    while at < len(words) and at < 18:
        word = words[at]
        gap = text[words[at - 1].end : word.start] if at else " "
        if (
            at
            and gap.strip(' \u00a0\n-/„“"(')
            and not (gap.strip() == "," and nouns and _joins(text, words[at:]))
        ):
            break
        if word.lower in _DETERMINERS and not nouns:
            pass
        elif word.text[0].isupper() or (word.text[0].isdigit() and nouns):
            nouns = True
            last = at + 1
        elif within and nouns and word.lower.endswith(_INFLECTED) and _capital(words, at + 1):
            within = False
        elif nouns and last == at and word.lower not in _LINKS and word.lower not in more and "," not in gap:
            if not _owned(words, at):
                break
        elif not nouns and at == 0 and word.lower not in _DETERMINERS:
            return 0
        at += 1
        if at - last > 3:
            break
    return last if nouns else 0


def _owned(words: Sequence[Word], at: int) -> bool:
    """Tell whether a genitive goes on: "Brandts wissenschaftlicher Mitarbeiter", "Hills neue Chefin"."""
    owner = words[at - 1].text.endswith(("s", "’", "'")) and at == 1
    return owner and words[at].lower.endswith(("er", "e", "es")) and _capital(words, at + 1)


def _capital(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text[0].isupper()


def _joins(text: str, words: list[Word]) -> bool:
    """Tell whether words behind a comma add to a name ("die Sprecherin von …") and are no clause."""
    word = words[0]
    if word.text[0].isupper() or word.lower in {"ein", "eine", "eines", "einer"}:
        return True
    if word.lower not in _DETERMINERS:
        return False
    for before, following in pairwise(words[:14]):
        if text[before.end : following.start].lstrip().startswith(","):
            return before.text[0].isupper()
    return False


def ends_name(words: Sequence[Word]) -> bool:
    """Tell whether German words end with a name in full: two capitals that are no common nouns."""
    name = words[-2:]
    return len(name) > 1 and all(word.text[0].isupper() and not is_common_noun(word.lower) for word in name)


def told_whom(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether the paper follows to which a German name spoke: "Lena Brandt | der „Lennepost“"."""
    if words[at].lower not in {"der", "den"} or at < 2 or at + 1 >= len(words):
        return False
    if not (words[at - 1].text[0].isupper() and words[at - 2].text[0].isupper()):
        return False  # "die Sprecherin der Zeitung"
    quoted = text[words[at].end : words[at + 1].start].strip() in {"„", "»", '"'}
    return quoted or any(word.lower.endswith(_PAPERS) for word in words[at + 1 : at + 4])
