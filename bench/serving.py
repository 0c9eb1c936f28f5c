"""The real pages of the measuring material behind a local HTTP server, as entries of feeds."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any
from xml.sax.saxutils import escape

from common import shared, unpacked

__all__ = ["FEEDS", "real_pages", "served", "served_elsewhere"]

FEEDS = 10


def real_pages() -> dict[str, bytes]:
    """Return the pages by their keys."""
    truth = json.loads(shared("pages", "ground-truth.json").read_text(encoding="utf-8"))
    return {key: unpacked(shared("pages", "html", f"{key}.html.gz")) for key in sorted(truth)}


@contextmanager
def served_elsewhere() -> Iterator[str]:
    """Serve the real pages from a process of its own; yields the address."""
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield here.recv()
    finally:
        here.send(None)
        process.join()


def _serve(pipe: Connection) -> None:
    with served(real_pages()) as (origin, _):
        pipe.send(origin)
        pipe.recv()


@contextmanager
def served(pages: Mapping[str, bytes]) -> Iterator[tuple[str, list[str]]]:
    """Serve the pages and FEEDS feeds that list them; yields the address and the paths asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.append(self.path)
            body, kind = answers.get(self.path, (b"", ""))
            self.send_response(200 if kind else 404)
            self.send_header("Content-Type", kind or "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as the base class names it
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    origin = f"http://127.0.0.1:{server.server_address[1]}"
    answers = {f"/page/{key}": (body, "text/html") for key, body in pages.items()}
    for number in range(FEEDS):
        feed = _feed(origin, [key for index, key in enumerate(pages) if index % FEEDS == number])
        answers[f"/feed/{number}"] = (feed.encode(), "application/rss+xml")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield origin, asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _feed(origin: str, keys: list[str]) -> str:
    """Return an RSS feed of these pages."""
    items = "".join(
        f"<item><title>Page {key[:8]}</title><link>{escape(f'{origin}/page/{key}')}</link>"
        f"<guid isPermaLink='false'>{key}</guid></item>"
        for key in keys
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Pages</title>{items}</channel></rss>"
