"""newsdesk verify: check a digest's footnotes against the stored sources."""

import argparse
from pathlib import Path

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("digest", type=Path, metavar="DIGEST.md", help="a digest that newsdesk wrote")
    json_option(parser)


def _execute(session: Session) -> int:
    checks = session.desk.verify(session.words.digest)
    wrong = [check for check in checks if not check.holds]
    if session.output.as_json:
        rows = [
            {
                "footnote": one.label,
                "line": one.line,
                "url": one.url,
                "holds": one.holds,
                "reason": one.reason,
            }
            for one in checks
        ]
        session.output.json({"footnotes": rows, "held": len(checks) - len(wrong), "failed": len(wrong)})
    else:
        for check in wrong:
            session.output.text(f"line {check.line}: [^{check.label}] {check.reason}")
        session.output.text(f"{len(checks) - len(wrong)} of {len(checks)} footnotes hold")
    if not checks:
        session.output.note(f"{session.words.digest} has no footnotes of a digest")
        return Exit.NOTHING_DONE
    return Exit.SOME_FAILED if wrong else Exit.DONE


COMMAND = Command("verify", "check a digest's proofs against the stored sources", _arguments, _execute)
