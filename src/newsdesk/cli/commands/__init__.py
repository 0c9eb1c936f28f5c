"""The commands, in the order in which `--help` lists them; each stands in a file of its own."""

from newsdesk.cli.commands import (
    add,
    alerts,
    demo,
    desk,
    digest,
    export,
    feeds,
    follow,
    import_,
    merge,
    refresh,
    rename,
    rethread,
    search,
    show,
    split,
    threads,
    undo,
    verify,
    why,
)
from newsdesk.cli.commands.base import Command

__all__ = ["COMMANDS", "Command"]

COMMANDS: tuple[Command, ...] = (
    desk.COMMAND,
    demo.COMMAND,
    refresh.COMMAND,
    add.COMMAND,
    import_.COMMAND,
    export.COMMAND,
    threads.COMMAND,
    show.COMMAND,
    search.COMMAND,
    alerts.COMMAND,
    why.COMMAND,
    digest.COMMAND,
    verify.COMMAND,
    feeds.COMMAND,
    follow.COMMAND,
    merge.COMMAND,
    split.COMMAND,
    rename.COMMAND,
    undo.COMMAND,
    rethread.COMMAND,
)
