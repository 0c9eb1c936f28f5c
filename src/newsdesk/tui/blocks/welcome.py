"""What an empty desk says: what to do first, and what could not be reached."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from newsdesk.model import Config, FailureKind, FeedStatus
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Tone
from newsdesk.tui.blocks.feeds import has_failed

__all__ = ["welcome_blocks"]

_SHOWN = 4


def welcome_blocks(
    config: Config,
    feeds: Sequence[FeedStatus],
    keys: Mapping[str, str],
    *,
    offline: bool,
    samples: bool,
    refreshing: bool = False,
) -> tuple[Block, ...]:
    """Return the blocks of an empty desk; `keys` are those of the commands `refresh` and `feeds`.

    The desk of the `samples` fills itself; one that is `refreshing` asks for no key.
    """
    if samples:
        return (Block("The sample stories are being taken in …", Tone.TITLE, gap=1),)
    failed = [status for status in feeds if has_failed(status)]
    return (
        Block("Your desk is empty.", Tone.TITLE, gap=1),
        *(_waiting(config) if refreshing else _first_step(config, keys, offline=offline)),
        *_failed(failed, len(feeds), keys),
        Block("Just looking? This opens the desk on sample stories, without any network:", gap=1),
        Block("newsdesk demo", Tone.STRONG, lead="  ", indent=2),
        Block("A single article, a site or a saved page also makes a start:", gap=1),
        Block("newsdesk add WHAT", Tone.STRONG, lead="  ", indent=2),
    )


def _waiting(config: Config) -> Iterator[Block]:
    """Yield that what comes in will be here."""
    feeds = display.count(len(config.feeds), "feed")
    yield Block(f"Asking {feeds}: what comes in stands here as soon as it is read.", gap=1)


def _first_step(config: Config, keys: Mapping[str, str], *, offline: bool) -> Iterator[Block]:
    """Yield what to do: fetch, or name feeds first."""
    if offline:
        yield Block("newsdesk was started with --offline: start it without to fetch your feeds.", gap=1)
    elif config.feeds:
        key = keys["refresh"]
        text = f"Press {key} to fetch {display.count(len(config.feeds), 'feed')}"
        origin = f" of {PurePath(config.path).name}." if config.path else "."
        yield Block(text + origin, marks=(Mark(6, 6 + len(key), Tone.KEY),), gap=1)
    else:
        yield Block(f"No feeds are named in {config.path or 'feeds.toml'} yet. Add one by", gap=1)
        yield Block("newsdesk add ADDRESS", Tone.STRONG, lead="  ", indent=2)


def _failed(failed: Sequence[FeedStatus], total: int, keys: Mapping[str, str]) -> Iterator[Block]:
    """Yield what could not be reached and why."""
    if not failed:
        return
    kinds = {status.state.failure.kind for status in failed if status.state.failure}
    end = "; is there a network?" if kinds == {FailureKind.DNS} else ":"
    told = f"{len(failed)} of {display.count(total, 'feed')} could not be reached{end}"
    yield Block(told, Tone.WARN, gap=1)
    for status in failed[:_SHOWN]:
        name = display.line(status.feed.title or status.feed.url)
        reason = display.line(status.state.failure.reason) if status.state.failure else "failed"
        yield Block(f"{name}: {reason}", lead="✗ ", indent=2)
    key = keys["feeds"]
    more = f"and {len(failed) - _SHOWN} more; " if len(failed) > _SHOWN else ""
    text = f"{more}press {key} for all feeds with their reasons."
    at = text.index(f" {key} ") + 1
    yield Block(text, Tone.META, marks=(Mark(at, at + len(key), Tone.KEY),), lead="  ", indent=2)
