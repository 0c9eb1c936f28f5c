"""Where a thread's articles come from."""

from datetime import UTC, datetime, timedelta

from newsdesk.model import ArticleLine, Lineage, Manner, SummaryArticle, When
from newsdesk.text.earliest import first_reported
from newsdesk.text.outlet_names import KnownNames
from newsdesk.threads.lineage import Held, Link, lineage, trace
from tests.text.test_copies import OWN, WIRE

NOW = datetime(2025, 5, 1, 12, 0, tzinfo=UTC)
OUTLETS = ("Meridian Wire", "Nordumer Bote", "The Harbour Ledger", "Kanal 7")
ALL = ((1, "Meridian Wire"), (2, "The Harbour Ledger"), (3, "Nordumer Bote"), (4, "Kanal 7"))


def article(number: int, outlet: str, text: str, *, hours: int = 0, language: str = "en") -> SummaryArticle:
    return SummaryArticle(
        id=number,
        url=f"https://outlet{number}.example/bell",
        revision=1,
        title="The bell of the Amalie",
        text=text,
        outlet=outlet,
        language=language,
        published=When(NOW + timedelta(hours=hours)),
        fetched=NOW + timedelta(days=1),
    )


def lines(articles: tuple[SummaryArticle, ...]) -> tuple[ArticleLine, ...]:
    return tuple(
        ArticleLine(one.id, one.url, one.title, one.outlet, one.published, one.fetched, one.language)
        for one in sorted(articles, key=lambda one: (one.published or When(one.fetched)).at)
    )


def told(articles: tuple[SummaryArticle, ...], held: dict[int, Held] | None = None) -> Lineage:
    return lineage(lines(articles), trace(articles), held or {}, KnownNames(OUTLETS))


def test_what_an_article_rests_on_is_proved_by_its_sentence() -> None:
    text = "Divers found the bell.\n\nThe mast was cut first, Hald told The Harbour Ledger and AFP. Late."
    found = told((article(1, "Kanal 7", text), article(2, "The Harbour Ledger", OWN, hours=1)))
    assert [(basis.outlet, basis.manner) for basis in found.rests_of(1)] == [
        ("The Harbour Ledger", Manner.CITED),
        ("AFP", Manner.CITED),
    ]
    for basis in found.rests:
        assert basis.citation is not None
        assert basis.citation.text == text[basis.citation.start : basis.citation.end]
        assert basis.citation.text.startswith("The mast was cut first")
        assert basis.own in basis.citation.text


def test_an_outlet_does_not_rest_on_itself() -> None:
    text = "OSTRUP (Meridian) - The Harbour Ledger has learned that the bell is broken."
    assert told((article(1, "The Harbour Ledger", text),)).rests_of(1)[0].outlet == "Meridian Wire"
    assert [basis.outlet for basis in told((article(1, "Meridian Wire", text),)).rests] == [
        "The Harbour Ledger"
    ]


def test_who_took_a_picture_is_nobodys_source() -> None:
    assert told((article(1, "Kanal 7", "(Reuters/Files)\n\nDivers found the bell."),)).rests == ()
    found = told((article(1, "Kanal 7", "OSTRUP (Reuters) - Divers found the bell."),)).rests
    assert [basis.outlet for basis in found] == ["Reuters"]


def test_links_and_bylines_count_where_their_outlet_is_known() -> None:
    one, other = article(1, "Nordumer Bote", OWN), article(2, "Kanal 7", WIRE, hours=1)
    held = {
        2: Held(
            authors=("Lena Brandt", "Reuters"),
            links=(Link(one.url, "Nordumer Bote", 1), Link("https://kanal7.example/x", "Kanal 7")),
        )
    }
    found = told((one, other), held)
    assert [(basis.outlet, basis.manner, basis.source) for basis in found.rests] == [
        ("Reuters", Manner.BYLINE, None),
        ("Nordumer Bote", Manner.LINK, 1),
    ]


def test_an_author_who_is_named_in_a_sentence_is_told_once() -> None:
    one = article(1, "Kanal 7", f"OSTRUP (AFP) - {WIRE}")
    assert [basis.manner for basis in told((one,), {1: Held(authors=("AFP",))}).rests] == [Manner.CREDIT]


def test_copies_stand_under_the_earliest_that_is_held() -> None:
    articles = tuple(article(number, outlet, WIRE, hours=number) for number, outlet in ALL[1:])
    own = article(9, "Der Zeiger", OWN, hours=9)
    found = told((*reversed(articles), own))
    assert found.copies == ((2, (3, 4)),)
    assert found.copies_of(2) == (3, 4)
    assert found.copies_of(9) == ()
    assert found.original_of(4) == 2
    assert found.original_of(9) is None


def test_the_agency_that_is_credited_is_the_original_though_it_was_fetched_later() -> None:
    copy = article(2, "The Harbour Ledger", f"OSTRUP (Meridian) - {WIRE}")
    wire = article(1, "Meridian Wire", WIRE, hours=2)
    assert told((copy, wire)).copies == ((1, (2,)),)


def test_an_agency_that_nobody_credits_is_the_original_too() -> None:
    copy, wire = article(2, "Nordumer Bote", WIRE), article(1, "Reuters", WIRE, hours=2)
    found = lineage(lines((copy, wire)), trace((copy, wire)), {}, KnownNames(["Reuters", "Nordumer Bote"]))
    assert found.copies == ((1, (2,)),)


def test_the_first_and_who_claims_when() -> None:
    one, other = article(1, "Kanal 7", OWN), article(2, "Nordumer Bote", WIRE, hours=3)
    held = {1: Held(feed=When.parse("2025-05-01T11:58:00Z"), page=When.parse("2025-05-01"))}
    found = told((one, other), held)
    assert found.first == (1,)
    (times,) = found.times
    assert (times.feed, times.page, times.fetched) == (held[1].feed, held[1].page, one.fetched)


def test_of_a_day_and_a_minute_in_it_either_may_be_first() -> None:
    day = ArticleLine(1, "u", "t", "o", When.parse("2025-05-01"), NOW, "en")
    minute = ArticleLine(2, "v", "t", "p", When(NOW), NOW, "en")
    later = ArticleLine(3, "w", "t", "q", When(NOW + timedelta(days=1)), NOW, "en")
    undated = ArticleLine(4, "x", "t", "r", None, NOW - timedelta(days=9), "en")
    assert first_reported((later, minute, undated, day)) == (day, minute)
    assert first_reported((undated,)) == (undated,)
    assert first_reported(()) == ()


def test_an_outlet_that_becomes_known_later_is_found_in_an_old_trace() -> None:
    one = article(1, "Kanal 7", "The bell is broken, Hald told the Nordumer Bote.")
    kept = trace((one,))
    assert lineage(lines((one,)), kept, {}, KnownNames(())).rests == ()
    assert lineage(lines((one,)), kept, {}, KnownNames(OUTLETS)).rests[0].outlet == "Nordumer Bote"
