"""Spawned processes that can be killed: whatever a page does to its reader, only that page is lost."""

from newsdesk.errors import WorkerCrash, WorkerError, WorkerTimeout
from newsdesk.workers.pool import WorkerPool

__all__ = ["WorkerCrash", "WorkerError", "WorkerPool", "WorkerTimeout"]
