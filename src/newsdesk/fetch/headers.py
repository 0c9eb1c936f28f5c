"""Headers out and in: what is sent on a hop, and what is kept of an answer."""

import re

import httpx

from newsdesk.fetch.body import ACCEPT_ENCODING
from newsdesk.fetch.redirects import Way
from newsdesk.model import FetchRequest

__all__ = ["kept_headers", "sent_headers"]

_ACCEPT = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, "
    "application/xml;q=0.9, */*;q=0.8"
)
_VALIDATORS = {"if-none-match", "if-modified-since"}
_MOST_HEADERS = 100
_LONGEST_VALUE = 8_000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]+")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 §5.6.2
# these belong to the connection or to the way bodies are read here
_OURS = {
    "accept-encoding",
    "connection",
    "content-length",
    "expect",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
}


def sent_headers(
    request: FetchRequest, way: Way, user_agent: str, authorization: str | None
) -> list[tuple[bytes, bytes]]:
    """Return the headers of this hop; what is meant for the first host alone goes nowhere else."""
    headers = {
        "user-agent": request.user_agent or user_agent,
        "accept": _ACCEPT,
        "accept-encoding": ACCEPT_ENCODING,
    }
    if request.etag:
        headers["if-none-match"] = request.etag
    if request.last_modified:
        headers["if-modified-since"] = request.last_modified
    cookies = [way.cookies()]
    if way.carries_secrets:
        if authorization:
            headers["authorization"] = authorization
        own = {name.lower(): value for name, value in request.headers if _TOKEN.fullmatch(name)}
        cookies = [
            own.pop("cookie", ""),
            "; ".join(f"{key}={value}" for key, value in request.cookies),
            *cookies,
        ]
        headers |= {name: value for name, value in own.items() if name not in _OURS}
    if any(cookies):
        headers["cookie"] = "; ".join(cookie for cookie in cookies if cookie)
    return [(name.encode("ascii"), _bytes(name, _clean(value))) for name, value in headers.items()]


def kept_headers(response: httpx.Response) -> tuple[tuple[str, str], ...]:
    """Return the headers of an answer as text without control characters, a bounded number of them."""
    return tuple(
        # Latin-1 (RFC 9112 §2.2 and custom) loses no byte, so that an ETag goes back as it came
        (_clean(name.decode("latin-1")), _clean(value.decode("latin-1")))
        for name, value in response.headers.raw[:_MOST_HEADERS]
    )


def _clean(value: str) -> str:
    return _CONTROL.sub("", value[:_LONGEST_VALUE]).strip()


def _bytes(name: str, value: str) -> bytes:
    return value.encode("latin-1" if name in _VALIDATORS else "utf-8", "replace")
