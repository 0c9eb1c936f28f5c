"""Denials: sentences in which somebody denies or contradicts what others say of the thread."""

from newsdesk.model import Claim
from newsdesk.summary.documents import Sentence, cite
from newsdesk.summary.salience import Salience, alike
from newsdesk.text.anaphora import Opening
from newsdesk.text.notices import denial

__all__ = ["denials"]

_MOST = 4


def denials(salience: Salience) -> tuple[Claim, ...]:
    """Return the weightiest sentences in which something is denied, at most four, none said twice.

    A sentence that leans on the one before it stays out; one that several documents have is proved by each.
    """
    documents = salience.documents
    found = [
        sentence
        for at, document in enumerate(documents)
        if at in salience.originals
        for sentence in document.sentences
        if _stands(sentence) and denial(sentence.text, document.article.language)
    ]

    def weight(sentence: Sentence) -> tuple[float, int, int]:
        rank = salience.ranks[documents[sentence.document].article.language]
        return -salience.worth([sentence]) / (1 + rank), sentence.document, sentence.place

    chosen: list[list[Sentence]] = []
    for sentence in sorted(found, key=weight):
        home = next((group for group in chosen if _same(salience, sentence, group[0])), None)
        if home is not None:
            home.append(sentence)
        elif len(chosen) < _MOST:
            chosen.append([sentence])
    return tuple(_claim(salience, group) for group in chosen)


def _stands(sentence: Sentence) -> bool:
    free = sentence.opening is Opening.FREE and sentence.whole and not sentence.furniture
    return free and bool(sentence.names) and 6 <= sentence.words <= 60


def _same(salience: Salience, a: Sentence, b: Sentence) -> bool:
    languages = {salience.documents[one.document].article.language for one in (a, b)}
    return alike(a, b, same_language=len(languages) == 1)


def _claim(salience: Salience, group: list[Sentence]) -> Claim:
    told: dict[int, Sentence] = {}
    for sentence in group:
        told.setdefault(sentence.document, sentence)
    proofs = tuple(cite(salience.documents[at].article, one.span) for at, one in told.items())
    return Claim(proofs[0].text, proofs)
