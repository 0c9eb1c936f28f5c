# ruff: noqa: E501 - a paragraph of a story is one line, as in the store
"""Sample stories of our own: invented outlets, people and places, in German and English."""

from datetime import UTC, datetime, timedelta

from newsdesk.model import (
    Article,
    ArticleLine,
    Citation,
    Claim,
    Development,
    Figure,
    FigureValue,
    Quote,
    Reference,
    Summary,
    Thread,
    ThreadLine,
    TimelineItem,
    When,
)

__all__ = ["NOW", "ferry", "library", "line_of", "many_lines", "others"]

NOW = datetime(2025, 3, 14, 15, 30, tzinfo=UTC)

_KURIER = """Die Fähre "Seeadler" ist am Dienstagmorgen im Hafen von Norderhaven wieder zu Wasser gelassen worden.

Das Schiff hatte elf Monate in der Werft gelegen. Nach Angaben der Reederei kostete die Reparatur 4,2 Millionen Euro.

"Wir haben jede Schweißnaht zweimal geprüft", sagte Werftleiterin Ines Holm. Die Hafenbehörde will das Schiff am 20. März abnehmen.

- Der Fahrplan gilt vom 1. April an.
- Die Preise bleiben gleich."""

_LEDGER = """The ferry Seeadler, which ran aground off Norderhaven last April, is back in the water.

Repairs cost 5.1 million euros, according to a budget paper seen by the Ledger. The operator had named a lower sum.

Residents of Klein Sande have depended on a replacement boat that carries no cars. "It was the longest winter we can remember," said the island's doctor, Jannis Reimer.

The harbour authority will inspect the ship on 20 March."""

_BOTE = """Die Insel Klein Sande bekommt ihre Fähre zurück. Vom 1. April an soll die "Seeadler" wieder dreimal am Tag fahren.

Im April 2024 war das Schiff bei Nebel auf eine Sandbank gelaufen. Verletzt wurde niemand.

Auf der Insel leben 312 Menschen. Der Inselarzt Jannis Reimer hatte im Winter mehrfach auf die schwierige Versorgung hingewiesen."""


def _article(
    number: int, outlet: str, host: str, title: str, text: str, at: datetime, language: str
) -> Article:
    return Article(
        id=number,
        url=f"https://{host}.example/{at:%Y/%m}/{number}",
        title=title,
        text=text,
        authors=("Mira Voss",) if number % 2 else (),
        published=When(at),
        language=language,
        outlet=outlet,
        revision=1,
        fetched=at + timedelta(minutes=20),
        sha256=f"{number * 7919:064x}"[::-1],
        references=(Reference("Hafenbehörde Norderhaven: Bericht zur Havarie, 2024"),) if number == 1 else (),
    )


def _cite(article: Article, sentence: str) -> Citation:
    start = article.text.index(sentence)
    return Citation(article.id, article.url, 1, start, start + len(sentence), sentence)


def _claim(*citations: Citation) -> Claim:
    return Claim(citations[0].text, citations)


def line_of(thread: Thread) -> ThreadLine:
    """Return a thread's line, counted from its articles."""
    articles = thread.articles
    return ThreadLine(
        id=thread.line.id,
        title=thread.line.title,
        first=articles[0].date,
        last=articles[-1].date,
        articles=len(articles),
        unread=sum(1 for article in articles if not article.read),
        outlets=tuple(dict.fromkeys(article.outlet for article in articles)),
        languages=tuple(dict.fromkeys(article.language for article in articles)),
        starred=thread.line.starred,
        renamed=thread.line.renamed,
    )


def _thread(
    number: int, title: str, articles: tuple[Article, ...], developments: tuple[Development, ...] = ()
) -> Thread:
    lines = tuple(
        ArticleLine(a.id, a.url, a.title, a.outlet, a.published, a.fetched, a.language) for a in articles
    )
    empty = ThreadLine(number, title, articles[0].date, articles[-1].date, len(articles), 0)
    bare = Thread(empty, lines, developments)
    return Thread(line_of(bare), lines, developments)


def ferry() -> tuple[Thread, Summary, tuple[Article, ...]]:
    """Return the running story of a ferry: three articles, two languages, figures in dispute."""
    bote = _article(
        1,
        "Inselbote",
        "inselbote",
        "Klein Sande bekommt die Fähre zurück",
        _BOTE,
        datetime(2025, 3, 10, 8, 5, tzinfo=UTC),
        "de",
    )
    kurier = _article(
        2,
        "Küstenkurier",
        "kuestenkurier",
        "„Seeadler“ schwimmt wieder",
        _KURIER,
        datetime(2025, 3, 11, 11, 40, tzinfo=UTC),
        "de",
    )
    ledger = _article(
        3,
        "Harbour Ledger",
        "harbour-ledger",
        "Stranded ferry returns, at a higher price",
        _LEDGER,
        datetime(2025, 3, 12, 17, 2, tzinfo=UTC),
        "en",
    )
    summary = Summary(
        key_points=(
            _claim(
                _cite(
                    kurier,
                    'Die Fähre "Seeadler" ist am Dienstagmorgen im Hafen von Norderhaven wieder zu Wasser gelassen worden.',
                ),
                _cite(
                    ledger,
                    "The ferry Seeadler, which ran aground off Norderhaven last April, is back in the water.",
                ),
            ),
            _claim(_cite(bote, 'Vom 1. April an soll die "Seeadler" wieder dreimal am Tag fahren.')),
            _claim(
                _cite(
                    ledger,
                    "Residents of Klein Sande have depended on a replacement boat that carries no cars.",
                )
            ),
        ),
        timeline=(
            _event(
                When.month(2024, 4),
                _cite(bote, "Im April 2024 war das Schiff bei Nebel auf eine Sandbank gelaufen."),
            ),
            _event(
                When.parse("2025-03-20"),
                _cite(ledger, "The harbour authority will inspect the ship on 20 March."),
            ),
            _event(When.parse("2025-04-01"), _cite(kurier, "Der Fahrplan gilt vom 1. April an.")),
        ),
        quotes=(
            Quote(
                '"Wir haben jede Schweißnaht zweimal geprüft"',
                "Werftleiterin Ines Holm",
                "sagte",
                (_cite(kurier, '"Wir haben jede Schweißnaht zweimal geprüft"'),),
            ),
            Quote(
                '"It was the longest winter we can remember,"',
                "the island's doctor, Jannis Reimer",
                "said",
                (_cite(ledger, '"It was the longest winter we can remember,"'),),
            ),
        ),
        figures=(
            Figure(
                "cost of the repair",
                (
                    FigureValue("4,2 Millionen Euro", (_cite(kurier, "4,2 Millionen Euro"),)),
                    FigureValue("5.1 million euros", (_cite(ledger, "5.1 million euros"),)),
                ),
            ),
        ),
        news=(
            _claim(
                _cite(
                    ledger, "Repairs cost 5.1 million euros, according to a budget paper seen by the Ledger."
                )
            ),
        ),
    )
    developments = (
        Development(1, "Fähre kehrt zurück", When.parse("2025-03-11"), (1, 2)),
        Development(2, "Streit um die Kosten", When.parse("2025-03-12"), (3,)),
    )
    thread = _thread(
        1, "Fähre „Seeadler“ fährt wieder nach Klein Sande", (bote, kurier, ledger), developments
    )
    return thread, summary, (bote, kurier, ledger)


def _event(date: When, citation: Citation) -> TimelineItem:
    return TimelineItem(date, citation.text, (citation,))


def library() -> tuple[Thread, Summary, tuple[Article, ...]]:
    """Return a small story whose one key point stands in a long article."""
    body = "\n\n".join(
        f"Shelf {number} of the old reading room was emptied on Monday, and {number * 40} books were packed."
        for number in range(1, 31)
    )
    article = _article(
        4,
        "Alder Valley News",
        "alder-valley",
        "Library moves 18,600 books across the river",
        body,
        datetime(2025, 3, 14, 9, 15, tzinfo=UTC),
        "en",
    )
    point = _claim(
        _cite(article, "Shelf 24 of the old reading room was emptied on Monday, and 960 books were packed.")
    )
    return (
        _thread(2, "Library moves 18,600 books across the river", (article,)),
        Summary((point,)),
        (article,),
    )


_TITLES = (
    ("Stadtrat von Brückenau stimmt über Nachtbus ab", "Brückenauer Blatt", "de"),
    ("🚲 Cyclists count 4,000 potholes in a week", "The Fenwick Post", "en"),
    ("東京の小さな映画館、百周年を祝う", "Hoshi Shimbun", "ja"),
    ("ميناء الصيد القديم يفتح أبوابه من جديد", "Al Marsa", "ar"),
    ("👩‍🚀 Schülerinnen bauen einen Satelliten aus Karton", "Schulfunk", "de"),
    ("Dürre: Gemeinde Talheim stellt Brunnen auf halbe Kraft", "Talheimer Tag", "de"),
    ("Orchestra plays on after the lights go out in Marlow Hall", "The Fenwick Post", "en"),
    (
        "Ein sehr langer Titel über einen sehr langen Streit, der in keiner Zeile ganz zu lesen ist, weil er nicht endet",
        "Brückenauer Blatt",
        "de",
    ),
    ("Beekeepers and the council agree on a meadow", "Alder Valley News", "en"),
)


def others() -> list[tuple[Thread, Summary, tuple[Article, ...]]]:
    """Return nine threads of one article each, in several scripts."""
    stories: list[tuple[Thread, Summary, tuple[Article, ...]]] = []
    for number, (title, outlet, language) in enumerate(_TITLES, 5):
        at = NOW - timedelta(days=number * number, hours=number)
        text = f"{title}. {outlet} reports from the place itself.\n\nNothing else is known so far."
        article = _article(number, outlet, f"outlet{number}", title, text, at, language)
        point = _claim(_cite(article, "Nothing else is known so far."))
        stories.append((_thread(number, title, (article,)), Summary((point,)), (article,)))
    return stories


def many_lines(number: int) -> tuple[ThreadLine, ...]:
    """Return this many thread lines, newest first."""
    return tuple(
        ThreadLine(
            id=thread,
            title=f"Story {thread}: {_TITLES[thread % len(_TITLES)][0]}",
            first=When(NOW - timedelta(days=3, minutes=thread)),
            last=When(NOW - timedelta(minutes=thread)),
            articles=thread % 7 + 1,
            unread=thread % 3,
            outlets=tuple(f"Outlet {part}" for part in range(thread % 5 + 1)),
            languages=("de", "en")[: thread % 2 + 1],
            starred=thread % 11 == 0,
        )
        for thread in range(1, number + 1)
    )
