"""The one entry to the room: the articles of a thread in, its summary out."""

from collections.abc import Sequence

from newsdesk.model import Claim, Summary, SummaryArticle
from newsdesk.summary.corrections import corrections
from newsdesk.summary.denials import denials
from newsdesk.summary.documents import read_documents
from newsdesk.summary.figures import figures
from newsdesk.summary.gains import gains
from newsdesk.summary.keypoints import key_points, lead_and_points
from newsdesk.summary.news import news
from newsdesk.summary.quotes import quotes
from newsdesk.summary.salience import Salience
from newsdesk.summary.timeline import timeline

__all__ = ["lead", "summarise"]

_LEAD = 60  # words


def summarise(articles: Sequence[SummaryArticle], languages: Sequence[str]) -> Summary:
    """Return the summary of a thread's articles for a reader of `languages`, best first.

    Every claim is a slice of the article and revision that it cites. The answer depends on the
    articles alone, not on their order.
    """
    salience = _salience(articles, languages)
    disputed, corrected = figures(salience), corrections(salience)
    opening, points = lead_and_points(salience)
    return Summary(
        key_points=points,
        lead=opening,
        timeline=timeline(salience),
        quotes=quotes(salience),
        figures=disputed,
        news=news(salience),
        denials=denials(salience),
        corrections=corrected,
        gains=gains(salience, disputed, corrected),
    )


def lead(
    articles: Sequence[SummaryArticle], languages: Sequence[str], limit: int = _LEAD
) -> tuple[Claim, ...]:
    """Return the shortest account of a thread: key points that take at most `limit` words together."""
    return key_points(_salience(articles, languages), limit)


def _salience(articles: Sequence[SummaryArticle], languages: Sequence[str]) -> Salience:
    ordered = sorted(
        articles, key=lambda article: (article.published.iso() if article.published else "9", article.id)
    )
    return Salience(read_documents(ordered), languages)
