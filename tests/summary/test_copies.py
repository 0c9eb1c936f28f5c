"""Copies of one text count once."""

from newsdesk.summary import summarise
from newsdesk.summary.documents import read_documents
from newsdesk.summary.salience import Salience
from tests.summary.stories import article

WIRE = (
    "The central bank of Ostmark raised its key rate to 4.25 per cent on Thursday, the fifth rise in a row."
    " Seven of nine members of the committee voted for the step, the bank said in the capital Merin."
    "\n\nInflation slowed to 3.6 per cent in October from 4.1 per cent in September. Rents and fares rose"
    " fastest, and the bank now expects prices to grow by 2.9 per cent next year.\n\nThe crown gained half a"
    " per cent against the euro after the decision and gave up part of that rise later in the day."
)
OWN = (
    "Households in Merin must pay more for their loans from December, the consumer office said after the"
    " central bank of Ostmark had lifted its key rate to 4.25 per cent, the fifth rise in a row."
)


def test_a_copy_is_no_second_proof() -> None:
    wire, own = article(1, "en", "Key rate rises", WIRE), article(2, "en", "Key rate rises", OWN)
    copy = article(3, "en", "Key rate rises", WIRE.replace("the fifth rise", "a fifth rise"))
    cited = {
        frozenset(citation.article for citation in point.citations)
        for point in summarise((wire, own, copy), ("en",)).key_points
    }
    assert not any({1, 3} <= some for some in cited)
    assert any({1, 2} <= some for some in cited)


def test_the_whole_text_speaks_for_its_beginning() -> None:
    whole = article(2, "en", "Key rate rises", WIRE)
    cut = article(1, "en", "Key rate rises", WIRE[: WIRE.index("\n\nThe crown")])
    other = article(3, "en", "Key rate rises", OWN)
    salience = Salience(read_documents((cut, whole, other)), ("en",))
    assert salience.texts == (1, 1, 2)
    assert salience.originals == {1, 2}


def test_a_copy_quotes_nobody_once_more() -> None:
    said = "\n\n“We will go on until prices are calm again,” Governor Ida Falk said."
    wire, own = (
        article(1, "en", "Key rate rises", WIRE + said),
        article(2, "en", "Key rate rises", OWN + said),
    )
    copy = article(3, "en", "Key rate rises", (WIRE + said).replace("the fifth rise", "a fifth rise"))
    (quote,) = summarise((wire, own, copy), ("en",)).quotes
    assert {citation.article for citation in quote.citations} == {1, 2}
