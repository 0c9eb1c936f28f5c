"""The demo's pages through the real parts: fetched, then read as feeds and as articles."""

import asyncio

import pytest

from newsdesk.demo import DemoWeb, Sample, demo_web, samples
from newsdesk.demo.outlets import OUTLETS, Outlet, outlet_of
from newsdesk.demo.samples import BlockKind
from newsdesk.extract import extract_page, parse_feed
from newsdesk.fetch import Fetcher
from newsdesk.model import Draft, FetchRequest, FetchStatus, Page, ParsedFeed, When

LANGUAGES = ("en", "de")
FURNITURE = {
    "abendkurier": (
        "Cookies",
        "Alle akzeptieren",
        "Abo testen",
        "Teilen",
        "Merken",
        "Newsletter",
        "Der Abend in fünf Minuten",
        "anmelden",
        "Kommentare lesen",
        "Mehr aus dem Ressort",
        "Impressum",
        "Rechte vorbehalten",
    ),
    "tageblatt": (
        "Unabhängige Zeitung",
        "Anzeigenmarkt",
        "Sie sind hier",
        "Startseite",
        "Artikel drucken",
        "Leserbrief",
        "Ihre Anzeige",
        "Meistgelesen",
        "Probeabo",
        "Verlagshaus",
    ),
    "taktgeber": (
        "Zum Inhalt springen",
        "Stellenmarkt",
        "Lesezeit",
        "Beitrag teilen",
        "Link kopieren",
        "Vorlesen",
        "Lesetipp",
        "Themen:",
        "Taktgeber Plus",
        "Monatlich kündbar",
        "Jetzt Plus testen",
        "Das könnte dich",
        "Impressum",
    ),
    "ledger": (
        "Skip to main",
        "Subscribe for",
        "Save for later",
        "Gift this article",
        "The Morning Tide",
        "your inbox",
        "Sign up",
        "corrections desk",
        "Most read",
        "Privacy policy",
        "cookies",
    ),
    "meridian": (
        "Client log-in",
        "License this story",
        "Advertisement",
        "More from the wire",
        "Reprints need",
        "Standards",
    ),
}

# feedparser warns of its own way with an item that has no update time
pytestmark = pytest.mark.filterwarnings("ignore:To avoid breaking existing software:DeprecationWarning")

each = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.slug)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """Every page and feed of the demo, fetched as the desk fetches them."""
    return asyncio.run(_fetched(demo_web()))


@pytest.fixture(scope="module")
def feeds(pages: dict[str, Page]) -> dict[str, ParsedFeed]:
    """What each outlet's feed lists, by the outlet's key."""
    found = {}
    for outlet, feed in zip(OUTLETS, demo_web().feeds, strict=True):
        parsed = parse_feed(pages[feed.url], feed)
        assert isinstance(parsed, ParsedFeed), parsed
        found[outlet.key] = parsed
    return found


@pytest.fixture(scope="module")
def drafts(pages: dict[str, Page], feeds: dict[str, ParsedFeed]) -> dict[str, Draft]:
    """What each page says, by the sample's slug."""
    subscriptions = {outlet.key: feed for outlet, feed in zip(OUTLETS, demo_web().feeds, strict=True)}
    found = {}
    for sample in samples():
        outlet = outlet_of(sample)
        entry = next(entry for entry in feeds[outlet.key].entries if entry.title == sample.title)
        extracted = extract_page(
            pages[outlet.entry_url(sample)],
            entry=entry,
            feed=subscriptions[outlet.key],
            languages=LANGUAGES,
        )
        assert extracted.draft is not None, (sample.slug, extracted.failure)
        found[sample.slug] = extracted.draft
    return found


async def _fetched(web: DemoWeb) -> dict[str, Page]:
    found = {}
    async with Fetcher(user_agent="newsdesk tests", pause=0, web=web.pages) as fetcher:
        for url in web.pages:
            outcome = await fetcher.fetch(FetchRequest(url, robots=True))
            assert outcome.status is FetchStatus.FETCHED, (url, outcome.failure)
            assert outcome.page is not None
            found[url] = outcome.page
    return found


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.key)
def test_a_feed_gives_its_entries_with_time_and_authors(feeds: dict[str, ParsedFeed], outlet: Outlet) -> None:
    expected = [sample for sample in samples() if sample.outlet == outlet.key]
    entries = feeds[outlet.key].entries
    assert feeds[outlet.key].problem is None
    assert [(entry.title, entry.url, entry.published) for entry in entries] == [
        (sample.title, outlet.url(sample), When(sample.published))  # without what the feed hung on to count
        for sample in expected
    ]
    assert [entry.authors for entry in entries] == [sample.authors for sample in expected]
    assert [entry.summary for entry in entries] == [sample.teaser for sample in expected]


@each
def test_the_text_holds_every_paragraph_in_order(drafts: dict[str, Draft], sample: Sample) -> None:
    text = " ".join(drafts[sample.slug].text.split())
    place = 0
    for paragraph in sample.paragraphs:
        found = text.find(paragraph, place)
        assert found >= 0, paragraph
        place = found + len(paragraph)


@each
def test_each_paragraph_and_item_stands_alone(drafts: dict[str, Draft], sample: Sample) -> None:
    parts = drafts[sample.slug].text.split("\n\n")
    for block in sample.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            assert block.lines[0] in parts
        elif block.kind in {BlockKind.LIST, BlockKind.KEY_POINTS}:
            assert {f"- {line}" for line in block.lines} <= set(parts)


@each
def test_no_paragraph_stands_twice(drafts: dict[str, Draft], sample: Sample) -> None:
    text = drafts[sample.slug].text
    for block in sample.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            assert text.count(block.lines[0]) == 1


@each
def test_the_text_holds_none_of_the_furniture(drafts: dict[str, Draft], sample: Sample) -> None:
    text = drafts[sample.slug].text
    notes = ("Beispieltext", "Sample text", "newsdesk")
    titles = tuple(other.title for other in samples() if other.outlet == sample.outlet)
    found = [words for words in (*FURNITURE[sample.outlet], *notes, *titles) if words in text]
    assert found == []


@each
def test_the_page_says_who_wrote_what_and_when(drafts: dict[str, Draft], sample: Sample) -> None:
    draft, outlet = drafts[sample.slug], outlet_of(sample)
    assert draft.title == sample.title
    assert draft.url == outlet.url(sample)
    assert draft.outlet == outlet.name
    assert draft.language == outlet.language
    assert draft.published == When(sample.published)
    assert draft.authors == sample.authors


@each
def test_key_points_and_sources_are_found_and_no_others(drafts: dict[str, Draft], sample: Sample) -> None:
    draft = drafts[sample.slug]
    points = [line for block in sample.blocks if block.kind is BlockKind.KEY_POINTS for line in block.lines]
    sources = [line for block in sample.blocks if block.kind is BlockKind.SOURCES for line in block.lines]
    assert [span.of(draft.text).removeprefix("- ") for span in draft.key_points] == points
    assert [reference.text for reference in draft.references] == sources
    assert not any(line in draft.text for line in sources)
