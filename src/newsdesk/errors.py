"""Every exception that newsdesk raises on purpose, in one tree.

    NewsdeskError
    ├── UsageError            the words of a command do not fit            (exit code 2)
    ├── ConfigError           feeds.toml cannot be used: names file, line, key
    ├── StoreError            the store cannot be used
    │   ├── StoreTooNew       written by a newer newsdesk
    │   └── StoreBusy         another newsdesk holds the write lock for too long
    ├── WorkerError           a worker process gave no answer
    │   ├── WorkerTimeout     it took longer than its limit and was ended
    │   └── WorkerCrash       it died, or the function raised; the text names how
    ├── NotFound              no such thread, article or feed
    └── InputError            a file or line that was handed in cannot be read: names file and line

What is expected to fail (a feed that does not answer, a page without text) is no exception but a
value: `newsdesk.model.FetchOutcome` and `newsdesk.model.Failure`.
"""

__all__ = [
    "ConfigError",
    "InputError",
    "NewsdeskError",
    "NotFound",
    "StoreBusy",
    "StoreError",
    "StoreTooNew",
    "UsageError",
    "WorkerCrash",
    "WorkerError",
    "WorkerTimeout",
]


class NewsdeskError(Exception):
    """The root of the tree; its text is one sentence that can be shown to the reader as it is."""


class UsageError(NewsdeskError):
    """The words of a command do not fit."""


class ConfigError(NewsdeskError):
    """feeds.toml cannot be used; the text names the file and the line or key."""


class StoreError(NewsdeskError):
    """The store cannot be opened or written."""


class StoreTooNew(StoreError):  # noqa: N818 - reads as what it says
    """The store was written by a newer newsdesk and is left untouched."""


class StoreBusy(StoreError):  # noqa: N818 - the same
    """Another newsdesk held the write lock for longer than the time limit."""


class NotFound(NewsdeskError):  # noqa: N818 - reads as what it says
    """No such thread, article or feed."""


class InputError(NewsdeskError):
    """A file or a line that was handed in cannot be read; the text names both."""


class WorkerError(NewsdeskError):
    """A worker process gave no answer; the others go on."""


class WorkerTimeout(WorkerError):  # noqa: N818 - reads as what it says
    """The work took longer than its limit; its process was ended."""


class WorkerCrash(WorkerError):  # noqa: N818 - the same
    """The process died, or the function raised; the text names how."""
