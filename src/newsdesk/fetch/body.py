"""Bodies, decoded under a cap.

Only gzip and deflate are asked for and taken: their output can be cut off at any byte, whereas one and a
half kilobytes of brotli unpack to gigabytes in one call.
"""

import zlib
from collections.abc import AsyncIterator
from typing import Any, Protocol

from newsdesk.fetch.reasons import Refused, too_large
from newsdesk.model import Failure, FailureKind
from newsdesk.text.clean import line

__all__ = ["ACCEPT_ENCODING", "read_body"]

ACCEPT_ENCODING = "gzip, deflate"

_IDENTITY = {"", "identity", "none", "utf-8"}  # the last is a frequent mistake of servers
_GZIP = {"gzip", "x-gzip"}
_MOST_MEMBERS = 64  # gzip members in one body; each costs a copy of what follows


class _Decoder(Protocol):
    def feed(self, data: bytes) -> None: ...

    def finish(self) -> bytes: ...


async def read_body(
    chunks: AsyncIterator[bytes], *, coding: str, length: str | None, cap: int, cut: bool = False
) -> bytes:
    """Return the body with its content coding removed; raises Refused with TOO_LARGE or ENCODING.

    `coding` and `length` are the values of Content-Encoding and Content-Length; `cap` bounds the bytes
    before and after decoding. With `cut` a body that is too large is cut off at the cap.
    """
    if not cut and length and length.isascii() and length.isdigit() and int(length[:18]) > cap:
        raise Refused(too_large(cap))
    decoder = _decoder(coding, cap)
    raw = 0
    try:
        async for chunk in chunks:
            raw += len(chunk)
            decoder.feed(chunk)
            if raw > cap:
                raise _Full
        return decoder.finish()
    except _Full:
        if not cut:
            raise Refused(too_large(cap)) from None
        return decoder.finish()[:cap]
    except zlib.error as error:
        raise Refused(_broken()) from error


class _Full(Exception):  # noqa: N818 - a signal inside this file
    pass


class _Plain:
    def __init__(self, cap: int) -> None:
        self._parts = bytearray()
        self._cap = cap

    def feed(self, data: bytes) -> None:
        self._parts += data
        if len(self._parts) > self._cap:
            raise _Full

    def finish(self) -> bytes:
        return bytes(self._parts)


class _Inflated:
    """Inflates gzip (with members one after the other) or deflate (with or without zlib's header)."""

    def __init__(self, coding: str, cap: int) -> None:
        self._gzip = coding in _GZIP
        self._cap = cap
        self._parts = bytearray()
        self._inflate: Any = None  # zlib gives its objects no public type
        self._held = b""  # too little yet to see what begins here
        self._members = 0
        self._over = False

    def feed(self, data: bytes) -> None:
        data, self._held = self._held + data, b""
        while data and not self._over:
            if self._inflate is None:
                if len(data) < 2:
                    self._held = data
                    return
                self._begin(data)
            if self._inflate is not None:
                data = self._step(data)

    def finish(self) -> bytes:
        unfinished = self._inflate is not None or (self._held and not self._members)
        if unfinished and len(self._parts) <= self._cap:
            raise zlib.error("cut short")
        return bytes(self._parts)

    def _begin(self, data: bytes) -> None:
        """Begin a member; what follows the last one and is none is dropped, as browsers do."""
        if self._members and not (self._gzip and data.startswith(b"\x1f\x8b")):
            self._over = True
            return
        if self._members == _MOST_MEMBERS:
            raise zlib.error("too many members")
        self._members += 1
        self._inflate = zlib.decompressobj(self._window(data))

    def _window(self, data: bytes) -> int:
        if self._gzip:
            return zlib.MAX_WBITS + 16
        # RFC 9110 §8.4.1.2: some send deflate without zlib's header (RFC 1950 §2.2)
        headed = data[0] & 0x0F == 8 and (data[0] * 256 + data[1]) % 31 == 0
        return zlib.MAX_WBITS if headed else -zlib.MAX_WBITS

    def _step(self, data: bytes) -> bytes:
        inflate = self._inflate
        self._parts += inflate.decompress(data, self._cap + 1 - len(self._parts))
        if len(self._parts) > self._cap:
            raise _Full
        if inflate.eof:
            self._inflate = None
            return bytes(inflate.unused_data)
        return bytes(inflate.unconsumed_tail)


def _decoder(coding: str, cap: int) -> _Decoder:
    codings = [name.strip().lower() for name in coding.split(",")]
    codings = [name for name in codings if name not in _IDENTITY]
    if not codings:
        return _Plain(cap)
    if len(codings) == 1 and codings[0] in _GZIP | {"deflate"}:
        return _Inflated(codings[0], cap)
    named = line(", ".join(codings), 60)
    reason = f"the page came packed as “{named}”, which was not asked for and cannot be unpacked safely"
    raise Refused(Failure(FailureKind.ENCODING, reason))


def _broken() -> Failure:
    return Failure(
        FailureKind.ENCODING, "the page came packed and cannot be unpacked: it is damaged or cut short"
    )
