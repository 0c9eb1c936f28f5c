"""An article as blocks: what it is, its text with the cited sentence marked, what it rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from newsdesk.model import Article, Basis, Citation, Origin, Span
from newsdesk.tui import display
from newsdesk.tui.blocks.block import Block, Mark, Target, Tone
from newsdesk.tui.blocks.matches import matches
from newsdesk.tui.blocks.sources import rests_on

__all__ = ["SourceView", "source_blocks"]

_ORIGIN = {
    Origin.PAGE: "",
    Origin.FEED: "text as the feed gave it",
    Origin.FILE: "from a file",
    Origin.IMPORT: "imported",
}


@dataclass(frozen=True, slots=True)
class SourceView:
    """What the source pane is to show: an article, the citation the reader came from, the others of it.

    `words` of a search are highlighted; `rests` is what the article says it rests on, `carries` names the
    outlet whose text it carries.
    """

    article: Article
    citation: Citation | None = None
    others: tuple[Citation, ...] = ()
    words: tuple[str, ...] = ()
    rests: tuple[Basis, ...] = ()
    carries: str = ""


def source_blocks(view: SourceView, now: datetime) -> tuple[Block, ...]:
    """Return the blocks of an article; the cited sentence carries marks of the tone `cited`."""
    return (*_head(view, now), *_changed(view), *_text(view), *_references(view.article))


def _head(view: SourceView, now: datetime) -> Iterator[Block]:
    article = view.article
    yield Block(display.headline(article.title), Tone.TITLE)
    outlet = display.outlet(article.outlet)
    authors = ", ".join(display.line(author) for author in article.authors)
    byline = f"{outlet} · {authors}" if authors else outlet
    yield Block(byline, Tone.META, (Mark(0, len(outlet), Tone.STRONG),))
    if article.published:
        published = f"published {display.precise(article.published, now)}"
    else:
        published = "publication date unknown"
    yield Block(" · ".join(part for part in (published, article.language) if part), Tone.META)
    yield Block(display.line(article.url), Tone.META)
    proof = [
        f"fetched {display.clock(article.fetched, now)}",
        f"SHA-256 {article.sha256[:12]}",
        f"revision {article.revision}" if article.revision > 1 else "",
        _ORIGIN[article.origin],
    ]
    yield Block(" · ".join(part for part in proof if part), Tone.META)
    came = [
        f"rests on {rests_on(view.rests)}" if view.rests else "",
        f"carries the text of {display.line(view.carries)}" if view.carries else "",
    ]
    if any(came):
        yield Block(" · ".join(part for part in came if part), Tone.META)


def _changed(view: SourceView) -> Iterator[Block]:
    """Say it where the text no longer holds the cited sentence, and show the sentence."""
    if view.citation and _place(view.article, view.citation) is None:
        yield Block("The article has changed since; the cited sentence was:", Tone.WARN, gap=1)
        yield Block(display.line(view.citation.text), lead="  ", indent=2)


def _place(article: Article, citation: Citation) -> Span | None:
    """Return where the cited sentence stands in this revision, or None."""
    if article.text[citation.start : citation.end] == citation.text:
        return Span(citation.start, citation.end)
    start = article.text.find(citation.text) if citation.text else -1
    return None if start < 0 else Span(start, start + len(citation.text))


def _text(view: SourceView) -> Iterator[Block]:
    """Yield the paragraphs, each with the marks that fall into it."""
    article = view.article
    if not article.text.strip():
        yield Block("This article came without a text.", Tone.META, gap=1)
        return
    places = [(_place(article, other), Tone.ALSO) for other in view.others]
    if view.citation:
        places.append((_place(article, view.citation), Tone.CITED))
    offset = 0
    for paragraph in article.text.split("\n\n"):
        marks = [
            Mark(max(place.start - offset, 0), min(place.end - offset, len(paragraph)), tone)
            for place, tone in places
            if place and place.start < offset + len(paragraph) and place.end > offset
        ]
        shown = display.body(paragraph)
        yield Block(
            shown,
            marks=(*marks, *matches(shown, view.words)),
            indent=2 if shown.startswith("- ") else 0,
            gap=1,
        )
        offset += len(paragraph) + 2


def _references(article: Article) -> Iterator[Block]:
    """Yield the article's own bibliography."""
    if article.references:
        yield Block("References of this article", Tone.HEADING, gap=1)
    for number, reference in enumerate(article.references, 1):
        lead = f"{number}. "
        named = ": ".join(part for part in (reference.outlet, reference.title) if part)
        text = display.line(reference.text or named)
        if reference.url and reference.url not in text:
            text = f"{text} {display.line(reference.url)}"
        yield Block(
            text, lead=lead, indent=len(lead), target=Target(url=reference.url) if reference.url else None
        )
