"""Vectors of the index as bytes: keys of 32 bits and weights in single precision, little-endian."""

import struct
import sys
from array import array
from collections.abc import Iterable, Mapping
from itertools import chain
from struct import Struct
from typing import Any, Literal

from newsdesk.model import Facts, ThreadProfile

__all__ = [
    "HEAD",
    "pack_facts",
    "pack_thread",
    "unpack_facts",
    "unpack_thread",
]

_LENGTH = Struct("<I")
_DAYS = Struct("<dd")
HEAD = Struct("<d10I")  # the day, the length of the language, the sizes of the nine parts
_NONE = float("-inf")
_SWAP = sys.byteorder == "big"


class _Writer:
    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def block(self, data: bytes) -> None:
        self._parts += [_LENGTH.pack(len(data)), data]

    def array(self, code: str, values: Iterable[float]) -> None:
        packed = array(code, values)
        if _SWAP:
            packed.byteswap()
        self.block(packed.tobytes())

    def vector(self, vector: Mapping[int, float]) -> None:
        self.array("I", vector)
        self.array("f", vector.values())

    def text(self, text: str) -> None:
        self.block(text.encode())

    def days(self, first: float | None, last: float | None) -> None:
        self.block(_DAYS.pack(_NONE if first is None else first, _NONE if last is None else last))

    def bytes(self) -> bytes:
        return b"".join(self._parts)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    def block(self) -> memoryview:
        start = self._at + _LENGTH.size
        self._at = start + _LENGTH.unpack_from(self._data, self._at)[0]
        return self._data[start : self._at]

    def keys(self) -> list[int]:
        return self._numbers("I")

    def sizes(self) -> list[int]:
        return self._numbers("Q")

    def vector(self) -> dict[int, float]:
        keys = self.keys()
        weights: list[float] = self._numbers("f")
        return dict(zip(keys, weights, strict=True))

    def counts(self) -> dict[int, int]:
        keys = self.keys()
        return dict(zip(keys, self.keys(), strict=True))

    def text(self) -> str:
        return str(self.block(), "utf-8")

    def days(self) -> tuple[float | None, float | None]:
        first, last = _DAYS.unpack(self.block())
        return (None if first == _NONE else first), (None if last == _NONE else last)

    def _numbers(self, code: Literal["I", "Q", "f"]) -> list[Any]:
        if not _SWAP:
            return self.block().cast(code).tolist()
        found = array(code)
        found.frombytes(self.block())
        found.byteswap()
        return found.tolist()


def pack_facts(facts: Facts) -> bytes:
    """Return an article's vectors as bytes: a head with the sizes, then all keys, then all weights."""
    language = facts.language.encode()
    vectors = (facts.words, facts.names, facts.title, facts.lead)
    plain = (
        sorted(facts.numbers),
        facts.sketch,
        facts.sounds,
        sorted(facts.places),
        sorted(facts.title_sounds),
    )
    sizes = [len(part) for part in (*vectors, *plain)]
    keys = [*chain(*vectors, *plain), *facts.sounds.values()]
    weights = [*chain.from_iterable(vector.values() for vector in vectors)]
    day = _NONE if facts.day is None else facts.day
    return b"".join(
        (
            HEAD.pack(day, len(language), *sizes),
            struct.pack(f"<{len(keys)}I{len(weights)}f", *keys, *weights),
            language,
        )
    )


def unpack_facts(article: int, data: bytes) -> Facts:
    """Return an article's vectors from their bytes: everything comes out in one call and is cut up."""
    day, _, words, names, title, lead, numbers, sketch, sounds, places, titled = HEAD.unpack_from(data)
    b = words + names
    c = b + title
    d = c + lead
    e = d + numbers
    f = e + sketch
    g = f + sounds
    h = g + places
    i = h + titled
    j = i + sounds
    values = struct.unpack_from(f"<{j}I{d}f", data, HEAD.size)
    weights = values[j:]
    return Facts(
        article=article,
        language=data[HEAD.size + 4 * (j + d) :].decode(),
        day=None if day == _NONE else day,
        words=dict(zip(values[:words], weights[:words], strict=True)),
        names=dict(zip(values[words:b], weights[words:b], strict=True)),
        title=dict(zip(values[b:c], weights[b:c], strict=True)),
        lead=dict(zip(values[c:d], weights[c:d], strict=True)),
        numbers=frozenset(values[d:e]),
        sketch=values[e:f],
        sounds=dict(zip(values[f:g], values[i:j], strict=True)),
        places=frozenset(values[g:h]),
        title_sounds=frozenset(values[h:i]),
    )


def pack_thread(profile: ThreadProfile) -> bytes:
    """Return a thread as bytes."""
    to = _Writer()
    to.array("Q", (profile.id, profile.size))
    to.days(profile.first, profile.last)
    to.days(profile.middle, profile.width)
    to.array("I", profile.names)
    to.array("I", profile.names.values())
    to.text("\n".join(profile.words))
    for words in profile.words.values():
        to.vector(words)
    return to.bytes()


def unpack_thread(data: bytes) -> ThreadProfile:
    """Return a thread from its bytes."""
    source = _Reader(data)
    number, size = source.sizes()
    first, last = source.days()
    middle, width = source.days()
    names = source.counts()
    languages = source.text().split("\n") if size else []
    words = {language: source.vector() for language in languages}
    return ThreadProfile(number, size, first, last, names, words, middle, width or 0.0)
