"""Adjectives of countries (libio, libyen, libico, libysch, Libyan) as the country, in many languages.

Nobody has to list them: the Unicode CLDR (by babel) names each country's money, "dinar libio", "livre
égyptienne", "Libyan Dinar", and the word of such a name that begins as the country does is its adjective.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from babel import Locale
from babel.core import UnknownLocaleError

from newsdesk.text.places import country_names
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import Token, tokens, transliterate

__all__ = ["demonym", "demonym_keys"]

_SHORTEST = 4  # letters of an adjective
_BEGINNING = 3  # letters that it must share with a name of its country
# What is put behind an adjective's root, where its language bends it.
_ENDINGS = {
    "es": ("", "s", "o", "a", "os", "as", "es"),
    "pt": ("", "s", "o", "a", "os", "as", "es"),
    "it": ("o", "a", "i", "e"),
    "fr": ("", "e", "s", "es", "ne", "nes"),
    "de": ("", "e", "er", "es", "en", "em"),
    "nl": ("", "e"),
    "en": ("", "s"),
    "pl": ("i", "a", "ie", "ich", "iej", "iego", "iemu", "im", "imi"),
}
# The ending with which it may stand beside the money's name.
_SINGULAR = {
    "es": ("o", "a"),
    "pt": ("o", "a"),
    "it": ("o", "a", "e"),
    "fr": ("ne", "e"),
    "de": ("er", "es", "e"),
    "nl": ("e",),
    "pl": ("i", "a"),
}
_CAPITAL = frozenset({"en", "nl"})  # languages that write such adjectives large


def demonym(word: str, language: str) -> str | None:
    """Return the key of the country (`@ly`) whose adjective this word is in the language, or None."""
    if len(word) < _SHORTEST or (language in _CAPITAL and not word[0].isupper()):
        return None
    return _table(language).get(transliterate(word))


def demonym_keys(words: Iterable[Token], language: str) -> Counter[str]:
    """Return the countries whose adjectives stand among the words, each with how often.

    The keys are those of the countries with a tilde (`~ly` for `@ly`): an adjective is no name of its own.
    """
    found = (demonym(word.text, language) for word in words)
    return Counter("~" + key[1:] for key in found if key)


@lru_cache(maxsize=32)
def _table(language: str) -> dict[str, str]:
    """Return folded adjective -> key, for every form that its language gives it."""
    countries = country_names()
    parts = {part for names in countries.values() for name in names for part in _parts(name)}
    owners: dict[str, set[str]] = defaultdict(set)
    for code, words in _currency_words(language):
        if code in countries:
            for word in words:
                owners[word].add(code)
    table: dict[str, str] = {}
    for word, codes in sorted(owners.items()):
        code = min(codes)
        if len(codes) == 1 and word not in parts and _is_adjective(word, countries[code]):
            table.update(dict.fromkeys(_forms(word, language), "@" + code))
    stop = stopwords(language)
    return {form: key for form, key in table.items() if form not in stop and len(form) >= _SHORTEST}


def _currency_words(language: str) -> Iterator[tuple[str, set[str]]]:
    """Yield each currency's country code with the folded words of its name, but not its own noun (Litas)."""
    try:
        currencies = Locale(language).currencies if language else {}
    except (UnknownLocaleError, ValueError):
        return
    english = Locale("en").currencies
    for code, name in currencies.items():
        nouns = {transliterate(token.text) for token in tokens(english.get(code, ""))[-1:]}
        yield code[:2].lower(), {transliterate(token.text) for token in tokens(name)} - nouns


def _parts(name: str) -> list[str]:
    """Return the words of a name of several words (`costa`, `unidos`), none where it is one word."""
    parts = name.replace("-", " ").split()
    return parts if len(parts) > 1 else []


def _is_adjective(word: str, names: frozenset[str]) -> bool:
    """Tell whether a word begins as one of its country's names does, and is no short name itself (Mali)."""
    beginnings = {part[:_BEGINNING] for name in names for part in [name, *_parts(name)]}
    short = len(word) < _SHORTEST or (len(word) == _SHORTEST and word in names)
    return not short and word[:_BEGINNING] in beginnings


def _forms(word: str, language: str) -> Iterator[str]:
    """Yield the adjective and what its language makes of it."""
    yield word
    root = next((word[: -len(end)] for end in _SINGULAR.get(language, ()) if word.endswith(end)), word)
    if len(root) >= _BEGINNING:
        yield from (root + end for end in _ENDINGS.get(language, ()))
