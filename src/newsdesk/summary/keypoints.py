"""Key points: a few sentences over all documents of a thread that cover what weighs most, without repetition.

Greedy choice by the weight of concepts not yet covered (after Gillick and Favre 2009, A Scalable Global
Model for Summarization, where the choice is exact), per root of the length.
"""

import math
from collections.abc import Callable, Mapping, Sequence

from newsdesk.model import Claim
from newsdesk.summary.candidates import Candidate, candidates
from newsdesk.summary.documents import Document, Sentence, cite
from newsdesk.summary.salience import alike, concepts, salience

__all__ = ["choose_points", "concepts_of", "key_points", "language_ranks"]

_FEWEST, _MOST = 5, 8
_CITATIONS = 6  # of one claim
_OWN = 1.3  # what a point that the source itself set is worth more
_PAIR = 0.75  # what two sentences, the second leaning on the first, are worth
_LANGUAGE = 0.6  # what each step down the reader's languages is worth less
_FAINT = 0.15  # share of the first point's worth, under which no more than the fewest are taken


def key_points(documents: Sequence[Document], languages: Sequence[str]) -> tuple[Claim, ...]:
    """Return 5 to 8 claims (fewer where the documents hold no more), in the order of a news item."""
    return choose_points(documents, languages, most=_MOST, fewest=_FEWEST)


def choose_points(
    documents: Sequence[Document],
    languages: Sequence[str],
    *,
    most: int,
    fewest: int,
    only: frozenset[int] | None = None,
    keep: Callable[[int, int], bool] | None = None,
) -> tuple[Claim, ...]:
    """Return the best claims, `fewest` to `most`, of `only` some documents and what `keep` lets pass.

    `keep` is asked (document, place) and only when a candidate would be chosen.
    """
    weights = salience(documents)
    rank = language_ranks(documents, languages)
    every = [one for one in candidates(documents) if only is None or one.document in only]
    known = [concepts_of(one, documents) for one in every]
    chosen: list[int] = []
    covered: set[str] = set()
    left = set(range(len(every)))
    own_left = most // 2 if any(not one.own for one in every) else most
    first = 0.0
    while left and len(chosen) < most:
        worth = {
            at: _worth(every[at], known[at] - covered, weights)
            * _LANGUAGE ** rank[documents[every[at].document].article.language]
            for at in left
        }
        best = max(left, key=lambda at: (worth[at], -at))
        left.discard(best)
        if worth[best] <= 0 or (len(chosen) >= fewest and worth[best] < _FAINT * first):
            break
        if keep and not all(keep(every[best].document, part.place) for part in every[best].sentences):
            continue
        first = first or worth[best]
        chosen.append(best)
        covered |= known[best]
        own_left -= every[best].own
        left = {
            at
            for at in left
            if not _repeats(documents, every[at], every[best]) and (own_left > 0 or not every[at].own)
        }
    return tuple(_claim(documents, every[at]) for at in _ordered(documents, every, chosen, languages))


def concepts_of(one: Candidate, documents: Sequence[Document]) -> frozenset[str]:
    """Return the concepts of a candidate."""
    language = documents[one.document].article.language
    return frozenset().union(*(concepts(part, language) for part in one.sentences))


def _worth(one: Candidate, fresh: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return what a candidate adds: the weight of what is not covered yet, by length, facts and place."""
    total = sum(weights.get(concept, 0.0) for concept in fresh)
    names = {name for part in one.sentences for name in part.names if " " not in name}
    counted = {number for part in one.sentences for number in part.numbers}
    facts = 0.6 + 0.15 * min(len(names), 4) + 0.25 * min(len(counted), 2)
    form = (_OWN if one.own else 1.0) * (_PAIR if len(one.sentences) > 1 else 1.0)
    length = math.pow(8 + one.words, 0.75)
    return total * facts * form / length / (1 + 0.02 * one.place)


def language_ranks(documents: Sequence[Document], languages: Sequence[str]) -> dict[str, int]:
    """Return how far down the reader's order each language of a thread stands, the first one there 0."""
    present = sorted({document.article.language for document in documents})
    order = [language for language in languages if language in present]
    ranks = {language: at for at, language in enumerate(dict.fromkeys(order))}
    return {language: ranks.get(language, len(ranks)) for language in present}


def _repeats(documents: Sequence[Document], a: Candidate, b: Candidate) -> bool:
    if a.document == b.document and a.span.start < b.span.end and b.span.start < a.span.end:
        return True
    same = documents[a.document].article.language == documents[b.document].article.language
    return any(alike(x, y, same_language=same) for x in a.sentences for y in b.sentences)


def _ordered(
    documents: Sequence[Document], every: Sequence[Candidate], chosen: Sequence[int], languages: Sequence[str]
) -> list[int]:
    """Order as a news item does: the reader's language, the weightiest first, then as the sources tell it."""
    rank = language_ranks(documents, languages)

    def place(at: int) -> tuple[int, bool, float, int]:
        one = every[at]
        document = documents[one.document]
        share = one.place / max(1, len(document.sentences))
        return rank[document.article.language], at != chosen[0], 0.0 if one.own else share, at

    return sorted(chosen, key=place)


def _claim(documents: Sequence[Document], one: Candidate) -> Claim:
    """Return the claim with its own citation first, then one of each other document that says the same."""
    head = documents[one.document].article
    proofs = [cite(head, one.span)]
    core = max(one.sentences, key=lambda sentence: len(sentence.stems))
    for at, document in enumerate(documents):
        if at == one.document or len(proofs) >= _CITATIONS:
            continue
        same = document.article.language == head.language
        found = _best(core, document.sentences, same_language=same)
        if found:
            proofs.append(cite(document.article, found.span))
    return Claim(proofs[0].text, tuple(proofs))


def _best(core: Sentence, others: Sequence[Sentence], *, same_language: bool) -> Sentence | None:
    fitting = [other for other in others if alike(core, other, same_language=same_language)]
    return max(
        fitting,
        key=lambda other: (len(core.terms & other.terms), len(core.names & other.names), -other.place),
        default=None,
    )
