"""The table of everything a reader can do at the desk; keys, footer, palette and help derive from it."""

from functools import partial
from typing import TYPE_CHECKING

from newsdesk.tui.actions import editing, going, sharing, showing
from newsdesk.tui.blocks import SECTIONS
from newsdesk.tui.command import Command, Pane
from newsdesk.tui.finding import FINDING
from newsdesk.tui.motions import MOTIONS

if TYPE_CHECKING:
    from newsdesk.tui.screens.desk import DeskScreen

__all__ = ["COMMANDS"]

_LIST = frozenset({Pane.THREADS})
_SUMMARY = frozenset({Pane.SUMMARY})
_TEXT = frozenset({Pane.SUMMARY, Pane.SOURCE})
_NOT_SOURCE = frozenset({Pane.THREADS, Pane.SUMMARY})


_READ: "tuple[Command[DeskScreen], ...]" = (
    Command(
        "enter",
        "enter",
        "Go in",
        "Go into the thread, or from a claim to its source.",
        going.enter,
        "Read",
        label="open",
        panes=_NOT_SOURCE,
        palette=False,
    ),
    Command(
        "back",
        "escape",
        "Go back",
        "Go back a step, also out of a search.",
        going.back,
        "Read",
        label="back",
        footer=_TEXT,
        palette=False,
    ),
    Command(
        "page_on",
        "space",
        "Page on",
        "Read on by a page; from the end to the next unread thread.",
        going.page_on,
        "Read",
        label="page on",
        footer=_TEXT,
        palette=False,
    ),
    Command(
        "next_unread",
        "n",
        "Next unread thread",
        "Next unread thread; in a search the next match.",
        going.next_unread,
        "Read",
        label="next unread",
    ),
    Command(
        "previous_unread",
        "p",
        "Previous unread thread",
        "Unread thread before; in a search the match before.",
        going.previous_unread,
        "Read",
    ),
    Command(
        "next_source",
        "right_square_bracket",
        "Next source",
        "Next proof of the claim, or next source of the thread.",
        going.next_source,
        "Read",
        label="next source",
        footer=_TEXT,
    ),
    Command(
        "previous_source",
        "left_square_bracket",
        "Previous source",
        "Proof or source before.",
        going.previous_source,
        "Read",
    ),
    Command(
        "why",
        "w",
        "Why is this here?",
        "Why does the article stand in this thread?",
        showing.why,
        "Read",
        label="why",
        footer=_TEXT,
    ),
    Command(
        "changes",
        "d",
        "What changed?",
        "What did the outlet change in this article?",
        showing.changes,
        "Read",
    ),
)

_SECTIONS: "tuple[Command[DeskScreen], ...]" = tuple(
    Command(
        f"section_{number}",
        str(number),
        f"To {name.lower()}",
        f"Go to the {name.lower()} of the summary.",
        partial(going.section, number),
        "Read",
        panes=_SUMMARY,
    )
    for number, name in enumerate(SECTIONS, 1)
)

_MARK: "tuple[Command[DeskScreen], ...]" = (
    Command(
        "refresh",
        "r",
        "Refresh all feeds",
        "Fetch every feed; reading goes on meanwhile.",
        showing.refresh,
        "Sort",
        label="refresh",
        footer=_LIST,
    ),
    Command("read", "u", "Read or unread", "Mark the thread as read, or as unread.", editing.read, "Sort"),
    Command(
        "all_read",
        "A",
        "Mark all as read",
        "Mark every thread that the list shows as read.",
        editing.all_read,
        "Sort",
    ),
    Command(
        "star",
        "f",
        "Follow",
        "Put a star on the thread, or take it away.",
        editing.star,
        "Sort",
        label="follow",
        footer=_LIST,
    ),
    Command("rename", "t", "Title", "Give the thread a title of your own; it stays.", editing.rename, "Sort"),
    Command(
        "merge",
        "m",
        "Merge",
        "Merge: mark a thread, then choose its other half.",
        editing.merge,
        "Sort",
        panes=_LIST,
    ),
    Command(
        "split",
        "x",
        "Split off",
        "Split the article off into a thread of its own.",
        editing.split,
        "Sort",
        panes=_TEXT,
    ),
    Command(
        "undo",
        "ctrl+z",
        "Undo",
        "Take back the last merge, split or title.",
        editing.undo,
        "Sort",
    ),
)

_SHARE: "tuple[Command[DeskScreen], ...]" = (
    Command(
        "browse",
        "o",
        "Open in the browser",
        "Open the article in the browser.",
        sharing.browse,
        "Hand on",
        label="browser",
        footer=_TEXT,
    ),
    Command(
        "archive",
        "O",
        "Open the archived copy",
        "Open its archived copy at web.archive.org.",
        sharing.archive,
        "Hand on",
    ),
    Command(
        "copy",
        "y",
        "Copy with citation",
        "Copy the claim with its citation.",
        sharing.copy,
        "Hand on",
        label="copy",
        footer=_TEXT,
    ),
    Command(
        "collect",
        "e",
        "Into the digest",
        "Put the thread into the digest, or take it out.",
        sharing.collect,
        "Hand on",
        label="digest",
        footer=_NOT_SOURCE,
    ),
    Command(
        "write_digest",
        "E",
        "Write the digest",
        "Write the digest, or this thread, into the current folder.",
        sharing.write_digest,
        "Hand on",
    ),
)

_DESK: "tuple[Command[DeskScreen], ...]" = (
    Command("feeds", "F", "Feeds", "Show the feeds, and what failed.", showing.feeds, "Desk"),
    Command(
        "theme", "", "Light or dark", "Change between the light and the dark look.", showing.theme, "Desk"
    ),
    Command(
        "leave",
        "q",
        "Back, leave",
        "Go back a step; from the threads leave newsdesk.",
        going.back_or_leave,
        "Desk",
        label="leave",
        footer=_LIST,
        palette=False,
    ),
    Command("quit", "", "Leave newsdesk", "Leave newsdesk; ^q does it anywhere.", showing.leave, "Desk"),
    Command(
        "palette",
        "colon,ctrl+p",
        "All commands",
        "Find a command by its name.",
        showing.palette,
        "Desk",
        palette=False,
    ),
    Command(
        "help",
        "question_mark,f1",
        "Help",
        "Show the keys of this pane.",
        showing.show_help,
        "Desk",
        label="help",
    ),
)

COMMANDS: "tuple[Command[DeskScreen], ...]" = (
    *_READ,
    *_SECTIONS,
    *FINDING,
    *_MARK,
    *_SHARE,
    *MOTIONS,
    *_DESK,
)
"""Every command of the desk, in the order of help and footer."""
