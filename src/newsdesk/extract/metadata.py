"""What a page says of itself: title, authors, time, language, outlet, address."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from newsdesk.extract.dates import read_date
from newsdesk.extract.markup import text_of
from newsdesk.extract.people import authors_of
from newsdesk.model import When
from newsdesk.text.addresses import host, normalise, same_site
from newsdesk.text.clean import line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Metadata", "metadata_of", "tidy_title"]

_ARTICLES = re.compile(r"(?:Article|BlogPosting|Report|Posting|Review|LiveBlog|ReportageNewsArticle)$")
_TITLE_PARTS = re.compile(r"\s+(?:[|•·»«–—]|-{1,2}|::)\s+")
_AUTHOR_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author(?:-?name)?|autor(?:en)?|auteur|autore)(?:$|[\s_-])", re.IGNORECASE
)
_TIMES = (  # meta tags that tell when, the surest first
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "date",
    "pubdate",
    "publish-date",
    "article.published",
    "publication_date",
    "cxenseparse:recs:publishtime",
)
_TOMORROW = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; `body` is the text that its JSON-LD carries, `headings` its h1."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: When | None = None
    language: str = ""
    outlet: str = ""
    url: str = ""
    body: str = ""
    headings: tuple[str, ...] = ()


def metadata_of(tree: "HtmlElement", objects: list[dict[str, Any]], url: str, now: datetime) -> Metadata:
    """Return what the page at `url` says of itself in JSON-LD, meta tags and its visible head.

    `now` is when it was fetched: a time of publication after it is not believed.
    """
    meta = _meta(tree)
    articles = [thing for thing in objects if _ARTICLES.search(_type(thing))]
    outlet = _outlet(meta, articles, objects)
    titles = [line(text_of(str(thing.get("headline") or thing.get("name") or "")), 400) for thing in articles]
    return Metadata(
        title=_title(tree, meta, titles, outlet),
        authors=_authors(tree, meta, articles, outlet),
        published=_published(tree, meta, articles, now),
        language=_language(tree, meta, articles),
        outlet=outlet,
        url=_canonical(tree, meta, url),
        body=max((str(thing.get("articleBody") or "") for thing in articles), key=len, default=""),
        headings=tuple(line(h.text_content(), 400) for h in tree.iter("h1")),
    )


def _type(thing: Mapping[str, Any]) -> str:
    kind = thing.get("@type", "")
    return str(kind[0] if isinstance(kind, list) and kind else kind)


def _meta(tree: "HtmlElement") -> dict[str, list[str]]:
    """Collect the meta tags: lower-case name, property or itemprop -> contents in order."""
    found: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        content = line(tag.get("content") or "", 2000)
        for key in ("name", "property", "itemprop"):
            name = (tag.get(key) or "").strip().lower()
            if name and content:
                found.setdefault(name, []).append(content)
    return found


def _first(meta: Mapping[str, list[str]], *names: str) -> str:
    return next((meta[name][0] for name in names if name in meta), "")


def _texts(value: object, key: str = "name", depth: int = 0) -> Iterator[str]:
    """Yield the names in a JSON-LD value: a string, an object with a name, or lists of them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(value.get(key) or value.get("@value"), key, depth + 1)
    elif isinstance(value, list) and depth < 4:
        for part in value[:20]:
            yield from _texts(part, key, depth + 1)


def _outlet(
    meta: Mapping[str, list[str]], articles: list[dict[str, Any]], objects: list[dict[str, Any]]
) -> str:
    """Return who publishes: og:site_name, else the publisher of the article, else of the site."""
    names = [
        _first(meta, "og:site_name"),
        *(name for thing in articles for name in _texts(thing.get("publisher"))),
        *(
            name
            for thing in objects
            if _type(thing) in ("WebSite", "NewsMediaOrganization")
            for name in _texts(thing)
        ),
        _first(meta, "application-name", "dc.publisher", "publisher"),
    ]
    for name in names:
        clean = line(text_of(name), 80).strip(" -|")
        if clean.lower().startswith(("http:", "https:", "@")) or len(clean) < 2:
            continue
        return _TITLE_PARTS.split(clean)[0]
    return ""


def tidy_title(title: str, outlet: str = "", address: str = "") -> str:
    """Return the title without the outlet's name at its end or start ("Headline | The Paper")."""
    title = line(title, 400)
    parts = _TITLE_PARTS.split(title)
    address = address.removeprefix("www.")
    names = {_folded(outlet), _folded(address), _folded(address.split(".")[0])} - {""}
    while len(parts) > 1 and _folded(parts[-1]) in names:
        title = title[: title.rindex(parts.pop())].rstrip(" |•·»«–—-:")
    if len(parts) > 1 and _folded(parts[0]) in names:
        title = title[len(parts[0]) :].lstrip(" |•·»«–—-:")
    return title


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _title(tree: "HtmlElement", meta: Mapping[str, list[str]], titles: Iterable[str], outlet: str) -> str:
    """Return the headline: what several places agree on before what one says alone."""
    address = host(_first(meta, "og:url"))
    headings = [line(h.text_content(), 400) for h in tree.iter("h1")]
    page = line(tree.findtext(".//title") or "", 400)
    og = line(text_of(_first(meta, "og:title", "twitter:title", "dc.title", "title")), 400)
    said = [tidy_title(title, outlet, address) for title in (*titles, og, page) if title]
    for heading in headings:
        folded = _folded(heading)
        if len(folded) > 8 and any(folded and (folded in _folded(t) or _folded(t) == folded) for t in said):
            return tidy_title(heading, outlet, address)
    return next((title for title in said if len(title) > 2), headings[0] if headings else "")


def _authors(
    tree: "HtmlElement", meta: Mapping[str, list[str]], articles: list[dict[str, Any]], outlet: str
) -> tuple[str, ...]:
    """Return who wrote it: JSON-LD, else meta tags, else a byline on the page."""
    for values in (
        [name for thing in articles for name in _texts(thing.get("author") or thing.get("creator"))],
        [*meta.get("author", []), *meta.get("article:author", []), *meta.get("parsely-author", [])],
        [*meta.get("dc.creator", []), *meta.get("sailthru.author", []), *meta.get("byl", [])],
        [
            _flat_text(e)
            for e in tree.xpath("//a[@rel='author'] | //*[@itemprop='author'][not(self::meta)]")[:6]
        ],
        [_flat_text(e) for e in _bylines(tree)],
    ):
        found = authors_of(values, outlet)
        if found:
            return found
    return ()


def _flat_text(element: "HtmlElement") -> str:
    return str(element.text_content()) if element.text_content() is not None else ""


def _bylines(tree: "HtmlElement") -> list["HtmlElement"]:
    """Return short elements that a class names as byline."""
    found = []
    for element in tree.iter("span", "a", "p", "address", "div"):
        name = element.get("class")
        if name and _AUTHOR_CLASS.search(name) and len(_flat_text(element)) < 80:
            found.append(element)
            if len(found) == 2:
                break
    return found


def _published(
    tree: "HtmlElement", meta: Mapping[str, list[str]], articles: list[dict[str, Any]], now: datetime
) -> When | None:
    """Return when it was published: the first place that names a time that is not in the future."""
    american = (tree.get("lang") or "").lower().startswith("en-us")
    candidates = [
        *(str(thing.get("datePublished") or thing.get("dateCreated") or "") for thing in articles),
        *(_first(meta, name) for name in _TIMES),
        *(
            e.get("datetime") or e.get("content") or _flat_text(e)
            for e in tree.xpath("//*[@itemprop='datePublished']")[:2]
        ),
        *(
            e.get("datetime") or _flat_text(e)
            for e in tree.xpath("//article//time | //header//time | //time")[:3]
        ),
    ]
    for candidate in candidates:
        when = read_date(candidate, american=american)
        if when is not None and when.at.year >= 1990 and when.at <= now + _TOMORROW:
            return when
    return None


def _language(tree: "HtmlElement", meta: Mapping[str, list[str]], articles: list[dict[str, Any]]) -> str:
    """Return the language tag that the page gives itself, as it stands there."""
    said = [
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        *(name for thing in articles for name in _texts(thing.get("inLanguage"), "alternateName")),
        _first(meta, "og:locale", "content-language", "language", "dc.language"),
    ]
    return next((line(tag, 20) for tag in said if tag), "")


def _canonical(tree: "HtmlElement", meta: Mapping[str, list[str]], url: str) -> str:
    """Return the address that the page names as its own, where that is believable, else `url`, tidied.

    Another site's address is not believed (but that of a saved file is), nor a home page for a page below it.
    """
    said = [
        link.get("href") or ""
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    path = urlsplit(url).path.strip("/")
    for candidate in (*said[:1], _first(meta, "og:url")):
        try:
            target = urljoin(url, candidate.strip()) if candidate.strip() else ""
            parts = urlsplit(target)
        except ValueError:
            continue
        home = not parts.path.strip("/") and not parts.query
        believed = same_site(url, target) or urlsplit(url).scheme == "file"
        if parts.scheme in ("http", "https") and believed and not (home and path):
            return normalise(target)
    return normalise(url)
