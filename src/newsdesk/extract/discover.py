"""The feeds that a web page names: by link elements first, then by links that look like one."""

import re
from urllib.parse import urljoin, urlsplit

from newsdesk.extract.decode import decode
from newsdesk.extract.markup import tree_of
from newsdesk.model import Page
from newsdesk.text.addresses import normalise

__all__ = ["discover_feeds", "feeds_in"]

_TYPES = re.compile(
    r"application/(?:rss|atom|rdf|feed)\+?(?:xml|json)?|(?:text|application)/(?:rss\+)?xml|application/feed\+json",
    re.I,
)
_LOOKS = re.compile(
    r"(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:$|[/._?-])|\.(?:rss|atom|rdf)$|feed\.(?:xml|json)$", re.IGNORECASE
)
_COMMENTS = re.compile(r"comment|kommentar|comentario|commentaire|/c/feed", re.IGNORECASE)
_MOST = 20


def discover_feeds(page: Page) -> tuple[str, ...]:
    """Return the addresses of the feeds that a page names, the likeliest first."""
    return feeds_in(decode(page.body, page.header("content-type")), page.final_url)


def feeds_in(html: str, url: str) -> tuple[str, ...]:
    """Return the addresses of the feeds that the HTML of the page at `url` names; feeds of comments last."""
    tree = tree_of(html)
    if tree is None:
        return ()
    base = url
    for element in tree.iter("base"):
        base = urljoin(url, (element.get("href") or "").strip()) or url
        break
    declared = [
        link.get("href") or ""
        for link in tree.iter("link")
        if {"alternate", "feed"} & set((link.get("rel") or "").lower().split())
        and _TYPES.match(link.get("type") or "")
    ]
    linked = [
        a.get("href") or "" for a in tree.iter("a") if _LOOKS.search((a.get("href") or "").partition("#")[0])
    ]
    found: dict[str, None] = {}
    for href in declared or linked:
        try:
            target = urljoin(base, href.strip())
            scheme = urlsplit(target).scheme
        except ValueError:
            continue
        if href.strip() and scheme in ("http", "https"):
            found[normalise(target)] = None
    return tuple(sorted(found, key=lambda address: bool(_COMMENTS.search(address)))[:_MOST])
