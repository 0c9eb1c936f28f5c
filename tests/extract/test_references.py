import pytest

from newsdesk.extract.blocks import Block, Kind, blocks_of_text
from newsdesk.extract.references import take_references
from newsdesk.model import Reference

BODY = "The council closed the bridge after a night of talks. Nobody was hurt, the mayor said, nobody at all."


@pytest.mark.parametrize(
    "heading",
    [
        "Bibliography:", "Sources:", "References:", "Further reading:", "Quellen:", "Literatur:",
        "Quellenverzeichnis:",
        "Weiterführende Links:", "Fuentes:", "Bibliografía:", "Sources :", "Références :", "Fonti:",
        "Bibliografia:",
    ],
)  # fmt: skip
def test_one_line_of_sources(heading: str) -> None:
    items = (
        '- The Paper: "Bridge closed" - Tal-Bote.example: "Brücke: Warum sie sperrt" - La Hoja: "El puente"'
    )
    line = f"{heading} {items}"
    blocks, references = take_references(blocks_of_text(f"{BODY}\n\n{line}"))
    assert [block.text for block in blocks] == [BODY]
    assert [(r.outlet, r.title) for r in references] == [
        ("The Paper", "Bridge closed"),
        ("Tal-Bote.example", "Brücke: Warum sie sperrt"),
        ("La Hoja", "El puente"),
    ]


def test_a_list_of_sources_with_addresses() -> None:
    text = (
        f"{BODY}\n\nQuellen\n\n- Tal-Bote: „Brücke gesperrt“, https://tal-bote.example/1\n"
        "- [Bridge closed](https://paper.example/bridge)\n- www.stadt.example/bruecke\n"
        "- The Paper – Night of talks\n- [4] Jane Doe, Bridges of the North, 2019"
    )
    blocks, references = take_references(blocks_of_text(text))
    assert len(blocks) == 1
    assert references[0] == Reference(
        text="Tal-Bote: „Brücke gesperrt“, https://tal-bote.example/1",
        outlet="Tal-Bote",
        title="Brücke gesperrt",
        url="https://tal-bote.example/1",
    )
    assert (references[1].title, references[1].url) == ("Bridge closed", "https://paper.example/bridge")
    assert references[2].url == "https://www.stadt.example/bruecke"
    assert (references[3].outlet, references[3].title) == ("The Paper", "Night of talks")
    assert len(references) == 5


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nSources close to the mayor said the bridge would stay closed for a year.",
        f"{BODY}\n\nQuellen: ungenannt.\n\nDie Brücke bleibt zu. Der Rat tagt. Niemand weiß mehr. Ende.",
        f"Sources: many.\n\n{BODY}\n\n{BODY} Again, they said. It went. And on. Until not.",
        f"{BODY}\n\nLinks der Brücke liegt der Hafen, rechts davon die alte Mühle.",
        BODY,
        "",
    ],
)
def test_articles_without_a_bibliography_stay_whole(text: str) -> None:
    blocks = blocks_of_text(text)
    assert take_references(blocks) == (blocks, ())


def test_a_table_is_no_heading() -> None:
    blocks = [Block(BODY), Block("Sources: | - a: | - b:", Kind.ROW)]
    assert take_references(blocks) == (blocks, ())
