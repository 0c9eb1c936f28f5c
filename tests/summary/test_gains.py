from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from newsdesk.model import Gains, SummaryArticle
from newsdesk.summary import summarise
from tests.summary.stories import DAM, article

NOTE = "Correction: an earlier version of this article said that the dam was built in 1947."
DENIAL = "The company Lennewasser denied that it had known of cracks in the Oberau dam."
LATER = [
    replace(
        article(
            4,
            "en",
            "Oberau dam: company denies knowing of cracks",
            f"{DENIAL}\n\n"
            "Some 1,500 people had to leave their homes in the Lenne valley, the district said on Friday.\n\n"
            f"{NOTE}",
            date(2021, 3, 12),
        ),
        development=9,
    )
]


def seen(articles: Sequence[SummaryArticle]) -> list[SummaryArticle]:
    return [replace(one, seen=True, development=1) for one in articles]


def test_what_only_unseen_articles_hold_is_gained() -> None:
    gains = summarise([*seen(DAM), *LATER], ["en", "de"]).gains
    assert gains.developments == (4,)
    assert gains.outlets == ("Outlet 4",)
    assert [claim.text for claim in gains.corrections] == [NOTE]
    assert any("1,500" in value.value for figure in gains.figures for value in figure.values)


def test_nothing_is_gained_where_all_or_nothing_was_seen() -> None:
    assert summarise([*DAM, *LATER], ["en"]).gains == Gains()
    assert summarise(seen([*DAM, *LATER]), ["en"]).gains == Gains()


def test_an_old_event_and_a_known_outlet_are_no_gain() -> None:
    again = replace(LATER[0], outlet="Outlet 1", development=1)
    gains = summarise([*seen(DAM), again], ["en"]).gains
    assert gains.developments == ()
    assert gains.outlets == ()


def test_corrections_and_denials_are_cited_to_the_letter() -> None:
    summary = summarise([*DAM, *LATER], ["en", "de"])
    held = {one.id: one.text for one in [*DAM, *LATER]}
    assert [claim.text for claim in summary.corrections] == [NOTE]
    assert DENIAL in [claim.text for claim in summary.denials]
    for claim in (*summary.corrections, *summary.denials):
        assert all(held[c.article][c.start : c.end] == c.text for c in claim.citations)
        assert claim.text == claim.citations[0].text


def test_a_correction_in_a_long_paragraph_is_cut_to_its_sentence() -> None:
    note = "An earlier version of this article said that the dam was built in 1947."
    long = f"{'The valley lay under water for days. ' * 30}{note} More."
    summary = summarise([article(5, "en", "Dam", long, date(2021, 3, 12))], ["en"])
    assert [claim.text for claim in summary.corrections] == [note]
