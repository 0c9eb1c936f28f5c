"""Names in a text, as keys that are alike across languages.

Where only names are capitals, a name is a capital inside a sentence. In German every noun is one: there a
name is what the lexicon does not know and what mostly comes without an article, or what follows a title or
role. Countries and cities have one key in all languages.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from newsdesk.text.foreign_names import LATIN_WITHIN, foreign_names
from newsdesk.text.german import is_common_noun
from newsdesk.text.places import LONGEST_PLACE, place
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import Token, fold
from newsdesk.text.wordlist import words as listed

__all__ = ["name_keys", "spelling"]

_TITLES = listed(
    """
    herr herrn frau präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident dr
    prof professor könig königin papst chef general oberst senator richter sprecher sprecherin premier
    premierminister
    """
)
_ARTICLES = listed(
    """
    der die das des dem den ein eine einer eines einem einen kein keine keiner im am zum zur vom beim
    ins ans ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen diese dieser dieses diesem diesen
    jede jeder jedes alle viele einige mehrere wenige unser unsere
    """
)
_NOT_NAMES = listed(
    """
    mr mrs ms miss dr sir prof president senator minister secretary sen rep gov gen herr frau monsieur
    madame presidente señor señora don président ministre signor signora i'm ok north south east west
    new
    """
)
_CASELESS = frozenset({"ar", "fa", "he", "ur", "hi", *LATIN_WITHIN})
_GENITIVE_S = frozenset({"de", "nl", "da", "sv", "no"})
_MIXED = re.compile(r"\w[A-Z0-9]")


def name_keys(words: Sequence[Token], language: str, *, known: frozenset[str] | None = None) -> Counter[str]:
    """Return the keys of the names among the words, each with how often it stands there.

    A key is a folded word (`altman`), two folded words that stand together (`sam altman`), or a place
    (`@de`). Scripts without capitals have their places, the Latin names within, and those in katakana
    with a dot between their parts. With `known` keys (those of the article's body), capitals of a headline
    that writes every word large count only where they are known.
    """
    if language in _CASELESS:
        return _places_only(words) + foreign_names(words, language)
    flags = _flags(words, language)
    genitive = language in _GENITIVE_S
    written = {fold(word.text) for word in words} if genitive else set[str]()
    counts: Counter[str] = Counter()
    before: str | None = None
    at = 0
    while at < len(words):
        length, key = _place_at(words, at, flags)
        if key is None and flags[at]:
            key = _nominative(fold(words[at].text), written) if genitive else fold(words[at].text)
            if known is not None and key not in known:
                key = None
        if key:
            if key.startswith("@") and before and length == 1 and words[at].joined:
                key = fold(words[at].text)  # Jim Jordan is not Jordan
            counts[key] += 1
            if before and not key.startswith("@") and words[at].joined:
                counts[f"{before} {key}"] += 1
        before = key if key and not key.startswith("@") else None
        at += length
    return counts


def _nominative(key: str, written: set[str]) -> str:
    """Return `altman` for `altmans` where both stand in the text, or where no name ends like that."""
    bare = key[:-1]
    sure = len(bare) > 4 and not bare.endswith(("s", "e", "u", "i", "a", "o"))
    return bare if key.endswith("s") and len(bare) > 2 and (bare in written or sure) else key


def _flags(words: Sequence[Token], language: str) -> list[bool]:
    """Tell for each word whether it is (a part of) a name."""
    inside = {w.lower for w in words if w.text[0].isupper() and not w.opens}
    small = {w.text for w in words if w.text[0].islower()}
    stop = stopwords(language)
    german = language == "de"
    mostly = _without_article(words) if german else frozenset[str]()
    flags = []
    for at, word in enumerate(words):
        if not word.text[0].isupper() or len(word.text) < 2 or word.lower in stop or word.lower in _NOT_NAMES:
            flags.append(False)
        elif _MIXED.search(word.text):
            flags.append(True)
        elif german:
            titled = at > 0 and words[at - 1].lower in _TITLES and not word.opens
            flags.append(titled or (word.lower in mostly and not is_common_noun(word.lower)))
        elif word.opens:
            # an opening capital says nothing: it is a name if it is one elsewhere, or goes with one
            beside = at + 1 < len(words) and words[at + 1].text[0].isupper() and words[at + 1].joined
            flags.append(word.lower in inside or (beside and word.lower not in small))
        else:
            flags.append(True)
    return flags


def _without_article(words: Sequence[Token]) -> frozenset[str]:
    """Return the capitalised words (lower case) of a German text that mostly come without an article.

    A word that opens a sentence has nothing before it and counts half.
    """
    bare: Counter[str] = Counter()
    led: Counter[str] = Counter()
    for at, word in enumerate(words):
        if word.text[0].isupper():
            if word.opens:
                bare[word.lower] += 1
            elif at and words[at - 1].lower in _ARTICLES:
                led[word.lower] += 2
            else:
                bare[word.lower] += 2
    small = {w.text for w in words if w.text[0].islower()}
    return frozenset(w for w, n in bare.items() if n >= led[w] and w not in small)


def _place_at(words: Sequence[Token], at: int, flags: Sequence[bool]) -> tuple[int, str | None]:
    """Return how many words from here are a place, longest first, and its key; (1, None) where none is."""
    if not words[at].text[0].isupper():
        return 1, None
    for length in range(min(LONGEST_PLACE, len(words) - at), 0, -1):
        if not all(word.joined for word in words[at + 1 : at + length]):
            continue
        key = place(" ".join(word.text for word in words[at : at + length]))
        if key and (length > 1 or flags[at] or words[at].opens or len(words[at].text) > 3):
            # one word between two names is more likely a person's (Jordan, Georgia, Chad)
            return length, key
    return 1, None


def _places_only(words: Sequence[Token]) -> Counter[str]:
    found = (
        place(word.text) or (place(word.text[2:]) if word.text.startswith("ال") else None) for word in words
    )
    return Counter(key for key in found if key)


_SOUNDS = (
    (re.compile(r"sch|tch|tsch|ch(?=[aeiou])|sh|cz|sz|zh"), "S"),
    (re.compile(r"gh|kh|ch|ck|q|k|c(?=[^eiy]|$)|g"), "K"),
    (re.compile(r"dh|th|dj|d|t"), "T"),
    (re.compile(r"ph|v|w|f"), "F"),
    (re.compile(r"c|z|s|x"), "Z"),
    (re.compile(r"p|b"), "B"),
    (re.compile(r"j|y|h"), "a"),
    (re.compile(r"[aeiou]+"), "a"),
)
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def spelling(key: str) -> str:
    """Return a name key as it sounds: Gadafi, Kadhafi, Gheddafi and Qaddafi (Moubarak, Mubarak) become one.

    Consonants fall into classes and vowels into one, as in Daitch and Mokotoff's Soundex (1985), but the
    places of vowels stay; a key too short to tell names apart (under three consonants) stays as it is.
    """
    if key.startswith(("@", "~")):
        return key
    return " ".join(_sound(part) for part in key.split(" "))


def _sound(word: str) -> str:
    sound = word
    for pattern, letter in _SOUNDS:
        sound = pattern.sub(letter, sound)
    sound = _DOUBLE.sub(r"\1", sound).rstrip("a")
    return sound if sum(letter != "a" for letter in sound) >= 3 else word
