import json

import pytest

from newsdesk.extract.markup import ld_json, tree_of
from newsdesk.extract.metadata import Metadata, metadata_of, tidy_title
from tests.extract.samples import NOW

URL = "https://www.paper.example/news/bridge?utm_source=x"


def said(head: str, body: str = "", html: str = "<html lang='en'>", url: str = URL) -> Metadata:
    rest, objects = ld_json(f"{html}<head>{head}</head><body>{body}<p>Text</p></body></html>")
    tree = tree_of(rest)
    assert tree is not None
    return metadata_of(tree, objects, url, NOW)


def island(**thing: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(thing)}</script>"


def test_json_ld_says_it_all() -> None:
    article = {
        "@type": ["NewsArticle"],
        "headline": "Bridge &amp; river",
        "author": [{"@type": "Person", "name": "Ada Example"}, "By Bo Muster"],
        "datePublished": "2024-04-29T18:00:00+02:00",
        "publisher": {"name": "The Paper"},
        "inLanguage": "en-GB",
        "articleBody": "All of it.",
    }
    graph = {"@graph": [{"@type": "WebSite", "name": "paper.example"}, article]}
    found = said(island(**graph), html="<html>")
    assert found == Metadata(
        title="Bridge & river",
        authors=("Ada Example", "Bo Muster"),
        published=found.published,
        language="en-GB",
        outlet="The Paper",
        url="https://www.paper.example/news/bridge",
        body="All of it.",
    )
    assert found.published is not None
    assert found.published.iso() == "2024-04-29T16:00:00Z"


def test_meta_tags_say_it() -> None:
    found = said(
        "<title>Bridge closed - The Paper</title><meta property='og:title' content='Bridge closed'>"
        "<meta property='og:site_name' content='The Paper'><meta name='author' content='Ada "
        "Example, Bo Muster'>"
        "<meta property='article:published_time' content='2024-04-29'><meta property='og:url' "
        "content='/news/bridge'>"
    )
    assert (found.title, found.outlet, found.authors) == (
        "Bridge closed",
        "The Paper",
        ("Ada Example", "Bo Muster"),
    )
    assert found.published is not None
    assert found.published.iso() == "2024-04-29"


def test_the_page_itself_says_it() -> None:
    found = said(
        "<title>The Paper | Bridge closed</title>",
        "<header><h1>Bridge closed</h1><span class='byline'>By Ada Example</span>"
        "<time datetime='2024-04-29T10:00Z'>yesterday</time></header>",
    )
    assert (found.title, found.authors, found.language) == ("Bridge closed", ("Ada Example",), "en")
    assert found.published is not None
    assert found.published.iso() == "2024-04-29T10:00:00Z"


def test_a_time_in_the_future_is_not_believed() -> None:
    assert said("<meta property='article:published_time' content='2031-01-01'>").published is None


@pytest.mark.parametrize(
    ("canonical", "url"),
    [
        ("https://paper.example/bridge?fbclid=1", "https://paper.example/bridge"),
        ("/bridge", "https://www.paper.example/bridge"),
        ("https://amp.paper.example/bridge", "https://amp.paper.example/bridge"),
        ("https://www.paper.example/", "https://www.paper.example/news/bridge"),
        ("https://other.example/bridge", "https://www.paper.example/news/bridge"),
        ("javascript:alert(1)", "https://www.paper.example/news/bridge"),
        ("http://[bad", "https://www.paper.example/news/bridge"),
        ("", "https://www.paper.example/news/bridge"),
    ],
)
def test_canonical_addresses(canonical: str, url: str) -> None:
    assert said(f"<link rel='canonical' href='{canonical}'>").url == url


def test_an_amp_page_leads_to_the_page_proper() -> None:
    url = "https://amp.paper.example/bridge"
    assert said("<link rel=canonical href='https://www.paper.example/bridge'>", url=url).url.startswith(
        "https://www."
    )


@pytest.mark.parametrize(
    ("title", "result"),
    [
        ("Bridge closed | The Paper", "Bridge closed"),
        ("Bridge closed – The Paper", "Bridge closed"),
        ("The Paper: Bridge closed", "The Paper: Bridge closed"),
        ("The Paper - Bridge closed", "Bridge closed"),
        ("Why - or why not - close it | paper.example", "Why - or why not - close it"),
        ("The Paper", "The Paper"),
        ("Bridge | River", "Bridge | River"),
    ],
)
def test_titles_lose_the_outlet(title: str, result: str) -> None:
    assert tidy_title(title, "The Paper", "www.paper.example") == result


def test_hostile_json_ld() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    assert said(f"<script type='application/ld+json'>{deep}</script>").title == ""
    found = said(island(**{"@type": "NewsArticle", "headline": {"a": 1}, "author": 7, "datePublished": [1]}))
    assert found.authors == ()
    broken = "<script type='application/ld+json'>{'@type': broken,</script><title>Still here</title>"
    assert said(broken).title == "Still here"
    assert said("<script type='application/ld+json'>{").title == ""


def test_a_comma_too_many_is_forgiven() -> None:
    found = said('<script type="application/ld+json">{"@type": "Article", "headline": "Bridge",}</script>')
    assert found.title == "Bridge"


def test_an_hour_of_the_same_day_is_taken_from_wherever_it_stands() -> None:
    body = "<time datetime='2024-04-29T10:00Z'>yesterday</time>"
    found = said("<meta property='article:published_time' content='2024-04-29'>", body)
    assert found.published is not None
    assert found.published.iso() == "2024-04-29T10:00:00Z"


@pytest.mark.parametrize(
    "path", ["/2024/04/29/bridge", "/news/2024-04-29-bridge", "/news/bridge-20240429.html"]
)
def test_an_address_tells_the_day(path: str) -> None:
    found = said("", url=f"https://paper.example{path}")
    assert found.published is not None
    assert found.published.iso() == "2024-04-29"


@pytest.mark.parametrize(
    ("name", "url", "outlet"),
    [
        ("U.S.", "https://www.wire.example/1", ""),
        ("TB", "https://tb.example/1", "TB"),
        ("Tal-Bote | Nachrichten", "https://tb.example/1", "Tal-Bote"),
        ("@talbote", "https://tb.example/1", ""),
    ],
)
def test_outlets(name: str, url: str, outlet: str) -> None:
    assert said(f"<meta property='og:site_name' content='{name}'>", url=url).outlet == outlet


def test_a_fact_checks_claimant_is_no_author() -> None:
    claim = island(
        **{"@type": "ClaimReview", "author": {"name": "Some Ministry"}, "datePublished": "2024-04-29"}
    )
    found = said(claim)
    assert found.authors == ()
    assert found.published is not None


def test_the_headline_is_no_outlet() -> None:
    headline = "Doctors offer free flu shots to all who come"
    page = (
        f"<meta property='og:site_name' content='{headline}'><meta property='og:title' content='{headline}'>"
    )
    assert said(f"{page}<h1>{headline}</h1>").outlet == ""


def test_an_outlet_is_written_as_the_page_writes_it_with_capitals() -> None:
    named = island(**{"@type": "NewsArticle", "headline": "Dam broke", "publisher": {"name": "VALLEY POST"}})
    page = f"<meta property='og:site_name' content='valleypost'>{named}"
    assert said(page).outlet == "VALLEY POST"
    assert said("<meta property='og:site_name' content='valleypost'>").outlet == "valleypost"


def test_whoever_comments_is_no_author() -> None:
    comment = "<div class='comments'><span itemprop='author'>Guest Reader</span></div>"
    form = "<form><div class='comment-form-author'><label>Name</label><input name='author'></div></form>"
    assert said("", body=comment + form).authors == ()
    assert said("", body="<span itemprop='author'>Ada Example</span>").authors == ("Ada Example",)
