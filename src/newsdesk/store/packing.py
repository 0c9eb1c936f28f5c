"""Vectors of the index as bytes: keys of 32 bits and weights in single precision, little-endian."""

import struct
import sys
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from struct import Struct
from typing import Any

from newsdesk.model import Facts, Said, ThreadProfile

__all__ = [
    "HEAD",
    "NO_DAY",
    "pack_evidence",
    "pack_facts",
    "pack_keys",
    "pack_thread",
    "unpack_evidence",
    "unpack_facts",
    "unpack_keys",
    "unpack_said",
    "unpack_thread",
]

_LENGTH = Struct("<I")
_DAYS = Struct("<dd")
HEAD = Struct("<d10I")  # the day, the length of the language, the sizes of the nine parts
NO_DAY = float("-inf")
_THREAD = Struct("<IQQIddIddI")  # id and size, first and last day, middle and width, the length of the names
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
        self.block(_DAYS.pack(NO_DAY if first is None else first, NO_DAY if last is None else last))

    def bytes(self) -> bytes:
        return b"".join(self._parts)


def pack_facts(facts: Facts) -> bytes:
    """Return an article's vectors as bytes: a head with the sizes, then all keys, then all weights.

    The language follows, and how often each word is said (255 times at most).
    """
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
    day = NO_DAY if facts.day is None else facts.day
    return b"".join(
        (
            HEAD.pack(day, len(language), *sizes),
            struct.pack(f"<{len(keys)}I{len(weights)}f", *keys, *weights),
            language,
            bytes([min(count, 255) for count in facts.times]),
        )
    )


def unpack_facts(article: int, data: bytes) -> Facts:
    """Return an article's vectors from their bytes: everything comes out in one call and is cut up."""
    day, tongue, words, names, title, lead, numbers, sketch, sounds, places, titled = HEAD.unpack_from(data)
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
    end = HEAD.size + 4 * (j + d)
    return Facts(
        article=article,
        language=data[end : end + tongue].decode(),
        day=None if day == NO_DAY else day,
        words=dict(zip(values[:words], weights[:words], strict=True)),
        names=dict(zip(values[words:b], weights[words:b], strict=True)),
        title=dict(zip(values[b:c], weights[b:c], strict=True)),
        lead=dict(zip(values[c:d], weights[c:d], strict=True)),
        numbers=frozenset(values[d:e]),
        sketch=values[e:f],
        sounds=dict(zip(values[f:g], values[i:j], strict=True)),
        places=frozenset(values[g:h]),
        title_sounds=frozenset(values[h:i]),
        times=tuple(data[end + tongue :]),
    )


def unpack_said(data: bytes) -> Said:
    """Return the words alone from an article's packed vectors, once each where no times are noted."""
    _, tongue, words, *sizes = HEAD.unpack_from(data)
    vectors, sounds = words + sum(sizes[:3]), sizes[5]
    end = HEAD.size + 4 * (words + sum(sizes) + sounds + vectors)
    times = data[end + tongue :] or b"\1" * words
    return Said(
        data[end : end + tongue].decode(), unpack_keys(data[HEAD.size : HEAD.size + 4 * words]), times
    )


def pack_evidence(others: Mapping[int, Sequence[float]]) -> bytes:
    """Return what an article was compared by as bytes: the number of others, their ids, all numbers."""
    numbers = [*chain.from_iterable(others.values())]
    return struct.pack(f"<I{len(others)}q{len(numbers)}f", len(others), *others, *numbers)


def unpack_evidence(data: bytes) -> dict[int, tuple[float, ...]]:
    """Return from its bytes what an article was compared by: its numbers of likeness to each other one."""
    (others,) = _LENGTH.unpack_from(data)
    each = (len(data) - _LENGTH.size - 8 * others) // (4 * others)
    values = struct.unpack_from(f"<{others}q{each * others}f", data, _LENGTH.size)
    return {values[at]: values[others + at * each :][:each] for at in range(others)}


def pack_keys(keys: Collection[int]) -> bytes:
    """Return keys as bytes."""
    return struct.pack(f"<{len(keys)}I", *keys)


def unpack_keys(data: bytes) -> "array[int]":
    """Return keys ("I") from their bytes."""
    keys = array("I", data)
    if _SWAP:
        keys.byteswap()
    return keys


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
    """Return a thread from its bytes: blocks, each behind its length."""
    head = _THREAD.unpack_from(data)
    _, number, size, _, first, last, _, middle, width, length = head
    at = _THREAD.size
    names, counts, at = _two(data, "I", at, length)
    return ThreadProfile(
        number,
        size,
        None if first == NO_DAY else first,
        None if last == NO_DAY else last,
        dict(zip(names, counts, strict=True)),
        _Words(data, at),
        None if middle == NO_DAY else middle,
        width,
    )


class _Words(Mapping[str, Mapping[int, float]]):
    """The words of a thread per language, unpacked when somebody asks: of most threads only the names are."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at

    @cached_property
    def _words(self) -> dict[str, Mapping[int, float]]:
        data, begin = self._data, self._at + _LENGTH.size
        at = begin + _LENGTH.unpack_from(data, self._at)[0]
        found: dict[str, Mapping[int, float]] = {}
        for language in data[begin:at].decode().split("\n") if at < len(data) else ():
            keys, weights, at = _two(data, "f", at + _LENGTH.size, _LENGTH.unpack_from(data, at)[0])
            found[language] = dict(zip(keys, weights, strict=True))
        return found

    def __getitem__(self, language: str) -> Mapping[int, float]:
        return self._words[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def _two(data: bytes, code: str, at: int, length: int) -> tuple[tuple[int, ...], tuple[Any, ...], int]:
    """Return a block of keys, the block of as many values behind it, and where that ends."""
    number, behind = length // 4, at + length + _LENGTH.size
    keys = struct.unpack_from(f"<{number}I", data, at)
    return keys, struct.unpack_from(f"<{number}{code}", data, behind), behind + length
