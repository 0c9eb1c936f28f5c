"""Articles that lack a text or an outlet."""

from dataclasses import replace

from newsdesk.model import Hit
from newsdesk.tui.blocks import SourceView, source_blocks
from newsdesk.tui.widgets.thread_row import ListState, second_line
from tests.tui.stories import NOW, ferry

FERRY = ferry()


def found(snippet: str, outlet: str = "Inselbote") -> str:
    thread = FERRY[0]
    hit = Hit(replace(thread.articles[0], outlet=outlet), thread.line.id, snippet, ())
    return second_line(thread.line, ListState({thread.line.id: hit}), NOW, 60)


def test_an_article_found_by_its_title_alone_leaves_the_facts_in_their_place() -> None:
    assert found("The ship is back.") == "Inselbote: The ship is back."
    assert "3 articles" in found(" ")


def test_a_match_of_an_outlet_without_a_name_does_not_begin_with_a_colon() -> None:
    assert found("The ship is back.", outlet="") == "unnamed outlet: The ship is back."


def test_an_article_without_a_text_says_so() -> None:
    told = [block.text for block in source_blocks(SourceView(replace(FERRY[2][0], text="")), NOW)]
    assert "This article came without a text." in told
    told = [block.text for block in source_blocks(SourceView(FERRY[2][0]), NOW)]
    assert "This article came without a text." not in told
