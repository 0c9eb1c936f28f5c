"""OPML in and out, hostile files too."""

import time
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.config import inspect_opml, write_opml
from newsdesk.errors import InputError
from newsdesk.model import Feed
from newsdesk.text.clean import line

OTHERS = """<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="1.0"><head><title>Käses Feeds</title></head><body>
  <outline text="Nachrichten" title="Nachrichten">
    <outline text="Österreich &amp; mehr" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example"/>
    <outline text="Nah"><outline title="b" xmlUrl="feed://b.example/rss"/></outline>
  </outline>
  <outline text="Lose" xmlUrl=" https://c.example/ "/>
  <outline text="Doppelt" xmlUrl="https://C.example/"/>
  <outline text="Kaputt" xmlUrl="javascript:alert(1)"/>
  <outline text="Seite" type="link" url="https://d.example/"/>
</body></opml>"""


def read_opml(body: bytes) -> tuple[Feed, ...]:
    """Return the feeds alone."""
    return inspect_opml(body).feeds


def test_a_list_from_another_reader() -> None:
    found = inspect_opml(OTHERS.encode("latin-1"))
    assert found.feeds == (
        Feed("https://a.example/feed?x=1&y=2", "Österreich & mehr", "Nachrichten"),
        Feed("http://b.example/rss", "b", "Nachrichten / Nah"),
        Feed("https://c.example/", "Lose"),
    )
    assert found.skipped == ("javascript:alert(1)",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    text = OTHERS.replace(' encoding="ISO-8859-1"', "")
    assert read_opml(text.encode(encoding))[0].title == "Österreich & mehr"


def test_a_wrong_encoding_still_gives_the_addresses() -> None:
    body = OTHERS.replace("ISO-8859-1", "no-such").encode("latin-1")
    assert read_opml(body)[0].url == "https://a.example/feed?x=1&y=2"


def test_a_broken_file_gives_what_is_in_it() -> None:
    assert [
        feed.url for feed in read_opml(b'<opml><body><outline xmlUrl="https://a.example/f?a&b" text=x><p')
    ] == ["https://a.example/f?a&b"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"<html><body>no list</body></html>",
        b"\x00\xff" * 50,
        b"</outline>" * 9,
        b"http://x.example/",
    ],
)
def test_what_is_no_list(body: bytes) -> None:
    with pytest.raises(InputError, match="no feeds are listed"):
        read_opml(body)


def test_entities_are_neither_expanded_nor_fetched() -> None:
    rows = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    body = (
        f'<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY e0 "lol">{rows}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
        '<opml><body><outline text="&e11;&f;" xmlUrl="https://a.example/"/></body></opml>'
    )
    began = time.process_time()
    (feed,) = read_opml(body.encode())
    assert feed.title == "&e11;&f;"
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "body",
    [
        b"<opml>" + b"<outline text='x'>" * 1_000_000,
        b"<opml>" + b"<outline text='x'>" * 200_000,
        b"<opml><outline text='" + b"x" * 5_000_001 + b"'/></opml>",
    ],
)
def test_what_is_too_large_is_refused_at_once(body: bytes) -> None:
    began = time.process_time()
    with pytest.raises(InputError, match="which no list of feeds"):
        read_opml(body)
    assert time.process_time() - began < 1


def test_deep_nesting_costs_little() -> None:
    body = b"<opml>" + b"<outline text='x'>" * 9_000 + b"<outline xmlUrl='https://a.example/'/>" * 9_000
    began = time.process_time()
    (feed,) = read_opml(body)
    assert len(feed.section) <= 200
    assert time.process_time() - began < 5


plain = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).map(line).filter(bool)
sections = st.one_of(st.just(""), plain.filter(lambda text: "/" not in text))


@given(st.lists(st.tuples(plain, sections), min_size=1, max_size=8))
@settings(max_examples=50, deadline=None)
def test_what_is_written_is_read_again(drawn: list[tuple[str, str]]) -> None:
    feeds = [
        Feed(f"https://h{n}.example/?a=1&b=<{n}>\"'", title, section)
        for n, (title, section) in enumerate(drawn)
    ]
    text = write_opml(feeds)
    ET.fromstring(text)  # noqa: S314 - well-formed, by another parser; it is our own text
    assert set(read_opml(text.encode())) == set(feeds)


def test_hostile_titles_do_not_break_out() -> None:
    text = write_opml(
        [Feed("https://a.example/", '"/><outline xmlUrl="https://evil.example/\x00\x1b', "<![CDATA[")]
    )
    assert [feed.url for feed in read_opml(text.encode())] == ["https://a.example/"]
