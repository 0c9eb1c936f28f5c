from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model import Citation, Span, Summary, SummaryArticle, When
from newsdesk.summary import summarise
from tests.summary.stories import DAM, article


def every_claim(summary: Summary) -> list[tuple[str, tuple[Citation, ...]]]:
    claims = [(claim.text, claim.citations) for claim in (*summary.key_points, *summary.news)]
    claims += [(item.text, item.citations) for item in summary.timeline]
    claims += [(quote.text, quote.citations) for quote in summary.quotes]
    return claims


def assert_proved(summary: Summary, articles: list[SummaryArticle]) -> None:
    texts = {(one.id, one.revision): one.text for one in articles}
    for text, citations in every_claim(summary):
        assert citations
        assert citations[0].text == text
        for proof in citations:
            assert texts[proof.article, proof.revision][proof.start : proof.end] == proof.text


def test_every_claim_is_the_slice_that_it_cites() -> None:
    summary = summarise(DAM, ["en", "de"])
    assert every_claim(summary)
    assert_proved(summary, DAM)


def test_key_points_are_few_and_do_not_repeat_each_other_across_languages() -> None:
    points = summarise(DAM, ["en", "de"]).key_points
    assert 5 <= len(points) <= 8
    assert sum("1,200" in point.text or "1200" in point.text for point in points) == 1


def test_a_point_that_two_outlets_report_cites_both() -> None:
    points = summarise(DAM, ["en", "de"]).key_points
    told = next(point for point in points if "1,200" in point.text)
    assert {proof.article for proof in told.citations} >= {1, 2}


def test_points_in_the_readers_first_language_come_first() -> None:
    for languages in (["de", "en"], ["en", "de"]):
        summary = summarise(DAM, languages)
        own = {one.id for one in DAM if one.language == languages[0]}
        firsts = [point.citations[0].article in own for point in summary.key_points]
        assert firsts[0]
        assert firsts == sorted(firsts, reverse=True)


def test_no_point_opens_with_a_pronoun() -> None:
    points = summarise(DAM, ["en"]).key_points
    assert not [
        point.text for point in points if point.text.split()[0] in {"He", "She", "It", "They", "Er", "Sie"}
    ]


def test_the_points_that_a_source_itself_sets_are_used() -> None:
    text = "Dam breaks near Oberau\n\n1,200 people leave their homes\n\n" + DAM[0].text
    own = tuple(Span(text.index(part), text.index(part) + len(part)) for part in text.split("\n\n")[:2])
    one = replace(DAM[0], text=text, key_points=own)
    points = summarise([one, *DAM[1:]], ["en"]).key_points
    assert "1,200 people leave their homes" in {proof.text for point in points for proof in point.citations}


def test_the_timeline_gives_the_day_of_the_event_not_of_the_article() -> None:
    timeline = summarise(DAM, ["en", "de"]).timeline
    by_date = {item.date.iso(): item.text for item in timeline}
    assert "broke" in by_date["2021-03-05"]
    assert "1974" in by_date
    assert [item.date.at for item in timeline] == sorted(item.date.at for item in timeline)


def test_quotes_name_their_speaker_and_a_quote_told_twice_stands_once() -> None:
    quotes = [quote for quote in summarise(DAM, ["en", "de"]).quotes if "warned the company" in quote.text]
    assert [(quote.speaker, quote.role) for quote in quotes] == [("Lena Brandt", "Mayor")]
    assert {proof.article for proof in quotes[0].citations} == {1, 2}


def test_news_is_what_no_seen_article_says() -> None:
    seen = [replace(one, seen=True) for one in DAM[:2]]
    summary = summarise([*seen, *DAM[2:]], ["en", "de"])
    assert summary.news
    assert {proof.article for claim in summary.news for proof in claim.citations[:1]} <= {
        one.id for one in DAM[2:]
    }
    assert not summarise(DAM, ["en"]).news
    assert not summarise(seen, ["en"]).news


def test_the_order_of_articles_changes_nothing() -> None:
    assert summarise(DAM, ["en"]) == summarise(DAM[::-1], ["en"])


def test_no_articles_and_empty_articles_give_an_empty_summary() -> None:
    assert summarise([], ["en"]) == Summary()
    assert summarise([article(1, "en", "", "")], ["en"]) == Summary()


PIECES = st.sampled_from(
    [
        *(
            "Der Damm brach am Freitag.",
            "“It broke in 2015,” Mayor Brandt said.",
            "- Punkt",
            "\n\n",
            " ",
            "…",
            "„",
        ),
        *(
            "“",
            "\u2028",
            "He said so.",
            "Im Herbst 2023 kamen 1.200 Menschen.",
            "700 of 770 people",
            "😀",
            "\x85",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=25).map("".join))


@st.composite
def any_article(draw: st.DrawFn, number: int) -> SummaryArticle:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text)))
    span = Span(start, draw(st.integers(start, len(text))))
    return SummaryArticle(
        id=number,
        url=f"https://a.example/{number}",
        revision=draw(st.integers(1, 3)),
        title=draw(st.text(max_size=40)),
        text=text,
        outlet=draw(st.sampled_from(["A", "B"])),
        language=draw(st.sampled_from(["de", "en", "fr", "xx", ""])),
        published=draw(
            st.sampled_from([None, When.parse("2023-11-20"), When.parse("2023-11"), When.parse("2023")])
        ),
        fetched=datetime(2023, 11, 21, tzinfo=UTC),
        key_points=draw(st.sampled_from([(), (span,)])),
        seen=draw(st.booleans()),
    )


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_slices_equal_texts_whatever_the_articles_hold(data: st.DataObject) -> None:
    articles = [data.draw(any_article(number)) for number in range(1, data.draw(st.integers(0, 3)) + 1)]
    summary = summarise(articles, data.draw(st.sampled_from([[], ["de"], ["en", "de"]])))
    assert_proved(summary, articles)
