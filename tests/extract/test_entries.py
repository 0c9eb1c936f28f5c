import json
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.extract import parse_feed
from newsdesk.model import Entry, Failure, FailureKind, ParsedFeed
from tests.extract.samples import FEED, page_of


def parsed(body: str | bytes, content_type: str = "application/xml") -> ParsedFeed:
    feed = parse_feed(page_of(body, FEED.url, content_type), FEED)
    assert isinstance(feed, ParsedFeed)
    return feed


def entry(item: str) -> Entry:
    feed = parsed(f"<rss version='2.0'><channel><title>T</title>{item}</channel></rss>")
    assert len(feed.entries) == 1
    return feed.entries[0]


RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Paper &amp; Co</title><link>https://paper.example/</link><language>en-GB</language>
<item><title>Bridge &amp;quot;closed&amp;quot; for a &lt;b&gt;year&lt;/b&gt;</title>
<link>/news/bridge?utm_source=rss</link>
<guid isPermaLink="false">id-1</guid><pubDate>Mon, 29 Apr 2024 18:00:00 +0200</pubDate>
<dc:creator>By Ada Example and Bo Muster</dc:creator>
<description>&lt;p&gt;The old one.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>All of it.</p><p>And more of it.</p>]]></content:encoded></item>
</channel></rss>"""


def test_rss_2() -> None:
    feed = parsed(RSS)
    assert (feed.title, feed.language, feed.home, feed.problem) == (
        "The Paper & Co",
        "en",
        "https://paper.example/",
        None,
    )
    found = feed.entries[0]
    assert found.title == 'Bridge "closed" for a year'
    assert found.url == "https://paper.example/news/bridge"
    assert found.key == "id-1"
    assert found.published is not None
    assert found.published.iso() == "2024-04-29T16:00:00Z"
    assert found.authors == ("Ada Example", "Bo Muster")
    assert found.summary == "The old one."
    assert "<p>And more of it.</p>" in found.content
    assert found.language == "en"


def test_atom() -> None:
    feed = parsed(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
        <title type="html">Tal&amp;nbsp;Bote</title>
        <link rel="self" href="https://paper.example/feed.xml"/><link href="https://paper.example/"/>
        <entry><title type="html">Br&amp;uuml;cke zu</title><id>tag:paper.example,2024:7</id>
        <link rel="replies" href="/7/comments"/><link rel="alternate" href="/7"/>
        <updated>2024-04-30T10:00:00Z</updated>
        <published>2024-04-29</published><author><name>Ute Muster</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>""",
    )
    found = feed.entries[0]
    assert (feed.title, found.title, found.url) == ("Tal Bote", "Brücke zu", "https://paper.example/7")
    assert found.key == "tag:paper.example,2024:7"
    assert found.published is not None
    assert found.updated is not None
    assert (found.published.iso(), found.updated.iso()) == ("2024-04-29", "2024-04-30T10:00:00Z")
    assert (found.authors, found.language) == (("Ute Muster",), "de")
    assert "<p>Text</p>" in found.content


def test_rdf() -> None:
    feed = parsed(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://paper.example/"><title>Old</title>
        <link>https://paper.example/</link></channel><item rdf:about="https://paper.example/1"><title>One</title>
        <link>https://paper.example/1</link><dc:date>2004-05-01T10:00+02:00</dc:date></item></rdf:RDF>""",
    )
    assert feed.entries[0].url == "https://paper.example/1"
    assert feed.entries[0].published is not None
    assert feed.entries[0].published.iso() == "2004-05-01T08:00:00Z"


def test_rss_0_91() -> None:
    feed = parsed(
        "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' "
        "'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss "
        "version='0.91'><channel><title>Older</title>"
        "<item><title>One</title><link>https://paper.example/1</link></item></channel></rss>"
    )
    assert [one.key for one in feed.entries] == ["https://paper.example/1"]


def test_json_feed() -> None:
    body = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Json Paper",
            "home_page_url": "https://paper.example/",
            "language": "de-AT",
            "items": [
                {
                    "id": 7,
                    "url": "/7",
                    "title": "Br\u00fccke &amp; Fluss",
                    "content_html": "<p>Ganz</p>",
                    "summary": "Kurz",
                    "date_published": "2024-04-29T18:00:00+02:00",
                    "authors": [{"name": "Ute Muster"}],
                },
                {"content_text": "Eins < zwei\n\nDrei"},
                {},
                "no object",
            ],
        }
    )
    for content_type in ("application/feed+json", "text/html"):
        feed = parsed("\ufeff" + body, content_type)
        one, two = feed.entries
        assert (feed.title, feed.language, feed.home) == ("Json Paper", "de", "https://paper.example/")
        assert (one.key, one.url, one.title) == ("7", "https://paper.example/7", "Brücke & Fluss")
        assert (one.authors, one.summary, one.content) == (("Ute Muster",), "Kurz", "<p>Ganz</p>")
        assert two.content == "<p>Eins &lt; zwei</p><p>Drei</p>"
        assert two.title == "Eins < zwei Drei"
        assert two.key.startswith("sha256:")


@pytest.mark.parametrize(
    ("item", "key"),
    [
        ("<item><guid>a-1</guid><link>https://paper.example/1</link><title>T</title></item>", "a-1"),
        (
            "<item><link>https://paper.example/1?utm_medium=x</link><title>T</title></item>",
            "https://paper.example/1",
        ),
    ],
)
def test_keys(item: str, key: str) -> None:
    assert entry(item).key == key


def test_a_key_without_id_and_link_depends_on_the_words_alone() -> None:
    one = entry("<item><title>T</title><description>D</description></item>")
    again = entry("<item><description>D</description><title>T</title></item>")
    other = entry("<item><title>T</title><description>E</description></item>")
    assert one.key == again.key != other.key
    assert one.url is None


def test_an_address_as_guid_is_the_link_where_there_is_none() -> None:
    assert (
        entry("<item><guid>https://paper.example/9</guid><title>T</title></item>").url
        == "https://paper.example/9"
    )


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example", "http://", "  "]
)
def test_links_that_are_no_web_addresses_are_none(link: str) -> None:
    assert entry(f"<item><title>T</title><link>{link}</link></item>").url is None


def test_an_undeclared_entity_and_a_bare_ampersand() -> None:
    feed = parsed(
        "<rss version='2.0'><channel><title>A &nbsp; B</title><item><title>Caf&eacute; & bar</title>"
        "<link>https://paper.example/?a=1&b=2</link></item><item><title>Two</title><link>/2</link></item>"
    )
    assert [one.title for one in feed.entries] == ["Café & bar", "Two"]
    assert feed.problem is not None
    assert "broken XML" in feed.problem


def test_encodings_that_lie() -> None:
    rss = "<rss version='2.0'><channel><title>Łódź</title></channel></rss>"
    body = f"<?xml version='1.0' encoding='utf-8'?>{rss}"
    assert parsed(body.encode("cp1250").replace(b"utf-8", b"windows-1250")).title == "Łódź"
    assert parsed(body.encode(), "application/xml; charset=iso-8859-1").title == "Łódź"
    assert parsed(body.encode("utf-16").replace(b"u\0t\0f\0-\0008\0", b"")).title == "Łódź"


def test_white_space_before_the_declaration() -> None:
    assert parsed(f"\n\n  {RSS}").entries[0].key == "id-1"


def test_titles_are_one_plain_line() -> None:
    found = entry(
        "<item><title>\x1b[31mOne\n  &lt;script&gt;x()&lt;/script&gt;two\u202e</title><link>/1</link></item>"
    )
    assert found.title == "One two"


def test_double_entries_are_one() -> None:
    item = "<item><title>T</title><link>https://paper.example/1</link></item>"
    assert entry(item + item).title == "T"


def test_a_date_in_words_and_a_bad_one() -> None:
    found = entry("<item><title>T</title><link>/1</link><pubDate>29. April 2024</pubDate></item>")
    assert found.published is not None
    assert found.published.iso() == "2024-04-29"
    assert entry("<item><title>T</title><link>/1</link><pubDate>soon</pubDate></item>").published is None


def failure(body: str | bytes, content_type: str = "text/html") -> str:
    feed = parse_feed(page_of(body, "https://paper.example/", content_type), FEED)
    assert isinstance(feed, Failure)
    assert feed.kind is FailureKind.NOT_A_FEED
    return feed.reason


def test_a_web_page_names_its_feeds() -> None:
    page = (
        "<!doctype html><html><head><title>Paper</title><link rel=alternate "
        "type='application/rss+xml' href='/rss'>"
        "<link rel='alternate' type='application/atom+xml' "
        "href='/comments/atom'></head><body>Hello</body></html>"
    )
    assert "https://paper.example/rss" in failure(page)
    assert "names none" in failure("<html><body><p>Hello</p></body></html>")


@pytest.mark.parametrize(
    "body", ["", "   ", "Not found", "{}", '{"items": 3}', "[1]", '{"a": ', "<xml>", "%PDF-1.7"]
)
def test_what_is_no_feed_says_so(body: str) -> None:
    assert failure(body)


def test_entities_reach_no_file_and_do_not_explode(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    lol = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 9))
    body = (
        f"<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM '{secret.as_uri()}'><!ENTITY l0 'lol'>{lol}]>"
        "<rss version='2.0'><channel><title>&x;&l8;</title><item><title>&x; "
        "T</title><link>/1</link></item></channel></rss>"
    )
    feed = parse_feed(page_of(body, FEED.url, "application/xml"), FEED)
    assert "hidden words" not in repr(feed)
    assert len(repr(feed)) < 100_000


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/&;'\"=!?- \n\0rsfeditlmcang[]CDATAé", max_size=200), st.booleans())
def test_any_text_is_a_feed_or_a_failure(noise: str, inside: bool) -> None:
    body = (
        f"<rss version='2.0'><channel><item><title>{noise}</title></item></channel></rss>"
        if inside
        else noise
    )
    feed = parse_feed(page_of(body.encode("utf-8", "replace"), FEED.url, "application/xml"), FEED)
    assert isinstance(feed, ParsedFeed | Failure)


def test_a_time_in_the_future_is_none() -> None:
    fetched = page_of("", FEED.url).fetched
    ahead = format_datetime(fetched + timedelta(days=30))
    told = entry(f"<item><title>Election day</title><link>/e</link><pubDate>{ahead}</pubDate></item>")
    assert told.published is None
    soon = format_datetime(fetched + timedelta(hours=20))  # a zone may be missing
    assert entry(f"<item><title>T</title><link>/e</link><pubDate>{soon}</pubDate></item>").published
    far = "<item><title>T</title><link>/e</link><pubDate>99999-01-01</pubDate></item>"
    assert entry(far).published is None
