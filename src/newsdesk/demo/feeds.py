"""Each outlet's feed, in its own format: RSS 2.0, RSS 1.0 (RDF), Atom, JSON Feed."""

import json
from collections.abc import Sequence
from email.utils import format_datetime
from html import escape

from newsdesk.demo.outlets import FeedKind, Outlet
from newsdesk.demo.samples import Sample

__all__ = ["feed_bytes", "feed_type"]

_TYPES = {
    FeedKind.RSS: "application/rss+xml",
    FeedKind.RDF: "application/rdf+xml",
    FeedKind.ATOM: "application/atom+xml",
    FeedKind.JSON: "application/feed+json",
}


def feed_type(outlet: Outlet) -> str:
    """Return the Content-Type of an outlet's feed."""
    return f"{_TYPES[outlet.feed_kind]}; charset={outlet.charset}"


def feed_bytes(outlet: Outlet, samples: Sequence[Sample]) -> bytes:
    """Return an outlet's feed of these samples, newest first."""
    writers = {FeedKind.RSS: _rss, FeedKind.RDF: _rdf, FeedKind.ATOM: _atom, FeedKind.JSON: _json}
    return writers[outlet.feed_kind](outlet, samples).encode(outlet.charset, "xmlcharrefreplace")


def _rss(outlet: Outlet, samples: Sequence[Sample]) -> str:
    """Write RSS 2.0."""
    items = "".join(
        f"""
<item>
<title>{_text(sample.title)}</title>
<link>{_text(outlet.entry_url(sample))}</link>
<guid isPermaLink="false">{outlet.key}:{sample.slug}</guid>
<pubDate>{format_datetime(sample.published)}</pubDate>
{"".join(f"<dc:creator>{_text(name)}</dc:creator>" for name in sample.authors)}
<category>{_text(sample.section)}</category>
<description>{_text("<p>" + _text(sample.teaser) + "</p>")}</description>
</item>"""
        for sample in samples
    )
    return f"""<?xml version="1.0" encoding="{outlet.charset}"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>{_text(outlet.name)}</title>
<link>{outlet.home}</link>
<description>{_text(outlet.name)}</description>
<language>{outlet.language}</language>{items}
</channel>
</rss>
"""


def _rdf(outlet: Outlet, samples: Sequence[Sample]) -> str:
    """Write RSS 1.0."""
    links = [_text(outlet.entry_url(sample)) for sample in samples]
    listed = "".join(f'\n<rdf:li rdf:resource="{link}"/>' for link in links)
    items = "".join(
        f"""
<item rdf:about="{link}">
<title>{_text(sample.title)}</title>
<link>{link}</link>
<description>{_text(sample.teaser)}</description>
<dc:date>{sample.published.isoformat()}</dc:date>
{"".join(f"<dc:creator>{_text(name)}</dc:creator>" for name in sample.authors)}
</item>"""
        for sample, link in zip(samples, links, strict=True)
    )
    return f"""<?xml version="1.0" encoding="{outlet.charset}"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<channel rdf:about="{outlet.feed_url}">
<title>{_text(outlet.name)}</title>
<link>{outlet.home}</link>
<description>{_text(outlet.name)}</description>
<dc:language>{outlet.language}</dc:language>
<items><rdf:Seq>{listed}
</rdf:Seq></items>
</channel>{items}
</rdf:RDF>
"""


def _atom(outlet: Outlet, samples: Sequence[Sample]) -> str:
    """Write Atom (RFC 4287)."""
    entries = "".join(
        f"""
<entry>
<id>tag:{outlet.host},{sample.published:%Y-%m-%d}:{sample.slug}</id>
<title type="text">{_text(sample.title)}</title>
<link rel="alternate" type="text/html" href="{_text(outlet.entry_url(sample))}"/>
<published>{sample.published.isoformat()}</published>
<updated>{sample.published.isoformat()}</updated>
{"".join(f"<author><name>{_text(name)}</name></author>" for name in sample.authors)}
<summary type="text">{_text(sample.teaser)}</summary>
</entry>"""
        for sample in samples
    )
    updated = samples[0].published.isoformat() if samples else "2026-01-01T00:00:00Z"
    return f"""<?xml version="1.0" encoding="{outlet.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}">
<id>{outlet.feed_url}</id>
<title>{_text(outlet.name)}</title>
<link rel="self" href="{outlet.feed_url}"/>
<link rel="alternate" href="{outlet.home}"/>
<updated>{updated}</updated>
<author><name>{_text(outlet.name)}</name></author>{entries}
</feed>
"""


def _json(outlet: Outlet, samples: Sequence[Sample]) -> str:
    """Write JSON Feed 1.1."""
    items = [
        {
            "id": f"{outlet.key}:{sample.slug}",
            "url": outlet.entry_url(sample),
            "title": sample.title,
            "summary": sample.teaser,
            "content_text": sample.teaser,
            "date_published": sample.published.isoformat(),
            "authors": [{"name": name} for name in sample.authors],
            "tags": [sample.section],
        }
        for sample in samples
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": outlet.home,
        "feed_url": outlet.feed_url,
        "language": outlet.language,
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False, indent=1)


def _text(text: str) -> str:
    """Escape a text for XML."""
    return escape(text)
