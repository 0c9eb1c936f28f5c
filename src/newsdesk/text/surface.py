"""Stems and name keys as they are written in a text: what a reader can recognise."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from newsdesk.text.places import LONGEST_PLACE, country_names, is_place, place
from newsdesk.text.terms import Token, fold, stem, tokens, transliterate
from newsdesk.text.unspaced import is_glued

__all__ = ["surface_words"]

_WORDS = 500  # of a text: those that a reading looks at, and the headline
_CHARACTERS = 8000


def surface_words(
    title: str, text: str, language: str, terms: Sequence[str], names: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return stems and name keys as an article writes them, in their order, each by its most frequent form.

    One that does not stand in the headline or the beginning of the text is left out. First and last
    names that stand together there become one; a word that is a part of a name is told as that.
    """
    words = [*tokens(title, 60), *tokens(text[:_CHARACTERS], _WORDS)]
    begin = f"{title}\n{text[:_CHARACTERS]}"
    within = (name for name in names if is_glued(name) and name in begin)
    spelled = tuple(dict.fromkeys((*_names(words, names), *within)))
    parts = {part.casefold() for name in spelled for part in name.split()}
    known = _terms(words, language, terms)
    written = (_usual(known[term]) for term in terms if term in known)
    return tuple(word for word in dict.fromkeys(written) if word.casefold() not in parts), spelled


def _terms(words: Iterable[Token], language: str, terms: Sequence[str]) -> Mapping[str, Counter[str]]:
    wanted = set(terms)
    begins = {term[:2] for term in terms}
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for text, lower, _, _ in words:
        plain = lower if lower.isascii() else _unmarked(lower)
        # a Latin word and its stem begin alike, and stemming is slow
        if plain[:2] in begins or not plain.isascii():
            key = stem(lower, language)
            if key in wanted:
                found[key][text] += 1
    return found


@lru_cache(maxsize=65536)
def _unmarked(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _names(words: Sequence[Token], names: Sequence[str]) -> Iterator[str]:
    """Yield names as they are written: pairs whole, and parts of a pair not again."""
    wanted = {part for name in names if not is_place(name) for part in name.split(" ")}
    singles, pairs = _capitals(words, wanted)
    places = _places(words, {name for name in names if is_place(name)})
    told: set[str] = set()
    for name in names:
        if is_place(name):
            if name in places:
                yield _usual(places[name])
            continue
        parts = name.split(" ")
        whole = name if len(parts) > 1 else _pair_of(name, names, pairs)
        if told.issuperset(parts):
            continue
        if whole in pairs:
            told.update(whole.split(" "))
            yield _usual(pairs[whole])
        elif name in singles:
            told.add(name)
            yield _usual(singles[name])


def _pair_of(name: str, names: Sequence[str], pairs: Mapping[str, Counter[str]]) -> str:
    """Return the pair that is asked for and holds this name, or is of it and another one, or ""."""
    others = [other for other in names if other != name]
    likely = [other for other in others if other in pairs and name in other.split(" ")]
    likely += [pair for other in others for pair in (f"{name} {other}", f"{other} {name}") if pair in pairs]
    return max(likely, key=lambda pair: pairs[pair].total(), default="")


def _capitals(
    words: Sequence[Token], wanted: set[str]
) -> tuple[Mapping[str, Counter[str]], Mapping[str, Counter[str]]]:
    """Return the forms of the wanted names, and of two of them that stand together, by their keys."""
    singles: dict[str, Counter[str]] = defaultdict(Counter)
    pairs: dict[str, Counter[str]] = defaultdict(Counter)
    before: tuple[str, str] | None = None
    for text, lower, _, joined in words:
        key = _key(text, lower, wanted) if text[0].isupper() or not text.isascii() else None
        if key is None:
            before = None
            continue
        form = text[: len(text) - 1] if fold(text) != key else text
        singles[key][form] += 1
        if before and joined:
            pairs[f"{before[0]} {key}"][f"{before[1]} {form}"] += 1
        before = key, form
    return singles, pairs


def _key(word: str, lower: str, wanted: set[str]) -> str | None:
    """Return the wanted key of a word, or of it without a genitive's ending."""
    # most words are in plain letters, which folding only makes small
    key = lower if word.isascii() and word.isalnum() else fold(word)
    if key in wanted:
        return key
    return key[:-1] if key.endswith("s") and key[:-1] in wanted else None


def _places(words: Sequence[Token], wanted: set[str]) -> Mapping[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    names = country_names() if wanted else {}
    begins = {name.partition(" ")[0] for key in wanted for name in names.get(key[1:], ())}
    for at, (text, lower, _, _) in enumerate(words if wanted else ()):
        # to join three words at every place and to look each up takes ten times as long
        if (lower if text.isascii() else transliterate(text).partition(" ")[0]) not in begins:
            continue
        for length in range(1, LONGEST_PLACE + 1):
            name = " ".join(word.text for word in words[at : at + length])
            key = place(name) if name[0].isupper() or not name.isascii() else None
            if key in wanted:
                found[str(key)][name] += 1
    return found


def _usual(forms: Counter[str]) -> str:
    """Return the most frequent form: of several in small letters, then the shortest; never shouted."""
    best = max(forms.values())
    often = [form for form in forms if forms[form] == best or (form.isupper() and len(forms) > 1)]
    quiet = [form for form in forms if not form.isupper() and form.casefold() in map(str.casefold, often)]
    often = quiet or often
    return min(often, key=lambda form: (not form.islower(), -forms[form], len(form), form))
