import pytest
from lxml import etree

from newsdesk.extract.blocks import Block, Kind, blocks_of_html, blocks_of_text, blocks_of_tree, joined


def shown(blocks: list[Block]) -> list[str]:
    return [block.shown for block in blocks]


def tree(xml: str) -> list[Block]:
    return blocks_of_tree(etree.fromstring(f"<body>{xml}</body>"))


def test_lines_are_paragraphs_and_bullets_items() -> None:
    text = "Erster Absatz.\nZweiter Absatz.\n\n• eins\n* zwei\n- drei\n\n– vier"
    assert shown(blocks_of_text(text)) == [
        "Erster Absatz.",
        "Zweiter Absatz.",
        "- eins",
        "- zwei",
        "- drei",
        "- vier",
    ]


def test_lines_wrapped_at_a_width_are_joined() -> None:
    text = (
        "The town council decided in the evening to close the bridge over\n"
        "the river for a year, because its pillars have been found to be\n"
        "weaker than the plans of nineteen hundred and six had promised.\n"
        "\n"
        "Traffic goes round by the harbour."
    )
    assert shown(blocks_of_text(text)) == [
        (
            "The town council decided in the evening to close the bridge over the river for a year, "
            "because its pillars "
            "have been found to be weaker than the plans of nineteen hundred and six had promised."
        ),
        "Traffic goes round by the harbour.",
    ]


def test_a_dash_within_a_line_and_a_negative_number_are_no_bullets() -> None:
    assert shown(blocks_of_text("-5 Grad\nEr – sie – es")) == ["-5 Grad", "Er – sie – es"]


def test_a_tree_of_every_kind() -> None:
    blocks = tree(
        "<head>Title</head><p>One <hi>bold</hi> word.</p><list><item>first</item><item>second "
        "<list><item>nested"
        "</item></list></item></list><quote><p>Quoted.</p></quote><table><row><cell>Town</cell><cell>9</cell></row>"
        "<row><cell><p>City</p></cell><cell/></row></table>loose text"
    )
    assert [(block.kind, block.text) for block in blocks] == [
        (Kind.HEADING, "Title"),
        (Kind.PARAGRAPH, "One bold word."),
        (Kind.ITEM, "first"),
        (Kind.ITEM, "second"),
        (Kind.ITEM, "nested"),
        (Kind.PARAGRAPH, "Quoted."),
        (Kind.ROW, "Town | 9"),
        (Kind.PARAGRAPH, "City"),
        (Kind.PARAGRAPH, "loose text"),
    ]


def test_line_breaks_part_paragraphs() -> None:
    assert shown(tree("<p>one<lb/>two<lb/><lb/>three</p>")) == ["one", "two", "three"]


def test_a_sentence_that_was_cut_at_its_link_is_joined() -> None:
    blocks = tree(
        "<p>The analyst has predicted for a year that the maker will </p><ref>bring it back "
        "next year</ref>"
        "<p>, with other news.</p><p>Nobody else has confirmed it.</p>"
    )
    assert shown(blocks) == [
        "The analyst has predicted for a year that the maker will bring it back next year, with other news.",
        "Nobody else has confirmed it.",
    ]


def test_the_text_of_an_article_parts_blocks_by_an_empty_line() -> None:
    assert joined([Block("a"), Block("b", Kind.ITEM), Block("c | d", Kind.ROW)]) == "a\n\n- b\n\nc | d"


@pytest.mark.parametrize("text", ["", "\n\n \n", "\x00\u200b"])
def test_nothing_gives_no_block(text: str) -> None:
    assert blocks_of_text(text) == []


def test_html_of_a_feed() -> None:
    blocks = blocks_of_html(
        "<h2>Why</h2><p>One <b>two</b><br>three <a href='/x'>four</a></p>"
        "<ul><li>five</li><li><p>six</p></li></ul>"
        "<script>x()</script><figure><img src='a'><figcaption>By A</figcaption></figure>loose"
        "<table><tr><td>seven</td><td>8</td></tr></table>"
    )
    assert [(block.kind, block.text) for block in blocks] == [
        (Kind.HEADING, "Why"),
        (Kind.PARAGRAPH, "One two"),
        (Kind.PARAGRAPH, "three four"),
        (Kind.ITEM, "five"),
        (Kind.ITEM, "six"),
        (Kind.PARAGRAPH, "loose"),
        (Kind.ROW, "seven | 8"),
    ]
    assert blocks[2].linked == pytest.approx(0.4)


def test_plain_text_and_entities_in_the_place_of_html() -> None:
    assert shown(blocks_of_html("One &amp; two\n\nthree")) == ["One & two", "three"]
    assert blocks_of_html("") == []


def test_a_table_that_only_serves_the_layout_is_opened() -> None:
    long = "A sentence of the article that stands in a cell, as pages of the nineties did. " * 5
    blocks = blocks_of_html(f"<table><tr><td>Menu</td><td><p>{long}</p><p>The end.</p></td></tr></table>")
    assert [(block.kind, block.text) for block in blocks] == [
        (Kind.PARAGRAPH, "Menu"),
        (Kind.PARAGRAPH, long.strip()),
        (Kind.PARAGRAPH, "The end."),
    ]
