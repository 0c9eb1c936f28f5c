"""Each sample as its outlet would print it: the outlet's template filled in, encoded as it encodes."""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from babel.dates import format_datetime

from newsdesk.demo.markup import body_html
from newsdesk.demo.outlets import Outlet
from newsdesk.demo.samples import Sample

__all__ = ["home_page", "sample_page"]

_DATES = {"de": "d. MMMM y, HH:mm 'Uhr'", "en": "d MMMM y, HH:mm"}
_NOTES = {
    "de": "Beispieltext: frei geschrieben für die Vorführung von newsdesk; dieses Medium gibt es nicht.",
    "en": "Sample text: written for the newsdesk demo; this outlet does not exist.",
}


def sample_page(outlet: Outlet, sample: Sample, others: Sequence[Sample]) -> bytes:
    """Return a sample's page as bytes; `others` are what its box of related links shows."""
    related = "\n".join(
        f'<li><a href="{escape(outlet.url(other))}">{escape(other.title, quote=False)}</a></li>'
        for other in others
    )
    aside = Template(_file(f"{outlet.key}.aside.html")).substitute(
        url=escape(outlet.url(others[0])) if others else outlet.home,
        title=escape(others[0].title, quote=False) if others else outlet.name,
    )
    filled = Template(_file(f"{outlet.key}.html")).substitute(
        title=escape(sample.title, quote=False),
        title_attribute=escape(sample.title),
        lead=f'<p class="lead">{escape(sample.lead, quote=False)}</p>' if sample.lead else "",
        teaser=escape(sample.teaser),
        authors=escape(_names(sample.authors, outlet.language), quote=False),
        section=escape(sample.section),
        date=_spoken(sample.published, outlet.language),
        iso=sample.published.isoformat(),
        url=escape(outlet.url(sample)),
        home=outlet.home,
        feed=outlet.feed_url,
        json_ld=_json_ld(outlet, sample),
        body=body_html(sample, aside, key_points="box keypoints"),
        related=related,
        note=_NOTES[outlet.language],
    )
    return _encode(filled, outlet)


def home_page(outlet: Outlet, samples: Sequence[Sample]) -> bytes:
    """Return an outlet's front page, which links to its articles and, for discovery, to its feed."""
    items = "\n".join(
        f'<li><a href="{escape(outlet.url(sample))}">{escape(sample.title, quote=False)}</a></li>'
        for sample in samples
    )
    types = {"json": "application/feed+json", "atom": "application/atom+xml"}
    kind = types.get(outlet.feed_kind, "application/rss+xml")
    return _encode(
        f"""<!DOCTYPE html>
<html lang="{outlet.language}">
<head>
<meta charset="{outlet.charset}">
<meta name="robots" content="noindex">
<title>{outlet.name}</title>
<link rel="alternate" type="{kind}" title="{outlet.name}" href="{outlet.feed_path}">
</head>
<body>
<h1>{outlet.name}</h1>
<p>{_NOTES[outlet.language]}</p>
<ul>
{items}
</ul>
</body>
</html>
""",
        outlet,
    )


@cache
def _file(name: str) -> str:
    """Return the text of a template."""
    return (files("newsdesk.demo") / "templates" / name).read_text(encoding="utf-8")


def _encode(html: str, outlet: Outlet) -> bytes:
    """Encode a page; what its charset lacks, such as „ in ISO-8859-1, becomes a character reference."""
    return html.encode(outlet.charset, "xmlcharrefreplace")


def _names(authors: tuple[str, ...], language: str) -> str:
    """Return names as a line of authors reads."""
    if not authors:
        return ""
    *first, last = authors
    return f"{', '.join(first)} {'und' if language == 'de' else 'and'} {last}" if first else last


def _spoken(time: datetime, language: str) -> str:
    """Return a date and clock time as people of the language write it."""
    return format_datetime(time, _DATES[language], locale=language)


def _json_ld(outlet: Outlet, sample: Sample) -> str:
    """Return the schema.org description of an article, safe inside a script element."""
    return json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": sample.title,
            "description": sample.teaser,
            "inLanguage": outlet.language,
            "datePublished": sample.published.isoformat(),
            "articleSection": sample.section,
            "author": [{"@type": "Person", "name": name} for name in sample.authors],
            "publisher": {"@type": "NewsMediaOrganization", "name": outlet.name, "url": outlet.home},
            "mainEntityOfPage": outlet.url(sample),
        },
        ensure_ascii=False,
        indent=1,
    ).replace("</", "<\\/")
