"""The list of sources: who was first, copies under one entry, what each article rests on."""

from dataclasses import replace
from datetime import timedelta

from newsdesk.model import Basis, Citation, Development, Lineage, Manner, Times, When
from newsdesk.tui.blocks import Sources, summary_blocks
from tests.tui.driving import driving, seen
from tests.tui.fake_desk import FakeDesk
from tests.tui.stories import NOW, ferry

SENTENCE = "Repairs cost 5.1 million euros, according to a budget paper seen by the Ledger."


def lineage() -> Lineage:
    """Article 2 carries the text of 1; 3 rests on an agency, in a sentence, and links to 1."""
    thread, _, (bote, _, ledger) = ferry()
    start = ledger.text.index(SENTENCE)
    proof = Citation(3, ledger.url, 1, start, start + len(SENTENCE), SENTENCE)
    return Lineage(
        first=(1,),
        times=(Times(1, bote.published, When.day(bote.date.date), bote.fetched),),
        copies=((1, (2,)),),
        rests=(
            Basis(3, "Meridian", Manner.CITED, "Ledger", proof),
            Basis(3, thread.line.outlets[0], Manner.LINK, source=1, url=bote.url),
        ),
    )


def desk() -> FakeDesk:
    given = FakeDesk()
    given.lineages[ferry()[0].line.id] = lineage()
    return given


def listed(sources: Sources) -> list[str]:
    thread, summary, _ = ferry()
    blocks = summary_blocks(thread, summary, NOW, (), sources)
    texts = [block.lead + block.text for block in blocks]
    return texts[texts.index("Sources") :]


def test_a_copy_stands_folded_under_the_text_that_it_carries() -> None:
    rows = listed(Sources(lineage()))
    assert any(row.strip() == "+1 copy · Küstenkurier" for row in rows)
    assert not any(row.startswith(("[2]", "  [2]")) for row in rows)


def test_unfolded_the_copy_is_there_under_its_own_number() -> None:
    rows = listed(Sources(lineage(), frozenset({1})))
    at = next(n for n, row in enumerate(rows) if "+1 copy" in row)
    assert rows[at + 1].startswith("  [2] Küstenkurier")


def test_many_copies_are_one_line() -> None:
    thread, _, _ = ferry()
    every = Lineage(copies=((1, tuple(line.id for line in thread.articles[1:])),))
    rows = listed(Sources(every))
    assert any(row.strip() == "+2 copies · Küstenkurier, Harbour Ledger" for row in rows)


def test_the_first_is_told_with_who_claims_when() -> None:
    (first,) = (row for row in listed(Sources(lineage())) if row.startswith("First reported"))
    assert "[1]" in first
    assert "feed says 10 Mar 2025, 08:05 UTC" in first
    assert "page says 10 Mar 2025 (the day only)" in first
    assert "fetched Mon 08:25" in first


def test_of_one_article_alone_nobody_asks_who_was_first() -> None:
    thread, summary, _ = ferry()
    alone = Lineage(times=(Times(77, None, None, NOW - timedelta(days=1)),))
    assert not any(
        "First reported" in block.text for block in summary_blocks(thread, summary, NOW, (), Sources(alone))
    )


async def test_enter_shows_and_hides_copies_and_leads_from_what_it_rests_on_to_the_proof() -> None:
    async with driving(desk(), size=(120, 60)) as driver:
        await driver.press("j", "enter")
        view = driver.screen.summary
        while not (view.target and view.target.folds):
            await driver.press("j")
        assert "+1 copy · Küstenkurier" in seen(view)
        assert "Küstenkurier: „Seeadler“" not in seen(view)
        await driver.press("enter")
        assert "▌   [2] Küstenkurier: „Seeadler“" in seen(view)
        await driver.press("k", "enter")
        assert "Küstenkurier: „Seeadler“" not in seen(view)
        await driver.press("G")
        assert "rests on Meridian, Inselbote (linked)" in seen(view)
        await driver.press("enter")
        marked = " ".join(
            line[2:] for line in seen(driver.screen.source).splitlines() if line.startswith("┃")
        )
        assert marked.startswith(SENTENCE)


async def test_the_source_says_whose_text_it_carries_and_what_it_rests_on() -> None:
    async with driving(desk(), size=(120, 60)) as driver:
        await driver.press("j", "enter", "enter", "g")
        shown = []
        for _ in range(3):
            shown.append(seen(driver.screen.source))
            await driver.press("]")
        assert any("carries the text of Inselbote" in one for one in shown)
        assert any("rests on Meridian" in one for one in shown)


def test_a_development_called_as_its_first_article_has_no_heading_beside_it() -> None:
    thread, summary, (bote, _, ledger) = ferry()
    events = (Development(1, bote.title, None, (1, 2)), Development(2, "Streit um die Kosten", None, (3,)))
    blocks = summary_blocks(replace(thread, developments=events), summary, NOW)
    texts = [block.text for block in blocks]
    assert bote.title not in texts
    assert "Streit um die Kosten" in texts
    # each begins behind an empty line
    starts = {texts.index("Streit um die Kosten"), next(n for n, t in enumerate(texts) if bote.title in t)}
    assert [blocks[number].gap for number in starts] == [1, 1]
    assert ledger.title not in texts


def test_key_points_of_a_long_thread_name_the_day_of_their_source() -> None:
    thread, summary, _ = ferry()
    rows = [block.text for block in summary_blocks(thread, summary, NOW)]
    assert any(row.endswith("\u00a0[2][3]") for row in rows), "within a week none is named"
    early = replace(thread.articles[0], published=When.day(thread.articles[0].date.date.replace(year=2023)))
    long = replace(thread, articles=(early, *thread.articles[1:]))
    rows = [block.text for block in summary_blocks(long, summary, NOW)]
    assert any(row.endswith("\u00a0[2][3] ·\u00a011\u00a0Mar\u00a02025") for row in rows)


def test_denials_alone_do_not_stand_under_figures() -> None:
    thread, summary, _ = ferry()
    denied = replace(summary, figures=(), denials=summary.key_points[:1])
    rows = [block.text for block in summary_blocks(thread, denied, NOW)]
    assert "4  Who denies what" in rows
    assert "4  Figures" not in rows


def test_an_article_that_nobody_dates_does_not_look_published_when_it_was_fetched() -> None:
    thread, summary, _ = ferry()
    undated = replace(thread, articles=tuple(replace(one, published=None) for one in thread.articles))
    rows = [block.text for block in summary_blocks(undated, summary, NOW)]
    assert any("· undated, fetched Mon 08:25 · de" in row for row in rows)
