"""Spellings that search takes for the same: Straße and Strasse, Müller, Mueller and Muller.

The index takes accents off by itself (`remove_diacritics 2`): Müller is found as muller there. What
it cannot do is ß = ss and ü = ue; for that a second, folded text stands beside texts that have them.
A change of `folded` needs a migration that builds the index anew.
"""

import re
from functools import cache

__all__ = ["folded", "spellings", "word_pattern"]

_FOLDS = {"ß": "ss", "ẞ": "SS", "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
_FOLDABLE = re.compile("[ßẞäöüÄÖÜ]")

# for marking what was found: a letter of the query stands for each of these in the text
_LETTERS = {
    "a": "aàáâãäåāăą",
    "c": "cçćĉċč",
    "d": "dďđ",
    "e": "eèéêëēĕėęě",
    "g": "gĝğġģ",
    "h": "hĥħ",
    "i": "iìíîïĩīĭįı",
    "j": "jĵ",
    "k": "kķ",
    "l": "lĺļľŀł",
    "n": "nñńņňŉ",
    "o": "oòóôõöøōŏő",
    "r": "rŕŗř",
    "s": "sśŝşšș",
    "t": "tţťŧț",
    "u": "uùúûüũūŭůűų",
    "w": "wŵ",
    "y": "yýÿŷ",
    "z": "zźżž",
}
_BASES = {letter: base for base, letters in _LETTERS.items() for letter in letters}
_PAIRS = {"ss": "ß", "ae": "ä", "oe": "ö", "ue": "ü"}
_COMBINING = "[\u0300-\u036f]*"


def folded(text: str) -> str:
    """Return the text with ß, ä, ö, ü written as ss, ae, oe, ue, or "" where it has none of them."""
    if not _FOLDABLE.search(text):
        return ""
    for letter, pair in _FOLDS.items():  # ten times quicker than str.translate
        text = text.replace(letter, pair)
    return text


def spellings(word: str) -> tuple[str, ...]:
    """Return the spellings under which the index may hold a word of a query."""
    other = folded(word)
    return (word, other) if other else (word,)


def word_pattern(word: str) -> str:
    """Return a regular expression that matches what the index found for a word.

    Both cases stand in it: with re.IGNORECASE these sets of letters take ten times as long to compile.
    """
    letters = word.lower()
    parts: list[str] = []
    at = 0
    while at < len(letters):
        pair = letters[at : at + 2]
        if pair in _PAIRS:  # a query's ue stands for ü, as its ü does for ue
            parts.append(f"(?:{_one(pair[0])}{_one(pair[1])}|{_set(_PAIRS[pair])})")
            at += 2
            continue
        letter = letters[at]
        fold = _FOLDS.get(letter, "")
        both = "".join(_one(one) for one in fold)
        parts.append(f"(?:{_one(letter)}|{both})" if fold else _one(letter))
        at += 1
    return "".join(parts)


@cache
def _one(letter: str) -> str:
    return _set(_LETTERS.get(_BASES.get(letter, letter), letter)) + _COMBINING


def _set(letters: str) -> str:
    """A set of these letters in both cases."""
    both = letters + "".join(upper for letter in letters if len(upper := letter.upper()) == 1)
    return f"[{re.escape(both)}]"
