"""Where a thread's articles come from: the earliest held, whose text each carries, whom each rests on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model import (
    ArticleLine,
    Basis,
    Citation,
    Lineage,
    Manner,
    Mention,
    Place,
    SummaryArticle,
    Times,
    Trace,
    When,
)
from newsdesk.text.citing import citings
from newsdesk.text.copies import copies
from newsdesk.text.earliest import first_reported
from newsdesk.text.outlet_names import KnownNames, same_outlet
from newsdesk.threads.copies import grouped

__all__ = ["Held", "Link", "lineage", "trace"]

_AND = re.compile(r"[“”\"’»]?\s(?:and|und|sowie|y|et|e)\s")  # "laut AFP und Reuters"
# beside an agency these say that it took the picture: "(Reuters/Files)"
_PICTURES = frozenset(
    "file files photo photos handout pool archiv archive archivo archivio foto fotos".split()
)
_LISTED = re.compile(r"[/,+&;|·–—-]")  # what parts the names of a credit


@dataclass(frozen=True, slots=True)
class Link:
    """An address that an article leads to: the outlet at which it stands, and the article, if we hold it.

    `reference`: it stands in the article's own bibliography.
    """

    url: str
    outlet: str
    article: int | None = None
    reference: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """What the store knows of an article beside its text: who signed it, where it leads, who claims when."""

    authors: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    feed: When | None = None
    page: When | None = None


def trace(articles: Sequence[SummaryArticle]) -> Trace:
    """Return what the texts of a thread's articles show of where they come from; linear in their length."""
    ordered = sorted(articles, key=lambda one: ((one.published or When(one.fetched)).at, one.id))
    firsts = copies([one.text for one in ordered], [one.outlet for one in ordered])
    pairs = [(one.id, ordered[at].id) for one, at in zip(ordered, firsts, strict=True)]
    return Trace(
        copies=tuple((article, first) for article, first in pairs if article != first),
        mentions=tuple(mention for one in ordered for mention in _mentions(one)),
    )


def _mentions(article: SummaryArticle) -> Iterator[Mention]:
    for one in citings(article.text, article.language):
        yield Mention(
            article=article.id,
            revision=article.revision,
            language=article.language,
            span=one.sentence,
            sentence=one.sentence.of(article.text),
            named=one.named,
            words=one.named.of(article.text),
            place=one.place,
            weak=one.weak,
        )


def lineage(
    lines: Sequence[ArticleLine], found: Trace, held: Mapping[int, Held], names: KnownNames
) -> Lineage:
    """Return where the articles of a thread come from; `lines` are all of them, `held` knows of each.

    Outlets are those of `names` and of the links: nothing else counts as one.
    """
    by_id = {line.id: line for line in lines}
    rests = [
        *_cited(found.mentions, by_id, names),
        *(basis for line in lines for basis in _signed(line, held.get(line.id, Held()), names)),
        *(basis for line in lines for basis in _linked(line, held.get(line.id, Held()))),
    ]
    first = first_reported(lines)
    order = {line.id: at for at, line in enumerate(lines)}
    return Lineage(
        first=tuple(line.id for line in first),
        times=tuple(_times(line, held.get(line.id, Held())) for line in first),
        copies=grouped(lines, found.copies, rests, names),
        rests=tuple(sorted(_once(rests), key=lambda basis: order[basis.article])),
    )


def _cited(
    mentions: Sequence[Mention], lines: Mapping[int, ArticleLine], names: KnownNames
) -> Iterator[Basis]:
    """Yield the mentions in which a known outlet is named, but for the article's own."""
    for one in mentions:
        line = lines.get(one.article)
        for outlet, own in _named(one, names) if line else ():
            if line and not same_outlet(outlet, line.outlet):
                start, end = one.span
                citation = Citation(one.article, line.url, one.revision, start, end, one.sentence)
                manner = Manner.CREDIT if one.place is Place.LISTED else Manner.CITED
                yield Basis(one.article, outlet, manner, own, citation)


def _named(one: Mention, names: KnownNames) -> Iterator[tuple[str, str]]:
    """Yield the outlets named in the words of a mention, each with its name as it stands there."""
    if one.place is Place.LISTED:
        yield from _listed(one.words, names)
        return
    if one.place is not Place.BEGINS:
        found = names.before(one.words, one.language, beside=one.place is Place.BESIDE)
        if found:
            yield found[0], found[1].of(one.words)
        return
    words = one.words
    while found := names.after(words, one.language, weak=one.weak):
        yield found[0], found[1].of(words)
        more = _AND.match(words, found[1].end)
        if not more:
            return
        words = words[more.end() :]


def _listed(words: str, names: KnownNames) -> Iterator[tuple[str, str]]:
    """Yield the agencies of a credit such as "als/dpa"; whoever took a picture stands in other brackets."""
    whole = names.only(words)
    parts = [words] if whole else [part.strip() for part in _LISTED.split(words)]
    pictured = any(part.casefold() in _PICTURES for part in parts)
    if pictured or any(part[:1].isupper() and " " in part and not names.only(part) for part in parts):
        return
    for part in parts:
        outlet = names.only(part)
        if outlet and (whole or names.is_agency(outlet)):
            yield outlet, part


def _signed(line: ArticleLine, known: Held, names: KnownNames) -> Iterator[Basis]:
    for author in known.authors:
        outlet = names.only(author)
        if outlet and not same_outlet(outlet, line.outlet):
            yield Basis(line.id, outlet, Manner.BYLINE, author)


def _linked(line: ArticleLine, known: Held) -> Iterator[Basis]:
    for link in known.links:
        if not same_outlet(link.outlet, line.outlet):
            manner = Manner.REFERENCE if link.reference else Manner.LINK
            yield Basis(line.id, link.outlet, manner, source=link.article, url=link.url)


def _once(rests: Sequence[Basis]) -> list[Basis]:
    """Return each outlet once per article and manner, where it stands first; each link by itself.

    An author's field says no more than a sentence that names the same outlet.
    """
    found: dict[tuple[int, str, Manner, str], Basis] = {}
    for basis in rests:
        found.setdefault((basis.article, basis.outlet, basis.manner, basis.url), basis)
    proved = {(basis.article, basis.outlet) for basis in rests if basis.citation}
    signed = (basis for basis in found.values() if basis.manner is Manner.BYLINE)
    doubled = {id(basis) for basis in signed if (basis.article, basis.outlet) in proved}
    return [basis for basis in found.values() if id(basis) not in doubled]


def _times(line: ArticleLine, known: Held) -> Times:
    return Times(line.id, known.feed, known.page, line.fetched)
