"""Bodies under a cap: whatever is sent, memory and time stay bounded."""

import gzip
import zlib
from collections.abc import AsyncIterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.fetch.body import read_body
from newsdesk.fetch.reasons import Refused
from newsdesk.model import FailureKind, FetchStatus
from tests.fetch.support import body, fetch, reason
from tests.support.server import WebServer


async def read(data: bytes, coding: str, *, size: int = 7, cap: int = 10_000, cut: bool = False) -> bytes:
    async def chunks() -> AsyncIterator[bytes]:
        for at in range(0, len(data), size):
            yield data[at : at + size]

    return await read_body(chunks(), coding=coding, length=None, cap=cap, cut=cut)


def packed(data: bytes, coding: str) -> bytes:
    if coding == "raw deflate":
        packer = zlib.compressobj(wbits=-15)
        return packer.compress(data) + packer.flush()
    if coding == "deflate":
        return zlib.compress(data)
    if coding == "gzip":
        return gzip.compress(data, mtime=0)
    return data


@given(
    data=st.binary(max_size=3000),
    coding=st.sampled_from(["", "gzip", "deflate", "raw deflate"]),
    size=st.integers(1, 400),
)
@settings(max_examples=60, deadline=None)
async def test_unpacking_is_the_inverse_of_packing_however_it_is_cut(
    data: bytes, coding: str, size: int
) -> None:
    assert await read(packed(data, coding), coding.removeprefix("raw "), size=size) == data


@given(junk=st.binary(max_size=200), coding=st.sampled_from(["gzip", "deflate"]), size=st.integers(1, 50))
@settings(max_examples=60, deadline=None)
async def test_junk_is_refused_or_gives_bytes_under_the_cap(junk: bytes, coding: str, size: int) -> None:
    refused_as: FailureKind | None = None
    given_back = b""
    try:
        given_back = await read(junk, coding, size=size, cap=100)
    except Refused as refused:
        refused_as = refused.failure.kind
    assert len(given_back) <= 100
    assert refused_as in (None, FailureKind.ENCODING, FailureKind.TOO_LARGE)


@pytest.mark.parametrize("size", [1, 2, 19, 1000])
async def test_gzip_members_follow_each_other_and_rubbish_behind_is_dropped(size: int) -> None:
    data = packed(b"one ", "gzip") + packed(b"two", "gzip") + b"\0\0padding"
    assert await read(data, "gzip", size=size) == b"one two"


async def test_thousands_of_members_are_refused() -> None:
    with pytest.raises(Refused, match="unpacked"):
        await read(packed(b"", "gzip") * 5000, "gzip", size=60_000, cap=10_000_000)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_packed_body_that_is_cut_short_is_refused(coding: str) -> None:
    data = packed(b"a long text that ends too early" * 20, coding)
    for missing in (1, 5, len(data) - 1):
        with pytest.raises(Refused, match="cut short"):
            await read(data[:-missing], coding)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "compress", "x\x1b[31m"])
async def test_other_codings_are_refused(coding: str) -> None:
    with pytest.raises(Refused) as caught:
        await read(b"whatever", coding)
    assert caught.value.failure.kind is FailureKind.ENCODING
    assert "\x1b" not in caught.value.failure.reason


async def test_a_body_of_just_the_cap_is_taken_and_one_byte_more_is_not() -> None:
    for coding in ("", "gzip", "deflate"):
        assert len(await read(packed(b"x" * 500, coding), coding, cap=500)) == 500
        with pytest.raises(Refused, match="larger than 500 bytes"):
            await read(packed(b"x" * 501, coding), coding, cap=500)


async def test_with_cut_a_large_body_ends_at_the_cap() -> None:
    for coding in ("", "gzip"):
        assert await read(packed(b"x" * 900, coding), coding, cap=500, cut=True) == b"x" * 500


async def test_a_bomb_is_stopped_at_the_cap(web_server: WebServer) -> None:
    outcome = await fetch(web_server.gzip_bomb("/bomb", 30_000_000))
    assert outcome.status is FetchStatus.FAILED
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.TOO_LARGE
    assert reason(outcome) == "the page is larger than 10 MB"


async def test_an_endless_body_is_stopped_at_the_cap(web_server: WebServer) -> None:
    outcome = await fetch(web_server.endless("/endless"), max_bytes=1_500_000)
    assert reason(outcome) == "the page is larger than 1.5 MB"


async def test_a_large_length_is_refused_without_reading(web_server: WebServer) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"
    assert reason(await fetch(web_server.raw("/a", head))) == "the page is larger than 10 MB"


async def test_a_body_that_breaks_off_is_a_failure(web_server: WebServer) -> None:
    outcome = await fetch(web_server.raw("/a", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"))
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.PROTOCOL


async def test_an_empty_page_is_a_page(web_server: WebServer) -> None:
    assert body(await fetch(web_server.page("/a", "", coding="gzip"))) == b""
