"""The part of the desk that writes: digests, their proofs, a sentence for the clipboard."""
# ruff: noqa: PLC0415 - what builds digests is imported when it is used: `threads` pays for none of it

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from newsdesk.desk.checks import Check
from newsdesk.desk.services import Services
from newsdesk.model import Citation

__all__ = ["WritesDigests"]


class WritesDigests:
    """What the desk can do with threads on paper."""

    _services: Services

    def standing(self, thread_ids: Sequence[int]) -> tuple[int, ...]:
        """Return the ids under which these threads' articles stand now, each once; raises NotFound."""
        with self._services.store.read() as snapshot:
            return tuple(dict.fromkeys(snapshot.threads.resolve(thread) for thread in thread_ids))

    def digest(
        self, thread_ids: Sequence[int], now: datetime | None = None, *, background: bool = False
    ) -> tuple[tuple[str, str], ...]:
        """Return (file name, Markdown) for each thread, as a `background` piece where that is wanted."""
        from newsdesk.desk import digests

        moment = now or self._services.clock()
        return digests.one_each(self._services, self.standing(thread_ids), moment, as_background=background)

    def digest_of_all(
        self, thread_ids: Sequence[int], now: datetime | None = None, *, background: bool = False
    ) -> str:
        """Return one Markdown text with all these threads, as `background` pieces where that is wanted."""
        from newsdesk.desk import digests

        moment = now or self._services.clock()
        return digests.all_in_one(self._services, self.standing(thread_ids), moment, as_background=background)

    def write_digests(
        self,
        thread_ids: Sequence[int],
        out: Path,
        now: datetime | None = None,
        *,
        bibliography: bool = False,
        background: bool = False,
    ) -> tuple[Path, ...]:
        """Write digests to a folder (a file a thread) or into one `.md` file; return the files.

        Notes that a person wrote into a file that is there stay. `bibliography` writes CSL-JSON beside;
        `background` makes them background pieces.
        """
        from newsdesk.desk import digests

        return digests.write_files(
            self._services,
            self.standing(thread_ids),
            out,
            now or self._services.clock(),
            with_bibliography=bibliography,
            as_background=background,
        )

    def verify(self, digest: Path) -> tuple[Check, ...]:
        """Check every footnote of a digest against the stored sources."""
        from newsdesk.desk import digests

        return digests.verify(self._services, digest)

    def citation_text(self, citation: Citation) -> str:
        """Return a cited sentence with author, headline, outlet, date and address, for the clipboard."""
        with self._services.store.read() as snapshot:
            article = snapshot.articles.at(citation.article, citation.revision)
        published = article.published.iso() if article.published else "undated"
        origin = [", ".join(article.authors), f"“{article.title}”", article.outlet, published, article.url]
        return f"{citation.text}\n({', '.join(part for part in origin if part)})"
