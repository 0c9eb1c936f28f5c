"""The store: transactions on one SQLite file, for any number of threads and processes."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from newsdesk.errors import StoreBusy, StoreError
from newsdesk.store.database import begin_immediate, connect, explained, open_database, prepare_folder
from newsdesk.store.lines import LineCache
from newsdesk.store.transaction import Snapshot, Writing
from newsdesk.store.vectors import Vectors

__all__ = ["Store"]


@dataclass(slots=True)
class _Held:
    """A reading connection that one thread holds, and how deep its reads are nested."""

    connection: sqlite3.Connection
    depth: int = 0


class Store:
    """Everything newsdesk remembers, in one file of the data folder.

    Any thread may read and write; reads see the state at their beginning and never wait, writes wait
    for each other, across processes too.
    """

    def __init__(self, path: Path, writer: sqlite3.Connection, *, busy: float) -> None:
        self.path = path
        self._busy = busy
        self._writer = writer
        self._writing = threading.Lock()
        self._owner: int | None = None  # the thread that writes
        self._watcher: sqlite3.Connection | None = None
        self._pool: list[sqlite3.Connection] = []  # reading connections that nobody holds
        self._guard = threading.Lock()  # over the pool, the watcher and `closed`
        self._local = threading.local()
        self._closed = False
        self._lines = LineCache()
        self._vectors = Vectors()  # the writer's

    @classmethod
    def open(cls, folder: Path, *, busy: float = 15.0) -> Self:
        """Open the store in this data folder, created where there is none (folder mode 0700).

        `busy` is how many seconds a write waits for other writers before it raises StoreBusy. Raises
        StoreTooNew or StoreError; a file that cannot be used is left as it is.
        """
        path = prepare_folder(folder)
        return cls(path, open_database(path, busy=busy), busy=busy)

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """One transaction: committed at the end, undone whole by any exception (cancellation too).

        Never await inside; a write within a write of the same thread is refused. Raises StoreBusy.
        """
        self._take_lock()
        try:
            with explained(self.path):
                try:
                    # what breaks off the beginning may come when the transaction has begun
                    begin_immediate(self._writer, self.path, self._busy)
                    self._vectors.begin(self._writer)
                    writing = Writing(self._writer, vectors=self._vectors)
                    yield writing
                    writing.finish()
                    self._writer.execute("COMMIT")
                except BaseException:
                    self._vectors.forget()
                    if self._writer.in_transaction:
                        self._writer.execute("ROLLBACK")
                    raise
        finally:
            self._owner = None
            self._writing.release()

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """A consistent view of the store; reads nested in one thread share the outermost one's view."""
        held: _Held | None = getattr(self._local, "held", None)
        with explained(self.path):
            if held is None or held.depth == 0:
                held = _Held(self._take_reader())
                held.connection.execute("BEGIN DEFERRED")
                self._local.held = held
            held.depth += 1
            try:
                yield Snapshot(held.connection, self._lines)
            finally:
                held.depth -= 1
                if held.depth == 0:
                    self._give_back(held.connection)

    def version(self) -> int:
        """A number that changes whenever anybody, in any process, has committed (about 5 µs)."""
        with self._guard, explained(self.path):
            self._refuse_closed()
            if self._watcher is None:
                self._watcher = connect(self.path, busy=self._busy, query_only=True)
            return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])

    def check(self) -> tuple[str, ...]:
        """Read the whole file through and return what is wrong with it (nothing, as a rule)."""
        try:
            with self.read() as snapshot:
                found = [str(row[0]) for row in snapshot.connection.execute("PRAGMA quick_check")]
                loose = snapshot.connection.execute("PRAGMA foreign_key_check").fetchall()
        except StoreError as error:
            return (str(error),)
        return (
            *(line for line in found if line != "ok"),
            *(f"{row[0]} row {row[1]} is loose" for row in loose),
        )

    def close(self) -> None:
        """Close every connection; a read that still runs in another thread ends undisturbed."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            connections = [*self._pool, *([self._watcher] if self._watcher else [])]
            self._pool.clear()
        for connection in connections:
            connection.close()
        # last, so that SQLite folds the write-ahead log into the file
        with self._writing:
            self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _take_lock(self) -> None:
        if self._owner == threading.get_ident():
            raise RuntimeError("a write inside a write would wait for itself")
        if not self._writing.acquire(timeout=self._busy):
            raise StoreBusy(f"newsdesk is already writing to {self.path}; try again in a moment")
        if self._closed:
            self._writing.release()
            raise StoreError(f"{self.path} is closed")
        self._owner = threading.get_ident()

    def _take_reader(self) -> sqlite3.Connection:
        with self._guard:
            self._refuse_closed()
            if self._pool:
                return self._pool.pop()
        return connect(self.path, busy=self._busy, query_only=True)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        with self._guard:
            if not self._closed:
                self._pool.append(connection)
                return
        connection.close()

    def _refuse_closed(self) -> None:
        if self._closed:
            raise StoreError(f"{self.path} is closed")
