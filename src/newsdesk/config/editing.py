"""Feeds into and out of feeds.toml: lines are taken out or put in, all others stay as they are.

Every edit is proved before it is written: the new text, parsed, must be the old one with just this
feed more or less.
"""

import copy
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import tomlkit
from tomlkit.exceptions import TOMLKitError

from newsdesk.config import values
from newsdesk.config.reading import parse_toml, read_config, read_text
from newsdesk.config.statements import Path as KeyPath
from newsdesk.config.statements import Statement, split_lines, statements
from newsdesk.config.values import BadValue, feed_key
from newsdesk.config.writing import replace
from newsdesk.errors import ConfigError, NotFound
from newsdesk.model import Feed
from newsdesk.text.clean import line

__all__ = ["add_feed", "add_feeds", "find_feed", "remove_feed"]

_DEFAULT = Feed("")


def add_feed(path: Path, feed: Feed) -> bool:
    """Add a feed to a feeds.toml; False when its address stands there already. Raises ConfigError."""
    return bool(add_feeds(path, [feed]))


def add_feeds(path: Path, feeds: Iterable[Feed]) -> tuple[Feed, ...]:
    """Add feeds in one go and return, as they stand there now, those that were not there yet.

    Raises ConfigError before it writes.
    A feed goes to the end of its section, which is made where it is missing.
    """
    old = read_text(path)
    known = {feed_key(feed.url) for feed in read_config(str(path), old).feeds}
    added: dict[str, Feed] = {}
    for feed in feeds:
        if (key := feed_key(feed.url)) not in known:
            added.setdefault(key, feed)
    if not added:
        return ()
    new = _with(str(path), old, added.values())
    # the options too must be such as can be read again
    there = {feed_key(feed.url): feed for feed in read_config(str(path), new).feeds}
    replace(path, old.encode(), new.encode())
    return tuple(there[key] for key in added)


def find_feed(feeds: Iterable[Feed], url: str) -> Feed | None:
    """Return the feed with this address, however it is spelled, or None."""
    return next((feed for feed in feeds if feed_key(feed.url) == feed_key(url)), None)


def remove_feed(path: Path, url: str) -> Feed:
    """Take the feed with this address out of a feeds.toml and return it; raises NotFound and ConfigError.

    A section of which nothing is left goes too, unless there is a comment in it.
    """
    old = read_text(path)
    config = read_config(str(path), old)
    feed = find_feed(config.feeds, url)
    if feed is None:
        raise NotFound(f"{path}: there is no feed with the address {line(url)}")
    text = old
    for place in _places(parse_toml(str(path), text), url):
        text = _without(str(path), text, place)
    replace(path, old.encode(), text.encode())
    return feed


# in


def _with(name: str, text: str, feeds: Iterable[Feed]) -> str:
    tree = parse_toml(name, text)
    rows: dict[KeyPath, list[str]] = {}
    for feed in feeds:
        section = line(feed.section)
        place: KeyPath = ("feeds", section) if section else ("feeds",)
        title = _free_title(_table(name, tree, place), feed)
        try:
            option = _options(feed)
            row = f"{tomlkit.key(title).as_string()} = {_toml(option)}"
        except (BadValue, UnicodeEncodeError) as bad:
            raise ConfigError(f"{name}: the feed {line(feed.url)} cannot be added: {bad}") from bad
        rows.setdefault(place, []).append(row)
        _put(tree, (*place, title), option)
    new = _insert(text, rows)
    if not _parses_to(new, tree):
        by_hand = "\n".join("\n".join([f"[{_dotted(place)}]", *added]) for place, added in rows.items())
        raise ConfigError(
            f"{name}: is written in a way that cannot be edited; please add by hand:\n{by_hand}"
        )
    return new


def _options(feed: Feed) -> str | dict[str, Any]:
    """Return what stands behind a feed's name: its address alone, or what is not the default."""
    options: dict[str, Any] = {"url": values.web_address(feed.url)}
    for key in ("language", "outlet", "user_agent", "pages", "limit"):
        if getattr(feed, key) != getattr(_DEFAULT, key):
            options[key] = getattr(feed, key)
    if feed.interval != _DEFAULT.interval:
        options["interval"] = values.duration_in_words(feed.interval)
    for key in ("headers", "cookies"):
        if getattr(feed, key):
            options[key] = dict(getattr(feed, key))
    return str(options["url"]) if len(options) == 1 else options


def _toml(option: Any) -> str:
    if isinstance(option, dict):
        inside = ", ".join(
            f"{tomlkit.key(key).as_string()} = {_toml(value)}" for key, value in option.items()
        )
        return f"{{ {inside} }}"
    return str(tomlkit.item(option).as_string())


def _table(name: str, tree: dict[str, Any], place: KeyPath) -> dict[str, Any]:
    """Return what the section holds now; raises ConfigError where a feed has its name."""
    table: Any = tree
    for key in place:
        table = table.get(key, {})
    if not isinstance(table, dict) or (len(place) > 1 and isinstance(table.get("url"), str)):
        raise ConfigError(f"{name}: “{place[-1]}” is a feed there and cannot be a section, too")
    return table


def _free_title(taken: Mapping[str, Any], feed: Feed) -> str:
    """Return the feed's title, or its host; with a number where the section has one of this name."""
    wanted = line(feed.title, 200) or urlsplit(feed.url).hostname or "feed"
    title, number = wanted, 2
    while title in taken or title == "url":
        title, number = f"{wanted} {number}", number + 1
    return title


def _insert(text: str, rows: Mapping[KeyPath, Sequence[str]]) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    lines = split_lines(text)
    found = statements(text.removeprefix("\ufeff"))
    ends = {place: _end_of_table(found, place) for place in rows}
    if lines and not lines[-1].endswith("\n") and any(at in (None, len(lines)) for at in ends.values()):
        lines[-1] += end
    headless = [place for place, at in ends.items() if at is None]
    # from the last line to the first, so that the places of the others hold
    for at, place in sorted(((at, place) for place, at in ends.items() if at is not None), reverse=True):
        lines[at:at] = [row + end for row in rows[place]]
    for place in headless:
        lines += [end] if lines else []
        lines += [f"[{_dotted(place)}]{end}", *(row + end for row in rows[place])]
    return "".join(lines)


def _end_of_table(found: Sequence[Statement], place: KeyPath) -> int | None:
    """Return the line behind the last statement under the header of this table, or None without one."""
    ends = [statement.last + 1 for statement in found if statement.table == place]
    headed = any(statement.header and statement.path == place for statement in found)
    return max(ends) if headed else None


# out


def _places(tree: dict[str, Any], url: str) -> list[KeyPath]:
    """Return the paths of all feeds with this address."""
    wanted = feed_key(url)
    places: list[KeyPath] = []
    for name, value in tree.get("feeds", {}).items():
        if _address(value) is not None:
            places += [("feeds", name)] if _address(value) == wanted else []
        else:
            places += [
                ("feeds", name, inner) for inner, option in value.items() if _address(option) == wanted
            ]
    return places


def _address(option: Any) -> str | None:
    url = option.get("url") if isinstance(option, dict) else option
    return feed_key(url) if isinstance(url, str) else None


def _without(name: str, text: str, place: KeyPath) -> str:
    tree = parse_toml(name, text)
    inner = tree
    for key in place[:-1]:
        inner = inner[key]
    del inner[place[-1]]
    new = _cut(text, place)
    if not _parses_to(new, tree):
        new = _by_tomlkit(text, place)
    if not _parses_to(new, tree):
        raise ConfigError(f"{name}: is written in a way that cannot be edited; please take it out by hand")
    return new


def _cut(text: str, place: KeyPath) -> str:
    lines = split_lines(text)
    found = statements(text.removeprefix("\ufeff"))
    gone: set[int] = set()
    for statement in found:
        if statement.path[: len(place)] == place:
            gone.update(range(statement.first, statement.last + 1))
            # comments inside a feed's own table are about this feed
            if statement.table[: len(place)] == place and not statement.header:
                header = next(other for other in found if other.header and other.path == statement.table)
                gone.update(range(header.first, statement.first))
    gone |= _blank_after(lines, gone)
    gone |= _empty_header(lines, found, gone, place[:-1])
    return "".join(row for at, row in enumerate(lines) if at not in gone)


def _blank_after(lines: Sequence[str], gone: set[int]) -> set[int]:
    """Return the blank line behind a block that had one before it, too."""
    extra = set()
    for at in gone:
        before = min(gone) - 1
        if at + 1 not in gone and at + 1 < len(lines) and not lines[at + 1].strip() and before >= 0:
            extra |= {at + 1} if not lines[before].strip() else set()
    return extra


def _empty_header(
    lines: Sequence[str], found: Sequence[Statement], gone: set[int], section: KeyPath
) -> set[int]:
    """Return the section's header, and the blank line before it, when nothing is left under it."""
    header = next((one for one in found if one.header and one.path == section), None)
    kept = [one for one in found if one.table == section and not one.header and one.first not in gone]
    if header is None or kept:
        return set()
    next_header = next((one.first for one in found if one.header and one.first > header.first), len(lines))
    inside = range(header.first + 1, next_header)
    if any(lines[at].strip() for at in inside if at not in gone):
        return set()  # a comment
    blank_before = header.first > 0 and not lines[header.first - 1].strip()
    return {header.first, header.first - 1} if blank_before else {header.first}


def _by_tomlkit(text: str, place: KeyPath) -> str:
    """Take a feed out of a section that stands on one line."""
    try:
        document: Any = tomlkit.parse(text)
        inner = document
        for key in place[:-1]:
            inner = inner[key]
        inner.remove(place[-1])
        return tomlkit.dumps(document)
    except (TOMLKitError, AttributeError, KeyError, ValueError):
        return text


# both


def _put(tree: dict[str, Any], place: KeyPath, value: Any) -> None:
    for key in place[:-1]:
        tree = tree.setdefault(key, {})
    tree[place[-1]] = value


def _parses_to(text: str, tree: dict[str, Any]) -> bool:
    try:
        return _filled(tomllib.loads(text.removeprefix("\ufeff"))) == _filled(tree)
    except tomllib.TOMLDecodeError:
        return False


def _filled(tree: dict[str, Any]) -> dict[str, Any]:
    """Return the tree without empty sections, which mean nothing."""
    tree = copy.deepcopy(tree)
    feeds = tree.get("feeds", {})
    tree["feeds"] = {name: value for name, value in feeds.items() if value != {}}
    return tree


def _dotted(place: KeyPath) -> str:
    return ".".join(tomlkit.key(name).as_string() for name in place)
