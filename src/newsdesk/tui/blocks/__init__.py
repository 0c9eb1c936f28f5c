"""Pure builders of what the text panes show: model values in, blocks of marked text out."""

from newsdesk.tui.blocks.alerts import alert_blocks
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone
from newsdesk.tui.blocks.changes import change_blocks
from newsdesk.tui.blocks.choosing import view_blocks
from newsdesk.tui.blocks.feeds import feed_blocks, has_failed
from newsdesk.tui.blocks.helping import help_blocks
from newsdesk.tui.blocks.source import SourceView, source_blocks
from newsdesk.tui.blocks.sources import NOT_TRACED, Sources
from newsdesk.tui.blocks.summary import SECTIONS, summary_blocks
from newsdesk.tui.blocks.welcome import welcome_blocks
from newsdesk.tui.blocks.why import why_blocks

__all__ = [
    "NOT_TRACED",
    "SECTIONS",
    "Block",
    "Mark",
    "SourceView",
    "Sources",
    "Target",
    "Tone",
    "alert_blocks",
    "change_blocks",
    "feed_blocks",
    "has_failed",
    "help_blocks",
    "source_blocks",
    "summary_blocks",
    "view_blocks",
    "welcome_blocks",
    "why_blocks",
]
