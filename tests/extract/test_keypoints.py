import pytest

from newsdesk.extract.blocks import Block, Kind, blocks_of_text, joined
from newsdesk.extract.keypoints import mark_key_points, spans_of

AFTER = "Der Rat tagte bis in die Nacht. Am Ende stimmten neun für die Sperre, drei dagegen."


def points(text: str) -> list[str]:
    blocks, indices = mark_key_points(blocks_of_text(text))
    whole = joined(blocks)
    return [span.of(whole) for span in spans_of(blocks, indices)]


@pytest.mark.parametrize(
    "heading",
    [
        "Zusammenfassung", "Das Wichtigste in Kürze", "Auf einen Blick:", "Darum geht's", "Key points",
        "Key takeaways:",
        "Highlights", "At a glance", "In breve", "Punti chiave:", "En bref", "L'essentiel", "Claves",
        "En resumen",
    ],
)  # fmt: skip
def test_short_lines_under_a_heading(heading: str) -> None:
    text = (
        f"{heading}\n\nBrücke gesperrt\n\nRat tagte bis in die Nacht\n\nUmleitung über den Hafen\n\n{AFTER}"
    )
    assert points(text) == ["Brücke gesperrt", "Rat tagte bis in die Nacht", "Umleitung über den Hafen"]


def test_the_headings_line_may_hold_the_first_point() -> None:
    text = f"Zusammenfassung Brücke über Nacht gesperrt\n\nUmleitung über den Hafen\n\nRat uneins\n\n{AFTER}"
    assert points(text) == ["Brücke über Nacht gesperrt", "Umleitung über den Hafen", "Rat uneins"]


def test_list_items_may_be_sentences() -> None:
    text = f"Key points:\n- The bridge is closed.\n- The mayor wants a second look.\n\n{AFTER}"
    assert points(text) == ["The bridge is closed.", "The mayor wants a second look."]


def test_points_become_list_items_and_nothing_is_lost() -> None:
    text = f"Auf einen Blick\n\nBrücke gesperrt\n\nRat uneins\n\n{AFTER}"
    blocks, indices = mark_key_points(blocks_of_text(text))
    assert joined(blocks) == f"Auf einen Blick\n\n- Brücke gesperrt\n\n- Rat uneins\n\n{AFTER}"
    assert indices == (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        f"Highlights of the season were rare this year\n\nNobody came\n\n{AFTER}",
        f"Zusammenfassung: {AFTER}",
        f"Zusammenfassung\n\n{AFTER}\n\n{AFTER}",
        f"Claves\n\nUna sola\n\n{AFTER}",
        "Auf einen Blick",
        "",
    ],
)
def test_what_is_no_block_of_key_points(text: str) -> None:
    blocks = blocks_of_text(text)
    assert mark_key_points(blocks) == (blocks, ())


def test_spans_count_code_points_and_leave_the_dash_out() -> None:
    blocks = [Block("👩‍💻 erste"), Block("zweite", Kind.ITEM), Block("dritte", Kind.ITEM)]
    whole = joined(blocks)
    assert [span.of(whole) for span in spans_of(blocks, (1, 2))] == ["zweite", "dritte"]
