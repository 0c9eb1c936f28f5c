"""Key points: a lead of sixty words chosen as a whole, then what adds most to it, without repetition."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from newsdesk.model import Claim
from newsdesk.summary.candidates import Candidate, candidates
from newsdesk.summary.documents import Sentence, cite
from newsdesk.summary.gain import Covered, Point
from newsdesk.summary.salience import Salience, alike, retold
from newsdesk.summary.selection import LIMIT, Scored, best_lead, score

__all__ = ["choose_points", "claim_of", "key_points", "lead_and_points"]

_FEWEST, _MOST = 5, 8
_MANY = 40  # where only the words are limited
_ENDLESS = 100_000  # words
_CITATIONS = 6  # of one claim
_FAINT = 0.15  # share of the first point's worth, under which no more than the fewest are taken
_CONTAINED = 0.75  # share of a source's own point that a sentence must hold to be told by it
_CONSIDERED = 200  # candidates beyond the lead; a long thread has thousands


def key_points(salience: Salience, limit: int | None = None) -> tuple[Claim, ...]:
    """Return 5 to 8 claims (fewer where the documents hold no more), in the order of a news item.

    With a `limit` as many as fit into so many words: up to sixty the lead alone, then the same choice
    goes on until nothing fits.
    """
    if limit is None:
        return lead_and_points(salience)[1]
    return choose_points(salience, most=_MANY, fewest=_MANY, limit=limit)


def lead_and_points(salience: Salience) -> tuple[int, tuple[Claim, ...]]:
    """Return the key points, and how many of them, from the front, are the lead."""
    lead, ordered, own = _choose(salience, _Bounds(_MOST, _FEWEST), None, None)
    return len(lead), _shown(salience, ordered, own)


def choose_points(
    salience: Salience,
    *,
    most: int,
    fewest: int,
    only: frozenset[int] | None = None,
    keep: Callable[[Sentence], bool] | None = None,
    limit: int | None = None,
) -> tuple[Claim, ...]:
    """Return the best claims, `fewest` to `most`, of `only` some documents and what `keep` lets pass.

    They open with the lead, unless `keep` is given; `limit` is how many words they may take together.
    """
    _, ordered, own = _choose(salience, _Bounds(most, fewest, limit or _ENDLESS), only, keep)
    return _shown(salience, ordered, own)


class _Bounds(NamedTuple):
    """How many points there may be, must be, and how many words they may take together."""

    most: int
    fewest: int
    words: int = _ENDLESS


def _choose(
    salience: Salience,
    bounds: _Bounds,
    only: frozenset[int] | None,
    keep: Callable[[Sentence], bool] | None,
) -> tuple[list[Candidate], list[Candidate], list[Candidate]]:
    """Return the lead, everything chosen in its order, and the sources' own points."""
    scored = _scored(salience, only)
    lead = [] if keep else _lead(salience, scored, min(LIMIT, bounds.words))
    points = [Point(one.one, salience) for one in scored]
    own = [one.one for one in scored if one.one.own]
    chosen = lead
    if not lead or bounds.words > LIMIT:
        own_most = bounds.most // 2 if len(own) < len(points) else bounds.most
        chosen = _extended(salience, points, lead, bounds, own_most, keep)
    return lead, _ordered(salience, chosen, lead), own


def _shown(salience: Salience, ordered: Sequence[Candidate], own: Sequence[Candidate]) -> tuple[Claim, ...]:
    telegraphic = _telegraphic(ordered, own)
    return tuple(claim_of(salience, telegraphic.get(one, one), one) for one in ordered)


def _extended(
    salience: Salience,
    points: Sequence[Point],
    lead: Sequence[Candidate],
    bounds: _Bounds,
    own: int,
    keep: Callable[[Sentence], bool] | None,
) -> list[Candidate]:
    """Return the lead and, one after the other, the points that add most to what is chosen."""
    nothing, covered = Covered(), Covered(lead)
    enough = _FAINT * max((point.gain(nothing) for point in points), default=0.0)
    chosen = list(lead)
    room = bounds.words - sum(one.words for one in lead)
    left = sorted(points, key=lambda point: -point.gain(covered))[:_CONSIDERED]
    left = [point for point in left if not any(_repeats(salience, point.one, one) for one in lead)]
    while len(chosen) < bounds.most:
        left = [point for point in left if point.one.words <= room and (own > 0 or not point.one.own)]
        gains = [point.gain(covered) for point in left]
        gain = max(gains, default=0.0)
        if gain <= 0 or (len(chosen) >= bounds.fewest and gain < enough):
            break
        best = left.pop(gains.index(gain)).one
        if keep and not all(keep(part) for part in best.sentences):
            continue
        chosen.append(best)
        covered.add(best)
        room -= best.words
        own -= best.own
        left = [point for point in left if not _repeats(salience, point.one, best)]
    return chosen


def _telegraphic(chosen: Sequence[Candidate], own: Sequence[Candidate]) -> dict[Candidate, Candidate]:
    """Return for chosen sentences the points of sources that say the same in fewer words, each once."""
    found: dict[Candidate, Candidate] = {}
    free = [one for one in own if one not in chosen]
    for one in chosen:
        terms = {stem for part in one.sentences for stem in part.stems}
        for point in free:
            said = point.sentences[0].terms
            shorter = not one.own and point.words <= one.words
            if shorter and len(said) > 2 and len(said & terms) >= _CONTAINED * len(said):
                found[one] = point
                free.remove(point)
                break
    return found


def _scored(salience: Salience, only: frozenset[int] | None) -> list[Scored]:
    wanted = salience.originals if only is None else only & salience.originals
    return [
        score(one, salience.weights(one.document))
        for one in candidates(salience.documents)
        if one.document in wanted
    ]


def _lead(salience: Salience, scored: Sequence[Scored], limit: int) -> list[Candidate]:
    """Choose the lead among whole sentences of the reader's first language that the thread has.

    That of a story which runs on is told by its newest articles.
    """
    fit = [
        one
        for one in scored
        if not one.one.own and salience.ranks[salience.documents[one.one.document].article.language] == 0
    ]
    fit = [one for one in fit if salience.running.opens(one.one.document, one.one.sentences)] or fit
    if not fit:
        return []
    return [fit[at].one for at in best_lead(fit, salience.documents, limit)]


def _repeats(salience: Salience, a: Candidate, b: Candidate) -> bool:
    if a.document == b.document and a.span.start < b.span.end and b.span.start < a.span.end:
        return True
    language = salience.documents[a.document].article.language
    same = language == salience.documents[b.document].article.language
    return any(retold(x, y, same_language=same) for x in a.sentences for y in b.sentences)


def _ordered(salience: Salience, chosen: Sequence[Candidate], lead: Sequence[Candidate]) -> list[Candidate]:
    """Order as a news item does: the reader's language, the lead, then as the sources tell it.

    Of a story which runs on what was told last comes first.
    """
    running = salience.running

    def place(one: Candidate) -> tuple[int, bool, int, float, int]:
        document = salience.documents[one.document]
        share = one.place if one in lead else one.place / max(1, len(document.sentences))
        return (
            salience.ranks[document.article.language],
            one not in lead,
            -running.days.get(one.document, date.min).toordinal() if running.runs else 0,
            0.0 if one.own else share,
            one.document,
        )

    return sorted(chosen, key=place)


def claim_of(salience: Salience, shown: Candidate, one: Candidate) -> Claim:
    """Return what is shown as a claim, then where else it is said: in `one`, and in other documents."""
    head = salience.documents[one.document].article
    proofs = [cite(salience.documents[shown.document].article, shown.span)]
    if shown is not one:
        proofs.append(cite(head, one.span))
    core = max(one.sentences, key=lambda sentence: len(sentence.stems))
    told = {salience.texts[one.document], salience.texts[shown.document]}  # a copy confirms nothing
    for at, document in enumerate(salience.documents):
        if salience.texts[at] in told or len(proofs) >= _CITATIONS:
            continue
        found = _best(core, document.sentences, same_language=document.article.language == head.language)
        if found:
            proofs.append(cite(document.article, found.span))
            told.add(salience.texts[at])
    return Claim(proofs[0].text, tuple(proofs))


def _best(core: Sentence, others: Sequence[Sentence], *, same_language: bool) -> Sentence | None:
    fitting = [other for other in others if alike(core, other, same_language=same_language)]

    def likeness(other: Sentence) -> tuple[int, int, int]:
        return len(core.terms & other.terms), len(core.names & other.names), -other.place

    return max(fitting, key=likeness, default=None)
