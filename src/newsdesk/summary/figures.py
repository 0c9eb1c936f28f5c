"""Figures: one quantity told with different numbers, growth over time told apart from contradiction."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from newsdesk.model import Citation, Figure, FigureValue, Precision
from newsdesk.summary.documents import Document, Sentence, cite
from newsdesk.summary.salience import Salience
from newsdesk.text.numbers import Bound, Count, counts

__all__ = ["figures"]

_MOST = 6
_CITATIONS = 6  # of one value
_SHARED = 2  # stems besides what is counted that two sentences on one quantity share
_ALIKE = 0.3  # share of the shorter one's stems that they share
_ABOUT = 0.05  # by how much "about 700" may differ from another number


@dataclass(frozen=True, slots=True)
class _Told:
    """A count in its sentence, with the day on which it was told, None where nobody says."""

    document: int
    sentence: Sentence
    count: Count
    text: str
    day: date | None

    @property
    def key(self) -> tuple[float, float | None]:
        """The number and its whole."""
        return self.count.value, self.count.whole


def figures(salience: Salience) -> tuple[Figure, ...]:
    """Return quantities of which at least two documents tell numbers that do not agree."""
    groups: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for at, document in enumerate(salience.documents):
        if at in salience.originals:
            for told in _told(at, document):
                groups[document.article.language, told.count.counted].append(told)
    found: list[tuple[float, Figure]] = []
    for group in groups.values():
        for same in _same_quantity(group):
            worth = max(salience.worth([told.sentence]) for told in same)
            found.extend((worth, figure) for figure in _figures(salience.documents, same))
    found.sort(key=lambda one: (-one[0], one[1].what))
    return tuple(figure for _, figure in found[:_MOST])


def _told(at: int, document: Document) -> Iterator[_Told]:
    article = document.article
    known = article.published is not None and article.published.precision >= Precision.DAY
    day = article.published.date if article.published and known else None
    for sentence in document.sentences:
        if not any(char.isdigit() for char in sentence.text):
            continue
        for count in counts(sentence.text, article.language):
            yield _Told(at, sentence, count, count.span.of(sentence.text), day)


def _same_quantity(group: Sequence[_Told]) -> list[list[_Told]]:
    """Put counts of one noun together whose sentences are about the same."""
    sets: list[list[_Told]] = []
    for told in group:
        home = next((some for some in sets if any(_same(told, other) for other in some)), None)
        if home is None:
            sets.append([told])
        else:
            home.append(told)
    return [some for some in sets if len({told.document for told in some}) > 1]


def _same(a: _Told, b: _Told) -> bool:
    if a.document == b.document:
        return False  # one article's two numbers of one noun are two quantities
    one = a.sentence.terms - {a.count.counted}
    two = b.sentence.terms - {b.count.counted}
    common = len(one & two)
    return common >= _SHARED and common >= _ALIKE * min(len(one), len(two))


def _agree(a: _Told, b: _Told) -> bool:
    """Tell whether two counts can both be true of one moment."""
    x, y = a.count, b.count
    if x.whole is not None and y.whole is not None and x.whole != y.whole:
        return False
    if x.value == y.value:
        return True
    low, high = (x, y) if x.value < y.value else (y, x)
    if low.bound is Bound.LOWER or high.bound is Bound.UPPER:
        return True
    about = Bound.ABOUT in (x.bound, y.bound)
    return about and high.value - low.value <= _ABOUT * high.value


def _figures(documents: Sequence[Document], same: Sequence[_Told]) -> Iterator[Figure]:
    """Yield what grew, then what contradicts: told on one day, or of another whole, or going back."""
    ordered = sorted(same, key=lambda told: (told.day or date.max, told.document, told.count.span))
    growing = _growth(ordered)
    if growing:
        yield _figure(documents, growing, growth=True)
    against: list[_Told] = []
    for at, told in enumerate(ordered):
        for other in ordered[at + 1 :]:
            if not _agree(told, other) and not (_grows(told, other) and told in growing and other in growing):
                if other in growing and told in growing:
                    continue
                against += [one for one in (told, other) if one not in against]
    # what came before in a growth is no party to the contradiction
    last = growing[-1] if growing else None
    against = [one for one in against if one not in growing or (last is not None and one.key == last.key)]
    if len({one.key for one in against}) > 1:
        yield _figure(documents, sorted(against, key=ordered.index), growth=False)


def _grows(a: _Told, b: _Told) -> bool:
    """Tell whether b is told on a later day than a, of the same whole, with a larger number."""
    whole = a.count.whole is None or b.count.whole is None or a.count.whole == b.count.whole
    return (
        a.day is not None and b.day is not None and a.day < b.day and whole and b.count.value > a.count.value
    )


def _growth(ordered: Sequence[_Told]) -> list[_Told]:
    """Return the longest chain of counts in which each later one is larger, with those that repeat one."""
    chains: list[list[_Told]] = []
    for told in ordered:
        best = max(
            (chain for chain in chains if _grows(chain[-1], told) and not _agree(chain[-1], told)),
            key=len,
            default=[],
        )
        chains.append([*best, told])
    longest = max(chains, key=len, default=[])
    if len(longest) < 2:
        return []
    keys = {told.key for told in longest}
    return [told for told in ordered if told.key in keys]


def _figure(documents: Sequence[Document], some: Sequence[_Told], *, growth: bool) -> Figure:
    values: dict[tuple[float, float | None], tuple[str, list[Citation]]] = {}
    for told in some:
        proof = cite(documents[told.document].article, told.sentence.span)
        _, proofs = values.setdefault(told.key, (told.text, []))
        if proof not in proofs and len(proofs) < _CITATIONS:
            proofs.append(proof)
    what = some[0].count.noun.of(some[0].sentence.text)
    return Figure(what, tuple(FigureValue(text, tuple(proofs)) for text, proofs in values.values()), growth)
