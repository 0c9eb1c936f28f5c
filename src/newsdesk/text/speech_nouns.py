"""Verbs of saying, told apart from nouns written alike: "the suggested text", "reports of a leak"."""

from collections.abc import Sequence

from newsdesk.text.phrase_words import DETERMINERS
from newsdesk.text.speech_verbs import SPEECH_VERBS
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word

__all__ = ["first_verb", "is_noun", "is_plural"]

_NONE: frozenset[str] = frozenset()
_BEFORE_NOUNS = {
    "en": DETERMINERS["en"],
    "es": listed("el un una su en de por"),
    "fr": listed("le un une des du en"),
    "it": listed("il un una di in del nel"),
    "pt": listed("um uma de em do no"),
}
_BEFORE_SAID = listed("of in for to with on by")
_PLURALS = listed("reports claims calls notes")
_OF = listed("of from")


def first_verb(words: Sequence[Word], language: str) -> int | None:
    """Return the index of the first verb of saying; a capital within a sentence is no verb."""
    verbs = SPEECH_VERBS.get(language, _NONE)
    for at, word in enumerate(words):
        if word.lower in verbs and not is_noun(words, at, language) and not (word.text[0].isupper() and at):
            return at
    return None


def is_noun(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether what looks like a verb is none: "the suggested text", "teniendo en cuenta"."""
    before = words[at - 1].lower if at else ""
    if language == "en" and words[at].lower == "said" and before in _BEFORE_SAID:
        return True  # "in place of said outreach"
    return before in _BEFORE_NOUNS.get(language, _NONE) or is_plural(words, at, language)


def is_plural(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether an English word is what somebody rejects, denies or hears: "reports of a leak"."""
    following = words[at + 1].lower if at + 1 < len(words) else ""
    return language == "en" and words[at].lower in _PLURALS and following in _OF
