"""The way in: `newsdesk` and `python -m newsdesk`."""

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line and return its exit code."""
    from newsdesk.cli import run  # noqa: PLC0415 - a spawned worker imports this module and needs no commands

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
