"""newsdesk verify: check a digest's footnotes against the stored sources."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.jsonform import Json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.desk.checks import Check, Edited
from newsdesk.text.counted import count

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


def _told(checks: Sequence[Check]) -> Iterator[str]:
    """Yield a line for each footnote that fails or whose source no longer says so, then the others.

    Of an article that was edited since, the sentences that still stand there share a line.
    """
    standing: dict[tuple[str, str], list[str]] = {}
    for check in checks:
        edited = check.edited
        if not check.holds:
            yield f"line {check.line}: [^{check.label}] {check.reason}"
        elif edited and edited.stands:
            standing.setdefault((_since(edited), check.url), []).append(f"[^{check.label}]")
        elif edited:
            instead = f"; it has “{edited.now}”" if edited.now else ""
            yield f"line {check.line}: [^{check.label}] {_since(edited)} no longer says so{instead}"
    for (since, url), labels in standing.items():
        yield f"{' '.join(labels)} {since} still says so: {url}"


def _since(edited: Edited) -> str:
    fetched = edited.fetched.astimezone(UTC)
    return f"edited since: revision {edited.revision}, fetched {fetched:%Y-%m-%d %H:%M} UTC,"


def _sum(checks: Sequence[Check], wrong: int, edited: int) -> str:
    """Return how many footnotes hold, and how many of them cite what was edited since."""
    held = f"{len(checks) - wrong} of {count(len(checks), 'footnote')} hold"
    if not edited:
        return held
    gone = sum(one.edited is not None and not one.edited.stands for one in checks)
    return f"{held}; {edited} cite what was edited since: {edited - gone} stand there still, {gone} no longer"


def _execute(session: Session) -> int:
    checks = session.desk.verify(session.words.digest)
    wrong = sum(not check.holds for check in checks)
    edited = sum(check.edited is not None for check in checks)
    if session.output.as_json:
        session.output.json(_json(checks, wrong, edited))
    else:
        session.output.text("\n".join([*_told(checks), _sum(checks, wrong, edited)]))
    if not checks:
        session.output.note(f"{session.words.digest} has no footnotes of a digest")
        return Exit.NOTHING_DONE
    return Exit.SOME_FAILED if wrong else Exit.DONE


COMMAND = Command("verify", "check a digest's proofs against the stored sources", _arguments, _execute)
