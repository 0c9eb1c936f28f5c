"""Key points: a lead of sixty words chosen as a whole, then what adds most to it, without repetition."""

import math
from collections.abc import Callable, Sequence

from newsdesk.model import Claim
from newsdesk.summary.candidates import Candidate, candidates
from newsdesk.summary.documents import Sentence, cite
from newsdesk.summary.salience import Salience, alike
from newsdesk.summary.selection import Scored, best_lead, score

__all__ = ["choose_points", "claim_of", "key_points", "lead_points"]

_FEWEST, _MOST = 5, 8
_CITATIONS = 6  # of one claim
_OWN = 1.6  # what a point that the source itself set is worth more
_PAIR = 0.75  # what two sentences, the second leaning on the first, are worth
_LANGUAGE = 0.6  # what each step down the reader's languages is worth less
_FAINT = 0.15  # share of the first point's worth, under which no more than the fewest are taken
_DOWN = 0.01  # what a point is worth less for every sentence that stands before it
_CONTAINED = 0.75  # share of a source's own point that a sentence must hold to be told by it
_TOLD = 0.4  # what a stem is worth that a chosen point has
_CONSIDERED = 200  # candidates beyond the lead; a long thread has thousands


def key_points(salience: Salience) -> tuple[Claim, ...]:
    """Return 5 to 8 claims (fewer where the documents hold no more), in the order of a news item."""
    return choose_points(salience, most=_MOST, fewest=_FEWEST)


def lead_points(salience: Salience) -> tuple[Claim, ...]:
    """Return the lead alone: the key points of at most sixty words that were chosen as a whole."""
    scored = _scored(salience, None)
    head = [scored[at].one for at in _lead(salience, scored)]
    return tuple(claim_of(salience, one, one) for one in _ordered(salience, head, head))


def choose_points(
    salience: Salience,
    *,
    most: int,
    fewest: int,
    only: frozenset[int] | None = None,
    keep: Callable[[Sentence], bool] | None = None,
) -> tuple[Claim, ...]:
    """Return the best claims, `fewest` to `most`, of `only` some documents and what `keep` lets pass."""
    scored = _scored(salience, only)
    lead = [] if keep else _lead(salience, scored)
    covered = _Covered()
    fresh = [one.one for one in scored if not one.one.cut]
    first = max((_gain(salience, one, covered) for one in fresh), default=0.0)
    chosen = [scored[at].one for at in lead]
    for one in chosen:
        covered.add(one)
    left = sorted(fresh, key=lambda one: -_gain(salience, one, covered))[:_CONSIDERED]
    left = [one for one in left if not any(_repeats(salience, one, other) for other in chosen)]
    own_left = most // 2 if any(not one.own for one in fresh) else most
    while left and len(chosen) < most:
        gain, best = max(((_gain(salience, one, covered), one) for one in left), key=lambda found: found[0])
        if gain <= 0 or (len(chosen) >= fewest and gain < _FAINT * first):
            break
        left.remove(best)
        if keep and not all(keep(part) for part in best.sentences):
            continue
        chosen.append(best)
        covered.add(best)
        own_left -= best.own
        left = [one for one in left if not _repeats(salience, one, best) and (own_left > 0 or not one.own)]
    head = [scored[at].one for at in lead]
    ordered = _ordered(salience, chosen, head)
    telegraphic = _telegraphic(ordered, [one for one in fresh if one.own])
    return tuple(claim_of(salience, telegraphic.get(one, one), one) for one in ordered)


def _telegraphic(chosen: Sequence[Candidate], own: Sequence[Candidate]) -> dict[Candidate, Candidate]:
    """Return for chosen sentences the points of sources that say the same in fewer words, each once."""
    found: dict[Candidate, Candidate] = {}
    free = [one for one in own if one not in chosen]
    for one in chosen:
        terms = {stem for part in one.sentences for stem in part.stems}
        for point in free:
            said = point.sentences[0].terms
            if not one.own and len(said) > 2 and len(said & terms) >= _CONTAINED * len(said):
                found[one] = point
                free.remove(point)
                break
    return found


def _scored(salience: Salience, only: frozenset[int] | None) -> list[Scored]:
    wanted = salience.originals if only is None else only & salience.originals
    return [
        score(one, salience.documents[one.document], salience.weights(one.document))
        for one in candidates(salience.documents, cuts=True)
        if one.document in wanted
    ]


def _lead(salience: Salience, scored: Sequence[Scored]) -> list[int]:
    """Choose the lead among whole sentences of the reader's first language that the thread has."""
    fit = [
        at
        for at, one in enumerate(scored)
        if not one.one.own and salience.ranks[salience.documents[one.one.document].article.language] == 0
    ]
    if not fit:
        return []
    weights = salience.weights(scored[fit[0]].one.document)
    return [fit[at] for at in best_lead([scored[at] for at in fit], weights)]


def _gain(salience: Salience, one: Candidate, covered: "_Covered") -> float:
    """Return what a candidate adds to what is covered: fresh stems by their weight, names and numbers."""
    language = salience.documents[one.document].article.language
    gist = salience.gist(one.document)
    stems = {stem for part in one.sentences for stem in part.stems}
    names = {name for part in one.sentences for name in part.names if " " not in name} - covered.names
    numbers = {number for part in one.sentences for number in part.numbers} - covered.numbers
    total = sum(gist.get(stem, 0.0) * (_TOLD if stem in covered.stems else 1.0) for stem in stems)
    facts = 0.5 + 0.2 * min(len(names), 3) + 0.4 * min(len(numbers), 2)
    form = (_OWN if one.own else 1.0) * (_PAIR if len(one.sentences) > 1 else 1.0)
    place = math.pow(_LANGUAGE, salience.ranks[language]) / (1 + _DOWN * one.place)
    return total * facts * form * place / math.pow(8 + one.words, 0.75)


class _Covered:
    """What the points chosen so far say."""

    def __init__(self) -> None:
        self.stems: set[str] = set()
        self.names: set[str] = set()
        self.numbers: set[str] = set()

    def add(self, one: Candidate) -> None:
        """Take in what a point says."""
        for part in one.sentences:
            self.stems.update(part.stems)
            self.names.update(part.names)
            self.numbers.update(part.numbers)


def _repeats(salience: Salience, a: Candidate, b: Candidate) -> bool:
    if a.document == b.document and a.span.start < b.span.end and b.span.start < a.span.end:
        return True
    language = salience.documents[a.document].article.language
    same = language == salience.documents[b.document].article.language
    return any(alike(x, y, same_language=same) for x in a.sentences for y in b.sentences)


def _ordered(salience: Salience, chosen: Sequence[Candidate], lead: Sequence[Candidate]) -> list[Candidate]:
    """Order as a news item does: the reader's language, the lead, then as the sources tell it."""

    def place(one: Candidate) -> tuple[int, bool, float, int]:
        document = salience.documents[one.document]
        share = one.place if one in lead else one.place / max(1, len(document.sentences))
        return (
            salience.ranks[document.article.language],
            one not in lead,
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
