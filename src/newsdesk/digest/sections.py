"""The sections of a digest, each a block of Markdown or "" where there is nothing to say."""

import re
from collections.abc import Collection, Sequence

from newsdesk.digest.escape import inline, one_line, unbroken
from newsdesk.digest.page import Page
from newsdesk.model import (
    Citation,
    Claim,
    Figure,
    Quote,
    TimelineItem,
    When,
)

__all__ = [
    "ENDS",
    "corrections",
    "dated",
    "developments",
    "disputed",
    "figures",
    "key_points",
    "lead_claims",
    "news",
    "points",
    "prose",
    "quoted",
    "quotes",
    "timeline",
]

_LEAD = 420  # characters that a lead may take, about sixty words
_SEARCHED = 20_000  # characters of an article that are searched for its first paragraph
_LINE = re.compile(r"(?m)^(?!- )\S.*\S$")
_CLOSED = ("“”", "„“", "„”", "»«", "«»", "‚‘", "‘’", "‹›", "›‹")
ENDS = (".", "!", "?", "…", "”", "“", "»", "«", '"')


def lead_claims(page: Page) -> tuple[Claim, ...]:
    """Return what stands on top: the summary's lead, its first whole sentence, or the newest opening.

    A source's telegraphic points make a list, not a paragraph: of one in the lead the sentence that it
    stands for is told. Without key points it is the first paragraph of the newest article that we hold,
    cut at a sentence's end where it is long.
    """
    points = page.summary.key_points
    if not points:
        return _opening(page)
    lead = [told for claim in points[: page.summary.lead] if (told := _sentence(claim))]
    return tuple(lead or [claim for claim in points if _is_whole(claim.text)][:1])


def _sentence(claim: Claim) -> Claim | None:
    """Return a claim as a whole sentence, by its second citation where it is a telegraphic point."""
    if _is_whole(claim.text):
        return claim
    stands_for = claim.citations[1:]
    whole = bool(stands_for) and _is_whole(stands_for[0].text)
    return Claim(stands_for[0].text, stands_for) if whole else None


def _is_whole(text: str) -> bool:
    return text.rstrip().endswith(ENDS)


def _opening(page: Page) -> tuple[Claim, ...]:
    """Return the first paragraph of the newest article that has one, as a claim."""
    for line in reversed(page.thread.articles):
        article = page.articles.get(line.id)
        place = _paragraph(article.text) if article else None
        if article and place:
            start, end = place
            text = article.text[start:end]
            return (Claim(text, (Citation(article.id, article.url, article.revision, start, end, text),)),)
    return ()


def _paragraph(text: str) -> tuple[int, int] | None:
    """Return where the first paragraph (no list item, no crossheading) stands, in whole sentences."""
    spans = [(found.start(), found.end()) for found in _LINE.finditer(text, 0, _SEARCHED)]
    if not spans:
        return None
    start, end = next((span for span in spans if span[1] - span[0] >= _LEAD // 10), spans[0])
    if end - start > _LEAD:
        ends = [found.end() for found in re.finditer(r"[.!?。！？][\"“”»«’]?(?=\s|$)", text[start:end])]
        fitting = [at for at in ends if at <= _LEAD] or ends[:1] or [_LEAD]
        end = start + fitting[-1]
    return start, end


def prose(claims: Sequence[Claim], page: Page) -> str:
    """Return claims as a paragraph; in a long thread the day of their sources follows those of one day."""
    days = [page.told_on(claim) for claim in claims]
    told = []
    for claim, day, following in zip(claims, days, [*days, ""][1:], strict=True):
        sentence = page.claim(claim.text, claim.citations)
        told.append(f"{sentence} ({day})" if day and day != following else sentence)
    return " ".join(told)


def news(page: Page) -> str:
    """Return what is new, and the articles that came since the last digest."""
    blocks = points(page.summary.news, page)
    title = page.words.new
    since = page.since
    if since is not None:
        title = page.words.new_since.format(page.words.date(When(since)))
        fresh = [line for line in page.thread.articles if line.fetched > since]
        if fresh and len(fresh) < len(page.thread.articles):
            items = [f"- {page.outlet(line.outlet)}, {page.headline(line)}" for line in fresh]
            blocks += [*([""] if blocks else []), page.words.new_articles, "", *items]
    return page.section(title, blocks)


def key_points(page: Page, told: Sequence[Claim]) -> str:
    """Return the key points that the lead has not told.

    A telegraphic point whose own article told it in the lead is left out; another article's says more.
    """
    left = [claim for claim in page.summary.key_points if claim not in told and not _is_told(claim, told)]
    return page.section(page.words.key_points, points(left, page, dated=True))


def _is_told(claim: Claim, told: Collection[Claim]) -> bool:
    """Tell whether a telegraphic point stands for a sentence of its own article that is told already."""
    whole = _sentence(claim)
    if whole is None or whole is claim:
        return False
    return whole in told and whole.citations[0].article == claim.citations[0].article


def timeline(page: Page) -> str:
    """Return what happened when."""
    return page.section(page.words.timeline, dated(page.summary.timeline, page))


def dated(items: Sequence[TimelineItem], page: Page) -> list[str]:
    """Return what happened when as the items of a list, each date at its precision."""
    return [f"- **{page.words.date(item.date)}**: {page.claim(item.text, item.citations)}" for item in items]


def developments(page: Page) -> str:
    """Return the developments where no timeline tells them: at least two, oldest first."""
    if page.summary.timeline or len(page.thread.developments) < 2:
        return ""
    items = []
    for one in page.thread.developments:
        count = page.words.count(len(one.articles), page.words.article)
        date = page.words.date(one.date) if one.date else page.words.undated
        items.append(f"- **{date}**: {inline(one_line(one.title))} ({count})")
    return page.section(page.words.developments, items)


def quotes(page: Page) -> str:
    """Return the quotes in their own language: `> "..." — speaker, role, via outlet, date [^1]`.

    Where another source has other words they follow in the same form; who would not speak comes last,
    each as the sentence that says so.
    """
    return page.section(page.words.quotes, quoted(page.summary.quotes, page))


def quoted(quotes: Sequence[Quote], page: Page) -> list[str]:
    """Return quotes with their versions, each after an empty line, and behind them who declined to speak."""
    blocks: list[str] = []
    for quote in quotes:
        if not quote.declined:
            who = [inline(one_line(quote.speaker)) or page.words.unnamed, inline(one_line(quote.role))]
            blocks += ["", _quoted(quote.text, quote.citations, who, page)]
        for version in quote.versions:
            blocks += ["", _quoted(version.text, version.citations, [page.words.version], page)]
    declined = [quote for quote in quotes if quote.declined]
    blocks += [""] if declined else []
    blocks += [f"- {page.claim(quote.text, quote.citations)}" for quote in declined]
    return blocks[1:]


def _quoted(text: str, citations: Sequence[Citation], who: Sequence[str], page: Page) -> str:
    """Return a quote with who said it, the outlet and its date, and the marks of its proofs."""
    article = page.articles.get(citations[0].article) if citations else None
    parts = [part for part in who if part]
    if article and article.outlet:
        parts.append(page.words.via.format(inline(one_line(article.outlet))))
    if article and article.published:
        parts.append(page.words.date(article.published))
    return f"> {_spoken(text)} — {', '.join(parts)} {page.notes.marks(citations)}"


def _spoken(text: str) -> str:
    """Return somebody's words in quotation marks, the source's own where it cited them too; one paragraph."""
    text = unbroken(text)
    if len(text) > 2 and text[0] == text[-1] == '"':
        return f'"{inline(text[1:-1])}"'
    if len(text) > 2 and text[0] + text[-1] in _CLOSED:
        return inline(text)
    return f'"{inline(text)}"'


def figures(page: Page) -> str:
    """Return the figures as a table, and below it who denies what."""
    summary = page.summary
    counted = any(figure.values for figure in summary.figures)
    title = page.words.figures if counted else page.words.disputed
    return page.section(title, disputed(summary.figures, summary.denials, page))


def disputed(figures: Sequence[Figure], denials: Sequence[Claim], page: Page) -> list[str]:
    """Return figures as a table, and who denies what as a list below it."""
    rows, denied = _table(figures, page), points(denials, page)
    return [*rows, *([""] if rows and denied else []), *denied]


def points(claims: Sequence[Claim], page: Page, *, dated: bool = False) -> list[str]:
    """Return claims as the items of a list, `dated` in a long thread with the day of the source."""
    items = []
    for claim in claims:
        day = page.told_on(claim) if dated else ""
        items.append(f"- {page.claim(claim.text, claim.citations)}{f' ({day})' if day else ''}")
    return items


def _table(figures: Sequence[Figure], page: Page) -> list[str]:
    """Return figures as the lines of a table: a row for each version, those of one quantity together."""
    rows: list[str] = []
    for figure in figures:
        what = inline(one_line(figure.what))
        for value in figure.values:
            rows.append(
                f"| {what} | {page.claim(value.value, value.citations)} | {_sayers(value.citations, page)} |"
            )
            what = ""
    head = f"| {' | '.join(page.words.figure_columns)} |"
    return [head, "|---|---|---|", *rows] if rows else []


def corrections(page: Page) -> str:
    """Return what articles say of their own mistakes, and which of them were edited since."""
    told = points(page.summary.corrections, page)
    edited = [
        f"- {page.outlet(line.outlet)}, {page.headline(line)}"
        f" ({page.words.revision.format(page.articles[line.id].revision)})"
        for line in page.thread.articles
        if line.id in page.articles and page.articles[line.id].revision > 1
    ]
    changed = [page.words.edited_articles, "", *edited] if edited else []
    return page.section(page.words.corrections, [*told, *([""] if told and changed else []), *changed])


def _sayers(citations: Sequence[Citation], page: Page) -> str:
    """Return the outlets that tell a figure, each with its date."""
    sayers: dict[str, None] = {}
    for citation in citations:
        article = page.articles.get(citation.article)
        if article:
            date = f", {page.words.date(article.published)}" if article.published else ""
            sayers[page.outlet(article.outlet) + date] = None
    return "; ".join(sayers) or page.words.unnamed
