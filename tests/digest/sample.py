"""A thread of our own invention, and the things to make others of."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from newsdesk.digest import write_digest
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

NOW = datetime(2025, 11, 3, 10, 30, tzinfo=UTC)
GENERATOR = "newsdesk 0.1.0"

FIRST = """Der Hafen von Nordum ist seit Freitag gesperrt.

"Wir haben die Schleuse nicht mehr in der Hand", sagte Hafenmeisterin Ute Brandt.
Im Herbst war gewarnt worden.

Rund 40 Schiffe warten vor der Einfahrt."""
SECOND = """The port of Nordum stays closed, the harbour office said.

More than 55 ships are waiting -- twice as many as a week ago... A spokesman declined to comment."""


def article(
    number: int,
    text: str,
    *,
    title: str = "Hafen gesperrt",
    outlet: str = "Nordumer Bote",
    url: str | None = None,
    language: str = "de",
    published: When | None = None,
    authors: tuple[str, ...] = (),
    references: tuple[Reference, ...] = (),
    revision: int = 1,
) -> Article:
    return Article(
        id=number,
        url=url or f"https://bote.example/{number}",
        title=title,
        text=text,
        authors=authors,
        published=published,
        language=language,
        outlet=outlet,
        revision=revision,
        fetched=datetime(2025, 11, 2, 8, number % 60, tzinfo=UTC),
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        references=references,
    )


def cite(source: Article, text: str) -> Citation:
    start = source.text.index(text)
    return Citation(source.id, source.url, source.revision, start, start + len(text), text)


def claim(source: Article, text: str) -> Claim:
    return Claim(text, (cite(source, text),))


def thread(articles: Sequence[Article], title: str = "Hafen von Nordum gesperrt", number: int = 12) -> Thread:
    lines = tuple(
        ArticleLine(one.id, one.url, one.title, one.outlet, one.published, one.fetched, one.language)
        for one in articles
    )
    dates = sorted((one.date for one in articles), key=lambda when: when.at)
    line = ThreadLine(
        id=number,
        title=title,
        first=dates[0],
        last=dates[-1],
        articles=len(lines),
        unread=0,
        outlets=tuple(dict.fromkeys(one.outlet for one in articles)),
        languages=tuple(dict.fromkeys(one.language for one in articles)),
    )
    return Thread(line, lines)


def by_id(articles: Sequence[Article]) -> Mapping[int, Article]:
    return {one.id: one for one in articles}


def port() -> tuple[Thread, Summary, Mapping[int, Article]]:
    """A thread with every section filled."""
    de = article(
        1,
        FIRST,
        published=When.parse("2025-10-31"),
        authors=("Jana Kröger", "Ole Tamm"),
        references=(Reference('Hafenamt: "Jahresbericht" <2024>', url="https://amt.example/b?x=(1)"),),
    )
    en = article(
        2,
        SECOND,
        title="Port of Nordum stays closed",
        outlet="The Harbour Post",
        url="https://post.example/a_(b)?q=1&copy=2",
        language="en",
        published=When.parse("2025-11-02T07:15:00Z"),
    )
    point = "Der Hafen von Nordum ist seit Freitag gesperrt."
    both = Claim(
        point, (cite(de, point), cite(en, "The port of Nordum stays closed, the harbour office said."))
    )
    summary = Summary(
        key_points=(
            both,
            claim(en, "A spokesman declined to comment."),
            claim(de, "Rund 40 Schiffe warten vor der Einfahrt"),
        ),
        timeline=(
            TimelineItem(
                When.season(2025, 3),
                "Im Herbst war gewarnt worden.",
                (cite(de, "Im Herbst war gewarnt worden."),),
            ),
            TimelineItem(When.parse("2025-10-31"), point, both.citations),
        ),
        quotes=(
            Quote(
                "Wir haben die Schleuse nicht mehr in der Hand",
                "Ute Brandt",
                "sagte",
                (cite(de, "Wir haben die Schleuse nicht mehr in der Hand"),),
                role="Hafenmeisterin",
            ),
        ),
        figures=(
            Figure(
                "Schiffe",
                (
                    FigureValue("Rund 40", (cite(de, "Rund 40 Schiffe warten vor der Einfahrt."),)),
                    FigureValue(
                        "More than 55",
                        (cite(en, "More than 55 ships are waiting -- twice as many as a week ago..."),),
                    ),
                ),
            ),
        ),
        news=(claim(en, "A spokesman declined to comment."),),
        lead=2,
    )
    articles = (de, en)
    whole = thread(articles)
    two = (
        Development(5, "Hafen gesperrt", When.parse("2025-10-31"), (1,)),
        Development(6, "Port stays closed", When.parse("2025-11-02"), (2,)),
    )
    return Thread(whole.line, whole.articles, two), summary, by_id(articles)


def written(**more: object) -> str:
    """The digest of the sample thread."""
    whole, summary, articles = port()
    return write_digest(whole, summary, articles, now=NOW, generator=GENERATOR, **more)  # type: ignore[arg-type] # options of one test each
