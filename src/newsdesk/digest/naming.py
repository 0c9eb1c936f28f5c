"""File names of digests: safe on every file system, readable, in the order of their days."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime

from newsdesk.model import Thread

__all__ = ["file_name", "file_names", "slug"]

_LENGTH = 60  # of a slug, in characters; paths of 260 are the shortest limit we meet
_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "å": "a", "đ": "d"}
    | {"ð": "d", "þ": "th", "ł": "l", "ı": "i", "ŋ": "n", "’": "", "'": ""}
)
# names that Windows keeps for devices, with any extension
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def slug(title: str, fallback: str) -> str:
    """Return `title` as lower-case ASCII words joined by hyphens, at most 60 characters.

    `fallback` stands in where no letter or digit is left; a device name of Windows is never returned.
    """
    # composed first, so that a and a combining dieresis are an umlaut as well
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", title).lower()).translate(_LETTERS)
    letters = "".join(
        sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign)
    )
    words = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if len(words) > _LENGTH:
        cut = words[: _LENGTH + 1].rfind("-")
        words = words[: cut if cut > _LENGTH // 2 else _LENGTH].strip("-")
    words = words or fallback
    return f"{words}-story" if _RESERVED.fullmatch(words) else words


def file_name(thread: Thread, now: datetime) -> str:
    """Return `YYYY-MM-DD-slug.md` for a digest of this thread written `now` (the day in UTC)."""
    return f"{now.astimezone(UTC):%Y-%m-%d}-{slug(thread.line.title, f'thread-{thread.line.id}')}.md"


def file_names(threads: Sequence[Thread], now: datetime) -> tuple[str, ...]:
    """Return a name for each thread in this order; threads that share a title get their id behind it."""
    names = [file_name(thread, now) for thread in threads]
    shared = {name for name in names if names.count(name) > 1}
    return tuple(
        f"{name.removesuffix('.md')}-{thread.line.id}.md" if name in shared else name
        for name, thread in zip(names, threads, strict=True)
    )
