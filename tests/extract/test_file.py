from hashlib import sha256
from pathlib import Path

import pytest

from newsdesk.extract import extract_file
from newsdesk.model import Draft, FailureKind, Origin
from tests.extract.samples import PARAGRAPHS, article_html

GERMAN = "\n\n".join(PARAGRAPHS["de"])


def draft_of(text: str | bytes, name: str = "/news/news/bridge.txt") -> Draft:
    found = extract_file(name, text.encode() if isinstance(text, str) else text, ("de", "en"))
    assert found.draft is not None
    assert found.reading is not None
    return found.draft


def test_plain_text() -> None:
    draft = draft_of(f"Brücke für ein Jahr gesperrt\n\n{GERMAN}")
    assert draft == Draft(
        url="file:///news/news/bridge.txt",
        title="Brücke für ein Jahr gesperrt",
        text=GERMAN,
        language="de",
        origin=Origin.FILE,
    )


@pytest.mark.parametrize(
    ("header", "iso"),
    [
        (" date 2023-11 ", "2023-11"), ("date: 2023-11-17\n", "2023-11-17"), ("Datum 2023 ", "2023"),
        ("published 2023-11-17T09:30Z\n\n", "2023-11-17T09:30:00Z"), ("Fecha: 2023-11\n", "2023-11"),
    ],
)  # fmt: skip
def test_a_date_in_front_is_no_part_of_the_text(header: str, iso: str) -> None:
    draft = draft_of(header + GERMAN)
    assert draft.text == GERMAN
    assert draft.published is not None
    assert draft.published.iso() == iso


def test_a_header_of_fields() -> None:
    draft = draft_of(
        f"Title: Brücke zu\nURL: https://tal-bote.example/7\nAuthor: Ute Muster\nDate: "
        f"2024-04-29\nSource: Tal-Bote\n\n{GERMAN}"
    )
    assert (draft.title, draft.url, draft.outlet) == ("Brücke zu", "https://tal-bote.example/7", "Tal-Bote")
    assert draft.authors == ("Ute Muster",)
    assert draft.published is not None
    assert draft.published.iso() == "2024-04-29"
    assert draft.text == GERMAN


@pytest.mark.parametrize("date", ["gestern", "9999-12-31T23:59:59-12:00"])
def test_a_date_of_a_header_that_cannot_be_read_is_told(date: str) -> None:
    found = extract_file("/news/a.txt", f"Title: Brücke zu\nDate: {date}\n\n{GERMAN}".encode(), ("de",))
    assert found.draft is not None
    assert (found.draft.title, found.draft.published) == ("Brücke zu", None)
    assert found.notes == (f"the date “{date}” cannot be read: the article is taken in without it",)


def test_text_that_begins_with_a_word_of_a_header_keeps_it() -> None:
    text = f"Datum und Ort der Sitzung stehen fest, auch die Tagesordnung ist seit Montag bekannt. {GERMAN}"
    assert draft_of(text).text == text


def test_without_a_headline_the_first_key_point_or_sentence_is_the_title() -> None:
    points = "Zusammenfassung\n\nBrücke gesperrt\n\nRat uneins\n\n"
    assert draft_of(f"{PARAGRAPHS['de'][0]}\n\n{points}{PARAGRAPHS['de'][1]}").title == "Brücke gesperrt"
    title = draft_of(GERMAN).title
    assert GERMAN.startswith(title.rstrip("…"))
    assert len(title) <= 120


@pytest.mark.parametrize("code", ["search AND { margin: 0 }", ".a{color:red}", "var x = new Array(1,\n2);"])
def test_code_in_front_is_neither_title_nor_text(code: str) -> None:
    draft = draft_of(f"{code}\nBrücke für ein Jahr gesperrt\n\n{GERMAN}")
    assert (draft.title, draft.text) == ("Brücke für ein Jahr gesperrt", GERMAN)
    assert draft_of(f"{code}\n\n{GERMAN}").title == draft_of(GERMAN).title


@pytest.mark.parametrize("name", ["/news/page.html", "/news/page.HTM", "/news/page.txt"])
def test_a_saved_page_goes_the_way_of_pages(name: str) -> None:
    head = (
        "<link rel='canonical' href='https://paper.example/news/bridge'>"
        "<meta property='og:site_name' content='The Paper'>"
    )
    draft = draft_of(article_html("en", head=head), name)
    assert (draft.title, draft.outlet, draft.language, draft.origin) == (
        "Bridge closed",
        "The Paper",
        "en",
        Origin.FILE,
    )
    assert draft.text.startswith("1. The council of Millbridge")
    assert draft.url == "https://paper.example/news/bridge"


def test_a_browser_notes_where_a_page_was_saved_from() -> None:
    page = (
        "<!DOCTYPE html>\n<!-- saved from url=(0033)https://paper.example/news/bridge -->\n"
        + article_html("en")
    )
    assert draft_of(page, "/news/p.html").url == "https://paper.example/news/bridge"
    assert draft_of(article_html("en"), "/news/a b.html").url == "file:///news/a%20b.html"


def test_a_relative_name_becomes_an_address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert draft_of(GERMAN, "news.txt").url == (tmp_path / "news.txt").as_uri()


def test_encodings_of_old_files() -> None:
    assert draft_of(GERMAN.encode("cp1252")).text == GERMAN
    assert draft_of(GERMAN.encode("utf-16")).text == GERMAN
    assert draft_of(GERMAN.replace("\n", "\r\n").encode("utf-8-sig")).text == GERMAN


@pytest.mark.parametrize("body", [b"", b" \n\t", b"\x00\x1b[2J", b"Anzeige\n\nTeilen"])
def test_a_file_without_text(body: bytes) -> None:
    found = extract_file("/news/empty.txt", body)
    assert found.failure is not None
    assert found.failure.kind is FailureKind.NO_TEXT


@pytest.mark.parametrize("body", [b"%PDF-1.7 ...", b"PK\x03\x04...", b"\x89PNG\r\n"])
def test_a_file_that_is_no_text(body: bytes) -> None:
    found = extract_file("/news/file.txt", body)
    assert found.failure is not None
    assert found.failure.kind is FailureKind.NOT_TEXT


def test_bytes_of_a_file_whose_kind_is_unknown_are_no_text() -> None:
    unknown = bytes(sha256(str(number).encode()).digest()[0] for number in range(3_000))

    found = extract_file("/news/recording.txt", unknown)

    assert found.failure is not None
    assert found.failure.kind is FailureKind.NOT_TEXT


def test_a_stray_control_character_of_an_old_machine_costs_no_text() -> None:
    assert draft_of(GERMAN.replace("\n\n", "\x1a\n\n").encode("cp1252")).text == GERMAN
