"""Articles whose text is given: the import format, and entries whose feed carries the text."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from newsdesk.extract.blocks import blocks_of_html, blocks_of_text
from newsdesk.extract.dates import given_date
from newsdesk.extract.drafts import draft_of, extracted, no_text
from newsdesk.extract.markup import LIMIT
from newsdesk.extract.titling import title_of
from newsdesk.model import Draft, Entry, Extracted, Feed, Origin, When
from newsdesk.text.addresses import host, normalise
from newsdesk.text.clean import line, plain
from newsdesk.text.code import without_code
from newsdesk.text.languages import detect
from newsdesk.text.languages import normalise as language_code

__all__ = ["extract_entry", "extract_record"]


def extract_record(
    url: str,
    title: str,
    text: str,
    published: str | When | None = None,
    language: str | None = None,
    source: str | None = None,
    languages: Iterable[str] = (),
) -> Extracted:
    """Make an article of a record of the import format; its text is kept as it is, only made plain.

    Style sheets and scripts before its first paragraph are left out, and are no title. `published` is
    an ISO date of any precision, and told of where it cannot be read; a language that is given is believed.
    """
    clean = without_code(plain(text[:LIMIT]))
    bare = without_code(plain(title[:LIMIT]))
    if title.strip() and not bare:  # a style sheet stood where the first line was taken for the title
        bare, _ = title_of(blocks_of_text(clean))
    when, notes = (published, ()) if isinstance(published, When) else given_date(published)
    code = language_code(language) or detect(f"{bare}\n{clean}", None, languages)
    draft = Draft(
        url=normalise(url) if urlsplit(url).scheme else url,
        title=line(bare, 300),
        text=clean,
        published=when,
        language=code,
        outlet=line(source or "", 100) or host(url).removeprefix("www."),
        origin=Origin.IMPORT,
    )
    if not (draft.text or draft.title):
        return no_text("the record has neither title nor text")
    return replace(extracted(draft), notes=notes)


def extract_entry(entry: Entry, feed: Feed, languages: Iterable[str] = ()) -> Extracted:
    """Make an article of a feed's own text: its content, or its summary where that is all there is."""
    draft = Draft(
        url=normalise(entry.url) if entry.url else f"{feed.url}#{entry.key}",
        title=entry.title,
        text="",
        authors=entry.authors,
        published=entry.published or entry.updated,
        outlet=feed.outlet or feed.title or host(entry.url or feed.url).removeprefix("www."),
        origin=Origin.FEED,
    )
    blocks = blocks_of_html(entry.content) if entry.content else blocks_of_text(entry.summary)
    draft = draft_of(blocks, draft, hint=entry.language or feed.language, languages=languages)
    return extracted(draft) if draft.text else no_text("the feed carries no text of this entry")
