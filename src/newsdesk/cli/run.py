"""From words to an exit code: every expected error becomes one sentence on stderr."""

import os
import sys
from importlib.metadata import version

from newsdesk.cli.commands.desk import open_desk
from newsdesk.cli.output import Exit, Output
from newsdesk.cli.parser import parse
from newsdesk.cli.session import Session
from newsdesk.errors import ConfigError, NewsdeskError, UsageError

__all__ = ["run"]


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; never raises for an expected error."""
    output = Output()
    session = None
    try:
        words = parse(arguments)
        output = Output(as_json=words.json, verbose=words.verbose)
        if words.version:
            output.text(f"newsdesk {version('newsdesk')}")
            return Exit.DONE
        session = Session(words, output)
        return open_desk(session) if words.command is None else words.execute(session)
    except (UsageError, ConfigError) as error:
        output.note(f"newsdesk: {error}")
        return Exit.WRONG_USE
    except NewsdeskError as error:
        output.note(f"newsdesk: {error}")
        return Exit.NOTHING_DONE
    except SystemExit as left:  # argparse after --help
        return left.code if isinstance(left.code, int) else Exit.DONE
    except KeyboardInterrupt:
        output.note("newsdesk: stopped; what was stored stays stored")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    finally:
        if session:
            session.close()
