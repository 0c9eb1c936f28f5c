import pytest

from newsdesk.extract import extract_entry, extract_record
from newsdesk.model import Entry, FailureKind, Feed, Origin, When
from tests.extract.samples import FEED, PARAGRAPHS


def test_a_record_is_kept_as_it_is() -> None:
    text = "Teilen\n\n" + "\n\n".join(PARAGRAPHS["de"])
    draft = extract_record(
        "https://e.example/1?utm_source=x", "Titel", text, "2024-04-29", None, "Bote", ("de",)
    ).draft
    assert draft is not None
    assert (draft.url, draft.title, draft.text) == ("https://e.example/1", "Titel", text)
    assert (draft.language, draft.outlet, draft.origin) == ("de", "Bote", Origin.IMPORT)
    assert draft.published == When.parse("2024-04-29")


def test_a_records_language_is_believed_and_its_host_is_the_outlet() -> None:
    draft = extract_record("https://www.e.example/1", "T", PARAGRAPHS["de"][0], None, "en-GB").draft
    assert draft is not None
    assert (draft.language, draft.outlet, draft.published) == ("en", "e.example", None)


def test_a_records_text_is_made_plain() -> None:
    draft = extract_record("https://e.example/1", "A\x1b[1m\nB", "x\r\n\r\n\r\ny\u202e", None, "en").draft
    assert draft is not None
    assert (draft.title, draft.text) == ("A B", "x\n\ny")


def test_a_style_sheet_is_neither_a_records_title_nor_its_first_sentence() -> None:
    rule = ".logo{display: block;width: 330px;}"
    text = f"{rule}\nBridge closed\n\n" + "\n\n".join(PARAGRAPHS["en"])
    draft = extract_record("https://e.example/1", rule, text, None, "en").draft
    assert draft is not None
    assert draft.title == "Bridge closed"
    assert draft.text == "Bridge closed\n\n" + "\n\n".join(PARAGRAPHS["en"])


def test_a_record_of_nothing_but_a_style_sheet_is_empty() -> None:
    found = extract_record("https://e.example/1", ".a{color:red}", ".a{color:red}")
    assert found.failure is not None


def test_an_empty_record() -> None:
    found = extract_record("https://e.example/1", " ", "\n")
    assert found.failure is not None
    assert found.failure.kind is FailureKind.NO_TEXT


ENTRY = Entry(
    FEED.url,
    "k-1",
    "https://paper.example/1?fbclid=7",
    title="Bridge closed",
    published=When.parse("2024-04-29"),
    authors=("Ada Example",),
    summary="Short.",
    content="".join(f"<p>{part}</p>" for part in PARAGRAPHS["en"])
    + "<p><b>Read more: harbour</b></p><ul><li>One</li></ul>",
    language="en",
)


def test_the_feeds_own_text() -> None:
    draft = extract_entry(ENTRY, Feed(FEED.url, title="The Paper"), ("en", "de")).draft
    assert draft is not None
    assert draft.text == "\n\n".join((*PARAGRAPHS["en"], "- One"))
    assert (draft.url, draft.title, draft.authors) == (
        "https://paper.example/1",
        "Bridge closed",
        ("Ada Example",),
    )
    assert (draft.outlet, draft.language, draft.origin) == ("The Paper", "en", Origin.FEED)
    assert draft.published == ENTRY.published


@pytest.mark.parametrize(
    ("content", "summary", "text"), [("", "Only a teaser.", "Only a teaser."), ("<p>&nbsp;</p>", "", None)]
)
def test_a_summary_serves_where_there_is_no_content(content: str, summary: str, text: str | None) -> None:
    entry = Entry(FEED.url, "k-2", None, title="T", content=content, summary=summary)
    found = extract_entry(entry, FEED)
    assert (found.draft.text if found.draft else None) == text
    assert found.draft is None or found.draft.url == f"{FEED.url}#k-2"
