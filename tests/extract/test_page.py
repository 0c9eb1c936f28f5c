import json
import pickle
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk import extract
from newsdesk.extract import extract_page
from newsdesk.model import Entry, Extracted, FailureKind, Feed, Origin, When
from tests.extract.samples import FEED, PARAGRAPHS, article_html, page_of


def text_of(body: str | bytes, **options: str) -> str:
    found = extract_page(page_of(body, **options))
    assert found.draft is not None
    return found.draft.text


@pytest.mark.parametrize("language", list(PARAGRAPHS))
def test_an_article_in_each_language(language: str) -> None:
    found = extract_page(page_of(article_html(language)), languages=("de", "en", "es", "fr", "it"))
    assert found.draft is not None
    assert found.reading is not None
    assert found.failure is None
    assert found.draft.language == found.reading.language == language
    assert found.draft.title == "Bridge closed"
    expected = [f"{n}. {part}" for n in range(1, 4) for part in PARAGRAPHS[language]]
    assert found.draft.text.split("\n\n") == expected
    assert found.draft.origin is Origin.PAGE


def test_lists_tables_headings_and_quotes_are_kept() -> None:
    after = (
        "<h2>What it costs</h2><ul><li>Pillars: four million</li><li>Path: <b>one</b> million</li></ul>"
        "<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2022</td><td>9000</td></tr></table>"
        "<blockquote><p>We will build it again, and we will build it better than it was, the "
        "mayor wrote.</p></blockquote>"
        "<p>The council meets again in June, when the first plans for the new bridge are to be "
        "shown to it.</p>"
    )
    blocks = text_of(article_html("en", after=after)).split("\n\n")
    assert blocks[6:] == [
        "What it costs",
        "- Pillars: four million",
        "- Path: one million",
        "Year | Cars",
        "2022 | 9000",
        "We will build it again, and we will build it better than it was, the mayor wrote.",
        "The council meets again in June, when the first plans for the new bridge are to be shown to it.",
    ]


def test_key_points_and_sources_of_a_page() -> None:
    before = "<h3>Auf einen Blick</h3><ul><li>Brücke zu</li><li>Rat uneins</li></ul>"
    after = "<h3>Quellen</h3><ul><li>Tal-Bote: „Brücke gesperrt“</li><li><a href='https://stadt.example/b'>Stadt</a></li></ul>"
    draft = extract_page(page_of(article_html("de", before=before, after=after))).draft
    assert draft is not None
    assert [span.of(draft.text) for span in draft.key_points] == ["Brücke zu", "Rat uneins"]
    assert [reference.outlet for reference in draft.references][:1] == ["Tal-Bote"]
    assert "Quellen" not in draft.text


def test_a_body_in_several_boxes_is_one_article() -> None:
    boxes = "".join(
        f"<div class='row'><div class='body text'><p>{n}. {PARAGRAPHS['en'][0]}</p><p>{n}. "
        f"{PARAGRAPHS['en'][1]}</p></div>"
        f"<div class='ad'>Buy now</div></div>"
        for n in range(1, 5)
    )
    page = f"<html><body><div id='content'><h1>Bridge closed</h1>{boxes}</div></body></html>"
    assert text_of(page).split("\n\n") == [f"{n}. {part}" for n in range(1, 5) for part in PARAGRAPHS["en"]]


def test_what_nobody_sees_is_not_told() -> None:
    before = (
        "<p style='display: none'>Hidden words of a template that nobody is meant to read, ever, "
        "at any time.</p>"
        "<p hidden>More hidden words of a template that nobody is meant to read, ever, at any "
        "time at all.</p>"
        "<p>The bridge of <a href='/a'>Ada Example</a><span class='tooltip-content'>A portrait "
        "of the mayor and her "
        "five houses</span> has been closed for a year, and nobody knows what comes next for the town.</p>"
    )
    text = text_of(article_html("en", before=before))
    assert "idden words" not in text
    assert "five houses" not in text
    assert "The bridge of Ada Example has been closed for a year" in text


def test_links_of_the_text_lead_out() -> None:
    before = (
        "<p>The <a href='https://other.example/report?utm_source=p'>report of the experts</a> "
        "was shown to the "
        "council and <a href='/news/1'>to this paper</a>, as <a href='javascript:x()'>the mayor</a> said.</p>"
    )
    after = "<div class='related'><a href='https://ads.example/'>Buy a boat</a></div>"
    draft = extract_page(page_of(article_html("en", before=before, after=after))).draft
    assert draft is not None
    assert draft.links == ("https://other.example/report",)


def test_the_text_in_json_ld_serves_where_the_page_has_none() -> None:
    body = "\n\n".join(PARAGRAPHS["en"] * 2)
    island = {"@type": "NewsArticle", "headline": "Bridge", "articleBody": f"{body} The end of it."}
    script = f"<script type='application/ld+json'>{json.dumps(island)}</script>"
    page = f"<html><head>{script}</head><body><div>Wait</div></body></html>"
    assert text_of(page).startswith(PARAGRAPHS["en"][0])


def test_entry_and_feed_fill_what_the_page_does_not_say() -> None:
    published = When.parse("2024-04-29")
    entry = Entry(
        "f",
        "k",
        "u",
        title="Title of the entry",
        published=published,
        authors=("Ada Example",),
        language="de",
    )
    feed = Feed("https://paper.example/feed.xml", outlet="The Paper of Millbridge")
    page = (
        "<html><body>"
        + "".join(f"<p>{n}. {p}</p>" for n in range(3) for p in PARAGRAPHS["en"])
        + "</body></html>"
    )
    draft = extract_page(page_of(page), entry, feed, ("en", "de")).draft
    assert draft is not None
    assert (draft.title, draft.authors, draft.outlet) == (
        "Title of the entry",
        ("Ada Example",),
        "The Paper of Millbridge",
    )
    assert draft.published == published
    assert draft.language == "en"
    assert extract_page(page_of(page)).draft is not None


def test_an_entry_knows_the_hour_of_the_pages_day() -> None:
    head = "<meta property='article:published_time' content='2024-04-29'>"
    entry = Entry("f", "k", "u", published=When.parse("2024-04-29T16:00:00Z"))
    draft = extract_page(page_of(article_html("en", head=head)), entry).draft
    assert draft is not None
    assert draft.published == entry.published


def test_without_any_name_the_outlet_is_the_host() -> None:
    draft = extract_page(page_of(article_html(), "https://www.tal-bote.example/1")).draft
    assert draft is not None
    assert draft.outlet == "tal-bote.example"


@pytest.mark.parametrize(
    ("content_type", "body", "word"),
    [
        ("image/png", b"\x89PNG", "an image"),
        ("application/pdf", b"%PDF-1.7", "a PDF"),
        ("video/mp4", b"0", "a video"),
        ("application/octet-stream", b"0", "no web page"),
        ("text/html", b"%PDF-1.7 told wrong", "no web page"),
    ],
)
def test_what_is_no_page_says_what_it_is(content_type: str, body: bytes, word: str) -> None:
    found = extract_page(page_of(body, content_type=content_type))
    assert found.failure is not None
    assert found.failure.kind is FailureKind.NOT_TEXT
    assert word in found.failure.reason


@pytest.mark.parametrize(
    "body", ["", " \n", "<html></html>", "<html><body><p>Too short.</p></body></html>", "<", "\x00"]
)
def test_a_page_without_an_article(body: str) -> None:
    found = extract_page(page_of(body))
    assert found.failure is not None
    assert found.failure.kind is FailureKind.NO_TEXT


def test_one_bad_byte_leaves_the_umlauts() -> None:
    page = article_html("de").encode().replace(b"Hafen", b"Haf\xe9n", 1)
    text = text_of(page, content_type="text/html")
    assert "Brücke über die Wessel" in text
    assert "Hafén" in text


def test_no_control_character_reaches_the_text() -> None:
    before = (
        "<p>One\x1b[2J two\x07 three&#27;[31m four \u202etfel\u202c five\u200b six, "
        "and so it went on all night long.</p>"
    )
    draft = extract_page(
        page_of(article_html("en", before=before, head="<title>\x1b]0;x\x07T\x9b</title>"))
    ).draft
    assert draft is not None
    assert not {c for c in draft.text + draft.title if ord(c) < 32 and c != "\n"} | {
        c for c in draft.text + draft.title if c in "\x7f\x9b\u202e\u202c\u200b"
    }
    assert "five six" in draft.text


HOSTILE: dict[str, Callable[[], str]] = {
    "broken ld+json": lambda: (
        "<script type='application/ld+json'>" + '{"a": "' * 20_000 + "</script>" + article_html()
    ),
    "deep ld+json": lambda: f"<script type='application/ld+json'>{'[' * 50_000}</script>" + article_html(),
    "many attributes": lambda: (
        "<div " + " ".join(f"a{n}='x'" for n in range(40_000)) + ">" + article_html() + "</div>"
    ),
    "many scripts": lambda: "<script type='application/ld+json'>" * 20_000 + article_html(),
    "deep nesting": lambda: "<div>" * 5000 + article_html() + "</div>" * 5000,
    "deep inline": lambda: "<b><i>" * 3000 + article_html(),
    "one long line": lambda: f"<p>{'word ' * 200_000}</p>" + article_html(),
    "one long word": lambda: f"<p>{'x' * 500_000}.</p>" + article_html(),
    "many quotes": lambda: "<p>" + 'a"B' * 30_000 + "</p>" + article_html(),
    "many dashes": lambda: "<p>" + "- A: b " * 20_000 + "</p>" + article_html(),
    "share words": lambda: "<p>" + "email" * 79 + "!</p>" + article_html(),
    "entities": lambda: (
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b;</p>" + article_html()
    ),
}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile_pages_take_no_longer_than_a_worker_may(name: str) -> None:
    page = page_of(HOSTILE[name]())
    begin = time.process_time()
    found = extract_page(page, languages=("en",))
    assert time.process_time() - begin < 15
    assert isinstance(found, Extracted)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="<>/=\"' abcdivpul&;#0x\n!-[]é\0", max_size=300))
def test_any_bytes_are_an_article_or_a_failure(noise: str) -> None:
    body = f"<html><body><p>{PARAGRAPHS['en'][0]}</p>{noise}<p>{PARAGRAPHS['en'][1]}</p></body></html>"
    found = extract_page(page_of(body))
    assert (found.draft is None) == (found.failure is not None)


def test_everything_of_the_room_can_be_sent_to_a_worker() -> None:
    for name in extract.__all__:
        assert pickle.loads(pickle.dumps(getattr(extract, name))) is getattr(extract, name) or name == "HEAVY"  # noqa: S301 - our own
    assert pickle.loads(pickle.dumps(extract_page(page_of(article_html()), None, FEED)))  # noqa: S301 - our own
