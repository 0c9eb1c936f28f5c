"""What a thread has gained since the reader last looked, beside claims: events, outlets, changed figures."""

from collections.abc import Sequence

from newsdesk.model import Claim, Figure, Gains, SummaryArticle
from newsdesk.summary.salience import Salience

__all__ = ["gains"]


def gains(salience: Salience, figures: Sequence[Figure], corrections: Sequence[Claim]) -> Gains:
    """Return what only articles hold that the reader has not seen.

    Nothing where the reader has seen none of them (all is new) or all of them.
    """
    articles = [document.article for document in salience.documents]
    seen = [article for article in articles if article.seen]
    fresh = [article for article in articles if not article.seen]
    if not seen or not fresh:
        return Gains()
    new = {article.id for article in fresh}
    return Gains(
        developments=_developments(seen, fresh),
        outlets=_outlets(seen, fresh),
        figures=tuple(figure for figure in figures if _changed(figure, new)),
        corrections=tuple(claim for claim in corrections if all(c.article in new for c in claim.citations)),
    )


def _developments(seen: Sequence[SummaryArticle], fresh: Sequence[SummaryArticle]) -> tuple[int, ...]:
    """Return the first article of every development that the reader knows nothing of."""
    known = {article.development for article in seen}
    first: dict[int, int] = {}
    for article in fresh:
        if article.development is not None and article.development not in known:
            first.setdefault(article.development, article.id)
    return tuple(first.values())


def _outlets(seen: Sequence[SummaryArticle], fresh: Sequence[SummaryArticle]) -> tuple[str, ...]:
    known = {article.outlet for article in seen}
    return tuple(dict.fromkeys(a.outlet for a in fresh if a.outlet and a.outlet not in known))


def _changed(figure: Figure, new: set[int]) -> bool:
    """Tell whether a version of the figure stands in new articles alone, another in an old one."""
    fresh = [all(citation.article in new for citation in value.citations) for value in figure.values]
    return any(fresh) and not all(fresh)
