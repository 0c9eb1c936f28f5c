"""The sources of a digest: who was first, and every article with its own sources."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from newsdesk.digest.escape import address, inline, one_line
from newsdesk.digest.sections import Page
from newsdesk.model import ArticleLine, Precision, Reference, When

__all__ = ["first_reported", "sources"]

_TIES = 5  # how many articles of the same first day are named


def first_reported(lines: Sequence[ArticleLine]) -> tuple[ArticleLine, ...]:
    """Return the earliest articles: more than one where the dates do not say which was first.

    An article known to the day may be older than one known to the minute of that day. Articles without
    a date are asked only where none has one; then it is the one that was fetched first.
    """
    dated = [(line, line.published) for line in lines if line.published]
    if not dated:
        return tuple(sorted(lines, key=lambda line: (line.fetched, line.id))[:1])
    end = min(_end(when) for _, when in dated)
    first = [(when.at, line.id, line) for line, when in dated if when.at < end]
    return tuple(line for _, _, line in sorted(first, key=lambda each: each[:2]))


def _end(when: When) -> datetime:
    """Return the first moment that a date at this precision leaves out."""
    days = {Precision.YEAR: 366, Precision.SEASON: 92, Precision.MONTH: 31, Precision.DAY: 1}
    if when.precision is Precision.TIME:
        return when.at + timedelta(seconds=1)
    return when.at + timedelta(days=days[when.precision])


def sources(page: Page) -> str:
    """Return who reported first, and the list of all articles."""
    if not page.thread.articles:
        return ""
    listed: list[str] = []
    for line in page.thread.articles:
        listed += _source(line, page)
    return page.section(page.words.sources, [_first(page), "", *listed])


def _first(page: Page) -> str:
    """Return the paragraph on the earliest article that we hold."""
    first = first_reported(page.thread.articles)
    named = "; ".join(_told(line, page) for line in first[:_TIES])
    named += "; ..." if len(first) > _TIES else ""
    if not first[0].published:
        named += f" ({page.words.first_undated})"
    elif len(first) > 1:
        named += f" ({page.words.first_tie})"
    return f"{page.words.first} {named}."


def _told(line: ArticleLine, page: Page) -> str:
    """Return an article with the time its page claims and the time we got it."""
    words = page.words
    parts = [
        inline(one_line(line.outlet)) or words.unnamed,
        f'"{inline(one_line(line.title))}"',
        words.published.format(words.moment(line.published)) if line.published else words.undated,
        words.fetched.format(words.clock(line.fetched)),
    ]
    return ", ".join(parts)


def _source(line: ArticleLine, page: Page) -> list[str]:
    """Return the lines of one article, and below it those of its own sources."""
    article = page.articles.get(line.id)
    date = page.words.date(line.published) if line.published else page.words.undated
    authors = ", ".join(inline(one_line(name)) for name in (article.authors if article else ()))
    head = [
        f'**{inline(one_line(line.outlet)) or page.words.unnamed}**, "{inline(one_line(line.title))}"',
        authors,
    ]
    lines = [f"- {', '.join(filter(None, [*head, date, inline(line.language)]))}. {address(line.url)}"]
    if article and article.references:
        lines.append(f"    - {page.words.references}")
        lines += [f"        - {_reference(one)}" for one in article.references]
    return lines


def _reference(reference: Reference) -> str:
    """Return a line of an article's own bibliography as it stood there, with its address."""
    text = one_line(reference.text) or f"{reference.outlet}: {reference.title}"
    return " ".join(filter(None, [inline(text), address(reference.url) if reference.url else ""]))
