"""From blocks to a draft: tidied, its bibliography kept apart, its key points marked; and its reading."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsdesk.extract.blocks import Block, joined
from newsdesk.extract.keypoints import mark_key_points, spans_of
from newsdesk.extract.references import take_references
from newsdesk.extract.tidy import tidy
from newsdesk.model import Draft, Extracted, Failure, FailureKind
from newsdesk.text.clean import line
from newsdesk.text.languages import detect
from newsdesk.text.reading import read

__all__ = ["draft_of", "extracted", "no_text"]

_TITLE = 300  # characters
_MOST = 10_000  # paragraphs of an article; a book has fewer, and each costs time


def draft_of(blocks: Sequence[Block], draft: Draft, *, hint: str | None, languages: Iterable[str]) -> Draft:
    """Fill `draft` with the text of `blocks`: tidied, with key points, references and language."""
    kept, references = take_references(tidy(blocks[:_MOST], draft.title))
    kept, points = mark_key_points(kept)
    text = joined(kept)
    return replace(
        draft,
        title=line(draft.title, _TITLE),
        text=text,
        language=detect(text, hint, languages),
        key_points=spans_of(kept, points),
        references=references,
    )


def extracted(draft: Draft) -> Extracted:
    """Return a draft with its reading, or the failure that there is no text."""
    if not draft.text and not draft.title:
        return no_text()
    return Extracted(draft=draft, reading=read(draft.title, draft.text, draft.language))


def no_text(reason: str = "no article was found on the page") -> Extracted:
    """Return the failure of a page without an article."""
    return Extracted(failure=Failure(FailureKind.NO_TEXT, reason))
