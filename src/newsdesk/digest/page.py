"""What the sections of one thread's digest share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from newsdesk.digest.escape import inline, one_line
from newsdesk.digest.footnotes import Footnotes
from newsdesk.digest.words import Words
from newsdesk.model import Article, ArticleLine, Citation, Claim, Lineage, Summary, Thread
from newsdesk.model.lineage import NO_LINEAGE

__all__ = ["Page"]


@dataclass(frozen=True, slots=True)
class Page:
    """What every section of one thread draws on; `level` is the number of `#` of its headings."""

    thread: Thread
    summary: Summary
    articles: Mapping[int, Article]
    notes: Footnotes
    words: Words
    level: int = 2
    since: datetime | None = None
    lineage: Lineage = NO_LINEAGE

    def section(self, title: str, blocks: Iterable[str]) -> str:
        """Return a heading and what stands under it, or "" where nothing does."""
        body = "\n".join(blocks)
        return f"{'#' * self.level} {title}\n\n{body}\n" if body else ""

    def claim(self, text: str, citations: Sequence[Citation]) -> str:
        """Return a source's words with the marks of their proofs."""
        return inline(text) + self.notes.marks(citations)

    def told_on(self, claim: Claim) -> str:
        """Return in words when a claim's source was published, in a thread that is longer than a week."""
        date = self.thread.told_on(claim.citations)
        return self.words.date(date) if date else ""

    def outlet(self, name: str) -> str:
        """Return an outlet's name, or that there is none."""
        return inline(one_line(name)) or self.words.no_outlet

    def headline(self, line: ArticleLine) -> str:
        """Return an article's headline between quotation marks."""
        return f'"{inline(one_line(line.title))}"'
