"""A web that lies in memory: the demo's pages, served to httpx without a socket."""

import hashlib
from collections.abc import Mapping

import httpx

__all__ = ["BundledTransport", "Web"]

Web = Mapping[str, tuple[Mapping[str, str], bytes]]
"""Addresses to (headers, body)."""


class BundledTransport(httpx.AsyncBaseTransport):
    """An httpx transport over a `Web`; what is not in it answers 404.

    Conditional requests work as on a real server: a page without an ETag of its own gets one from its
    bytes. A page with a Location header is a redirect (308).
    """

    def __init__(self, web: Web) -> None:
        self._web = web

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from memory."""
        found = self._web.get(str(request.url))
        if found is None:
            return httpx.Response(404, content=b"")
        headers = httpx.Headers(dict(found[0]))
        if "location" in headers:
            return httpx.Response(308, headers=headers, content=b"")
        headers.setdefault("etag", f'"{hashlib.sha256(found[1]).hexdigest()[:32]}"')
        if _unchanged(request, headers):
            return httpx.Response(304, headers={"etag": headers["etag"]}, content=b"")
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(found[1]))


def _unchanged(request: httpx.Request, headers: httpx.Headers) -> bool:
    """Say whether the asker holds this page; an ETag outweighs a date (RFC 9110 §13.1.3)."""
    asked = request.headers.get("if-none-match")
    if asked is not None:
        return bool(asked == headers["etag"])
    since = request.headers.get("if-modified-since")
    return bool(since) and since == headers.get("last-modified")
