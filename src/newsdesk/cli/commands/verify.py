"""newsdesk verify: check a digest's footnotes against the stored sources."""

import argparse
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.jsonform import Json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.desk.checks import Check, Edited

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("digest", type=Path, metavar="DIGEST.md", help="a digest that newsdesk wrote")
    json_option(parser)


def _json(checks: Sequence[Check], wrong: int, edited: int) -> Json:
    """Return every check; `edited` is null, or says what a later text of the article has in its place."""
    rows = [
        {
            "footnote": one.label,
            "line": one.line,
            "url": one.url,
            "holds": one.holds,
            "reason": one.reason,
            "edited": _edited_json(one.edited) if one.edited else None,
        }
        for one in checks
    ]
    return {"footnotes": rows, "held": len(checks) - wrong, "failed": wrong, "edited": edited}


def _edited_json(edited: Edited) -> Json:
    return {
        "revision": edited.revision,
        "fetched": edited.fetched.isoformat(),
        "stands": edited.stands,
        "now": edited.now,
    }


def _told(check: Check) -> str:
    """Return what there is to say of a footnote that fails, or whose article was edited since."""
    where = f"line {check.line}: [^{check.label}]"
    edited = check.edited
    if edited is None:
        return f"{where} {check.reason}"
    fetched = edited.fetched.astimezone(UTC)
    since = f"edited since: revision {edited.revision}, fetched {fetched:%Y-%m-%d %H:%M} UTC,"
    if edited.stands:
        return f"{where} {since} still says so"
    instead = f"; it has “{edited.now}”" if edited.now else ""
    return f"{where} {since} no longer says so{instead}"


def _sum(checks: Sequence[Check], wrong: int, edited: int) -> str:
    """Return how many footnotes hold, and how many of them cite what was edited since."""
    held = f"{len(checks) - wrong} of {len(checks)} footnotes hold"
    if not edited:
        return held
    gone = sum(one.edited is not None and not one.edited.stands for one in checks)
    no_longer = f", {gone} of sentences that stand there no longer" if gone else ""
    return f"{held}; {edited} of articles edited since{no_longer}"


def _execute(session: Session) -> int:
    checks = session.desk.verify(session.words.digest)
    wrong = sum(not check.holds for check in checks)
    edited = sum(check.edited is not None for check in checks)
    if session.output.as_json:
        session.output.json(_json(checks, wrong, edited))
    else:
        for check in checks:
            if check.edited or not check.holds:
                session.output.text(_told(check))
        session.output.text(_sum(checks, wrong, edited))
    if not checks:
        session.output.note(f"{session.words.digest} has no footnotes of a digest")
        return Exit.NOTHING_DONE
    return Exit.SOME_FAILED if wrong else Exit.DONE


COMMAND = Command("verify", "check a digest's proofs against the stored sources", _arguments, _execute)
