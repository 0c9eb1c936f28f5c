"""A digest as a journalist reads it."""

import re
from datetime import UTC, date, datetime

import pytest
import yaml

from newsdesk.digest import DigestPart, altered_claims, read_footnotes, write_digest, write_digests
from newsdesk.model import Article, Citation, Claim, Quote, Summary, TimelineItem, When
from tests.digest.hostile import HOSTILE
from tests.digest.pandoc import pandoc
from tests.digest.sample import GENERATOR, NOW, article, by_id, claim, port, thread, written


def front(text: str) -> dict[str, object]:
    loaded = yaml.safe_load(text.split("---\n", 2)[1])
    assert isinstance(loaded, dict)
    return loaded


def headings(text: str) -> list[str]:
    return re.findall(r"(?m)^#+ .*$", text)


def test_the_front_matter_is_flat_and_complete() -> None:
    assert front(written()) == {
        "title": "Hafen von Nordum gesperrt",
        "aliases": ["Hafen von Nordum gesperrt"],
        "tags": ["newsdesk", "digest"],
        "created": date(2025, 11, 3),
        "updated": date(2025, 11, 3),
        "thread": 12,
        "first_seen": date(2025, 10, 31),
        "last_seen": date(2025, 11, 2),
        "languages": ["de", "en"],
        "outlets": ["Nordumer Bote", "The Harbour Post"],
        "articles": 2,
        "generator": "newsdesk 0.1.0",
    }


def test_the_sections_come_in_the_order_of_a_desk() -> None:
    assert headings(written()) == [
        "# Hafen von Nordum gesperrt",
        "## New",
        "## Key points",
        "## Timeline",
        "## Quotes",
        "## Figures",
        "## Sources",
    ]


def test_the_first_of_the_reader_s_languages_gives_the_section_titles() -> None:
    text = written(languages=("de", "en"))
    assert "## Das Wichtigste" in text
    assert "- **Herbst 2025**: Im Herbst war gewarnt worden." in text
    assert "- **31. Oktober 2025**: " in text
    assert headings(written(languages=("fr", "de"))) == headings(written())


def test_a_quote_names_speaker_role_outlet_and_date() -> None:
    assert re.search(
        r'^> "Wir haben die Schleuse nicht mehr in der Hand" — Ute Brandt, Hafenmeisterin, '
        r"via Nordumer Bote, 31 October 2025 \[\^\d+\]$",
        written(),
        re.MULTILINE,
    )


def test_a_source_s_own_quotation_marks_are_not_doubled() -> None:
    whole, _, articles = port()
    quote = Quote('"Wir haben die Schleuse nicht mehr in der Hand"', "", "", ())
    text = write_digest(whole, Summary(quotes=(quote,)), articles, now=NOW, generator=GENERATOR)
    assert '> "Wir haben die Schleuse nicht mehr in der Hand" — not named' in text
    typographic = Quote("„Wir gehen nicht“", "Brandt", "", ())
    text = write_digest(whole, Summary(quotes=(typographic,)), articles, now=NOW, generator=GENERATOR)
    assert "> „Wir gehen nicht“ — Brandt" in text


@pytest.mark.parametrize(("begin", "end"), [('"', '"'), ("“", "”")])
def test_a_quote_with_its_speaker_within_agrees_with_its_proof(begin: str, end: str) -> None:
    said = f"{begin}It holds,{end} said Ute Brandt, {begin}and it will.{end}"
    one = article(1, f"{said} Rain fell.")
    quote = Quote(said, "Ute Brandt", "said", claim(one, said).citations)
    text = write_digest(thread((one,)), Summary(quotes=(quote,)), by_id((one,)), now=NOW, generator=GENERATOR)
    assert altered_claims(text) == ()
    assert said in [note.text for note in read_footnotes(text)]


def test_figures_stand_in_one_table_with_who_says_which() -> None:
    page = pandoc(written(), "html", "--wrap=none")
    rows = re.findall(r"<td[^>]*>(.*?)</td>", page)
    assert [re.sub("<a .*?</a>", "", cell) for cell in rows] == [
        *("Schiffe", "Rund 40", "Nordumer Bote, 31 October 2025"),
        *("", "More than 55", "The Harbour Post, 2 November 2025"),
    ]


def test_every_claim_leads_to_a_sentence_that_stands_in_its_article() -> None:
    _, _, articles = port()
    text = written()
    notes = {note.label: note for note in read_footnotes(text)}
    body = text[: text.index("[^1]:")]
    assert set(re.findall(r"\[\^(\d+)\]", body)) == set(notes)
    held = {one.sha256: one for one in articles.values()}
    for note in notes.values():
        source = held[note.sha256]
        assert note.url == source.url
        assert note.text
        assert note.text in source.text
        assert text.split("\n")[note.line - 1].startswith(f"[^{note.label}]:")


def test_sources_list_every_article_with_its_own_references() -> None:
    text = written()
    listed = text[text.index("## Sources") :]
    assert (
        '**Nordumer Bote**, "Hafen gesperrt", Jana Kröger, Ole Tamm, 31 October 2025, de. <https://bote.example/1>'
        in listed
    )
    assert "<https://post.example/a_(b)?q=1&copy=2>" in listed
    assert '- Hafenamt: \\"Jahresbericht\\" \\<2024\\> <https://amt.example/b?x=(1)>' in listed
    assert (
        'First reported (the earliest we hold): Nordumer Bote, "Hafen gesperrt", published 31 October 2025'
        in listed
    )


def test_what_is_new_since_the_last_digest_names_the_articles_that_came() -> None:
    text = written(since=datetime(2025, 11, 2, 8, 1, 30, tzinfo=UTC))
    section = text[text.index("## New since 2 November 2025") : text.index("## Key points")]
    assert '- The Harbour Post, "Port of Nordum stays closed"' in section
    assert "Hafen gesperrt" not in section
    assert "A spokesman declined to comment." in section


def test_notes_that_are_given_stand_in_their_block() -> None:
    text = written(notes="Ask *Brandt* again.")
    assert re.search(
        r"(?m)^<!-- newsdesk:notes 12: .* -->\n## Notes\n\nAsk \*Brandt\* again\.\n"
        r"<!-- /newsdesk:notes 12 -->$",
        text,
    )


def test_a_citation_of_an_article_that_is_not_at_hand_keeps_address_and_sentence() -> None:
    whole, summary, _ = port()
    notes = read_footnotes(write_digest(whole, summary, {}, now=NOW, generator=GENERATOR))
    assert notes[0].url == "https://bote.example/1"
    assert notes[0].text == "Der Hafen von Nordum ist seit Freitag gesperrt."
    assert notes[0].sha256 == ""


def test_a_proof_from_an_older_revision_does_not_borrow_the_new_page_s_digest() -> None:
    now_held = article(1, "New wording.", revision=3)
    old = Claim("Old wording.", (Citation(1, now_held.url, 2, 0, 12, "Old wording."),))
    digest = write_digest(
        thread((now_held,)), Summary(key_points=(old,)), by_id((now_held,)), now=NOW, generator=GENERATOR
    )
    (note,) = read_footnotes(digest)
    assert (note.text, note.sha256) == ("Old wording.", "")
    assert "revision 2, edited since" in digest


def test_pandoc_makes_html_and_docx_without_a_warning(tmp_path_factory: pytest.TempPathFactory) -> None:
    for text in (written(), written(languages=("de",), notes="Eigenes", since=NOW)):
        page = pandoc(text, "html", "-s", "--wrap=none")
        assert "<title>Hafen von Nordum gesperrt</title>" in page
        assert page.count('class="footnote-back"') >= len(read_footnotes(text))
        target = tmp_path_factory.mktemp("out") / "digest.docx"
        pandoc(text, "docx", "-o", str(target))
        assert target.read_bytes().startswith(b"PK")


def hostile_article(number: int, text: str) -> Article:
    return article(
        number,
        f"{text} and more.",
        title=text,
        outlet=text,
        url="https://x.example/<b>|" + text,
        authors=(text,),
    )


def test_hostile_sources_make_no_element_that_the_digest_did_not_make() -> None:
    """Titles, outlets, authors, addresses and sentences are hostile at once."""
    articles = tuple(hostile_article(at + 1, text) for at, text in enumerate(HOSTILE))
    points = tuple(claim(one, one.text) for one in articles)
    whole = thread(articles, title=HOSTILE[0])
    text = write_digest(whole, Summary(key_points=points), by_id(articles), now=NOW, generator=GENERATOR)
    notes = read_footnotes(text)
    assert [note.text for note in notes] == [one.text for one in articles]
    assert [note.sha256 for note in notes] == [one.sha256 for one in articles]
    page = pandoc(text, "html", "-s", "--wrap=none")
    body = page[page.index("<body>") :]
    assert "<script" not in body
    assert "<img" not in body
    assert 'class="math' not in body
    assert 'class="citation' not in body
    outside = [
        href for href in re.findall('href="([^"#][^"]*)', body) if not href.startswith("https://x.example/")
    ]
    assert outside == []
    assert len(re.findall("<h[1-6]", body)) == 4  # pandoc's title, ours, key points, sources


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_keeps_the_front_matter_whole(title: str) -> None:
    one = article(1, "Text.", title=title, outlet=title)
    text = write_digest(thread((one,), title=title), Summary(), by_id((one,)), now=NOW, generator=GENERATOR)
    fields = front(text)
    assert fields["thread"] == 12
    shown = " ".join(re.sub(r"[\u2028-\u202e\u2066-\u2069\x85]", " ", title).split())
    assert fields["outlets"] == fields["aliases"] == [shown]
    assert isinstance(fields["title"], str)


def test_an_ordinary_title_stands_in_the_front_matter_as_it_is() -> None:
    title = 'Streit: "Wir gehen nicht" -- 2025: it\'s over? (AT&T) 50 % #1'
    one = article(1, "Text.")
    text = write_digest(thread((one,), title=title), Summary(), by_id((one,)), now=NOW, generator=GENERATOR)
    assert front(text)["title"] == title


def test_a_hostile_title_does_not_act_as_pandoc_s_title() -> None:
    for title in HOSTILE:
        one = article(1, "Text.", title=title)
        text = write_digest(
            thread((one,), title=title), Summary(), by_id((one,)), now=NOW, generator=GENERATOR
        )
        if title in HOSTILE[:12]:  # pandoc is slow to start: the most dangerous ones
            page = pandoc(text, "html", "-s", "--wrap=none")
            header = page[page.index("<header") : page.index("</header>")]
            assert re.findall(r"<(\w+)", header) == ["header", "h1"], title


def test_several_threads_share_one_file_and_one_run_of_footnotes() -> None:
    whole, summary, articles = port()
    other = article(
        7, "The mayor of Westholm resigned on Monday.", title="Mayor resigns", outlet="Westholm Echo"
    )
    second = Summary(key_points=(claim(other, "The mayor of Westholm resigned on Monday."),))
    text = write_digests(
        [
            DigestPart(whole, summary, articles),
            DigestPart(
                thread((other,), title="Westholm's mayor", number=13), second, by_id((other,)), "Call back."
            ),
        ],
        now=NOW,
        generator=GENERATOR,
    )
    assert front(text)["thread"] == [12, 13]
    assert front(text)["articles"] == 3
    assert [line for line in headings(text) if not line.startswith("###")] == [
        "# Digest, 3 November 2025",
        "## Hafen von Nordum gesperrt",
        "## Westholm\\'s mayor",
    ]
    labels = [note.label for note in read_footnotes(text)]
    assert labels == [str(number + 1) for number in range(len(labels))]
    assert "<!-- newsdesk:notes 13:" in text
    pandoc(text, "html", "-s")


def test_a_date_says_no_more_than_is_known() -> None:
    whole, _, articles = port()
    for form, words in (
        ("2015", "**2015**"),
        ("2023-11", "**November 2023**"),
        ("2023-24", "**winter 2023/24**"),
    ):
        item = TimelineItem(When.parse(form), "Rund 40", ())
        text = write_digest(whole, Summary(timeline=(item,)), articles, now=NOW, generator=GENERATOR)
        assert f"- {words}: Rund 40\n" in text


def test_the_dates_told_are_those_that_articles_claim() -> None:
    first = article(1, "One.", published=When.parse("2023-11"), outlet="")
    digest = write_digest(
        thread((first, article(2, "Two.", outlet=""))), Summary(), {}, now=NOW, generator=GENERATOR
    )
    assert (
        "*2 articles (de), dated November 2023, 1 undated. Written 2025-11-03 10:30 UTC by newsdesk 0.1.0.*"
        in digest
    )


def test_the_same_input_gives_the_same_digest() -> None:
    assert written() == written()
