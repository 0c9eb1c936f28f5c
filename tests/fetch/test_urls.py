"""Addresses as they may be asked, whatever text they came as; and answers of any bytes."""

import httpcore
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.fetch.urls import Target, host_key, may_carry_secrets, read_url, resolve
from newsdesk.model import Failure, FailureKind, FetchStatus
from newsdesk.text.clean import line
from tests.fetch.support import PUBLIC, FakeNames, fetch

BASE = httpx.URL("https://paper.example/news/a?x=1")

_PARTS = (
    "http:",
    "https:",
    "ftp:",
    "//",
    "/",
    "@",
    ":",
    "?",
    "#",
    "[",
    "]",
    "..",
    "%",
    "%zz",
    "xn--",
    "user",
)
_HOSTS = ("paper.example", "ü", "443", "99999", "::1", "127.0.0.1", "\\", " ")
_ODD = ("\u202e", "\x00", "\n", "\x1b[2J", "\ud800")
pieces = st.sampled_from([*_PARTS, *_HOSTS, *_ODD])
texts = st.one_of(st.text(max_size=30), st.lists(pieces, max_size=8).map("".join))


def usable(found: Target | Failure) -> bool:
    """Say whether it is an address, after checking that it is a clean one or a clean refusal."""
    if isinstance(found, Failure):
        assert found.kind is FailureKind.ADDRESS
        assert line(found.reason) == found.reason
        return False
    assert found.url.scheme in ("http", "https")
    assert found.url.raw_host
    assert not found.url.userinfo
    assert not found.url.fragment
    assert str(found.url).isascii()
    assert str(found.url).isprintable()
    return True


@given(texts)
@settings(max_examples=150, deadline=None)
def test_any_text_is_an_address_or_a_refusal(text: str) -> None:
    found = read_url(text)
    if usable(found):
        assert isinstance(found, Target)
        assert read_url(str(found.url)) == Target(found.url)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_any_location_is_an_address_or_a_refusal(text: str) -> None:
    found = resolve(BASE, text)
    if usable(found):
        assert isinstance(found, Target)
        assert found.authorization is None


@pytest.mark.parametrize(
    ("first", "hop", "may"),
    [
        ("https://a.example/", "https://a.example/b", True),
        ("https://a.example/", "https://a.example:443/b", True),
        ("http://a.example/", "https://a.example/", True),
        ("https://a.example/", "http://a.example/", False),
        ("https://a.example/", "https://a.example:8443/", False),
        ("http://a.example:8000/", "https://a.example/", False),
        ("https://a.example/", "https://www.a.example/", False),
        ("https://a.example/", "https://a.example.evil.example/", False),
    ],
)
def test_who_gets_what_was_meant_for_the_first_host(first: str, hop: str, may: bool) -> None:
    assert may_carry_secrets(httpx.URL(first), httpx.URL(hop)) is may


def test_what_counts_as_one_host() -> None:
    assert host_key(httpx.URL("http://a.example/x")) == host_key(httpx.URL("https://A.example:443/y"))
    assert host_key(httpx.URL("http://a.example./")) == "a.example"
    assert host_key(httpx.URL("http://a.example:8080/")) == "a.example:8080"


names = st.sampled_from(
    [b"Content-Length", b"Transfer-Encoding", b"Content-Encoding", b"Location", b"Set-Cookie"]
)
names |= st.sampled_from([b"Retry-After", b"ETag", b"X", b""])
values = st.one_of(
    st.binary(max_size=12),
    st.sampled_from([b"5", b"-1", b"chunked", b"gzip", b"br", b"/", b"//[", b"a=b; Domain=."]),
)


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """Draw what nearly is an HTTP answer."""
    status = draw(
        st.sampled_from([b"200 OK", b"301 Moved", b"304 x", b"429 x", b"503", b"100 Go on", b"999 x", b"2"])
    )
    headers = b"".join(
        name + b": " + value + b"\r\n" for name, value in draw(st.lists(st.tuples(names, values), max_size=5))
    )
    return b"HTTP/1.1 " + status + b"\r\n" + headers + b"\r\n" + draw(st.binary(max_size=30))


@given(st.one_of(st.binary(max_size=60), answers()))
@settings(max_examples=100, deadline=None)
async def test_any_answer_is_an_outcome(answer: bytes) -> None:
    options = {
        "resolver": FakeNames(paper_example=[(PUBLIC,)]),
        "dialer": httpcore.AsyncMockBackend([answer[at : at + 9] for at in range(0, len(answer), 9)]),
    }
    outcome = await fetch("http://paper.example/", private=False, etag='"1"', options=options)
    assert (outcome.page is not None) == (outcome.status is FetchStatus.FETCHED)
    assert (outcome.failure is not None) == (outcome.status in (FetchStatus.FAILED, FetchStatus.SKIPPED))
    if outcome.failure is not None:
        assert line(outcome.failure.reason) == outcome.failure.reason
