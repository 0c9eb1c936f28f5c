"""newsdesk digest: threads as Markdown with proofs."""

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, since, thread_id
from newsdesk.errors import UsageError

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "threads", nargs="*", metavar="THREAD", help="threads by number (default: those since 24h)"
    )
    parser.add_argument("--since", metavar="24h", help="every thread with an article since then")
    parser.add_argument("--followed", action="store_true", help="every thread that you follow")
    parser.add_argument(
        "--out",
        metavar="PATH|-",
        help="a folder (one file a thread), a file.md (all in one), or - for stdout (the default)",
    )
    parser.add_argument(
        "--bibliography", action="store_true", help="write a CSL-JSON file beside each digest"
    )
    parser.add_argument(
        "--background",
        action="store_true",
        help="as background pieces: what happened, who wants what, what is disputed, what led here",
    )
    json_option(parser)


def _chosen(session: Session) -> tuple[int, ...]:
    words = session.words
    start = since(words.since) if words.since is not None else None
    named = session.desk.standing([thread_id(text) for text in words.threads])
    narrowed = start is not None or words.followed
    if named and not narrowed:
        return named
    if not narrowed:
        start = datetime.now(UTC) - timedelta(hours=24)
    lines = session.desk.thread_lines(since=start)
    found = tuple(line.id for line in lines if line.starred or not words.followed)
    return tuple(one for one in named if one in found) if named else found


def _execute(session: Session) -> int:
    words, output, desk = session.words, session.output, session.desk
    to_stdout = words.out in (None, "-")
    out = Path("-" if words.out is None else words.out)
    if words.out == "":
        # the folder here would be a surprise to a script whose variable is empty
        raise UsageError("--out takes a folder, a file.md or -, and it is empty")
    if words.bibliography and to_stdout:
        raise UsageError("--bibliography needs --out with a folder or a file")
    if not to_stdout and out.is_file() and out.suffix.lower() != ".md":
        raise UsageError(f"--out takes a folder or a file.md, and {out} is a file of another kind")
    threads = _chosen(session)
    if not threads:
        output.note(
            "you follow no such thread; `newsdesk follow THREAD` follows one"
            if words.followed
            else "no thread has an article since then"
            if words.since
            else "no thread has an article of the last 24 hours: name threads, or say --since 7d"
        )
        return Exit.NOTHING_DONE
    if to_stdout:
        digests = desk.digest(threads, background=words.background)
        if output.as_json:
            output.json({"digests": [{"file": name, "markdown": text} for name, text in digests]})
        else:
            several = len(threads) > 1
            text = desk.digest_of_all(threads, background=words.background) if several else digests[0][1]
            output.text(text)
        return Exit.DONE
    written = desk.write_digests(threads, out, bibliography=words.bibliography, background=words.background)
    if output.as_json:
        output.json({"written": [str(path) for path in written]})
    else:
        output.text("\n".join(str(path) for path in written))
    return Exit.DONE


COMMAND = Command("digest", "write threads as Markdown with proofs", _arguments, _execute)
