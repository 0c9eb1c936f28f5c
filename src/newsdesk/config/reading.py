"""feeds.toml to Config: what is wrong names file, line and key; what is unknown is told, not fatal."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from newsdesk.config import values
from newsdesk.config.statements import line_of
from newsdesk.config.values import BadValue
from newsdesk.errors import ConfigError
from newsdesk.model import Config, Feed
from newsdesk.text.clean import line

__all__ = ["FEED_KEYS", "load_config", "parse_toml", "read_config", "read_text"]

_LARGEST = 2_000_000  # bytes; ten thousand feeds are half of it
_MOST_ENTRIES = 1_000  # that are read of a feed at all
_PLACE = re.compile(r"\s*\(at line (\d+), column \d+\)|\s*\(at end of document\)")

_WORD = re.compile(r"[^\W_]")
_LONGEST = 200  # characters of an alert

_Key = tuple[str, ...]


def _languages(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise BadValue('must be a list such as ["de", "en"]')
    return tuple(dict.fromkeys(values.language(code) for code in value))


def _alerts(value: Any) -> tuple[str, ...]:
    """Return the words and phrases to be told of, each once."""
    if not isinstance(value, list) or not all(isinstance(words, str) for words in value):
        raise BadValue('must be a list of words such as ["Altman", "Deutsche Bahn"]')
    read = [values.text(words) for words in value]
    for words in read:
        if not words:
            raise BadValue("holds an empty text")
        if not _WORD.search(words) or len(words) > _LONGEST:
            raise BadValue(f'cannot look for "{line(words, 60)}": an alert is a word or a short phrase')
    return tuple(dict.fromkeys(read))


def _key(value: Any) -> str:
    """Return one key, or several joined by commas."""
    several = value if isinstance(value, list) else [value]
    if not several or not all(isinstance(key, str) and key.strip() for key in several):
        raise BadValue('must be a key such as "ctrl+r", or several: ["r", "f5"]')
    return ",".join(values.text(key) for key in several)


_SETTINGS: dict[str, Callable[[Any], Any]] = {
    "languages": _languages,
    "alerts": _alerts,
    "theme": values.text,
    "contact": values.text,
    "user_agent": values.text,
    "connections_per_host": lambda value: int(values.number(value, 1, 8, whole=True)),
    "pause": lambda value: float(values.number(value, 0, 60, whole=False)),
}

FEED_KEYS: dict[str, Callable[[Any], Any]] = {
    "url": values.web_address,
    "title": values.text,
    "language": values.language,
    "outlet": values.text,
    "interval": values.duration,
    "pages": values.flag,
    "headers": lambda value: values.pairs(value, header=True),
    "cookies": lambda value: values.pairs(value, header=False),
    "user_agent": values.text,
    "limit": lambda value: int(values.number(value, 1, _MOST_ENTRIES, whole=True)),
}
"""The options of a feed, each with what reads its value."""


def load_config(path: Path) -> Config:
    """Read a feeds.toml; raises ConfigError, which names file, line and key."""
    return read_config(str(path), read_text(path))


def read_text(path: Path) -> str:
    """Return the file's text with its line ends as they are; raises ConfigError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    if len(data) > _LARGEST:
        raise ConfigError(f"{path}: is larger than {_LARGEST // 1_000_000} MB")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{path}, line {row}: is not UTF-8; save the file in this encoding") from error


def parse_toml(name: str, text: str) -> dict[str, Any]:
    """Return the TOML text's values; raises ConfigError with the line."""
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        row = found[1] if found and found[1] else str(text.count("\n") + 1)
        what = _PLACE.sub("", str(error))
        if what.startswith(("Cannot overwrite", "Cannot declare")):
            what = "this name stands here for the second time"
        raise ConfigError(f"{name}, line {row}: {line(what, 200)}") from error
    except RecursionError as error:
        raise ConfigError(f"{name}: is nested too deeply") from error


def read_config(name: str, text: str) -> Config:
    """Return the settings in a TOML text; `name` is the file's, for messages. Raises ConfigError."""
    return _Reader(name, text).config()


class _Reader:
    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text.removeprefix("\ufeff")
        self.tree = parse_toml(name, text)
        self.warnings: list[str] = []
        self.interval = Feed("").interval

    def config(self) -> Config:
        settings: dict[str, Any] = {}
        for key, value in self.tree.items():
            if key in _SETTINGS:
                settings[key] = self.value((key,), value, _SETTINGS[key])
            elif key == "interval":
                self.interval = self.value((key,), value, values.duration)
            elif key not in ("keys", "feeds"):
                self.unknown((key,), [*_SETTINGS, "interval", "keys", "feeds"])
        keys = self.keys(self.tree.get("keys", {}))
        feeds = self.feeds(self.tree.get("feeds", {}))
        for key in ("contact", "user_agent"):
            settings[key] = settings.get(key) or None
        return replace(Config(self.name), **settings, keys=keys, feeds=feeds, warnings=tuple(self.warnings))

    def keys(self, table: Any) -> tuple[tuple[str, str], ...]:
        if not isinstance(table, dict):
            self.fail(("keys",), "must be a section: [keys]")
        return tuple((name, self.value(("keys", name), value, _key)) for name, value in table.items())

    def feeds(self, table: Any) -> tuple[Feed, ...]:
        if not isinstance(table, dict):
            self.fail(("feeds",), 'must be sections: [feeds."Name of the section"]')
        found: list[tuple[_Key, Feed]] = []
        for name, value in table.items():
            if isinstance(value, dict) and not _is_feed(value):
                found += [
                    (("feeds", name, inner), self.feed(("feeds", name, inner), option))
                    for inner, option in value.items()
                ]
            else:
                found.append((("feeds", name), self.feed(("feeds", name), value)))
        return self.unique(found)

    def feed(self, key: _Key, value: Any) -> Feed:
        section = key[1] if len(key) == 3 else ""
        options = {"url": value} if isinstance(value, str) else value
        if not isinstance(options, dict):
            self.fail(key, 'must be an address, or options such as { url = "https://...", language = "de" }')
        if "url" not in options:
            near = next(
                (hint for name in options if "url" in (hint := values.did_you_mean(name, ["url"]))), ""
            )
            self.fail(key, f"has no url{near}")
        read: dict[str, Any] = {"title": line(key[-1]), "section": line(section), "interval": self.interval}
        for name, option in options.items():
            if name in FEED_KEYS:
                place = key if isinstance(value, str) else (*key, name)
                read[name] = self.value(place, option, FEED_KEYS[name])
            else:
                self.unknown((*key, name), FEED_KEYS)
        for name in ("outlet", "user_agent"):
            read[name] = read.get(name) or None
        return Feed(**read)

    def unique(self, found: list[tuple[_Key, Feed]]) -> tuple[Feed, ...]:
        """Return the feeds without those whose address stands there already; each of these is told."""
        first: dict[str, _Key] = {}
        kept = []
        for key, feed in found:
            known = first.setdefault(values.feed_key(feed.url), key)
            if known == key:
                kept.append(feed)
            else:
                before, here = line_of(self.text, known), line_of(self.text, key)
                what = f"“{key[-1]}” has the address of “{known[-1]}” on line {before} and is left out"
                self.warnings.append(f"{self.name}, line {here}: {line(what)}")
        return tuple(kept)

    def value(self, key: _Key, value: Any, read: Callable[[Any], Any]) -> Any:
        try:
            return read(value)
        except BadValue as bad:
            self.fail(key, str(bad))

    def unknown(self, key: _Key, known: Any) -> None:
        hint = values.did_you_mean(key[-1], known)
        self.warnings.append(f"{self.place(key)} is unknown and has no effect{hint}")

    def fail(self, key: _Key, what: str) -> NoReturn:
        raise ConfigError(f"{self.place(key)} {what}")

    def place(self, key: _Key) -> str:
        row = line_of(self.text, key)
        return f"{self.name}{f', line {row}' if row else ''}: {line('.'.join(key), 200)}"


def _is_feed(table: dict[str, Any]) -> bool:
    return isinstance(table.get("url"), str)
