"""A digest as a whole: front matter, sections, notes block, footnotes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from newsdesk.digest import sections
from newsdesk.digest.background import piece
from newsdesk.digest.escape import inline, one_line, title_value
from newsdesk.digest.footnotes import Footnotes
from newsdesk.digest.front import Value, day, front_matter
from newsdesk.digest.notes import notes_block
from newsdesk.digest.page import Page
from newsdesk.digest.sources import sources
from newsdesk.digest.words import Words, words_for
from newsdesk.model import Article, Background, Claim, Lineage, Precision, Summary, Thread, When
from newsdesk.model.lineage import NO_LINEAGE

__all__ = ["DigestPart", "write_digest", "write_digests"]


@dataclass(frozen=True, slots=True)
class DigestPart:
    """One thread of a digest: what is known of it, and what a person noted (Markdown, kept as it is).

    With a `background` it is written as a background piece: its sections in place of the summary's.
    """

    thread: Thread
    summary: Summary
    articles: Mapping[int, Article]
    notes: str = ""
    lineage: Lineage = NO_LINEAGE
    background: Background | None = None


def write_digest(
    thread: Thread,
    summary: Summary,
    articles: Mapping[int, Article],
    *,
    now: datetime,
    generator: str,
    notes: str = "",
    since: datetime | None = None,
    languages: Sequence[str] = ("en",),
    lineage: Lineage | None = None,
    background: Background | None = None,
) -> str:
    """Return the digest of one thread as Markdown with LF line ends.

    `articles` maps ids to the articles of the thread; `now` is a moment with a zone; `generator` is the
    program's name and version; `since` is when the thread's last digest was written, if ever;
    `languages` are the reader's, the first chooses the section titles (en, de); `lineage` says where
    the articles come from; with a `background` it is a background piece.
    """
    words = words_for(languages)
    part = DigestPart(thread, summary, articles, notes, lineage or NO_LINEAGE, background)
    footnotes = Footnotes(articles, words)
    title = one_line(thread.line.title) or words.thread.format(thread.line.id)
    body = _thread(part, footnotes, words, now=now, generator=generator, since=since, level=2)
    return _join(_front(title, [thread], now, generator), f"# {inline(title)}\n", body, footnotes)


def write_digests(
    parts: Sequence[DigestPart],
    *,
    now: datetime,
    generator: str,
    since: datetime | None = None,
    languages: Sequence[str] = ("en",),
) -> str:
    """Return several threads in one Markdown file, in the given order, with one run of footnotes.

    The arguments are those of `write_digest`; each thread is a heading of the second level.
    """
    words = words_for(languages)
    held = {id_: article for part in parts for id_, article in part.articles.items()}
    footnotes = Footnotes(held, words)
    title = words.digest.format(words.date(When(now)))
    bodies = []
    for part in parts:
        name = one_line(part.thread.line.title) or words.thread.format(part.thread.line.id)
        body = _thread(part, footnotes, words, now=now, generator=generator, since=since, level=3)
        bodies.append(f"## {inline(name)}\n\n{body}")
    front = _front(title, [part.thread for part in parts], now, generator)
    return _join(front, f"# {inline(title)}\n", "\n".join(bodies), footnotes)


def _join(front: str, title: str, body: str, footnotes: Footnotes) -> str:
    """Put the pieces together, an empty line between them."""
    return "\n".join(filter(None, [front, title, body, footnotes.definitions()])).rstrip("\n") + "\n"


def _thread(
    part: DigestPart,
    footnotes: Footnotes,
    words: Words,
    *,
    now: datetime,
    generator: str,
    since: datetime | None,
    level: int,
) -> str:
    """Return everything under a thread's title."""
    page = Page(part.thread, part.summary, part.articles, footnotes, words, level, since, part.lineage)
    told = sections.lead_claims(page)
    blocks = [
        "" if part.background else _paragraph(sections.prose(told, page)),
        _paragraph(_holdings(part, words, now, generator)),
        *(piece(part.background, page) if part.background else _summary(page, told)),
        sections.corrections(page),
        notes_block(part.thread.line.id, part.notes, words, level),
        sources(page),
    ]
    return "\n".join(filter(None, blocks))


def _summary(page: Page, told: Sequence[Claim]) -> list[str]:
    """Return the sections of the summary; `told` are the claims of the lead."""
    return [
        sections.news(page),
        sections.key_points(page, told),
        sections.timeline(page),
        sections.developments(page),
        sections.quotes(page),
        sections.figures(page),
    ]


def _paragraph(text: str) -> str:
    """End a paragraph, if there is one."""
    return f"{text}\n" if text else ""


def _holdings(part: DigestPart, words: Words, now: datetime, generator: str) -> str:
    """Return in one line what the digest rests on, and when it was written by what."""
    thread, line = part.thread, part.thread.line
    text = words.count(len(thread.articles), words.article)
    copies = sum(len(some) for _, some in part.lineage.copies)
    outlets = [name for name in line.outlets if name.strip()]
    if outlets:
        text = words.come_from.format(text, words.count(len(outlets), words.outlet))
    if line.languages:
        text += f" ({inline(', '.join(line.languages))})"
    text += f", {words.count(copies, words.copies)}" if copies else ""
    text = ", ".join([text, *_dates(thread, words)])
    return f"*{text}. {words.written.format(now=words.clock(now), generator=inline(generator))}*"


def _dates(thread: Thread, words: Words) -> list[str]:
    """Return the days that the articles claim for themselves, and how many claim none."""
    dated = sorted((line.published for line in thread.articles if line.published), key=_order)
    undated = len(thread.articles) - len(dated)
    said: list[str] = []
    if dated:
        first, last = words.date(dated[0]), words.date(dated[-1])
        said.append(words.dates[0].format(first) if first == last else words.dates[1].format(first, last))
    if undated:
        said.append(f"{undated} {words.undated}")
    return said


def _front(title: str, threads: Sequence[Thread], now: datetime, generator: str) -> str:
    """Return the front matter of a file that holds these threads."""
    today = now.astimezone(UTC).date()
    aliases = dict.fromkeys(one_line(thread.line.title) for thread in threads)
    ids = [thread.line.id for thread in threads]
    fields: dict[str, Value] = {
        "title": title_value(title),
        "aliases": [alias for alias in aliases if alias],
        "tags": ["newsdesk", "digest"],
        "created": today,
        "updated": today,
        "thread": ids[0] if len(ids) == 1 else ids,
    }
    if threads:
        fields["first_seen"] = day(min((thread.line.first for thread in threads), key=_order))
        fields["last_seen"] = day(max((thread.line.last for thread in threads), key=_order))
    fields["languages"] = list(dict.fromkeys(code for thread in threads for code in thread.line.languages))
    outlets = dict.fromkeys(one_line(name) for thread in threads for name in thread.line.outlets)
    fields["outlets"] = [name for name in outlets if name]
    fields["articles"] = len({line.id for thread in threads for line in thread.articles})
    fields["generator"] = generator
    return front_matter(fields)


def _order(when: When) -> tuple[datetime, Precision]:
    """Order dates by time, a coarser one before a finer one."""
    return when.at, when.precision
