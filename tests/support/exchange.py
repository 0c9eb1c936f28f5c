"""What a test's web server is asked and what it answers."""

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

__all__ = ["Answer", "Asked", "Exchange", "gzip_of_zeros"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    at: float


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with a body; `etag` and `last_modified` make it answer 304 when asked with them."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None
    coding: str | None = None

    def unchanged_for(self, asked: Asked) -> bool:
        """Say whether the asker already holds this."""
        if self.etag and "if-none-match" in asked.headers:
            return asked.headers["if-none-match"] == self.etag
        return bool(self.last_modified) and asked.headers.get("if-modified-since") == self.last_modified


class Exchange:
    """One request that is being answered: what a route gets."""

    def __init__(self, handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        self.asked = asked
        self._handler = handler

    def send(self, answer: Answer) -> None:
        """Answer with this, or with 304 where that fits."""
        unchanged = answer.unchanged_for(self.asked)
        body = b"" if unchanged else _coded(answer.body, answer.coding)
        headers = dict(answer.headers)
        if answer.etag:
            headers.setdefault("ETag", answer.etag)
        if answer.last_modified:
            headers.setdefault("Last-Modified", answer.last_modified)
        if not unchanged:
            headers.setdefault("Content-Type", answer.content_type)
            headers.setdefault("Content-Length", str(len(body)))
            if answer.coding:
                headers.setdefault("Content-Encoding", answer.coding)
        self.head(304 if unchanged else answer.status, headers)
        if self.asked.method != "HEAD":
            self.write(body)

    def head(self, status: int, headers: Mapping[str, str]) -> None:
        """Send the status line and the headers."""
        self._handler.send_response(status)
        for name, value in headers.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def write(self, data: bytes) -> None:
        """Send bytes of the body, or of the whole answer where no head was sent."""
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def stream_head(self, headers: Mapping[str, str] | None = None) -> None:
        """Send the head of a body that ends with the connection."""
        self._handler.close_connection = True
        self.head(200, {"Content-Type": "text/html", "Connection": "close", **(headers or {})})

    def close_after(self) -> None:
        """Close the connection when the route returns."""
        self._handler.close_connection = True


def _coded(body: bytes, coding: str | None) -> bytes:
    if coding == "gzip":
        return gzip.compress(body, mtime=0)
    if coding == "deflate":
        return zlib.compress(body)
    return body


def gzip_of_zeros(size: int) -> bytes:
    """Return `size` zeros as gzip, a thousandth of them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(1_000_000)
    packed = b"".join(
        packer.compress(block[: min(len(block), size - done)]) for done in range(0, size, len(block))
    )
    return packed + packer.flush()
