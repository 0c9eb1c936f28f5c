"""What a source wrote is rendered as it wrote it, and nothing of it acts."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsdesk.digest import address
from newsdesk.digest.escape import inline, one_line, plain
from tests.digest.hostile import HOSTILE
from tests.digest.pandoc import pandoc

PUNCTUATED = st.text(st.sampled_from(" \n\tab1.[]()<>*_`~^$@#{}\\|!-+=:;&%\"'/äw"), max_size=40)


class Reader(HTMLParser):
    """The text of every list item, and every element that was met."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.items: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "li":
            self.items.append("")

    def handle_data(self, data: str) -> None:
        if self.items:
            self.items[-1] += data


def seen(text: str) -> str:
    """What can be seen of a text: white space folds, and pandoc sets a hard space behind `Mr.`."""
    return " ".join(text.split())


@given(st.text() | PUNCTUATED)
def test_text_is_read_back_as_it_was(text: str) -> None:
    assert plain(inline(text)) == text


@given(st.text() | PUNCTUATED)
def test_text_stays_on_one_line(text: str) -> None:
    assert len(inline(text).splitlines()) <= 1


@given(st.lists(PUNCTUATED.filter(lambda text: text.strip()), min_size=1, max_size=8))
def test_commonmark_shows_the_text_and_makes_nothing_of_it(texts: list[str]) -> None:
    page = MarkdownIt("commonmark").render("\n".join(f"- {inline(text)}" for text in texts))
    reader = Reader()
    reader.feed(page)
    assert reader.tags == {"ul", "li"}
    assert [seen(item) for item in reader.items] == [seen(text) for text in texts]


def test_pandoc_shows_hostile_text_and_makes_nothing_of_it() -> None:
    """Its Markdown knows far more than CommonMark: typography, mathematics, citations, fancy lists."""
    reader = Reader()
    reader.feed(pandoc("\n".join(f"- {inline(text)}" for text in HOSTILE), "html", "--wrap=none"))
    assert reader.tags == {"ul", "li"}
    assert [seen(item) for item in reader.items] == [seen(text) for text in HOSTILE]


def test_pandoc_shows_hostile_text_in_github_s_and_obsidian_s_extensions() -> None:
    reader = Reader()
    extensions = "gfm+autolink_bare_uris+emoji+wikilinks_title_after_pipe-task_lists"
    lines = "\n".join(f"- {inline(text)}" for text in HOSTILE)
    try:
        page = pandoc(lines, "html", "--wrap=none", "-f", extensions)
    except AssertionError:  # an older pandoc does not know wiki links
        page = pandoc(
            lines, "html", "--wrap=none", "-f", extensions.replace("+wikilinks_title_after_pipe", "")
        )
    reader.feed(page)
    assert reader.tags == {"ul", "li"}
    assert [seen(item) for item in reader.items] == [seen(text) for text in HOSTILE]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_begins_a_line_begins_no_block(text: str) -> None:
    reader = Reader()
    reader.feed(MarkdownIt("commonmark").enable("table").render(inline(text)))
    assert reader.tags <= {"p"}


@pytest.mark.parametrize(
    "url",
    [
        "https://post.example/a_(b)?q=1&copy=2",
        "https://post.example/[x]/*y*/~z~#frag$1@2",
        "http://post.example/%C3%A4?a=b&amp=1;c",
    ],
)
def test_a_well_formed_address_stands_as_it_is_and_is_a_link(url: str) -> None:
    assert address(url) == f"<{url}>"
    page = MarkdownIt("commonmark").render(address(url))
    assert page.count("<a href=") == 1
    assert url.replace("&", "&amp;") in page


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///home/x/a b.html", "data:text/html,<b>", "notes.txt", "", "https://"],
)
def test_what_is_no_web_address_becomes_no_link(url: str) -> None:
    page = MarkdownIt("commonmark").render(address(url))
    assert "<a" not in page
    assert "<code>" in page


@given(st.text() | PUNCTUATED)
def test_an_address_never_leaves_its_brackets(text: str) -> None:
    assert re.fullmatch(r"<https://x\.example/[^<>\s]*>", address("https://x.example/" + text))


def test_pandoc_links_an_address_to_where_it_leads() -> None:
    url = "https://post.example/a_(b)?q=1&copy=2&lt=3"
    assert f'href="{url.replace("&", "&amp;")}"' in pandoc(address(url), "html", "--wrap=none")


@given(st.text())
def test_a_title_is_one_line(text: str) -> None:
    assert "\n" not in one_line(text)
    assert one_line(one_line(text)) == one_line(text)
