"""The feeds with their last outcomes as blocks: what failed comes first, with its reason."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from newsdesk.model import FeedStatus, FetchStatus
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone

__all__ = ["feed_blocks", "has_failed"]

_SIGN = {
    FetchStatus.FETCHED: "✓ ",
    FetchStatus.UNCHANGED: "= ",
    FetchStatus.SKIPPED: "– ",
    FetchStatus.FAILED: "✗ ",
}
_PAGES_SHOWN = 3


def has_failed(status: FeedStatus) -> bool:
    """Return whether the feed's last fetch gave nothing."""
    return status.state.status is FetchStatus.FAILED


def feed_blocks(
    feeds: Sequence[FeedStatus], now: datetime, warnings: Sequence[str] = ()
) -> tuple[Block, ...]:
    """Return what is wrong with the settings, then one block a feed, and under it what failed."""
    blocks = [Block(display.line(warning), Tone.WARN, lead="! ", indent=2) for warning in warnings]
    blocks.append(Block(_head(feeds), Tone.META, gap=1 if warnings else 0))
    for section, members in _sections(feeds):
        blocks.append(Block(section, Tone.HEADING, gap=1))
        for status in members:
            blocks += _feed(status, now)
    return tuple(blocks)


def _head(feeds: Sequence[FeedStatus]) -> str:
    number = display.count(len(feeds), "feed")
    if not any(status.state.checked for status in feeds):
        return f"{number}, not asked yet" if feeds else "no feeds yet; `newsdesk add ADDRESS` adds one"
    return f"{number}, {sum(has_failed(status) for status in feeds)} failed at the last refresh"


def _sections(feeds: Sequence[FeedStatus]) -> Iterator[tuple[str, list[FeedStatus]]]:
    """Yield the failed feeds, then the sections of feeds.toml in their order."""
    if failed := [status for status in feeds if has_failed(status)]:
        yield "Failed", failed
    sections: dict[str, list[FeedStatus]] = {}
    for status in feeds:
        if not has_failed(status):
            sections.setdefault(display.line(status.feed.section) or "Feeds", []).append(status)
    yield from sections.items()


def _feed(status: FeedStatus, now: datetime) -> Iterator[Block]:
    feed, state = status.feed, status.state
    title = display.line(feed.title or state.title or feed.url)
    facts = [
        state.status.value if state.status else "not asked yet",
        display.clock(state.checked, now) if state.checked else "",
        display.count(status.articles, "article"),
        f"failed {state.failures} times in a row" if state.failures > 1 else "",
        f"moved to {display.line(state.moved_to)}" if state.moved_to else "",
    ]
    text = f"{title} · {' · '.join(fact for fact in facts if fact)}"
    sign = _SIGN[state.status] if state.status else "  "
    yield Block(
        text,
        marks=(Mark(len(title), len(text), Tone.META),),
        lead=sign,
        indent=2,
        target=Target(url=feed.url),
    )
    if state.failure:
        yield Block(display.line(state.failure.reason), Tone.WARN, indent=4, lead="    ")
    for url, failure in status.failed_pages[:_PAGES_SHOWN]:
        yield Block(f"{display.line(failure.reason)} ({display.line(url)})", Tone.META, lead="  · ", indent=4)
    if (more := len(status.failed_pages) - _PAGES_SHOWN) > 0:
        yield Block(
            f"and {display.count(more, 'more page')} without an article", Tone.META, lead="  · ", indent=4
        )
