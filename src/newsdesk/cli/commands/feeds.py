"""newsdesk feeds: list, remove, import and export feeds."""

import argparse
from pathlib import Path

from newsdesk.cli.commands.base import Command, global_options, json_option, no_feeds
from newsdesk.cli.jsonform import feed_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session
from newsdesk.errors import NotFound
from newsdesk.model import FeedStatus
from newsdesk.text.counted import count

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parts = parser.add_subparsers(dest="part", metavar="list|remove|import|export", required=True)
    listing = parts.add_parser("list", help="every feed with its last outcome")
    json_option(listing)
    remove = parts.add_parser("remove", help="take feeds out of feeds.toml; their articles stay")
    remove.add_argument("urls", nargs="+", metavar="URL")
    taking = parts.add_parser("import", help="add the feeds of an OPML file to feeds.toml")
    taking.add_argument("file", type=Path, metavar="OPML")
    json_option(taking)
    export = parts.add_parser("export", help="write the feeds as OPML to stdout")
    for part in (listing, remove, taking, export):
        global_options(part)


def _row(status: FeedStatus) -> str:
    feed, state = status.feed, status.state
    outcome = state.status.value if state.status else "never asked"
    if state.failure:
        outcome += f": {state.failure.reason}"
    checked = f" at {state.checked:%Y-%m-%d %H:%M} UTC" if state.checked else ""
    moved = f"\n    moved for good to {state.moved_to}" if state.moved_to else ""
    pages = "".join(f"\n    no article from {url}: {failure.reason}" for url, failure in status.failed_pages)
    title = feed.title or state.title or feed.url
    section = f"  [{feed.section}]" if feed.section else ""
    articles = count(status.articles, "article")
    return f"{title}{section}\n    {feed.url}\n    {outcome}{checked}; {articles}{moved}{pages}"


def _list(session: Session) -> int:
    statuses = session.desk.feeds()
    if session.output.as_json:
        session.output.json({"config": session.config.path, "feeds": [feed_json(one) for one in statuses]})
    elif statuses:
        session.output.text("\n".join(_row(one) for one in statuses))
    else:
        session.output.note(no_feeds(session))
    failed = any(one.state.failure or one.failed_pages for one in statuses)
    return Exit.SOME_FAILED if failed else Exit.DONE


def _import(session: Session) -> int:
    done = session.desk.import_opml(session.words.file)
    for address in done.skipped:
        session.output.note(f"left out: {address} is no address of a feed")
    if session.output.as_json:
        fields = {"added": done.added, "known": done.known, "skipped": done.skipped}
        session.output.json(
            {"config": session.config.path, **{name: list(one) for name, one in fields.items()}}
        )
    else:
        here = f"{len(done.known)} {'was' if len(done.known) == 1 else 'were'} there already"
        session.output.text(f"{count(len(done.added), 'feed')} added to {session.config.path}, {here}")
    return Exit.SOME_FAILED if done.skipped else Exit.DONE


def _remove(session: Session) -> int:
    urls, missing = dict.fromkeys(session.words.urls), 0
    for url in urls:
        try:
            feed = session.desk.remove_feed(url)
        except NotFound as error:
            missing += 1
            session.output.note(f"failed: {error}")
        else:
            session.output.note(f"removed {feed.url}; its articles stay")
    if not missing:
        return Exit.DONE
    return Exit.SOME_FAILED if missing < len(urls) else Exit.NOTHING_DONE


def _execute(session: Session) -> int:
    match session.words.part:
        case "list":
            return _list(session)
        case "remove":
            return _remove(session)
        case "import":
            return _import(session)
        case _:
            session.output.text(session.desk.export_opml())
            return Exit.DONE


COMMAND = Command("feeds", "list, remove, import (OPML) or export feeds", _arguments, _execute)
