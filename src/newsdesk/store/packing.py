"""Vectors of the index as bytes: keys of 32 bits and weights in single precision, little-endian."""

import sys
from array import array
from collections.abc import Iterable, Mapping
from struct import Struct
from typing import Any, Literal

from newsdesk.model import Facts, ThreadProfile

__all__ = [
    "pack_facts",
    "pack_thread",
    "unpack_facts",
    "unpack_thread",
]

_LENGTH = Struct("<I")
_DAYS = Struct("<dd")
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

    def days(self, *days: float | None) -> None:
        first, last = (_NONE if day is None else day for day in (*days, None)[:2])
        self.block(_DAYS.pack(first, last))

    def bytes(self) -> bytes:
        return b"".join(self._parts)


class _Reader:
    """Reads block after block; every article that is placed has some fifty read, so each step is one call."""

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
    """Return an article's vectors as bytes."""
    to = _Writer()
    to.text(facts.language)
    to.days(facts.day)
    for vector in (facts.words, facts.names, facts.title, facts.lead):
        to.vector(vector)
    to.array("I", sorted(facts.numbers))
    to.array("I", facts.sketch)
    to.array("I", facts.sounds)
    to.array("I", facts.sounds.values())
    to.array("I", sorted(facts.places))
    to.array("I", sorted(facts.title_sounds))
    return to.bytes()


def unpack_facts(article: int, data: bytes) -> Facts:
    """Return an article's vectors from their bytes."""
    source = _Reader(data)
    return Facts(
        article=article,
        language=source.text(),
        day=source.days()[0],
        words=source.vector(),
        names=source.vector(),
        title=source.vector(),
        lead=source.vector(),
        numbers=frozenset(source.keys()),
        sketch=tuple(source.keys()),
        sounds=source.counts(),
        places=frozenset(source.keys()),
        title_sounds=frozenset(source.keys()),
    )


def pack_thread(profile: ThreadProfile) -> bytes:
    """Return a thread as bytes."""
    to = _Writer()
    to.array("Q", (profile.id, profile.size))
    to.days(profile.first, profile.last)
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
    names = source.counts()
    languages = source.text().split("\n") if size else []
    return ThreadProfile(
        number, size, first, last, names, {language: source.vector() for language in languages}
    )
