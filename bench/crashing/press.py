"""A local web of feeds and pages with generated stories; feeds grow, and answer 304 to their own ETag."""

import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random

__all__ = ["Press", "running_press"]

FEEDS = 8
ENTRIES = 60  # of a feed, when all are out
_DELAY = 0.01  # seconds that a page takes, so that a refresh is many moments long

_PLACES = ["Nordum", "Westholm", "Aldbrook", "Kellmouth", "Brennau", "Sandvik", "Oldhaven", "Tarnfield"]
_THINGS = ["harbour", "bridge", "hospital", "railway", "reservoir", "theatre", "refinery", "airport"]
_EVENTS = ["was closed", "was flooded", "was sold", "caught fire", "was reopened", "lost its licence"]
_PEOPLE = ["Brandt", "Olsen", "Tamm", "Kestrel", "Maddox", "Varga", "Lindqvist", "Osei"]
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # whatever the locale
_WORDS = (
    "council engineers residents budget inspection warning repair contract committee damage report "
    "neighbours delay inquiry insurance schedule tender decision vote appeal station crews supplies"
).split()


class Press:
    """What is published so far; `served` counts the pages that were given out."""

    def __init__(self) -> None:
        self.out = 0  # entries of each feed that are out
        self.served = 0
        self.origin = ""
        self._lock = threading.Lock()

    def feed_urls(self) -> list[str]:
        """Return the addresses of all feeds."""
        return [f"{self.origin}/feed/{feed}.xml" for feed in range(FEEDS)]

    def page_urls(self) -> set[str]:
        """Return the addresses of all pages that are out."""
        return {self._page_url(feed, entry) for feed in range(FEEDS) for entry in range(self.out)}

    def answer(self, path: str) -> bytes | None:
        """Return the body of a path, None where there is nothing."""
        parts = path.strip("/").removesuffix(".xml").removesuffix(".html").split("/")
        if parts[0] == "feed":
            return self._feed(int(parts[1])).encode()
        if parts[0] == "page":
            time.sleep(_DELAY)
            with self._lock:
                self.served += 1
            return self._page(int(parts[1]), int(parts[2])).encode()
        return None

    def _page_url(self, feed: int, entry: int) -> str:
        return f"{self.origin}/page/{feed}/{entry}.html"

    def _feed(self, feed: int) -> str:
        items = "".join(
            f"<item><title>{_headline(feed, entry)}</title><link>{self._page_url(feed, entry)}</link>"
            f"<guid>{feed}-{entry}</guid><pubDate>{_day(entry)}</pubDate></item>"
            for entry in reversed(range(self.out))
        )
        head = f"<title>Paper {feed}</title><link>{self.origin}/</link><language>en</language>"
        return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'

    def _page(self, feed: int, entry: int) -> str:
        title = _headline(feed, entry)
        text = "".join(f"<p>{paragraph}</p>" for paragraph in _paragraphs(feed, entry))
        return (
            f"<!doctype html><html lang='en'><head><title>{title}</title></head><body>"
            f"<nav><a href='/'>Home</a></nav><main><article><h1>{title}</h1>{text}</article></main>"
            "</body></html>"
        )


def _subject(feed: int, entry: int) -> tuple[str, str, str]:
    """Return place, thing and event; two papers tell of the same one."""
    luck = Random(f"{feed // 2} {entry}")  # noqa: S311 - stories, not secrets
    return luck.choice(_PLACES), luck.choice(_THINGS), luck.choice(_EVENTS)


def _headline(feed: int, entry: int) -> str:
    place, thing, event = _subject(feed, entry)
    return f"{place} {thing} {event} after {_PEOPLE[feed]} report {entry + 1}"


def _paragraphs(feed: int, entry: int) -> Iterator[str]:
    """Yield paragraphs that no other page has."""
    luck = Random(f"{feed} {entry}")  # noqa: S311 - the same
    place, thing, event = _subject(feed, entry)
    name, code = _PEOPLE[feed], f"{feed}-{entry}"
    yield f"The {thing} of {place} {event} on day {entry + 1}, inspector {name} said in report {code}."
    for number in range(5):
        words = " ".join(luck.choices(_WORDS, k=14))
        yield (
            f"In {place} the {words} counted {luck.randint(100, 99999)}. "
            f"Note {number} of the {thing} file says that {' '.join(luck.choices(_WORDS, k=10))}."
        )


def _day(entry: int) -> str:
    day = date(2025, 3, 1) + timedelta(days=entry)
    return f"{day:%d} {_MONTHS[day.month - 1]} {day:%Y} 08:00:00 GMT"


@contextmanager
def running_press(press: Press) -> Iterator[Press]:
    """Serve a press on 127.0.0.1 while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Answer with the body, 304 to its own ETag, or 404."""
            body = press.answer(self.path)
            tag = f'"{hashlib.sha256(body or b"").hexdigest()[:16]}"'
            known = body is not None and self.headers.get("If-None-Match") == tag
            self.send_response(304 if known else 404 if body is None else 200)
            self.send_header("ETag", tag)
            kind = "application/rss+xml" if self.path.startswith("/feed") else "text/html"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(0 if known or body is None else len(body)))
            self.end_headers()
            if body is not None and not known:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the same
            """Say nothing."""

        def handle(self) -> None:
            """Serve a connection; the other side is killed on purpose."""
            try:
                super().handle()
            except OSError:
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    press.origin = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield press
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
