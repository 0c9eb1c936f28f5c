from dataclasses import replace

from newsdesk.model import Citation, Claim, Figure, FigureValue, Gains
from newsdesk.text.lacking import NO_POINTS
from newsdesk.tui.blocks import summary_blocks
from tests.tui.stories import NOW, ferry


def test_the_news_section_tells_events_outlets_figures_and_corrections() -> None:
    thread, summary, (first, *_) = ferry()
    proof = Citation(first.id, first.url, first.revision, 0, 9, first.text[:9])
    gains = Gains(
        developments=(first.id,),
        outlets=("Inselbote",),
        figures=(Figure("Euro", (FigureValue("4,2 Millionen", (proof,)),)),),
    )
    told = replace(summary, gains=gains, corrections=(Claim(proof.text, (proof,)),))
    blocks = summary_blocks(thread, told, NOW)
    start = next(at for at, block in enumerate(blocks) if block.section == 5)
    lines = [f"{block.lead}{block.text}" for block in blocks[start + 1 :]]
    title = thread.articles[0].title
    assert any(line.startswith(f"+ New event: {title}") for line in lines)
    assert "+ New figure: Euro" in lines
    assert "+ New outlet: Inselbote" in lines
    assert any(line.startswith(f"! {proof.text}") for line in lines)


def test_who_denies_what_stands_with_the_figures() -> None:
    thread, summary, (first, *_) = ferry()
    proof = Citation(first.id, first.url, first.revision, 0, 9, first.text[:9])
    blocks = summary_blocks(thread, replace(summary, denials=(Claim(proof.text, (proof,)),)), NOW)
    denied = next(block for block in blocks if block.lead == "≠ ")
    assert denied.text.startswith(proof.text)
    assert denied.target is not None
    assert denied.target.citations == (proof,)


def test_a_summary_without_key_points_says_so_under_its_heading() -> None:
    thread, summary, _ = ferry()
    blocks = summary_blocks(thread, replace(summary, key_points=()), NOW)
    start = next(at for at, block in enumerate(blocks) if block.section == 1)
    assert blocks[start].text == "1  Key points"
    assert blocks[start + 1].text == NO_POINTS
    assert blocks[start + 1].target is None
