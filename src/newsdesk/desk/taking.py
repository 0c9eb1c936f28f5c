"""What a refresh, an addition and an import have in common: articles come in, or do not, and are counted."""

import asyncio
from dataclasses import dataclass, field

from newsdesk.desk.intake import Intake
from newsdesk.desk.looking import alerts_among
from newsdesk.desk.pages import Read
from newsdesk.desk.services import Services
from newsdesk.desk.stream import Report
from newsdesk.desk.summaries import Summariser
from newsdesk.model import Alert, ArticleAdded, Entry, Failure, Finished, PageFailed, RefreshReport

__all__ = ["Taking", "Tally"]


@dataclass(slots=True)
class Tally:
    """What has come in so far; the fields are those of the report that it becomes, `new` are articles."""

    feeds: int = 0
    unchanged: int = 0
    added: int = 0
    changed: int = 0
    known: int = 0
    failed: list[tuple[str, Failure]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    new: list[int] = field(default_factory=list)

    def count(self, event: ArticleAdded) -> None:
        """Count an article that came in: a new one, a known one with another text, or one as it was."""
        self.added += event.new
        self.new += [event.article] if event.new else []
        self.changed += event.changed
        self.known += not (event.new or event.changed)

    def report(self, alerts: tuple[Alert, ...] = ()) -> RefreshReport:
        """Return what came of it."""
        return RefreshReport(
            feeds=self.feeds,
            unchanged=self.unchanged,
            added=self.added,
            changed=self.changed,
            known=self.known,
            failed=tuple(self.failed),
            notes=tuple(self.notes),
            alerts=alerts,
        )


class Taking:
    """Takes articles in, tells of each, has their threads summarised, and reports in the end."""

    def __init__(self, services: Services, report: Report) -> None:
        self.intake = Intake(services)
        self._services = services
        self.tally = Tally()
        self._report = report
        self._summaries = Summariser(services, report)

    async def take(self, read: Read, entry: Entry | None = None, name: str = "") -> None:
        """Store what was read and put it into its thread; `name` is the line or file that notes tell of."""
        added = await asyncio.to_thread(self.intake.accept, read, entry)
        self.tally.count(added)
        self.tally.notes += ((name, note) for note in (read.extracted.notes if read.extracted else ()))
        self._report(added)
        self._summaries.touch(added.thread)

    def fail(self, name: str, failure: Failure, feed: str | None = None) -> None:
        """Tell that an address or a line gave no article, and why."""
        self.tally.failed.append((name, failure))
        self._report(PageFailed(name, failure, feed))

    async def finish(self) -> None:
        """Take the second look, wait for the summaries and report what came of it all."""
        for thread in await asyncio.to_thread(self.intake.look_again):
            self._summaries.touch(thread)
        await self._summaries.finish()
        alerts = await asyncio.to_thread(alerts_among, self._services, self.tally.new)
        self._report(Finished(self.tally.report(alerts)))
