"""Footnotes are read back exactly, and also when somebody edited the file."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.digest import address, read_footnotes, write_digest
from newsdesk.model import Citation, Claim, Summary
from tests.digest.sample import GENERATOR, NOW, article, by_id, thread, written

WORDS = st.text(min_size=1) | st.text(st.sampled_from(" \nab.[]()<>*_`~^$@#\\|!-:;&%\"'/"), min_size=1)


@given(st.lists(WORDS, min_size=1, max_size=5), WORDS, WORDS)
def test_what_is_read_is_what_was_claimed(sentences: list[str], title: str, author: str) -> None:
    articles = tuple(
        article(at + 1, text, title=title, outlet=title, authors=(author,))
        for at, text in enumerate(sentences)
    )
    points = tuple(
        Claim(one.text, (Citation(one.id, one.url, 1, 0, len(one.text), one.text),)) for one in articles
    )
    text = write_digest(
        thread(articles, title=title),
        Summary(key_points=points),
        by_id(articles),
        now=NOW,
        generator=GENERATOR,
    )
    notes = sorted(read_footnotes(text), key=lambda note: note.url)
    assert [(note.text, note.sha256, note.url) for note in notes] == [
        (one.text, one.sha256, address(one.url).strip("<>")) for one in articles
    ]


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for note in read_footnotes(f"[^1]: {text}\n{text}"):
        assert note.line >= 1


def test_a_changed_word_is_read_as_it_stands() -> None:
    tampered = written().replace(
        '"Rund 40 Schiffe warten vor der Einfahrt."', '"Rund 90 Schiffe warten vor der Einfahrt."'
    )
    assert "Rund 90 Schiffe warten vor der Einfahrt." in [note.text for note in read_footnotes(tampered)]


def test_bare_quotation_marks_that_somebody_put_in_are_part_of_what_is_read() -> None:
    (note,) = read_footnotes('[^1]: Bote, <https://b.example/1>, SHA-256 `ab`: "He said "yes" again."')
    assert note.text == 'He said "yes" again.'


def test_a_footnote_that_an_editor_wrapped_is_read_whole() -> None:
    wrapped = (
        'Text[^1]\n\n[^1]: Bote, <https://b.example/1>, SHA-256\n    `ab12`: "Eins zwei\n    drei."\n\nEnd'
    )
    (note,) = read_footnotes(wrapped)
    assert (note.url, note.sha256, note.text, note.line) == (
        "https://b.example/1",
        "ab12",
        "Eins zwei drei.",
        3,
    )


def test_what_a_footnote_lacks_is_empty() -> None:
    (note,) = read_footnotes("[^x]: nothing of use")
    assert (note.label, note.url, note.sha256, note.text) == ("x", "", "", "")


def test_windows_line_ends_do_not_matter() -> None:
    text = written()
    assert read_footnotes(text.replace("\n", "\r\n")) == read_footnotes(text)


def test_notes_and_code_are_not_the_digest_s_footnotes() -> None:
    text = (
        '<!-- newsdesk:notes 1: x -->\n[^1]: mine "a"\n<!-- /newsdesk:notes 1 -->\n'
        '~~~~ text\n[^2]: old "b"\n~~~\n[^3]: old "c"\n~~~~\n[^4]: <https://b.example/1>: "d"\n'
    )
    assert [note.label for note in read_footnotes(text)] == ["4"]


def test_a_footnote_names_author_headline_outlet_dates_address_and_digest() -> None:
    line = next(line for line in written().split("\n") if line.startswith("[^1]:"))
    assert line.startswith(
        '[^1]: Jana Kröger, Ole Tamm, "Hafen gesperrt", Nordumer Bote, 31 October 2025, '
        "<https://bote.example/1>, accessed 2025-11-02 08:01 UTC, SHA-256 `"
    )
    assert line.endswith('`: "Der Hafen von Nordum ist seit Freitag gesperrt."')
