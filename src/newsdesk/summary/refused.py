"""Who would not speak: sentences that say so, one entry for each who is named."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.model import Citation, Quote
from newsdesk.summary.documents import cite
from newsdesk.summary.salience import Salience
from newsdesk.text.furniture import is_furniture
from newsdesk.text.refusals import refusals
from newsdesk.text.roles import name_and_role
from newsdesk.text.terms import fold, tokens

__all__ = ["refused"]

_MOST = 4
_CITATIONS = 4
_SPOKESMEN = ("spokes", "sprecher", "portavoz", "vocero", "vocera", "portavoce", "porte", "parole")
_SMALL = 3  # letters; shorter words of a speaker are articles and the like


@dataclass(frozen=True, slots=True)
class _Refused:
    """A sentence that says that somebody said nothing."""

    proof: Citation
    who: frozenset[str]
    name: str
    role: str
    cue: str
    worth: float


def refused(salience: Salience) -> tuple[Quote, ...]:
    """Return who declined to speak, each once, with the sentences that say so; the weightiest first."""
    found = [one for at in range(len(salience.documents)) for one in _of(at, salience)]
    found.sort(key=lambda one: (-one.worth, one.proof.article, one.proof.start))
    entries: list[tuple[_Refused, list[Citation]]] = []
    for one in found:
        twin = next((proofs for other, proofs in entries if _is_same(one.who, other.who)), None)
        if twin is None:
            entries.append((one, [one.proof]))
        elif len(twin) < _CITATIONS and all(proof.article != one.proof.article for proof in twin):
            twin.append(one.proof)
        if len(entries) > _MOST:
            break
    return tuple(
        Quote(one.proof.text, one.name, one.cue, tuple(proofs), role=one.role, declined=True)
        for one, proofs in entries[:_MOST]
    )


def _of(at: int, salience: Salience) -> Iterator[_Refused]:
    """Yield the refusals of a document whose sentences can stand alone."""
    document = salience.documents[at]
    article = document.article
    text = document.text
    for one in refusals(text, article.language):
        if one.speaker is None or is_furniture(one.sentence.of(text), article.language):
            continue
        name, role = name_and_role(text, one.speaker, article.language)
        words = (fold(part) for word in tokens(one.speaker.of(text)) for part in word.text.split("-"))
        who = frozenset(word for word in words if len(word) > _SMALL)
        # a spokesman says for the company that it says nothing, in whatever language
        who = frozenset(word for word in who if not word.startswith(_SPOKESMEN)) or who
        yield _Refused(
            cite(article, one.sentence),
            who,
            name.of(text),
            role.of(text) if role else "",
            one.cue.of(text),
            salience.worth_at(at, one.sentence),
        )


def _is_same(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two speakers are named by the same words, one perhaps by fewer."""
    return bool(one) and (one <= two or two <= one)
