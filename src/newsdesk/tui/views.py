"""Views: which threads the list shows; pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model import Feed, ThreadLine

__all__ = ["EVERYTHING", "Kind", "View", "choices"]


class Kind(StrEnum):
    """What a view goes by; the value is what its heading says."""

    ALL = "all"
    UNREAD = "unread"
    FOLLOWED = "followed"
    ALERTS = "with alerts"
    LANGUAGE = "language"
    FEEDS = "feeds"


@dataclass(frozen=True, slots=True)
class View:
    """What the list shows: `name` as the reader sees it, a language's code, the addresses of feeds."""

    kind: Kind = Kind.ALL
    name: str = ""
    language: str = ""
    feeds: tuple[str, ...] = ()

    def admits(self, line: ThreadLine, named: Collection[int]) -> bool:
        """Return whether a thread belongs here; `named` are the threads with alerts, or of the feeds."""
        match self.kind:
            case Kind.ALL:
                return True
            case Kind.UNREAD:
                return bool(line.unread)
            case Kind.FOLLOWED:
                return line.starred
            case Kind.LANGUAGE:
                return self.language in line.languages
            case Kind.ALERTS | Kind.FEEDS:
                return line.id in named

    @property
    def empty(self) -> str:
        """What an empty list says."""
        match self.kind:
            case Kind.UNREAD:
                return "Everything is read."
            case Kind.FOLLOWED:
                return "You follow no thread yet."
            case Kind.ALERTS:
                return "No unread article holds words of your alerts."
            case Kind.ALL:
                return ""
            case Kind.LANGUAGE | Kind.FEEDS:
                return f"No thread here: {self.name}."


EVERYTHING = View()


def _whole(section: str, members: Sequence[Feed]) -> tuple[View, ...]:
    """Return the view of a whole section, where it holds more than one feed."""
    urls = tuple(feed.url for feed in members)
    return (View(Kind.FEEDS, section or "all feeds", feeds=urls),) if len(urls) > 1 else ()


def choices(lines: Sequence[ThreadLine], feeds: Sequence[Feed]) -> tuple[tuple[str, tuple[View, ...]], ...]:
    """Return (heading, views) of all there are to choose from, in the order of the list of views."""
    languages = sorted({language for line in lines for language in line.languages})
    sections: dict[str, list[Feed]] = {}
    for feed in feeds:
        sections.setdefault(feed.section, []).append(feed)
    return (
        (
            "Threads",
            (
                EVERYTHING,
                *(View(kind, kind.value) for kind in (Kind.UNREAD, Kind.FOLLOWED, Kind.ALERTS)),
            ),
        ),
        ("Languages", tuple(View(Kind.LANGUAGE, one, one) for one in languages)),
        *(
            (
                section or "Feeds",
                (
                    *_whole(section, members),
                    *(View(Kind.FEEDS, feed.title or feed.url, feeds=(feed.url,)) for feed in members),
                ),
            )
            for section, members in sections.items()
        ),
    )
