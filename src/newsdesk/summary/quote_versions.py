"""The same quotation in several articles: one entry, with a version for each way of telling it.

The entry has it as the article tells it that quotes most of it, so that each shortened version can be
found again in what stands above it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from newsdesk.model import Citation, Quote, QuoteVersion, Span
from newsdesk.summary.documents import Document, cite

__all__ = ["Said", "grouped", "last_word"]

_MOST = 12
_MOST_OPEN = 3  # quotations without a speaker
_OF_ONE = 3  # quotations of one speaker
_CITATIONS = 6
_VERSIONS = 3
_SAME = 0.8  # ratio of common words in order from which two quotations are one, told twice
_COMPARED = 150  # words that are compared in order
_TELLING = 3  # words of its own by which a short quotation is known in a long one: not "an act of war"
_FULLEST = 100  # words of a quotation that may stand for its shortened versions
_GRAM = 4  # words in a row by which quotations that hold one another are found


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation at `span` of a document, with its folded words and what it is worth; "" is open.

    `telling` is how many of the words are more than articles, pronouns and the like.
    """

    document: int
    span: Span
    words: tuple[str, ...]
    worth: float
    speaker: str
    role: str
    cue: str
    telling: int

    def grams(self, length: int) -> Iterator[tuple[str, ...]]:
        """Yield its words, `length` in a row."""
        return (self.words[at : at + length] for at in range(len(self.words) - length + 1))

    def worth_times(self, factor: float) -> "Said":
        """Return it at another worth."""
        return replace(self, worth=self.worth * factor)


@dataclass(slots=True)
class _Group:
    """What is one quotation: the one to show, the articles that have it so, and how others have it."""

    head: Said
    alike: list[Said] = field(default_factory=list)
    others: list[list[Said]] = field(default_factory=list)

    def add(self, one: Said) -> None:
        if one.words == self.head.words:
            self.alike.append(one)
            return
        if any(one.document == other.document for other in (self.head, *self.alike)):
            return  # an article that comes back to its own quotation tells no other version
        for version in self.others:
            if version[0].words == one.words:
                version.append(one)
                return
        if len(self.others) < _VERSIONS:
            self.others.append([one])


def grouped(documents: Sequence[Document], said: Sequence[Said]) -> tuple[Quote, ...]:
    """Return the best quotations, those with a speaker first, with what other articles have of them."""
    groups: list[_Group] = []
    of_speaker: dict[str, int] = {}
    for one in sorted(_fullest_first(said), key=_rank):
        twin = next((group for group in groups if _same(one, group.head)), None)
        if twin is not None:
            twin.add(one)
            continue
        name = last_word(one.speaker)
        most = _OF_ONE if name else _MOST_OPEN
        if len(groups) < _MOST and of_speaker.get(name, 0) < most:
            groups.append(_Group(one))
            of_speaker[name] = of_speaker.get(name, 0) + 1
    return tuple(_quote(documents, group) for group in groups)


def last_word(name: str) -> str:
    """Return the last word of a name, by which it is known again; what stands in brackets is none of it."""
    words = name.partition("(")[0].split()
    return words[-1].casefold() if words else ""


def _rank(one: Said) -> tuple[bool, float, int, int, Span]:
    return not one.speaker, -one.worth, -len(one.words), one.document, one.span


def _fullest_first(said: Sequence[Said]) -> list[Said]:
    """Return quotations, one that holds others in full worth no less than they: it comes before them.

    Who said a part, as one article has it, said the whole that stands in one pair of marks in another.
    """
    holders: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(said):
        for gram in set(one.grams(_GRAM)) if len(one.words) <= _FULLEST else ():
            holders[gram].append(at)
    found = list(said)
    for short in sorted(range(len(said)), key=lambda at: len(said[at].words)):
        one = found[short]
        for at in holders[one.words[:_GRAM]] if one.speaker else ():
            long = found[at]
            if len(long.words) > len(one.words) and _shortened(one, long):
                who = long if long.speaker else one
                worth = max(long.worth, one.worth)
                found[at] = replace(long, worth=worth, speaker=who.speaker, role=who.role, cue=who.cue)
    return found


def _same(one: Said, two: Said) -> bool:
    """Tell whether one quotation is the other, shortened at its ends, or with a few words changed."""
    if one.words == two.words or _shortened(*sorted((one, two), key=lambda some: len(some.words))):
        return True
    a, b = one.words[:_COMPARED], two.words[:_COMPARED]
    common = 2 * len(set(a) & set(b)) / (len(set(a)) + len(set(b)))
    return common >= _SAME and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _SAME


def _shortened(short: Said, long: Said) -> bool:
    """Tell whether a quotation is another one without its ends: a few common words may be anybody's."""
    if f" {' '.join(short.words)} " not in f" {' '.join(long.words)} ":
        return False
    if 2 * len(short.words) >= len(long.words):
        return True
    name = last_word(short.speaker)
    known = short.telling >= _TELLING or (name != "" and name == last_word(long.speaker))
    return known and len(long.words) <= _FULLEST


def _quote(documents: Sequence[Document], group: _Group) -> Quote:
    head = group.head
    citations = _citations(documents, [head, *group.alike])
    versions = []
    for version in group.others:
        proofs = _citations(documents, version)
        versions.append(QuoteVersion(proofs[0].text, proofs))
    return Quote(
        citations[0].text, head.speaker, head.cue, citations, role=head.role, versions=tuple(versions)
    )


def _citations(documents: Sequence[Document], said: Sequence[Said]) -> tuple[Citation, ...]:
    """Return the citations of some quotations, one an article."""
    first: dict[int, Said] = {}
    for one in said:
        first.setdefault(one.document, one)
    return tuple(cite(documents[one.document].article, one.span) for one in first.values())[:_CITATIONS]
