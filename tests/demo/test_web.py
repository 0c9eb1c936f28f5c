"""The web that the demo serves."""

import gzip
import json
from urllib.parse import urlsplit

import feedparser
import lxml.etree
import pytest
from lxml.html import HtmlElement, document_fromstring

from newsdesk.demo import DemoWeb, Sample, demo_web, samples
from newsdesk.demo.outlets import OUTLETS, FeedKind, Outlet, outlet_of

each = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.slug)
each_outlet = pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.key)


@pytest.fixture(scope="module")
def web() -> DemoWeb:
    return demo_web()


def _decoded(web: DemoWeb, url: str) -> str:
    headers, body = web.pages[url]
    if headers.get("Content-Encoding") == "gzip":
        body = gzip.decompress(body)
    return body.decode(headers["Content-Type"].partition("charset=")[2])


def _document(html: str) -> HtmlElement:
    document = document_fromstring(html)
    assert isinstance(document, HtmlElement)
    return document


def test_every_host_is_invented(web: DemoWeb) -> None:
    hosts = {urlsplit(url).hostname or "" for url in web.pages}
    assert len(hosts) == len(OUTLETS)
    assert all(host.endswith(".example") for host in hosts)


def test_feeds_are_marked_as_samples_and_their_outlets_are_not(web: DemoWeb) -> None:
    assert [feed.outlet for feed in web.feeds] == [outlet.name for outlet in OUTLETS]
    for feed in web.feeds:
        assert feed.section == "Samples"
        assert feed.title.startswith("Samples: ")
        assert feed.url in web.pages


def test_each_feed_format_is_there() -> None:
    assert {outlet.feed_kind for outlet in OUTLETS} == set(FeedKind)


@each_outlet
def test_a_feed_lists_all_articles_of_its_outlet_newest_first(web: DemoWeb, outlet: Outlet) -> None:
    expected = [outlet.entry_url(sample) for sample in samples() if sample.outlet == outlet.key]
    headers, body = web.pages[outlet.feed_url]
    if outlet.feed_kind is FeedKind.JSON:
        items = json.loads(body)["items"]
        links, titles = [item["url"] for item in items], [item["title"] for item in items]
    else:
        lxml.etree.fromstring(body)
        parsed = feedparser.parse(body, response_headers={"content-type": headers["Content-Type"]})
        assert not parsed.bozo
        links, titles = [entry.link for entry in parsed.entries], [entry.title for entry in parsed.entries]
    assert links == expected
    assert titles == [sample.title for sample in samples() if sample.outlet == outlet.key]
    assert set(links) <= set(web.pages)


@each
def test_a_page_says_that_it_is_a_sample_and_what_it_is(web: DemoWeb, sample: Sample) -> None:
    outlet = outlet_of(sample)
    document = _document(_decoded(web, outlet.url(sample)))
    assert document.xpath("string(//h1)") == sample.title
    assert document.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert document.xpath("//link[@rel='canonical']/@href") == [outlet.url(sample)]
    note = "Beispieltext" if outlet.language == "de" else "Sample text"
    assert note in document.text_content()
    assert not any(note in text for text in sample.paragraphs)


@each
def test_a_page_holds_each_paragraph_of_its_source(web: DemoWeb, sample: Sample) -> None:
    document = _document(_decoded(web, outlet_of(sample).url(sample)))
    text = " ".join(document.text_content().split())
    for paragraph in sample.paragraphs:
        assert paragraph in text


def test_a_latin1_page_writes_what_its_charset_lacks_as_references(web: DemoWeb) -> None:
    outlet = next(outlet for outlet in OUTLETS if outlet.charset == "iso-8859-1")
    sample = next(sample for sample in samples() if sample.outlet == outlet.key)
    headers, body = web.pages[outlet.url(sample)]
    assert headers["Content-Type"] == "text/html; charset=iso-8859-1"
    assert b"&#8222;" in body
    assert "ü".encode("iso-8859-1") in body


@each_outlet
def test_structured_data_and_front_pages_hold(web: DemoWeb, outlet: Outlet) -> None:
    front = _document(_decoded(web, outlet.home))
    assert front.xpath("//link[@rel='alternate']/@href") == [outlet.feed_path]
    assert f"{outlet.home}robots.txt" in web.pages
    sample = next(sample for sample in samples() if sample.outlet == outlet.key)
    document = _document(_decoded(web, outlet.url(sample)))
    scripts = [
        script.text for script in document.iter("script") if script.get("type") == "application/ld+json"
    ]
    assert len(scripts) == (outlet.key == "ledger")
    for script in scripts:
        assert json.loads(script or "")["headline"] == sample.title


def test_the_web_is_the_same_on_every_call(web: DemoWeb) -> None:
    assert demo_web() == web
