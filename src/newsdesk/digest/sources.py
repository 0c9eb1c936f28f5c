"""The sources of a digest: who was first, every article with its copies, and what each rests on."""

from newsdesk.digest.escape import address, inline, one_line
from newsdesk.digest.page import Page
from newsdesk.model import ArticleLine, Basis, Manner, Reference
from newsdesk.text.earliest import first_reported

__all__ = ["sources"]

_STRENGTH = (Manner.CITED, Manner.CREDIT, Manner.BYLINE, Manner.LINK)
_TIES = 5  # how many articles of the same first day are named


def sources(page: Page) -> str:
    """Return who reported first, and the list of all articles, copies under the text that they carry."""
    if not page.thread.articles:
        return ""
    by_id = {line.id: line for line in page.thread.articles}
    listed: list[str] = []
    for line in page.thread.articles:
        if page.lineage.original_of(line.id) not in by_id:
            listed += _source(line, page)
            listed += _copies([by_id[one] for one in page.lineage.copies_of(line.id) if one in by_id], page)
    return page.section(page.words.sources, [_first(page), "", *listed])


def _first(page: Page) -> str:
    """Return the paragraph on the earliest article that we hold."""
    first = first_reported(page.thread.articles)
    named = "; ".join(_told(line, page) for line in first[:_TIES])
    named += "; ..." if len(first) > _TIES else ""
    if not first[0].published:
        named += f" ({page.words.first_undated})"
    elif len(first) > 1:
        named += f" ({page.words.first_tie})"
    return f"{page.words.first} {named}."


def _told(line: ArticleLine, page: Page) -> str:
    """Return an article with the times that its feed and its page claim, and the time we got it."""
    words = page.words
    parts = [
        page.outlet(line.outlet),
        page.headline(line),
        *_claimed(line, page),
        words.fetched.format(words.clock(line.fetched)),
    ]
    return ", ".join(parts)


def _claimed(line: ArticleLine, page: Page) -> list[str]:
    """Return when it was published, as its feed and its page say; where neither does, as we have it."""
    words = page.words
    times = next((one for one in page.lineage.times if one.article == line.id), None)
    if times and times.feed and times.feed == times.page:
        return [words.by_both.format(words.moment(times.feed))]
    said = [
        words.by_feed.format(words.moment(times.feed)) if times and times.feed else "",
        words.by_page.format(words.moment(times.page)) if times and times.page else "",
    ]
    if any(said):
        return [part for part in said if part]
    return [words.published.format(words.moment(line.published)) if line.published else words.undated]


def _source(line: ArticleLine, page: Page) -> list[str]:
    """Return the lines of one article, and below it those of its own sources."""
    article = page.articles.get(line.id)
    date = page.words.date(line.published) if line.published else page.words.undated
    authors = ", ".join(inline(one_line(name)) for name in (article.authors if article else ()))
    head = [f"**{page.outlet(line.outlet)}**", page.headline(line), authors, date, inline(line.language)]
    lines = [f"- {', '.join(filter(None, head))}. {address(line.url)}"]
    lines += _rests(line, page)
    if article and article.references:
        lines.append(f"    - {page.words.references}")
        lines += [f"        - {_reference(one)}" for one in article.references]
    return lines


def _copies(copies: list[ArticleLine], page: Page) -> list[str]:
    """Return the lines of the articles that carry the text of the one above."""
    nested = [f"        {row}" for line in copies for row in _source(line, page)]
    return [f"    - {page.words.carried}", *nested] if nested else []


def _rests(line: ArticleLine, page: Page) -> list[str]:
    """Return what an article says it rests on, with the sentences that say so; each is a proof."""
    rests = [one for one in page.lineage.rests_of(line.id) if one.manner is not Manner.REFERENCE]
    if not rests:
        return []
    named: dict[str, Basis] = {}
    for one in rests:
        # each outlet once: a sentence that says so before a name among the authors, that before a link
        known = named.setdefault(one.outlet, one)
        if _STRENGTH.index(one.manner) < _STRENGTH.index(known.manner):
            named[one.outlet] = one
    sentences = dict.fromkeys(one.citation for one in rests if one.citation)
    proofs = [f"        - {page.claim(one.text, [one])}" for one in sentences if one.text.strip()]
    return [
        f"    - {page.words.rests.format('; '.join(_basis(one, page) for one in named.values()))}",
        *proofs,
    ]


def _basis(basis: Basis, page: Page) -> str:
    """Return an outlet that an article rests on, and how it says so where no sentence does."""
    how = {Manner.BYLINE: page.words.as_author, Manner.LINK: page.words.linked}.get(basis.manner, "")
    outlet = inline(one_line(basis.outlet))
    told = f"{outlet} ({how})" if how else outlet
    return f"{told} {address(basis.url)}" if basis.url else told


def _reference(reference: Reference) -> str:
    """Return a line of an article's own bibliography as it stood there, with its address."""
    text = one_line(reference.text) or f"{reference.outlet}: {reference.title}"
    return " ".join(filter(None, [inline(text), address(reference.url) if reference.url else ""]))
