"""Alerts as blocks: for each word the articles that hold it, by name."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from newsdesk.model import Alert, Hit
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Tone
from newsdesk.tui.blocks.naming import article_block

__all__ = ["alert_blocks", "told"]

_EXAMPLE = 'alerts = ["Altman", "Deutsche Bahn"]'


def alert_blocks(alerts: Sequence[Alert], now: datetime, path: str) -> tuple[Block, ...]:
    """Return the unread articles of each alert; `path` is the file in which alerts are named."""
    if not alerts:
        where = f"at the top of {path or 'feeds.toml'}"
        return (
            Block("You have no alerts.", Tone.STRONG),
            Block(f"Words and phrases of which newsdesk shall tell you stand {where}:", gap=1),
            Block(_EXAMPLE, Tone.STRONG, lead="  ", indent=2),
        )
    return tuple(block for alert in alerts for block in _alert(alert, now))


def _alert(alert: Alert, now: datetime) -> Iterator[Block]:
    yield Block(f"{display.line(alert.words)} · {_unread(alert.articles)}", Tone.HEADING, gap=1)
    for hit in alert.hits:
        yield from _hit(hit, now)
    if alert.more:
        yield Block(f"and {alert.more:,} more", Tone.META, lead="  ", indent=2)


def _unread(articles: int) -> str:
    return display.count(articles, "unread article") if articles else "no unread article"


def _hit(hit: Hit, now: datetime) -> Iterator[Block]:
    """Yield an article's name, and the place that holds the words."""
    yield article_block(hit.article, now, "  ")
    snippet = display.body(hit.snippet.replace("\n", " "))
    found = tuple(Mark(start, end, Tone.MATCH) for start, end in hit.marks)
    # what begins within a sentence, or within a word, says so
    lead = "   …" if snippet[:1].islower() else "    "
    yield Block(snippet, Tone.META, marks=found, lead=lead, indent=4)


def told(alerts: Sequence[Alert], key: str) -> str:
    """Return in one sentence what set off alerts, naming the first article; `key` shows them all."""
    first = alerts[0]
    articles = len({hit.article.id for alert in alerts for hit in alert.hits})
    more = f" and {display.count(articles - 1, 'more article')}" if articles > 1 else ""
    name = display.headline(first.hits[0].article.title)
    outlet = display.outlet(first.hits[0].article.outlet)
    which = "them" if more else "it"
    return f"Alert “{display.line(first.words)}”: {outlet}: {name}{more}; {key} shows {which}."
