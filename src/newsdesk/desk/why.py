"""Why an article stands where it stands, in the words of its own text."""

from collections.abc import Mapping
from dataclasses import replace

from newsdesk.desk.reading import reading_of
from newsdesk.desk.services import Services
from newsdesk.model import Constraints, Why
from newsdesk.model.stories import Decider
from newsdesk.store import Snapshot
from newsdesk.text.surface import surface_words
from newsdesk.threads.pair import closeness, overlap
from newsdesk.threads.why import shared

__all__ = ["why_of", "whys_of"]

_MATES = 40  # articles of a thread among which the closest one is looked for


def why_of(services: Services, article_id: int) -> Why:
    """Return the reasons noted when it was placed; where none were, what it shares with the closest article.

    Terms and names are given as the article writes them. Raises NotFound.
    """
    with services.store.read() as snapshot:
        members = frozenset(snapshot.index.articles_of(snapshot.threads.of(article_id)))
        return _why(snapshot, article_id, members, snapshot.threads.constraints())


def whys_of(services: Services, thread_id: int) -> Mapping[int, Why]:
    """Return the same for every article of a thread, in one view of the store; raises NotFound."""
    with services.store.read() as snapshot:
        members = snapshot.index.articles_of(snapshot.threads.resolve(thread_id))
        constraints, beside = snapshot.threads.constraints(), frozenset(members)
        return {article: _why(snapshot, article, beside, constraints) for article in members}


def _why(snapshot: Snapshot, article_id: int, members: frozenset[int], constraints: Constraints) -> Why:
    """Return the reasons of one article; `members` are those of its thread."""
    why = snapshot.threads.why(article_id)
    by = _decider(article_id, why, members, constraints)
    if not why.terms and not why.names:
        why = _compared(snapshot, article_id, why, members)
    article = snapshot.articles.get(article_id)
    terms, names = surface_words(article.title, article.text, article.language, why.terms, why.names)
    return replace(why, terms=terms, names=names, by=by)


def _decider(article: int, why: Why, members: frozenset[int], constraints: Constraints) -> Decider:
    """Return who put it there: a person, where what they decided binds it to the articles beside it."""
    bound = any(article in group and (members & set(group)) - {article} for group in constraints.together)
    parted = any(article in side for pair in constraints.apart for side in pair)
    if bound or parted or any(article == pinned for pinned, _ in constraints.pinned):
        return Decider.PERSON
    if why.by is Decider.ARRIVAL and not (why.terms or why.names or why.features):
        return Decider.OPENING
    return why.by


def _compared(snapshot: Snapshot, article: int, why: Why, members: frozenset[int]) -> Why:
    """Return the reasons with what an article shares with the closest one beside it."""
    development, _ = snapshot.index.places([article]).get(article, (0, 0))
    beside = [one for one in snapshot.index.members([development]).get(development, ()) if one != article]
    near = beside or sorted(members - {article}, key=lambda one: abs(one - article))
    facts = snapshot.index.facts([article, *near[:_MATES]])
    own = facts.get(article)
    mates = [one for number, one in facts.items() if number != article]
    if own is None or not mates:
        return why
    closest = max(mates, key=lambda one: (closeness(overlap(own, one)), -one.article))
    terms, names = shared(reading_of(snapshot, article), own, closest)
    days = None if own.day is None or closest.day is None else abs(own.day - closest.day)
    return replace(why, terms=terms, names=names, days=why.days if why.days is not None else days)
