"""The one place that owns stdout, stderr and exit codes: stdout is data, stderr is narration."""

import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from typing import TextIO

from newsdesk import model
from newsdesk.errors import InputError, UsageError
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

    def needs_terminal(self) -> None:
        """Raise UsageError where there is no terminal to read keys from and to paint on."""
        if not (_is_terminal(sys.stdin) and _is_terminal(sys.stderr)):
            raise UsageError("the desk needs a terminal; `newsdesk threads` and `newsdesk show` do without")

    def text(self, data: str) -> None:
        """Write text to stdout, ended by a newline."""
        self._write(data if data.endswith("\n") else data + "\n")

    def json(self, document: object) -> None:
        """Write one JSON document to stdout."""
        self._write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")

    def note(self, sentence: str) -> None:
        """Tell the reader something on stderr; control characters of whatever origin are taken out."""
        if sys.stderr is not None:  # closed by the shell (2>&-): nobody wants to hear it
            self._write(line(sentence, 2_000) + "\n", sys.stderr)

    def detail(self, sentence: str) -> None:
        """Tell it only with `-v`."""
        if self.verbose:
            self.note(sentence)

    def failures(self, failed: Sequence[tuple[str, model.Failure]]) -> None:
        """Name on stderr everything that failed, with its reason."""
        for url, failure in failed:
            # "x is no address" says already what it is about
            about = "" if failure.reason.startswith(url) else f"{url}: "
            self.note(f"failed: {about}{failure.reason}")

    def notes(self, told: Sequence[tuple[str, str]]) -> None:
        """Tell on stderr what came in although part of it could not be read."""
        for name, note in told:
            self.note(f"note: {name}: {note}")

    async def follow(
        self,
        events: AsyncIterator[model.RefreshEvent],
        tell: Callable[[model.RefreshEvent], None] | None = None,
    ) -> model.RefreshReport:
        """Show the events of a refresh as they come and return the report that ends them.

        On a terminal a progress bar stands on stderr while it runs. `tell` is called with every event;
        without it `-v` names the articles that are new or have changed.
        """
        report = model.RefreshReport()
        tell = tell or self._article
        with _bar() as advance:
            async for event in events:
                match event:
                    case model.Progress(done=done, total=total, what=what):
                        advance(done, total, line(what, 60))
                    case model.Finished(report=report):
                        pass
                    case _:
                        tell(event)
        return report

    def _article(self, event: model.RefreshEvent) -> None:
        if isinstance(event, model.ArticleAdded) and (event.new or event.changed):
            self.detail(f"{'new' if event.new else 'changed'}: {event.title}")

    @staticmethod
    def _write(data: str, stream: TextIO | None = None) -> None:
        out = stream or sys.stdout
        if out is None:
            raise InputError("the output cannot be written: it is closed")
        try:
            # what the terminal cannot encode is shown as an escape, never a crash
            encoding = out.encoding or "utf-8"
            out.write(data.encode(encoding, "backslashreplace").decode(encoding))
            out.flush()
        except BrokenPipeError:
            # the reader of the pipe has gone (`| head`): not an error, and no second one at shutdown
            os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
            if out is not sys.stderr:
                raise InputError(f"the output cannot be written: {error.strerror}") from error


def _is_terminal(stream: TextIO | None) -> bool:
    """Tell whether somebody reads or writes there; a stream that the shell closed is None."""
    return stream is not None and stream.isatty()


@contextmanager
def _bar() -> Iterator[Callable[[int, int, str], None]]:
    """Give a function that moves a progress bar on stderr, or nothing where that is no terminal."""
    if not _is_terminal(sys.stderr):
        yield lambda done, total, what: None
        return
    from rich.console import Console  # noqa: PLC0415 - a fifth of a second that most commands need not pay
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - the same

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[what]}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, what="")
        yield lambda done, total, what: bar.update(task, completed=done, total=total, what=what)
