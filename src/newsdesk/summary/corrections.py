"""Corrections: what articles say of their own mistakes."""

from newsdesk.model import Claim, Span, SummaryArticle
from newsdesk.summary.documents import cite
from newsdesk.summary.salience import Salience
from newsdesk.text.notices import correction
from newsdesk.text.sentences import sentences

__all__ = ["corrections"]

_LONGEST = 600  # characters of a paragraph that is taken whole
_LOOKED_AT = 400_000  # characters of an article
_MOST = 8


def corrections(salience: Salience) -> tuple[Claim, ...]:
    """Return each paragraph (of a long one the sentence) in which an article corrects itself.

    Newest article first, at most eight; the same words in a copy are another proof, not another claim.
    """
    found: dict[str, list[tuple[SummaryArticle, Span]]] = {}
    for document in reversed(salience.documents):
        for span in _notes(document.article):
            found.setdefault(span.of(document.article.text), []).append((document.article, span))
    claims = [Claim(text, tuple(cite(*place) for place in places)) for text, places in found.items()]
    return tuple(claims[:_MOST])


def _notes(article: SummaryArticle) -> list[Span]:
    text = article.text[:_LOOKED_AT]
    notes: list[Span] = []
    at = correction(text)
    while at is not None and len(notes) < _MOST:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = len(text) if end < 0 else end
        span = _trimmed(text, start, end)
        if span.end - span.start > _LONGEST:
            near = max(start, at - _LONGEST)
            parts = sentences(text[near : min(end, at + _LONGEST)], article.language)
            span = next(
                (Span(near + one.start, near + one.end) for one in parts if near + one.end > at), span
            )
        if span.end - span.start <= 2 * _LONGEST:
            notes.append(span)
        at = correction(text, end)
    return notes


def _trimmed(text: str, start: int, end: int) -> Span:
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return Span(start, start + len(text[start:end].rstrip()))
