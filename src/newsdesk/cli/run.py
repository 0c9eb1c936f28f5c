"""From words to an exit code: every expected error becomes one sentence on stderr."""

from importlib.metadata import version

from newsdesk.cli.commands.desk import open_desk
from newsdesk.cli.output import Exit, Output
from newsdesk.cli.parser import parse
from newsdesk.cli.session import Session
from newsdesk.desk.collecting import quiet_collector
from newsdesk.errors import ConfigError, NewsdeskError, UsageError

__all__ = ["run"]


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; never raises for an expected error."""
    output = Output()
    session = None
    code: int
    try:
        words = parse(arguments)
        output = Output(as_json=words.json, verbose=words.verbose)
        session = Session(words, output)
        with quiet_collector():
            code = _execute(session)
    except (UsageError, ConfigError) as error:
        output.note(f"newsdesk: {error}")
        code = Exit.WRONG_USE
    except NewsdeskError as error:
        output.note(f"newsdesk: {error}")
        code = Exit.NOTHING_DONE
    except SystemExit as left:  # argparse after --help
        code = left.code if isinstance(left.code, int) else Exit.DONE
    except KeyboardInterrupt:
        output.note("newsdesk: stopped; what was stored stays stored")
        code = 130
    finally:
        if session:
            session.close()
    return int(code)


def _execute(session: Session) -> int:
    words = session.words
    if words.version:
        session.output.text(f"newsdesk {version('newsdesk')}")
        return Exit.DONE
    if words.command is None:
        return open_desk(session)
    return int(words.execute(session))
