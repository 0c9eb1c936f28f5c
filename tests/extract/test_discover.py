from newsdesk.extract import discover_feeds
from tests.extract.samples import page_of


def test_declared_feeds_come_in_order_and_those_of_comments_last() -> None:
    page = page_of(
        """<html><head><base href="https://cdn.paper.example/de/"><link rel="stylesheet" href="a.css">
        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
        <link rel="ALTERNATE" type="application/atom+xml;charset=utf-8" href="atom.xml?utm_source=x">
        <link rel="alternate" type="application/feed+json" href="https://paper.example/feed.json">
        <link rel="alternate" hreflang="en" href="/en">
        <link rel=alternate type="application/rss+xml" href="atom.xml">
        </head><body><a href="/rss">RSS</a></body></html>"""
    )
    assert discover_feeds(page) == (
        "https://cdn.paper.example/de/atom.xml",
        "https://paper.example/feed.json",
        "https://cdn.paper.example/comments/feed",
    )


def test_links_are_looked_at_where_nothing_is_declared() -> None:
    page = page_of(
        "<a href='/news'>News</a><a href='/service/rss/'>RSS</a><a href='/index.rdf'>RDF</a><a "
        "href='/feedback'>Mail</a>"
        "<a href='javascript:rss()'>x</a><a href='http://[bad/rss'>y</a>"
    )
    assert discover_feeds(page) == ("https://paper.example/service/rss/", "https://paper.example/index.rdf")


def test_a_page_without_any() -> None:
    assert discover_feeds(page_of("<p>Hello</p>")) == ()
    assert discover_feeds(page_of(b"")) == ()
