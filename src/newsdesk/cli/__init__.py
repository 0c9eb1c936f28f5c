"""The command line: one file a command, one place for output, no screen unless the desk is opened."""

from newsdesk.cli.run import run

__all__ = ["run"]
