"""The demo's own small web: every feed, page, front page and robots.txt under its address."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from newsdesk.demo.feeds import feed_bytes, feed_type
from newsdesk.demo.outlets import OUTLETS, Outlet
from newsdesk.demo.pages import home_page, sample_page
from newsdesk.demo.samples import Sample, samples
from newsdesk.model import Feed

__all__ = ["DemoWeb", "demo_web"]

_RELATED = 3
_Answers = dict[str, tuple[Mapping[str, str], bytes]]


@dataclass(frozen=True, slots=True)
class DemoWeb:
    """Feeds to subscribe to, and what answers: URL -> (response headers, body)."""

    feeds: tuple[Feed, ...]
    pages: Mapping[str, tuple[Mapping[str, str], bytes]]


def demo_web() -> DemoWeb:
    """Return the demo's feeds and the web that they live in, rendered anew; the same on every call."""
    answers: _Answers = {}
    for outlet in OUTLETS:
        _serve(outlet, [sample for sample in samples() if sample.outlet == outlet.key], answers)
    feeds = tuple(
        Feed(url=outlet.feed_url, title=f"Samples: {outlet.name}", section="Samples", outlet=outlet.name)
        for outlet in OUTLETS
    )
    return DemoWeb(feeds, MappingProxyType(answers))


def _serve(outlet: Outlet, articles: list[Sample], answers: _Answers) -> None:
    """Add what an outlet's host answers."""
    feed = feed_bytes(outlet, articles)
    answers[outlet.feed_url] = _headers(feed_type(outlet), feed), feed
    html = f"text/html; charset={outlet.charset}"
    front = home_page(outlet, articles)
    answers[outlet.home] = _headers(html, front), front
    robots = b"User-agent: *\nAllow: /\n"
    answers[f"{outlet.home}robots.txt"] = _headers("text/plain; charset=utf-8", robots), robots
    for place, sample in enumerate(articles):
        # the neighbours in time, as a list of latest stories shows them
        others = [*articles[place + 1 :], *articles[:place]][:_RELATED]
        body = sample_page(outlet, sample, others)
        headers = _headers(html, body)
        if outlet.gzip:
            body = gzip.compress(body, mtime=0)
            headers = {**headers, "Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        for url in {outlet.url(sample), outlet.entry_url(sample)}:
            answers[url] = headers, body


def _headers(kind: str, body: bytes) -> dict[str, str]:
    """Return response headers for a body of this type."""
    return {"Content-Type": kind, "ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"'}
