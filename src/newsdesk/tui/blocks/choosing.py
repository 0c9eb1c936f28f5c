"""The list of views as blocks: what the list of threads can be narrowed to."""

from collections.abc import Mapping, Sequence

from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone
from newsdesk.tui.views import Kind, View

__all__ = ["view_blocks"]


def view_blocks(
    choices: Sequence[tuple[str, Sequence[View]]], counts: Mapping[View, int], current: View
) -> tuple[Block, ...]:
    """Return a block for each view; `counts` are the threads of those that are counted."""
    blocks: list[Block] = []
    number = 0
    for heading, views in choices:
        blocks += [Block(display.line(heading), Tone.HEADING, gap=1 if blocks else 0)] if views else []
        for view in views:
            name = _name(view)
            facts = [display.count(counts[view], "thread")] if view in counts else []
            facts += ["shown now"] if view == current else []
            text = " · ".join([name, *facts])
            blocks.append(
                Block(
                    text,
                    marks=(Mark(len(name), len(text), Tone.META),),
                    lead="  ",
                    indent=2,
                    target=Target(choice=number),
                )
            )
            number += 1
    return tuple(blocks)


def _name(view: View) -> str:
    if view.kind is Kind.FEEDS and len(view.feeds) > 1:
        return "all of them"
    return display.line(view.name) or "all"
