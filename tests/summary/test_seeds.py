"""The two articles that started it, tidied by hand as the extraction leaves them."""

import re
from datetime import UTC, datetime

import pytest

from newsdesk.model import Precision, Span, Summary, SummaryArticle, When
from newsdesk.summary import summarise
from tests.support.shared import shared

OWN = [
    *(
        "will entlassenen CEO",
        "Gespräche nur",
        "Präsident Brockman trat",
        "Wichtige Chat",
        "Weitere Abgänge bei",
    ),
    *("fordert Änderungen", "Machtkampf zwischen Forschung/"),
]


def paragraphs(text: str) -> str:
    return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())


@pytest.fixture(scope="module")
def summary() -> Summary:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    first = shared("seeds", "000_4276671ca5cf4751.txt").read_text(encoding="utf-8")
    first = first[first.index("Die Umstände der") : first.index("Bibliography:")].replace(". - ", ".\n- ")
    first = paragraphs(re.sub(r"(?<=[a-z])\.(?=[A-Z])", ".\n", first))
    second = shared("seeds", "004_223f60ba4f844de5.txt").read_text(encoding="utf-8").replace(" , ", ", ")
    second = second.replace("Zusammenfassung ", "Zusammenfassung\n").replace(" date 2023-11 ", "")
    second = paragraphs(re.sub(r'(?<=[a-zä"])\.(?=[A-Z"])', ".\n", second))
    points = []
    for start in OWN:
        line = next(line for line in second.split("\n\n") if start in line)
        points.append(Span(second.index(line), second.index(line) + len(line)))
    title = "Darum sollte Altman gehen"
    one = SummaryArticle(1, "file:///1", 1, title, first, "A", "de", None, now)
    title = "Altman soll zurückkehren"
    two = SummaryArticle(
        2, "file:///2", 1, title, second, "B", "de", When.parse("2023-11"), now, tuple(points)
    )
    return summarise([one, two], ["de", "en"])


def test_the_timeline_holds_what_the_texts_date_and_no_day_that_they_do_not(summary: Summary) -> None:
    dates = [item.date.iso() for item in summary.timeline]
    assert dates == ["2015", "2023-23", "2023-11"]
    assert all(item.date.precision < Precision.DAY for item in summary.timeline)


def test_a_quote_of_an_outlet_has_the_outlet_as_speaker(summary: Summary) -> None:
    speakers = [quote.speaker for quote in summary.quotes if "nur einen Tag" in quote.text]
    assert speakers == ["The Verge"]


@pytest.mark.parametrize("parts", [("ntlass", "Altman"), ("700", "770"), ("zurück",), ("Sutskever", "52")])
def test_the_key_points_hold_what_matters(summary: Summary, parts: tuple[str, ...]) -> None:
    assert any(all(part in point.text for part in parts) for point in summary.key_points)
