"""One set of worker processes for many desks: starting them costs a test more than its work."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from newsdesk.desk import desk
from newsdesk.extract import HEAVY
from newsdesk.workers import WorkerPool

__all__ = ["lasting_workers"]


class _Lasting(WorkerPool):
    """A pool that outlives the desks that close it."""

    def close(self) -> None:
        """Leave the processes to the next desk."""

    def end(self) -> None:
        """End the processes."""
        super().close()


@contextmanager
def lasting_workers() -> Iterator[None]:
    """Let every desk that is opened meanwhile use the same worker processes."""
    pool = _Lasting(modules=HEAVY)

    def shared(*_: object, **__: object) -> WorkerPool:
        return pool

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk, "WorkerPool", shared)
        try:
            yield
        finally:
            pool.end()
