"""What a page says of itself: title, authors, time, language, outlet, address."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from newsdesk.extract.dates import is_ahead, read_date
from newsdesk.extract.markup import text_of
from newsdesk.extract.people import authors_of
from newsdesk.model import Precision, When
from newsdesk.text.addresses import host, normalise, same_site
from newsdesk.text.clean import line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Metadata", "metadata_of", "tidy_title"]

_ARTICLES = re.compile(r"(?:Article|Posting|Report|(?<!Claim)Review)$")
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
    "article:published",
    "article.published",
    "og:article:published_time",
    "analyticsattributes.articledate",
    "pdate",
    "publication_date",
    "cxenseparse:recs:publishtime",
)
# a day in an address: /2023/11/17/, /2023-11-17, /20231117
_ADDRESS_DATE = re.compile(r"(?<=[/_-])((?:19|20)\d\d[/-]?[01]\d[/-]?[0-3]\d)(?=[/_.-]|$)")
# whoever commented wrote another text
_NO_COMMENT = "[not(ancestor::*[contains(@class, 'comment') or contains(@id, 'comment')])]"
_NAME = 4  # blanks in a headline; an outlet's name alone on top of a page has fewer


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; `body` is the text that its JSON-LD carries."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: When | None = None
    language: str = ""
    outlet: str = ""
    url: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class _Sources:
    """Where a page says it: its tree, its meta tags by name, the objects of its JSON-LD, its address."""

    tree: "HtmlElement"
    meta: Mapping[str, list[str]]
    articles: list[dict[str, Any]]
    objects: list[dict[str, Any]]
    url: str

    def first(self, *names: str) -> str:
        """Return the first of these meta tags that is there, or ""."""
        return next((self.meta[name][0] for name in names if name in self.meta), "")


def metadata_of(tree: "HtmlElement", objects: list[dict[str, Any]], url: str, now: datetime) -> Metadata:
    """Return what the page at `url` says of itself in JSON-LD, meta tags and its visible head.

    `now` is when it was fetched: a time of publication after it is not believed.
    """
    articles = [thing for thing in objects if _ARTICLES.search(_type(thing))]
    sources = _Sources(tree, _meta(tree), articles, objects, url)
    outlet = _outlet(sources)
    return Metadata(
        title=_title(sources, outlet),
        authors=_authors(sources, outlet),
        published=_published(sources, now),
        language=_language(sources),
        outlet=outlet,
        url=_canonical(sources),
        body=max((str(thing.get("articleBody") or "") for thing in articles), key=len, default=""),
    )


def _type(thing: Mapping[str, Any]) -> str:
    kind = thing.get("@type", "")
    return str(kind[0] if isinstance(kind, list) and kind else kind)


def _meta(tree: "HtmlElement") -> dict[str, list[str]]:
    """Collect the meta tags: lower-case name, property or itemprop -> contents in order."""
    found: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        content = line(tag.get("content") or "", 2000)
        names = " ".join(tag.get(key) or "" for key in ("name", "property", "itemprop")).lower()
        for name in dict.fromkeys(names.split()):
            if content:
                found.setdefault(name, []).append(content)
    return found


def _texts(value: object, key: str = "name", depth: int = 0) -> Iterator[str]:
    """Yield the names in a JSON-LD value: a string, an object with a name, or lists of them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(value.get(key) or value.get("@value"), key, depth + 1)
    elif isinstance(value, list) and depth < 4:
        for part in value[:20]:
            yield from _texts(part, key, depth + 1)


def _outlet(said: _Sources) -> str:
    """Return who publishes: og:site_name, else the publisher of the article, else of the site.

    A name of four characters or less must stand in the address, too ("U.S." is a section); what is the
    headline as well names nobody.
    """
    headings = (_flat_text(heading) for heading in said.tree.iter("h1"))
    headlines = {_folded(text) for text in (said.first("og:title"), *headings) if text.count(" ") >= _NAME}
    sites = [thing for thing in said.objects if _type(thing) in ("WebSite", "NewsMediaOrganization")]
    names = [
        said.first("og:site_name"),
        *(name for thing in said.articles for name in _texts(thing.get("publisher"))),
        *(name for thing in sites for name in _texts(thing)),
        said.first("application-name", "dc.publisher", "publisher"),
    ]
    address = _folded(host(said.url))
    for name in names:
        clean = _TITLE_PARTS.split(line(text_of(name), 80).strip(" -|"))[0]
        named = len(clean) > 4 or (len(clean) > 1 and _folded(clean) in address)
        named = named and _folded(clean) not in headlines
        if named and not clean.lower().startswith(("http:", "https:", "@")):
            return _as_written(clean, names)
    return ""


def _as_written(name: str, others: Iterable[str]) -> str:
    """Return an outlet's name as another place writes it, where this one has neither capitals nor blanks."""
    if not name.islower() or " " in name:
        return name
    same = (line(text_of(other), 80) for other in others if _folded(other) == _folded(name))
    return next((other for other in same if not other.islower()), name)


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


def _title(said: _Sources, outlet: str) -> str:
    """Return the headline: what several places agree on before what one says alone."""
    headlines = [str(thing.get("headline") or thing.get("name") or "") for thing in said.articles]
    shared = said.first("og:title", "twitter:title", "dc.title", "title")
    page = said.tree.findtext(".//title") or ""
    told = [line(text_of(title), 400) for title in (*headlines, shared, page)]
    titles = [tidy_title(title, outlet, host(said.url)) for title in told if title]
    headings = [line(_flat_text(heading), 400) for heading in said.tree.iter("h1")]
    for heading in headings:
        folded = _folded(heading)
        if len(folded) > 8 and any(folded in _folded(title) for title in titles):
            return tidy_title(heading, outlet, host(said.url))
    return next((title for title in titles if len(title) > 2), headings[0] if headings else "")


def _authors(said: _Sources, outlet: str) -> tuple[str, ...]:
    """Return who wrote it: JSON-LD, else meta tags, else a byline on the page."""
    names, marked = said.meta, f"//a[@rel='author'] | //*[@itemprop='author'][not(self::meta)]{_NO_COMMENT}"
    for values in (
        [name for thing in said.articles for name in _texts(thing.get("author") or thing.get("creator"))],
        [*names.get("author", []), *names.get("article:author", []), *names.get("parsely-author", [])],
        [*names.get("dc.creator", []), *names.get("sailthru.author", []), *names.get("byl", [])],
        [_flat_text(element) for element in said.tree.xpath(marked)[:6]],
        [_flat_text(element) for element in _bylines(said.tree)],
    ):
        found = authors_of(values, outlet)
        if found:
            return found
    return ()


def _flat_text(element: "HtmlElement") -> str:
    return " ".join(str(piece) for piece in element.itertext())


def _bylines(tree: "HtmlElement") -> list["HtmlElement"]:
    """Return short elements that a class names as byline."""
    found = []
    for element in tree.iter("span", "a", "p", "address", "div"):
        name = element.get("class")
        if name and _AUTHOR_CLASS.search(name) and len(_flat_text(element)) < 80 and not _of_form(element):
            found.append(element)
            if len(found) == 2:
                break
    return found


def _of_form(element: "HtmlElement") -> bool:
    """Whether an element stands in a form or asks for a name: where readers comment."""
    return any(parent.tag == "form" for parent in element.iterancestors()) or (
        next(element.iter("input", "textarea", "label"), None) is not None
    )


def _published(said: _Sources, now: datetime) -> When | None:
    """Return when it was published: the first place that names a time that is not in the future.

    Where another place names an hour of the same day, that one.
    """
    american = (said.tree.get("lang") or "").lower().startswith("en-us")
    tree, path = said.tree, urlsplit(said.url).path
    texts = [
        *(str(thing.get("datePublished") or thing.get("dateCreated") or "") for thing in said.articles),
        *(said.first(name) for name in _TIMES),
        *(_told(element) for element in tree.xpath("//*[@itemprop='datePublished']")[:2]),
        *(day.replace("/", "-") for day in _ADDRESS_DATE.findall(path)[:1]),
        *(str(thing.get("datePublished") or "") for thing in said.objects),
        *(_told(element) for element in tree.xpath("//article//time | //header//time | //time")[:3]),
    ]
    times = [when for text in texts if (when := read_date(text, american=american))]
    times = [when for when in times if when.at.year >= 1990 and not is_ahead(when, now)]
    return next(
        (when for when in times if when.date == times[0].date and when.precision > Precision.DAY), None
    ) or (times[0] if times else None)


def _told(element: "HtmlElement") -> str:
    """Return the time that an element tells to programs, else to readers."""
    return element.get("datetime") or element.get("content") or _flat_text(element)


def _language(said: _Sources) -> str:
    """Return the language tag that the page gives itself, as it stands there."""
    tags = [
        said.tree.get("lang") or said.tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        *(name for thing in said.articles for name in _texts(thing.get("inLanguage"), "alternateName")),
        said.first("og:locale", "content-language", "language", "dc.language"),
    ]
    return next((line(tag, 20) for tag in tags if tag), "")


def _canonical(said: _Sources) -> str:
    """Return the address that the page names as its own, where that is believable, else `url`, tidied.

    Another site's address is not believed (but that of a saved file is), nor a home page for a page below it.
    """
    canonical = [
        link.get("href") or ""
        for link in said.tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    own = urlsplit(said.url)
    for candidate in (*canonical[:1], said.first("og:url")):
        try:
            target = urljoin(said.url, candidate.strip()) if candidate.strip() else ""
            parts = urlsplit(target)
        except ValueError:
            continue
        home = not parts.path.strip("/") and not parts.query and bool(own.path.strip("/"))
        believed = same_site(said.url, target) or own.scheme == "file"
        if parts.scheme in ("http", "https") and believed and not home:
            return normalise(target)
    return normalise(said.url)
