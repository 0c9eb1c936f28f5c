"""Figures: one quantity told with different numbers, growth over time told apart from contradiction."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from newsdesk.model import Citation, Figure, FigureValue
from newsdesk.summary.documents import Document, Sentence, cite
from newsdesk.summary.quantity import Told, same_quantity
from newsdesk.summary.salience import Salience
from newsdesk.text.anaphora import Opening
from newsdesk.text.count_words import MEASURES
from newsdesk.text.numbers import Bound, counts
from newsdesk.text.tolls import announced, may_be

__all__ = ["figures"]

_MOST = 6
_DIGIT = re.compile(r"\d")
_THERE = re.compile(r"(?:Es g[aäi]be?n?|Il y (?:a|avait|aurait)|Ci (?:sono|furono))\b")
# what a number behind it says is no count: "a magnitude 6 quake"
_RANK = re.compile(
    r"\b(?:magnitude|magnitud|stärke|level|stufe|nivel|niveau|livello|phase|fase|category|kategorie|categoría"
    r"|catégorie|categoria|no\.|nr\.|nº|n°|article|artikel|artículo|articolo|artigo|section)\s(?:-\s\d+\s?\.\s?)?$",
    re.IGNORECASE,
)
_CITATIONS = 6  # of one value
_ABOUT = 0.05  # by how much "about 700" may differ from another number


def figures(salience: Salience) -> tuple[Figure, ...]:
    """Return quantities of which two documents, or one that sets them side by side, tell other numbers."""
    groups: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for at, document in enumerate(salience.documents):
        if at in salience.originals:
            for told in _told(at, document):
                groups[told.counted].append(told)
    found: list[tuple[float, str, Figure]] = []
    for counted, group in groups.items():
        for same in _same_quantity(salience.documents, group):
            worth = max(salience.worth([told.sentence]) for told in same)
            found.extend((worth, counted[1], figure) for figure in _figures(salience.documents, same))
    found.sort(key=lambda one: (-one[0], one[2].what))
    return tuple(_each_once((counted, figure) for _, counted, figure in found))[:_MOST]


def _each_once(found: Iterable[tuple[str, Figure]]) -> Iterator[Figure]:
    """Yield figures without those that tell the same numbers of the same in other sentences."""
    seen: set[tuple[str, frozenset[str]]] = set()
    for counted, figure in found:
        # "at least 84 people" and "almost 80 people": the bounds are no other numbers
        told = frozenset("".join(c for c in value.value if c.isdigit()) for value in figure.values)
        if (counted, told) not in seen:
            seen.add((counted, told))
            yield figure


def _told(at: int, document: Document) -> Iterator[Told]:
    article = document.article
    day, sentences = document.day, document.sentences
    for sentence in sentences:
        if sentence.furniture or _by_pronoun(sentence) or not _DIGIT.search(sentence.text):
            continue
        for count in counts(sentence.text, article.language):
            measured = count.noun.of(sentence.text).lower() in MEASURES
            if measured or _RANK.search(sentence.text, 0, count.span.start):
                continue
            told = Told.of(at, sentence, count, article.language, day)
            if not (told.is_fate and may_be(sentence.text, article.language)):
                yield told
    for one in announced(article.text, [sentence.span for sentence in sentences], article.language):
        last = next(sentence for sentence in sentences if sentence.span.end == one.proof.end)
        yield Told.announced_by(at, last, one, article, day)


def _by_pronoun(sentence: Sentence) -> bool:
    """Tell whether nobody can see of whom or what a sentence tells: "It killed 12 people"."""
    return sentence.opening is Opening.PRONOUN and not _THERE.match(sentence.text)


def _same_quantity(documents: Sequence[Document], group: Sequence[Told]) -> list[list[Told]]:
    """Put counts of one noun together whose sentences are about the same."""
    sets: list[list[Told]] = []
    for told in group:
        home = next((some for some in sets if all(_fits(documents, told, other) for other in some)), None)
        if home is None:
            sets.append([told])
        else:
            home.append(told)
    return [some for some in sets if len(some) > 1]


def _fits(documents: Sequence[Document], a: Told, b: Told) -> bool:
    """Tell whether two counts may stand in one figure: of one quantity, in articles on one thing."""
    one, two = documents[a.document], documents[b.document]
    one_event = one.article.development is not None and one.article.development == two.article.development
    about = one_event or one.title_stems & two.title_stems or one.title_names & two.title_names
    return bool(about) and same_quantity(a, b, one_event=one_event)


def _agree(a: Told, b: Told) -> bool:
    """Tell whether two counts can both be true of one moment."""
    x, y = a.count, b.count
    if x.whole is not None and y.whole is not None and x.whole != y.whole:
        return False
    if x.value in (y.value, y.whole) or y.value == x.whole or _rounded(x.value, y.value):
        return True
    low, high = (x, y) if x.value < y.value else (y, x)
    if low.bound is Bound.LOWER or high.bound is Bound.UPPER:
        return True
    about = Bound.ABOUT in (x.bound, y.bound)
    return about and high.value - low.value <= _ABOUT * high.value


def _rounded(a: float, b: float) -> bool:
    """Tell whether one large number is the other, less exact: 11 million and 11.5 million."""
    low, high = sorted((a, b))
    step = next((10.0**zeros for zeros in range(12, 2, -1) if low % 10.0**zeros == 0), 0.0)
    return step > 0 and high - low < step and high - low <= _ABOUT * high


def _figures(documents: Sequence[Document], same: Sequence[Told]) -> Iterator[Figure]:
    """Yield what grew, then what contradicts: told on one day, or of another whole, or going back."""
    ordered = sorted(same, key=lambda told: (told.day or date.max, told.document, told.count.span))
    rivals = {frozenset((a.key, b.key)) for a, b in combinations(ordered, 2) if a.document == b.document}
    growing = [] if rivals else _growth(ordered)
    if growing:
        yield _figure(documents, growing, growth=True)
    against: list[Told] = []
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


def _grows(a: Told, b: Told) -> bool:
    """Tell whether b is told on a later day than a, of the same whole, with a larger number."""
    whole = a.count.whole is None or b.count.whole is None or a.count.whole == b.count.whole
    return (
        a.day is not None and b.day is not None and a.day < b.day and whole and b.count.value > a.count.value
    )


def _growth(ordered: Sequence[Told]) -> list[Told]:
    """Return the longest chain of counts in which each later one is larger, with those that repeat one."""
    chains: list[list[Told]] = []
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


def _figure(documents: Sequence[Document], some: Sequence[Told], *, growth: bool) -> Figure:
    values: dict[tuple[float, float | None], tuple[str, list[Citation]]] = {}
    for told in some:
        proof = cite(documents[told.document].article, told.proof)
        _, proofs = values.setdefault(told.key, (told.text, []))
        if proof not in proofs and len(proofs) < _CITATIONS:
            proofs.append(proof)
    what = next((told.what for told in some if told.announced), some[0].what)
    return Figure(what, tuple(FigureValue(text, tuple(proofs)) for text, proofs in values.values()), growth)
