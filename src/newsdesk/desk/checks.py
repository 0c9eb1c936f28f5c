"""A digest's footnotes, checked against the stored sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from newsdesk.digest import AlteredClaim, Footnote
from newsdesk.model import Article
from newsdesk.store import Snapshot
from newsdesk.text.changes import changes
from newsdesk.text.clean import line

__all__ = ["Check", "Edited", "check", "passage"]

_SHOWN = 200  # characters of what stands in a sentence's place now


@dataclass(frozen=True, slots=True)
class Edited:
    """A later text of a cited article: its revision, when we fetched it, and what became of the sentence.

    `stands` is False where it no longer says so; `now` is what it says in its place, "" where nothing.
    """

    revision: int
    fetched: datetime
    stands: bool
    now: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a footnote, or a passage above it, holds; `reason` says why not, "" where it does.

    `edited` is set where the proof holds in a text of the article that was edited since.
    """

    label: str
    line: int
    url: str
    reason: str
    edited: Edited | None = None

    @property
    def holds(self) -> bool:
        """Whether the sentence stands in the stored source and the stored bytes are the ones named."""
        return not self.reason


def check(snapshot: Snapshot, footnote: Footnote) -> Check:
    """Check one footnote: its article, its sentence, and the bytes that it names."""

    def result(reason: str, edited: Edited | None = None) -> Check:
        return Check(footnote.label, footnote.line, footnote.url, reason, edited)

    article = snapshot.articles.find((footnote.url,)) if footnote.url else None
    if article is None:
        return result("no stored article has this address")
    if not footnote.text:
        return result("the footnote quotes no sentence")
    revisions = [snapshot.articles.at(article, one.number) for one in snapshot.articles.revisions(article)]
    holding = [one for one in revisions if footnote.text in one.text]
    if not holding:
        return result("the sentence does not stand in the stored article")
    named = [one for one in holding if footnote.sha256 in ("", one.sha256)]
    if not named:
        return result("the stored article with this sentence has another SHA-256")
    if not any(snapshot.articles.check(article, one.revision) for one in named):
        return result("the stored bytes of the source no longer have their SHA-256")
    return result("", _edited(footnote.text, named, revisions[-1]))


def _edited(sentence: str, named: Sequence[Article], newest: Article) -> Edited | None:
    """Return what became of a proof in the article's newest text, where that is not the one it names."""
    if newest in named:
        return None
    touched = [
        change
        for change in changes(named[-1].text, newest.text, newest.language)
        if any(gone in sentence or sentence in gone for gone in change.gone)
    ]
    if sentence in newest.text or not touched:  # only signs and blanks are other ones
        return Edited(newest.revision, newest.fetched, stands=True)
    now = " ".join(one for change in touched for one in change.new)
    return Edited(newest.revision, newest.fetched, stands=False, now=line(now, _SHOWN))


def passage(altered: AlteredClaim) -> Check:
    """Tell a passage whose words are not those of its proof."""
    missing = altered.proof is None
    reason = "has no such footnote" if missing else "says something else than the footnote's sentence"
    return Check(altered.label, altered.line, "", f"the passage “{line(altered.text, 80)}” {reason}")
