"""The two documents that started the project, as a scraper left them (skipped where they are not)."""

import pytest

from newsdesk.extract import extract_file
from newsdesk.model import Draft
from tests.support.shared import shared

FIRST, SECOND = "000_4276671ca5cf4751.txt", "004_223f60ba4f844de5.txt"


def draft_of(name: str) -> Draft:
    path = shared("seeds", name)
    found = extract_file(str(path), path.read_bytes(), ("de", "en"))
    assert found.draft is not None
    return found.draft


@pytest.mark.parametrize("name", [FIRST, SECOND])
@pytest.mark.parametrize(
    "words",
    [
        "Option:",
        "Demo",
        "DSGVO",
        "✓",
        "🚀",
        "Von der ersten",
        "Proof",
        "Schulungen",
        "30 Minuten",
        "Bibliography",
    ],
)
def test_no_sales_talk_is_left(name: str, words: str) -> None:
    assert words not in draft_of(name).text


def test_the_first_has_its_text_and_eight_sources() -> None:
    draft = draft_of(FIRST)
    raw = shared("seeds", FIRST).read_text(encoding="utf-8").split("\n")
    long = [line for line in raw if len(line) > 250 and not line.startswith(("- ", "Bibliography"))]
    assert len(long) == 8
    assert all(line in draft.text for line in long)
    assert len(draft.text.split("\n\n- ")) == 5
    assert draft.language == "de"
    assert len(draft.references) == 8
    assert all(reference.outlet and reference.title for reference in draft.references)


def test_the_second_has_its_seven_points_its_month_and_every_word() -> None:
    draft = draft_of(SECOND)
    assert len(draft.key_points) == 7
    assert all(span.of(draft.text) for span in draft.key_points)
    assert draft.published is not None
    assert draft.published.iso() == "2023-11"
    raw = shared("seeds", SECOND).read_text(encoding="utf-8").replace("date 2023-11", "")
    letters = [c for c in raw if c.isalnum()]
    assert [c for c in draft.text if c.isalnum()] == letters
