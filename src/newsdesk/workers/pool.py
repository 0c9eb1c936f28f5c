"""A pool of worker processes with a time limit for each task, on top of pebble."""

import asyncio
import concurrent.futures
import contextlib
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple, Unpack

from newsdesk.errors import WorkerCrash, WorkerTimeout
from newsdesk.workers.child import Answer, carry_out, prepare

if TYPE_CHECKING:
    from pebble import ProcessPool

__all__ = ["WorkerPool"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

MEMORY = 3 << 30  # bytes of address space a worker may take; about ten times what a large page needs
TASKS = (
    1000  # tasks after which a worker is replaced; its memory stays at some 200 MB, measured over 540 pages
)
NICENESS = 5  # the screen goes first
KILL_AFTER = 0.5  # seconds from the polite to the hard end of a worker


class _QuietProcess(SpawnProcess):
    """A spawned process that Ctrl-C at the terminal does not reach: its parent ends it."""

    def start(self) -> None:
        """Start it with SIGINT blocked, from its first instruction on."""
        if not hasattr(signal, "pthread_sigmask"):
            super().start()
            return
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            super().start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _QuietContext(SpawnContext):
    """The spawn context with quiet processes: nothing is forked, so no thread's lock is inherited."""

    Process = _QuietProcess


class WorkerPool:
    """Processes that carry out picklable functions, each under a time limit; an error costs only its task.

    Nothing is started before the first `run`. `processes` defaults to the cores, at most two;
    `modules` are imported by each new worker before its first task, so that the task's limit does
    not pay for them; `memory` caps a worker's address space (bytes, None for no cap); `tasks` is
    how many a worker carries out before a fresh one takes its place.
    """

    def __init__(
        self,
        processes: int | None = None,
        *,
        modules: Sequence[str] = (),
        memory: int | None = MEMORY,
        tasks: int = TASKS,
    ) -> None:
        self._processes = processes or min(2, _cores())
        self._modules = tuple(modules)
        self._memory = memory
        self._tasks = tasks
        self._pool: ProcessPool | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._waiting: set[concurrent.futures.Future[Answer]] = set()

    @property
    def processes(self) -> int:
        """How many tasks run at the same time."""
        return self._processes

    @property
    def started(self) -> bool:
        """Whether there are processes at all."""
        return self._pool is not None

    def __enter__(self) -> "WorkerPool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def run(self, function: Callable[[Unpack[Ts]], T], *args: *Ts, limit: float = 20.0) -> T:
        """Return `function(*args)` from a worker process; `limit` (seconds) counts from when it begins there.

        Raises WorkerTimeout where it took longer (the process is ended), WorkerCrash where the
        process died or the function raised, with the exception's type in the text. Cancelling ends
        the process too.
        """
        payload = pickle.dumps((function, args), protocol=5)
        answer = await self._ask(payload, limit)
        if answer.result is None:
            raise WorkerCrash(answer.error)
        result: T = pickle.loads(answer.result)  # noqa: S301 - written by our own worker
        return result

    def close(self) -> None:
        """End all processes at once; tasks under way are lost, and `run` raises WorkerCrash from now on."""
        with self._lock:
            pool, self._pool, self._closed = self._pool, None, True
            waiting = tuple(self._waiting)
        if pool is not None:
            _end(pool)
        for future in waiting:
            future.cancel()

    async def _ask(self, payload: bytes, limit: float) -> Answer:
        """Give the task to the pool; a pool that broke under it is replaced once."""
        for last in (False, True):
            # importing pebble and starting processes takes a moment, which the event loop must not wait for
            pool = await asyncio.to_thread(self._started)
            from pebble import ProcessExpired  # noqa: PLC0415 - a fifth of a second that most commands need not pay

            try:
                task = partial(pool.schedule, carry_out, args=(payload, limit), timeout=limit)
                return await self._answer(await asyncio.to_thread(task))
            except TimeoutError:
                raise WorkerTimeout(f"it took longer than {limit:g} seconds and was ended") from None
            except ProcessExpired as error:
                raise WorkerCrash(f"the process died ({_cause(error.exitcode)})") from None
            except (concurrent.futures.BrokenExecutor, RuntimeError):
                self._discard(pool)
                if last:
                    raise WorkerCrash("the worker processes could not be started") from None
        raise AssertionError("unreachable")

    async def _answer(self, future: concurrent.futures.Future[Answer]) -> Answer:
        """Wait for a task; `close` ends the wait with a WorkerCrash."""
        self._waiting.add(future)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if self._closed and not (task and task.cancelling()):
                raise WorkerCrash("the worker processes were closed") from None
            raise
        finally:
            self._waiting.discard(future)

    def _started(self) -> "ProcessPool":
        """Return the running pool, started now if need be."""
        from pebble import CONSTS, ProcessPool  # noqa: PLC0415 - as above

        with self._lock:
            if self._closed:
                raise WorkerCrash("the worker processes are closed")
            if self._pool is None:
                _start_tracker()
                CONSTS.term_timeout = KILL_AFTER
                self._pool = ProcessPool(
                    max_workers=self._processes,
                    max_tasks=self._tasks,
                    initializer=prepare,
                    initargs=(self._modules, self._memory, NICENESS),
                    context=_QuietContext(),
                )
            return self._pool

    def _discard(self, pool: "ProcessPool") -> None:
        """Put a broken pool away, so that the next task starts another."""
        with self._lock:
            if self._pool is not pool:
                return
            self._pool = None
        _end(pool)


def _start_tracker() -> None:
    """Start multiprocessing's resource tracker, which hands on the file behind `sys.stderr`.

    A screen that stands in for it has none, and says -1: it must be the real one just then.
    """
    from multiprocessing import resource_tracker  # noqa: PLC0415 - as above

    with contextlib.redirect_stderr(sys.__stderr__):
        resource_tracker.ensure_running()


def _end(pool: "ProcessPool") -> None:
    """End a pool's processes and threads, and drop its references to both."""
    pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it without a type
    pool.join()


def _cause(code: Any) -> str:
    """Say how a process ended: by which signal, or with which exit code."""
    if isinstance(code, int) and code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1
