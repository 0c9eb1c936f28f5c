"""Sentences as they are shown: without what an agency or a list puts in front of them."""

from datetime import date

import pytest

from newsdesk.summary.documents import read_documents
from newsdesk.text.anaphora import Opening
from tests.summary.stories import article

SENTENCE = "The council of the valley closed the dam on Monday after cracks were found."


@pytest.mark.parametrize(
    "front",
    [
        "MERIN (Meridian) - ",
        "MERIN, Aug 30 (Meridian) - ",
        "MERIN/UPPER LENNE, Aug. 30 (Meridian) – ",
        "(Meridian) — ",
        "(CNN)",
        "(AP) ",
        "- ",
        "• ",
        "— ",
        "| ",
        "",
    ],
)
def test_what_stands_before_the_sentence_is_not_shown(front: str) -> None:
    (document,) = read_documents([article(1, "en", "The dam", front + SENTENCE, date(2021, 3, 8))])
    assert document.sentences[0].text == SENTENCE


@pytest.mark.parametrize(
    "text", ["(NATO) members met on Monday in the old harbour of Merin for talks.", SENTENCE]
)
def test_brackets_that_are_no_credit_stay(text: str) -> None:
    (document,) = read_documents([article(1, "en", "The dam", text, date(2021, 3, 8))])
    assert document.sentences[0].text == text


def test_words_within_a_quotation_that_an_earlier_sentence_opened_are_not_shown_alone() -> None:
    text = "“The dam must go,” said Ann Hill, “and soon. The valley has waited for years. It is enough.”"
    (document,) = read_documents([article(1, "en", "The dam", text, date(2021, 3, 8))])
    waited = next(one for one in document.sentences if one.text.startswith("The valley"))
    assert waited.opening is Opening.PRONOUN


@pytest.mark.parametrize(
    "text",
    [
        "The council of the valley said on Monday that it would ...",
        "with the council there was no more than a treaty on the dam.",
        ", the only one who told of the dam in the valley on Monday.",
    ],
)
def test_a_sentence_that_is_cut_is_not_whole(text: str) -> None:
    (document,) = read_documents([article(1, "en", "The dam", text, date(2021, 3, 8))])
    assert not document.sentences[0].whole


def test_the_words_of_a_post_that_a_page_shows_are_nobodys_news() -> None:
    post = (
        "The dam of Merin could be a trick of the valley. It never broke. — Ann Hill (@annhill) June 9, 2020"
    )
    (document,) = read_documents(
        [article(1, "en", "The dam", f"{SENTENCE}\n{post}\n{SENTENCE}", date(2021, 3, 8))]
    )
    openings = [one.opening for one in document.sentences]
    assert openings[0] is Opening.FREE
    assert openings[-1] is Opening.FREE
    assert openings[1] is openings[2] is Opening.PRONOUN
