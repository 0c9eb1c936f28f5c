"""A bare month goes on from the date with its year right before it, where nothing speaks against it."""

import pytest

from newsdesk.model import When
from newsdesk.text.dates import dates

PUBLISHED = When.parse("2014-04-15")


def found(text: str, language: str) -> list[str]:
    return [mention.when.iso() for mention in dates(text, language, PUBLISHED)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "it",
            "I lavori iniziarono nel febbraio 2011; la diga fu aperta a fine agosto.",
            ["2011-02", "2011-08"],
        ),
        ("es", "En marzo de 1970 cayó la presa y, en junio, el puente.", ["1970-03", "1970-06"]),
        ("es", "En febrero de 2007 cayó la presa. En diciembre cayó el puente.", ["2007-02", "2007-12"]),
        ("fr", "Le barrage a cédé en janvier 2012, le pont au mois de juillet.", ["2012-01", "2012-07"]),
        (
            "de",
            "Der Damm brach am 3. März 2011, die Brücke im Juli, das Wehr im Oktober.",
            ["2011-03-03", "2011-07", "2011-10"],
        ),
        ("en", "The dam broke in March 2011. In July the bridge fell.", ["2011-03", "2011-07"]),
    ],
)
def test_a_bare_month_is_in_the_year_named_right_before(
    language: str, text: str, expected: list[str]
) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The dam broke in July 2011. In March the bridge fell.", "2014-03"),  # another year began between
        ("The dam broke in March 2011. The mayor left last July.", "2013-07"),
        ("The dam broke in March 2011. The vote will be in May.", "2014-05"),
        ("The dam broke in March 2011. Nobody came. It fell. In July the bridge fell.", "2013-07"),
        ("The dam broke in March 2011.\n\nIn July the bridge fell.", "2013-07"),
        ("The dam broke in March 2011. Last week in July the bridge fell.", "2013-07"),
        ("The dam is of 2011. In July the bridge fell.", "2013-07"),
        ("The dam broke in March 2016. In July the bridge fell.", "2013-07"),
    ],
)
def test_a_bare_month_stays_near_where_something_speaks_against_it(text: str, last: str) -> None:
    assert found(text, "en")[-1] == last


def test_the_day_before_is_not_that_of_a_day_long_ago_in_a_clause() -> None:
    text = "La place, où le maire élu le 3 juillet 2013 avait inauguré la veille un musée, est vide."
    assert found(text, "fr") == ["2013-07-03"]
    text = "Le barrage, qui a cédé le 10 avril 2014, avait été inspecté la veille."
    assert found(text, "fr") == ["2014-04-10", "2014-04-09"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Fares are to rise by three per cent in October.", "2014-10"),
        ("en", "Fares are to rise in October, a step which the town had planned.", "2014-10"),
        ("de", "Die Preise sollen im Oktober steigen.", "2014-10"),
        ("es", "Las elecciones se celebrarán en febrero.", "2015-02"),
        ("fr", "Le pont rouvrira en octobre.", "2014-10"),
        ("it", "Il ponte riaprirà a ottobre.", "2014-10"),
        ("en", "The mayor said in October that the dam will hold.", "2013-10"),
        ("en", "The bridge fell in October.", "2013-10"),
    ],
)
def test_a_bare_month_is_the_next_one_where_a_verb_puts_it_ahead(
    language: str, text: str, expected: str
) -> None:
    assert found(text, language) == [expected]


def test_a_day_soon_after_one_of_a_named_year_is_of_that_year() -> None:
    told = "The report was put online on May 30, 2011, and in print on May 31."
    assert found(told, "en") == ["2011-05-30", "2011-05-31"]
    assert found("The dam of May 30, 2011, was closed, and on March 3 it opened.", "en")[1] == "2014-03-03"
