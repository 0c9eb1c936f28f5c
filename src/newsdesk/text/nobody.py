"""Words that stand where a speaker stands and name nobody: "people", "many", "another", a bare article."""

from collections.abc import Sequence

from newsdesk.text.phrase_words import ANYBODY, DETERMINERS, NO_SUBJECT, OF_CLAUSES
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["is_bare", "names_nobody"]

_NONE: frozenset[str] = frozenset()
_PAST_ENDINGS = {"es": ("ó", "aron", "ieron"), "it": ("ò",), "fr": ("aient", "èrent"), "pt": ("ou", "aram")}
_FINITE = listed("ist sind war waren sei seien habe haben hat hatte hatten wird werde werden wurde wurden")
_CONTRACTED = listed("i you he she it we they that this there here what who how let")
_VERBS = listed("s re ve ll d m")
# a phrase that ends so has lost its end: "llama a sus seguidores, de quienes"
_OPEN_ENDS = listed("quien quienes como que qui che cui donde whom whose which more où")
_WHO = listed("who whom")
_NO_PAST = listed("varón però")


def is_bare(phrase: str, language: str) -> bool:
    """Tell whether a phrase is nothing but articles and the like."""
    return _all_in(phrase, DETERMINERS.get(language, _NONE))


def names_nobody(phrase: str, language: str) -> bool:
    """Tell whether a phrase leaves open who is meant: "people", "many others", but not "people of Oberau".

    Half a sentence names nobody either: "I think people".
    """
    clause = OF_CLAUSES.get(language, _NONE)
    # what is said of a name may have a subject of its own: "Ann Hill, who says she"
    told = phrase.partition(",")[0] if language == "en" else phrase
    words = words_of(told, 0, len(told))
    if (len(words) > 1 or told != phrase) and words and _is_half(words, language):
        return True
    within = (word for at, word in enumerate(words) if not at or word.text.islower())
    if language == "de" and any(word.text in _FINITE for word in _until_comma(phrase)):
        return True
    if _tells(words, language) or (language == "en" and words and _is_contracted(words[0].lower)):
        return True
    if len(words) > 1 and any(_bare(word.text) in clause for word in within):
        return True
    return _all_in(phrase, DETERMINERS.get(language, _NONE) | ANYBODY.get(language, _NONE))


def _is_half(words: Sequence[Word], language: str) -> bool:
    """Tell whether words are half a sentence, or a count of years: "who, asked for it", "i 65 e 71 anni"."""
    counted = words[-1].text.islower() and any(word.text[0].isdigit() for word in words[:2])
    if counted and not any(word.text[0].isupper() for word in words):
        return True
    half = language == "en" and (words[0].lower in _WHO or _quotes(words))
    return half or words[-1].lower in _OPEN_ENDS or _owns(words[-1], language)


def _quotes(words: Sequence[Word]) -> bool:
    """Tell whether somebody quotes somebody within a phrase: "Hill quotes Adler"."""
    return any(word.lower in {"quotes", "quoted"} for word in words[1:-1])


def _owns(word: Word, language: str) -> bool:
    """Tell whether an English phrase ends before what its last word owns: "the president's"."""
    return language == "en" and word.text.endswith(("'s", "’s"))


def _tells(words: Sequence[Word], language: str) -> bool:
    """Tell whether Romance words are no phrase: they open with an adverb, or have a past tense within."""
    if language not in _PAST_ENDINGS or not words:
        return False
    past = (word for word in words if word.text.islower() and word.lower not in _NO_PAST)
    first = words[0].lower.split("'")[0]
    if len(words) > 1 and words[1].text.islower() and words[0].lower.endswith(_PAST_ENDINGS[language]):
        return words[0].lower not in _NO_PAST  # "Mataron a tres hombres"
    return first in NO_SUBJECT[language] or any(word.lower.endswith(_PAST_ENDINGS[language]) for word in past)


def _until_comma(phrase: str) -> list[Word]:
    told = phrase.partition(",")[0]
    return words_of(told, 0, len(told))


def _is_contracted(word: str) -> bool:
    """Tell whether an English pronoun has its verb with it: "it's", "that's"."""
    pronoun, mark, verb = word.replace("’", "'").partition("'")
    return mark != "" and pronoun in _CONTRACTED and verb in _VERBS


def _bare(word: str) -> str:
    """Return a word with its marks as written in the lists; "n'a" is "n"."""
    plain = word.replace("’", "'") if word.islower() else word.lower()
    return plain if plain in {"c'est", "a-t-il"} else plain.split("'")[0]


def _all_in(phrase: str, words: frozenset[str]) -> bool:
    # "quelqu’un" is written with either mark
    return all(word.lower.replace("’", "'") in words for word in words_of(phrase, 0, len(phrase)))
