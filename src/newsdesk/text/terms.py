"""Words of a text: tokens, folding, stems, numbers, shingles. Pure and deterministic."""

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple, Protocol

import Stemmer

from newsdesk.text.cjk_numbers import spelled_numbers
from newsdesk.text.letters import LETTERS
from newsdesk.text.stopwords import CHINESE_GRAMMAR, stopwords
from newsdesk.text.unspaced import NAME_DOTS, bare_korean, is_glued, is_unspaced, parts
from newsdesk.text.wordlist import words as listed

__all__ = ["Token", "fold", "key_of", "numbers", "shingles", "stem", "stems", "tokens", "transliterate"]

_ALGORITHMS = dict(
    pair.split(":")
    for pair in sorted(
        listed(
            """
            ar:arabic ca:catalan cs:czech da:danish de:german el:greek en:english es:spanish et:estonian
            eu:basque fa:persian fi:finnish fr:french ga:irish hi:hindi hu:hungarian hy:armenian
            id:indonesian it:italian lt:lithuanian nl:dutch no:norwegian nb:norwegian nn:norwegian pl:polish
            pt:portuguese ro:romanian ru:russian sr:serbian sv:swedish ta:tamil tr:turkish yi:yiddish
            """
        )
    )
)

# A word: letters, digits and combining marks, held together by an apostrophe or an inner dot (U.S).
# A hyphen parts: the name in OpenAI-Vorstand is OpenAI. Signs of vowels are no letters to re.
_MARKS = (
    r"[\u0300-\u036f\u064b-\u0652\u0900-\u0963\u0966-\u096f\u0971-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd"
    r"\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u17dd]"
)
_WORD = re.compile(rf"[^\W_]+(?:{_MARKS}+[^\W_]*)*(?:['’.&][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’][sS]?$")
_ELIDED = listed("d l n m t s c j qu jusqu lorsqu puisqu dell all nell sull dall un quest quell com dov sant")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,  ]\d{3})+(?![\d])|(?<![\w.,])\d+(?:[.,]\d+)?(?!\w)")
_CLOSERS = frozenset('!?:;…\n"“”„»«‹›|•–—')
_JOINS = frozenset({" ", "-", "‐", "‑", "\n"})
_HIRAGANA, _KATAKANA, _HAN = "\u3041", "\u30a0", "\u3400"  # where these begin
_LOOKED_AT = 16  # words by which a text's script is told
_LONGEST = 40  # characters of a token; what is longer is an address or noise


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


class _Stemmers(threading.local):
    """The stemmers of one thread, by language: two threads that share one get each other's words."""

    def __init__(self) -> None:
        self.of: dict[str, _Stemmer] = {}


_STEMMERS = _Stemmers()


class Token(NamedTuple):
    """A word of a text: as written and lower-cased.

    `opens`: it begins a sentence or follows a closing mark; `joined`: only a space or hyphen is before it.
    """

    text: str
    lower: str
    opens: bool
    joined: bool = False


def tokens(text: str, limit: int | None = None) -> list[Token]:
    """Return the first `limit` words of a text; possessive endings and Romance elisions are taken off.

    Runs of letters without blanks come in the parts of `newsdesk.text.unspaced`, which overlap; of these as
    many are returned as `limit` words of English would say.
    """
    found: list[Token] = []
    end = 0
    spare = 0.0
    for match in _WORD.finditer(text):
        word = match[0]
        start, stop = match.span()
        gap = text[end:start]
        end = stop
        if not word.isascii() and is_unspaced(word):
            joined = bool(found) and (gap in _JOINS or gap in NAME_DOTS)
            for part, worth in parts(word):
                if len(part) <= _LONGEST:
                    found.append(Token(part, part.lower(), not found or (not joined and _opens(gap)), joined))
                    spare += 1 - worth
                    if limit is not None and len(found) - spare >= limit:
                        return found
                joined = True
            continue
        if "'" in word or "’" in word:
            word = _bare(word)
        if word and len(word) <= _LONGEST:
            begins = not found
            if gap == " ":  # as most are
                found.append(Token(word, word.lower(), begins, not begins))
            else:
                found.append(Token(word, word.lower(), begins or _opens(gap), not begins and gap in _JOINS))
            if limit is not None and len(found) - spare >= limit:
                break
    return found


def _opens(gap: str) -> bool:
    """Tell whether what stands between two words ends a sentence or opens a quotation."""
    return not _CLOSERS.isdisjoint(gap) or "." in gap


def _bare(word: str) -> str:
    """Return a word without a possessive ending (`Merkel's`) and without an elided article (`l'Égypte`)."""
    if "'" not in word and "’" not in word:
        return word
    word = _POSSESSIVE.sub("", word)
    before, mark, after = word.replace("’", "'").partition("'")
    return after if mark and len(after) > 1 and before.lower() in _ELIDED else word


@lru_cache(maxsize=65536)
def transliterate(word: str) -> str:
    """Return a lower-cased word in plain Latin letters: no marks, other scripts letter by letter."""
    lower = word.casefold().translate(LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    return plain.translate(LETTERS)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return a word as it is compared: transliterated, only its letters and digits."""
    return "".join(c for c in transliterate(word) if c.isalnum())


def _stemmer(language: str) -> _Stemmer | None:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return None
    if language not in _STEMMERS.of:
        _STEMMERS.of[language] = Stemmer.Stemmer(algorithm)
    return _STEMMERS.of[language]


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """Return the stem of a lower-cased word by Snowball's algorithm of the language, without its marks.

    A language without an algorithm keeps the folded word (Porter, M. F., 2001: Snowball), Korean loses its
    particles.
    """
    if language == "ko":
        return bare_korean(word)
    stemmer = _stemmer(language)
    stemmed = stemmer.stemWord(word) if stemmer else word
    return "".join(c for c in unicodedata.normalize("NFKD", stemmed) if not unicodedata.combining(c))


def stems(words: Iterable[Token], language: str) -> Iterator[str]:
    """Yield the stems of the words that carry a topic: no stop words, no numbers, two letters or more.

    One character of Chinese is a word, hiragana is grammar.
    """
    stop = stopwords(language)
    for word in words:
        lower = word.lower
        if (len(lower) > 1 or lower >= _HAN) and lower not in stop and not lower[0].isdigit():
            if lower >= _HIRAGANA and _is_grammar(lower, language):
                continue
            yield stem(lower, language)


def _is_grammar(part: str, language: str) -> bool:
    """Tell whether a part of a run without blanks is no word of its own."""
    return part < _KATAKANA or (language == "zh" and not CHINESE_GRAMMAR.isdisjoint(part))


def numbers(text: str) -> tuple[str, ...]:
    """Return the telling numbers of a text in plain digits, each once: two digits or more, no years."""
    found = dict.fromkeys(_telling(_plain(match.group()) for match in _NUMBER.finditer(text)))
    if is_glued(text):
        found |= dict.fromkeys(_telling(f"{one.value:.12g}" for one in spelled_numbers(text)))
    return tuple(found)


def _telling(some: Iterable[str]) -> Iterator[str]:
    return (plain for plain in some if len(plain) > 1 and not (len(plain) == 4 and plain[:2] in {"19", "20"}))


def _plain(number: str) -> str:
    parts = re.split(r"[.,  ]", number)
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]):
        return "".join(parts).lstrip("0")
    return ".".join(parts).lstrip("0")


@lru_cache(maxsize=200_000)
def key_of(text: str) -> int:
    """Return a number of 32 bits that stands for a text in an index, the same in every process."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).digest(), "big")


def shingles(words: Sequence[Token], *, length: int = 4, keep: int = 40) -> tuple[int, ...]:
    """Return the sketch of a text: the `keep` smallest hashes of its runs of `length` words, ascending.

    The share of common values among the smallest of two sketches estimates the likeness of both sets
    (Broder 1997: On the resemblance and containment of documents, bottom-k sketch).
    """
    plain = [word.lower for word in words]
    some = plain[:: max(1, len(plain) // _LOOKED_AT)]
    if 2 * sum(map(is_unspaced, some)) > len(some):
        length *= 2  # parts of a run overlap: eight of them are nine letters, five words
    runs = {" ".join(plain[i : i + length]) for i in range(max(0, len(plain) - length + 1))}
    hashes = (blake2b(run.encode("utf-8", "surrogatepass"), digest_size=4).digest() for run in runs)
    return tuple(sorted(int.from_bytes(digest, "big") for digest in hashes)[:keep])
