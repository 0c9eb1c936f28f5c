"""A page as it comes from a real server: bytes, headers, time, digest; and what we send."""

import hashlib

import pytest

from newsdesk.fetch import Fetcher
from newsdesk.model import FailureKind, FetchRequest, FetchStatus
from tests.fetch.support import NOW, body, fetch, fetcher, reason
from tests.support.server import WebServer


async def test_a_page_comes_with_its_bytes_headers_time_and_digest(web_server: WebServer) -> None:
    url = web_server.page("/a", "Grüße", headers={"X-Desk": "1"})
    outcome = await fetch(url)
    assert outcome.status is FetchStatus.FETCHED
    assert outcome.failure is None
    page = outcome.page
    assert page is not None
    assert (page.url, page.final_url, page.status, page.fetched) == (url, url, 200, NOW)
    assert page.body == "Grüße".encode()
    assert page.sha256 == hashlib.sha256(page.body).hexdigest()
    assert page.header("x-desk") == "1"
    assert page.header("Content-Type") == "text/html; charset=utf-8"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_packed_page_is_unpacked(web_server: WebServer, coding: str) -> None:
    outcome = await fetch(web_server.page("/a", "text " * 1000, coding=coding))
    assert body(outcome) == b"text " * 1000


async def test_what_we_say_of_ourselves(web_server: WebServer) -> None:
    await fetch(web_server.page("/a", "x"))
    headers = web_server.last("/a").headers
    assert headers["user-agent"] == "newsdesk/1 (test)"
    assert headers["accept-encoding"] == "gzip, deflate"
    assert "cookie" not in headers
    assert "authorization" not in headers


async def test_a_feeds_own_headers_cookies_and_user_agent_are_sent(web_server: WebServer) -> None:
    await fetch(
        web_server.page("/a", "x"),
        headers=(
            ("X-Key", "abc"),
            ("Cookie", "a=1"),
            ("Accept-Encoding", "br"),
            ("Host", "elsewhere.example"),
        ),
        cookies=(("session", "s1"), ("t", "2")),
        user_agent="Own/2",
    )
    headers = web_server.last("/a").headers
    assert headers["x-key"] == "abc"
    assert headers["cookie"] == "a=1; session=s1; t=2"
    assert headers["user-agent"] == "Own/2"
    # these would break the reading of the answer, or the check of the address
    assert headers["accept-encoding"] == "gzip, deflate"
    assert headers["host"] == f"127.0.0.1:{web_server.port}"


async def test_header_values_cannot_smuggle_a_second_header(web_server: WebServer) -> None:
    await fetch(
        web_server.page("/a", "x"),
        etag='"1"\r\nX-Evil: 1',
        headers=(("X-Key", "a\r\nX-Evil: 2"), ("Bad Name", "x"), ("Ünï", "x")),
        cookies=(("c", "1\r\nX-Evil: 3"),),
    )
    headers = web_server.last("/a").headers
    assert "x-evil" not in headers
    assert headers["x-key"] == "aX-Evil: 2"


async def test_an_unchanged_page_is_told_by_its_etag_or_date(web_server: WebServer) -> None:
    stamp = "Thu, 01 May 2025 10:00:00 GMT"
    url = web_server.page("/a", "x", etag='W/"é1"', last_modified=stamp)
    async with fetcher() as opened:
        first = (await opened.fetch(FetchRequest(url, private=True))).page
        assert first is not None
        by_etag = await opened.fetch(FetchRequest(url, private=True, etag=first.header("etag")))
        by_date = await opened.fetch(
            FetchRequest(url, private=True, last_modified=first.header("last-modified"))
        )
        other = await opened.fetch(FetchRequest(url, private=True, etag='"old"', last_modified="yesterday"))
    assert by_etag.status is by_date.status is FetchStatus.UNCHANGED
    assert by_etag.page is None
    assert by_etag.failure is None
    assert other.status is FetchStatus.FETCHED


async def test_a_304_that_nobody_asked_for_is_a_failure(web_server: WebServer) -> None:
    outcome = await fetch(web_server.page("/a", "", status=304))
    assert outcome.status is FetchStatus.FAILED
    assert reason(outcome) == "127.0.0.1 answered HTTP 304 Not Modified"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "HTTP 404 Not Found"),
        (410, "HTTP 410 Gone"),
        (500, "HTTP 500 Internal Server Error"),
        (599, "HTTP 599"),
    ],
)
async def test_a_status_is_told_in_words(web_server: WebServer, status: int, words: str) -> None:
    outcome = await fetch(web_server.page("/a", "\x1b[2Jgone", status=status))
    assert outcome.status is FetchStatus.FAILED
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.STATUS
    assert outcome.failure.reason == f"127.0.0.1 answered {words}"
    assert outcome.page is None


async def test_the_servers_own_phrase_is_not_repeated(web_server: WebServer) -> None:
    evil = b"HTTP/1.1 404 \xe2\x80\xaeBuy now\xff\r\nContent-Length: 0\r\n\r\n"
    assert reason(await fetch(web_server.raw("/a", evil))) == "127.0.0.1 answered HTTP 404 Not Found"


async def test_headers_lose_control_characters_and_are_bounded(web_server: WebServer) -> None:
    lines = b"".join(b"X-%d: y\r\n" % number for number in range(300))
    head = b"HTTP/1.1 200 OK\r\nX-Title: a\x1b]0;owned\x07b\r\nContent-Length: 2\r\n" + lines + b"\r\n"
    outcome = await fetch(web_server.raw("/a", head + b"ok"))
    assert outcome.page is not None
    assert outcome.page.header("x-title") == "a]0;ownedb"
    assert len(outcome.page.headers) <= 100


async def test_endless_headers_end_in_a_failure(web_server: WebServer) -> None:
    outcome = await fetch(web_server.raw("/a", b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 100_000))
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.PROTOCOL


async def test_a_connection_is_kept_for_the_next_page(web_server: WebServer) -> None:
    first, second = web_server.page("/a", "a"), web_server.page("/b", "b")
    async with fetcher() as opened:
        bodies = [body(await opened.fetch(FetchRequest(url, private=True))) for url in (first, second)]
    assert bodies == [b"a", b"b"]
    assert web_server.connections == 1


async def test_a_kept_connection_that_the_server_has_closed_is_opened_anew(web_server: WebServer) -> None:
    url = web_server.page("/a", "a")
    async with fetcher() as opened:
        await opened.fetch(FetchRequest(url, private=True))
        web_server.hang_up()
        again = await opened.fetch(FetchRequest(url, private=True))
    assert body(again) == b"a"


async def test_a_fetcher_that_was_not_opened_says_so() -> None:
    with pytest.raises(RuntimeError, match="async with"):
        await Fetcher(user_agent="x").fetch(FetchRequest("http://example.org/"))
