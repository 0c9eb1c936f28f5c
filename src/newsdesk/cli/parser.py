"""The words of the command line: global options, then one command."""

import argparse
from typing import Any, NoReturn

from newsdesk.cli.commands import COMMANDS
from newsdesk.cli.commands.base import global_options
from newsdesk.errors import UsageError

__all__ = ["parse"]

_EPILOG = """\
exit codes: 0 done; 1 some sources failed, the rest is done and told; 2 wrong use; 3 nothing could be done
Every command that shows something takes --json. Commands work while the desk is open in another terminal."""


class _Parser(argparse.ArgumentParser):
    """An argparse parser that raises instead of leaving the program by itself."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        # argparse hands words that a command does not know to the parser above it, which names its own help
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return known, unknown


def _build() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="newsdesk",
        description="The story desk in a terminal. Without a command it opens the desk.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    global_options(parser, above=True)
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        words = commands.add_parser(
            command.name, help=command.summary, description=command.summary, allow_abbrev=False
        )
        global_options(words, above=False)
        command.arguments(words)
        words.set_defaults(execute=command.execute)
    return parser


def parse(arguments: list[str]) -> argparse.Namespace:
    """Parse the words after `newsdesk`; UsageError where they do not fit, SystemExit(0) after --help."""
    words = _build().parse_args(arguments)
    if "json" not in words:
        words.json = False
    return words
