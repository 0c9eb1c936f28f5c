"""A digest's footnotes, checked against the stored sources."""

from dataclasses import dataclass

from newsdesk.digest import AlteredClaim, Footnote
from newsdesk.store import Snapshot
from newsdesk.text.clean import line

__all__ = ["Check", "check", "passage"]


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a footnote, or a passage above it, holds; `reason` says why not, "" where it does."""

    label: str
    line: int
    url: str
    reason: str

    @property
    def holds(self) -> bool:
        """Whether the sentence stands in the stored source and the stored bytes are the ones named."""
        return not self.reason


def check(snapshot: Snapshot, footnote: Footnote) -> Check:
    """Check one footnote: its article, its sentence, and the bytes that it names."""

    def result(reason: str) -> Check:
        return Check(footnote.label, footnote.line, footnote.url, reason)

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
    return result("")


def passage(altered: AlteredClaim) -> Check:
    """Tell a passage whose words are not those of its proof."""
    missing = altered.proof is None
    reason = "has no such footnote" if missing else "says something else than the footnote's sentence"
    return Check(altered.label, altered.line, "", f"the passage “{line(altered.text, 80)}” {reason}")
