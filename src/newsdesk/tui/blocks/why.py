"""Why an article stands where it stands, as blocks."""

from collections.abc import Iterator

from newsdesk.model import ArticleLine, Why
from newsdesk.model.stories import Decider
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Tone

__all__ = ["why_blocks"]

_BY = {
    Decider.ARRIVAL: "It was put here when it came.",
    Decider.OPENING: "It began this thread when it came: no other was likely enough.",
    Decider.SECOND_LOOK: "A later look put it here, when more was known.",
    Decider.PERSON: "You put it here: no later decision takes it away.",
}


def why_blocks(article: ArticleLine, why: Why, runner_up: str = "") -> tuple[Block, ...]:
    """Return the reasons; `runner_up` is the title of the next best thread."""
    return (
        Block(display.line(article.title), Tone.TITLE),
        Block(display.line(article.outlet), Tone.META),
        *_reasons(why, runner_up),
    )


def _reasons(why: Why, runner_up: str) -> Iterator[Block]:
    yield Block(_BY[why.by], gap=1)
    if why.by in (Decider.ARRIVAL, Decider.SECOND_LOOK):
        yield Block(f"How likely it belongs here: {why.score:.0%}.")
    if why.names:
        yield from _shared("Names that it shares with the others here", why.names)
    if why.terms:
        yield from _shared("Words that it shares with the others here", why.terms)
    if why.days is not None:
        yield Block("Time", Tone.HEADING, gap=1)
        days = display.count(round(why.days), "day") if why.days >= 1 else "less than a day"
        yield Block(f"{days} from the nearest other article here")
    if why.runner_up is not None and why.runner_up_score is not None:
        yield Block("The next best thread", Tone.HEADING, gap=1)
        yield Block(f"{display.line(runner_up) or f'thread {why.runner_up}'}: {why.runner_up_score:.0%}")
    if why.features:
        yield Block("What went into the decision", Tone.HEADING, gap=1)
        width = max(len(name) for name, _ in why.features)
        for name, value in why.features:
            yield Block(f"{value:.3f}", lead=f"{display.line(name).ljust(width)}  ", indent=width + 2)


def _shared(heading: str, keys: tuple[str, ...]) -> Iterator[Block]:
    yield Block(heading, Tone.HEADING, gap=1)
    yield Block(", ".join(display.line(key) for key in keys))
