"""Single settings: the form each must have, and what is wrong with it otherwise."""

import difflib
import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from newsdesk.text.addresses import identity
from newsdesk.text.clean import line

__all__ = [
    "BadValue",
    "did_you_mean",
    "duration",
    "duration_in_words",
    "feed_key",
    "flag",
    "language",
    "number",
    "pairs",
    "text",
    "web_address",
    "without_feed",
]

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(\d{1,6})\s*([smhdw])\s*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # a header's name, RFC 9110 §5.6.2
_WHITE = re.compile(r"\s")


class BadValue(Exception):  # noqa: N818 - turned into a ConfigError where file and line are known
    """A value has not the form it must have; says which."""


def text(value: Any) -> str:
    """Return a text on one line."""
    if not isinstance(value, str):
        raise BadValue("must be a text in quotation marks")
    if _CONTROL.search(value):
        raise BadValue("must not hold control characters or line ends")
    return value.strip()


def _not(value: Any) -> str:
    """Return `, not "..."` with the start of what stands there, where that is a text or a number."""
    if isinstance(value, str):
        return f', not "{line(value, 60)}"'
    return f", not {value}" if isinstance(value, int | float) and not isinstance(value, bool) else ""


def flag(value: Any) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise BadValue("must be true or false")
    return value


def number(value: Any, least: float, most: float, *, whole: bool) -> float:
    """Return a number between two others."""
    fits = isinstance(value, int) if whole else isinstance(value, int | float)
    if not fits or isinstance(value, bool) or not least <= value <= most:
        kind = "a whole number" if whole else "a number"
        raise BadValue(f"must be {kind} from {least:g} to {most:g}{_not(value)}")
    return float(value)


def language(value: Any) -> str:
    """Return the code of a language (ISO 639)."""
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise BadValue(f'must be a language code such as "de" or "en"{_not(value)}')
    return value


def duration(value: Any) -> timedelta:
    """Return the time that `30m`, `2h`, `1d` or `1h 30m` means."""
    parts = _DURATION.findall(value) if isinstance(value, str) else []
    if not parts or _DURATION.sub("", value).strip():
        raise BadValue(f'must be a time such as "30m", "2h" or "1d"{_not(value)}')
    seconds = sum(int(amount) * _UNITS[unit] for amount, unit in parts)
    if not 1 <= seconds <= 366 * 86400:
        raise BadValue("must lie between one second and one year")
    return timedelta(seconds=seconds)


def duration_in_words(time: timedelta) -> str:
    """Return a time, a whole number of seconds, in the form that `duration` reads."""
    seconds = int(time.total_seconds())
    unit = next(unit for unit in "wdhms" if seconds % _UNITS[unit] == 0)
    return f"{seconds // _UNITS[unit]}{unit}"


def without_feed(address: str) -> str:
    """Return an address without the `feed:` that old readers and some links put in front of it."""
    address = address.strip()
    if not address.lower().startswith("feed:"):
        return address
    rest = address[5:]
    return rest if rest.lower().startswith("http") else "http:" + rest


def web_address(value: Any) -> str:
    """Return an http or https address; `feed:` in front, as old readers write it, is taken off."""
    address = without_feed(value) if isinstance(value, str) else ""
    try:
        parts = urlsplit(address)
        usable = parts.scheme.lower() in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or _WHITE.search(address) or _CONTROL.search(address):
        raise BadValue(f'must be an address such as "https://example.org/feed.xml"{_not(value)}')
    return address


def feed_key(url: str) -> str:
    """Return the key by which two addresses are one feed, wherever feeds are compared."""
    try:
        return identity(web_address(url))
    except BadValue:
        return identity(url)


def pairs(value: Any, *, header: bool) -> tuple[tuple[str, str], ...]:
    """Return names with texts: headers (`header`) or cookies."""
    if not isinstance(value, dict):
        raise BadValue('must be a table such as { name = "value" }')
    for name, content in value.items():
        if not _TOKEN.fullmatch(name):
            raise BadValue(f"cannot hold the name {name!r}")
        if not isinstance(content, str) or _CONTROL.search(content) or (not header and ";" in content):
            raise BadValue(f"{name!r} must be a text in quotation marks, on one line")
    return tuple(value.items())


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ` (did you mean “...”?)` where a known name is near, else nothing."""
    near = difflib.get_close_matches(name.lower(), list(known), n=1, cutoff=0.6)
    return f" (did you mean “{near[0]}”?)" if near else ""
