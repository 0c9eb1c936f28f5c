"""The one place that owns stdout, stderr and exit codes: stdout is data, stderr is narration."""

import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from enum import IntEnum

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.text import Text

from newsdesk import model
from newsdesk.text.clean import line

__all__ = ["Exit", "Output"]


class Exit(IntEnum):
    """The exit codes that scripts rely on."""

    DONE = 0
    SOME_FAILED = 1
    WRONG_USE = 2
    NOTHING_DONE = 3


class Output:
    """Where commands write: data to stdout, everything else to stderr."""

    def __init__(self, *, as_json: bool = False, verbose: bool = False) -> None:
        self.as_json = as_json
        self.verbose = verbose
        self._stderr = Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)

    def text(self, data: str) -> None:
        """Write text to stdout, ended by a newline."""
        self._write(data if data.endswith("\n") else data + "\n")

    def json(self, document: object) -> None:
        """Write one JSON document to stdout."""
        self._write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")

    def note(self, sentence: str) -> None:
        """Tell the reader something on stderr; control characters of whatever origin are taken out."""
        self._stderr.print(Text(line(sentence, 2_000)))

    def detail(self, sentence: str) -> None:
        """Tell it only with `-v`."""
        if self.verbose:
            self.note(sentence)

    def failures(self, failed: Sequence[tuple[str, model.Failure]]) -> None:
        """Name on stderr everything that failed, with its reason."""
        for url, failure in failed:
            self.note(f"failed: {url}: {failure.reason}")

    async def follow(
        self, events: AsyncIterator[model.RefreshEvent], *, quiet: bool = False
    ) -> model.RefreshReport:
        """Show the events of a refresh as they come and return the report that ends them.

        On a terminal a progress bar stands on stderr while it runs; `quiet` shows nothing.
        """
        report = model.RefreshReport()
        bar = Progress(
            SpinnerColumn(),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[what]}", markup=False),
            console=self._stderr,
            transient=True,
            disable=quiet or not self._stderr.is_terminal,
        )
        with bar:
            task = bar.add_task("", total=None, what="")
            async for event in events:
                match event:
                    case model.Progress(done=done, total=total, what=what):
                        bar.update(task, completed=done, total=total, what=line(what, 60))
                    case model.ArticleAdded(title=title, new=True):
                        self.detail(f"new: {title}")
                    case model.Finished(report=report):
                        pass
                    case _:
                        pass
        return report

    @staticmethod
    def _write(data: str) -> None:
        try:
            # what the terminal cannot encode is shown as an escape, never a crash
            encoding = sys.stdout.encoding or "utf-8"
            sys.stdout.write(data.encode(encoding, "backslashreplace").decode(encoding))
            sys.stdout.flush()
        except BrokenPipeError:
            # the reader of the pipe has gone (`| head`): not an error, and no second one at shutdown
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
