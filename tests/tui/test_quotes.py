"""Quotes on the screen and in `show --json`: roles, other versions, open speakers, refusals."""

from dataclasses import replace
from typing import Any

from newsdesk.cli.jsonform import summary_json
from newsdesk.model import Quote, QuoteVersion
from newsdesk.tui.blocks import Block, summary_blocks
from tests.tui.stories import NOW, ferry

THREAD, SUMMARY, _ = ferry()
ONE, TWO = (quote.citations for quote in SUMMARY.quotes[:2])
QUOTES = (
    Quote(ONE[0].text, "Ines Holm", "sagte", ONE, "Werftleiterin", (QuoteVersion(TWO[0].text, TWO),)),
    Quote(TWO[0].text, "", "", TWO),
    Quote(ONE[0].text, "Jan Kern", "declined to comment", ONE, declined=True),
)


def shown() -> list[Block]:
    """Return the blocks of the section of quotes."""
    blocks = summary_blocks(THREAD, replace(SUMMARY, quotes=QUOTES), NOW)
    start = next(at for at, block in enumerate(blocks) if block.section == 3)
    end = next(at for at, block in enumerate(blocks) if block.section == 4)
    return list(blocks[start + 1 : end])


def test_the_screen_tells_role_versions_open_speakers_and_refusals() -> None:
    blocks = shown()
    assert [block.lead for block in blocks] == ["> ", "  ", "  ≠ ", "> ", "  ", "× ", "  "]
    assert [block.text for block in blocks if block.lead == "  "] == [
        "— Ines Holm, Werftleiterin · sagte",
        "— not named",
        "— Jan Kern · declined to comment",
    ]


def test_a_version_leads_to_its_own_source() -> None:
    (version,) = [block for block in shown() if block.lead == "  ≠ "]
    assert version.text.startswith(TWO[0].text)
    assert version.target is not None
    assert (version.target.article, version.target.citations) == (TWO[0].article, TWO)


def test_json_tells_role_versions_and_refusals_beside_the_keys_of_the_contract() -> None:
    quotes: Any = summary_json(replace(SUMMARY, quotes=QUOTES))["quotes"]
    assert [(one["speaker"], one["role"], one["declined"]) for one in quotes] == [
        ("Ines Holm", "Werftleiterin", False),
        ("", "", False),
        ("Jan Kern", "", True),
    ]
    assert [version["text"] for version in quotes[0]["versions"]] == [TWO[0].text]
    assert quotes[0]["versions"][0]["citations"][0]["start"] == TWO[0].start
    assert all({"text", "speaker", "cue", "citations"} <= one.keys() for one in quotes)
