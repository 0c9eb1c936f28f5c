"""What happens inside a worker process: its limits, its end, and one task at a time."""

import faulthandler
import importlib
import io
import os
import pickle
import sys
import threading
from collections.abc import Sequence
from multiprocessing import connection, parent_process
from typing import IO, Any

__all__ = ["Answer", "carry_out", "prepare"]

GRACE = 5.0  # seconds after its limit when a task ends its own process, should nobody have ended it
_sink: IO[Any] | None = None


class Answer:
    """What came of a task: a pickled result, or the error's type and text."""

    __slots__ = ("error", "result")

    def __init__(self, result: bytes | None, error: str = "") -> None:
        self.result = result
        self.error = error


def prepare(modules: Sequence[str], memory: int | None, niceness: int) -> None:
    """Set up a new worker process: low priority, a cap on memory (bytes), early imports, no orphan.

    Never raises: a module that cannot be imported shows in the first task that needs it, where
    somebody listens.
    """
    global _sink  # noqa: PLW0603 - faulthandler needs a file that stays open as long as the process
    _sink = open(os.devnull, "w")  # noqa: SIM115, PTH123 - the same
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(niceness)
    _cap_memory(memory)
    for module in modules:
        try:
            importlib.import_module(module)
        except Exception:  # noqa: S112 - the edge of a worker, see above
            continue


def carry_out(payload: bytes, limit: float) -> Answer:
    """Run the pickled (function, arguments) and answer with its result; an exception becomes its name.

    Where the process hangs in C code and its parent is gone too, a timer that needs no interpreter
    ends it `GRACE` seconds after the limit.
    """
    if _sink is not None:
        faulthandler.dump_traceback_later(limit + GRACE, exit=True, file=_sink)
    try:
        function, arguments = pickle.loads(payload)  # noqa: S301 - written by our own parent process
        return Answer(_pickled(function(*arguments)))
    except (Exception, SystemExit) as error:  # the edge of a worker
        text = str(error)[:500]
        return Answer(None, f"{type(error).__name__}: {text}" if text else type(error).__name__)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _pickled(result: object) -> bytes:
    """Pickle here, where a result that cannot be pickled is an error like any other."""
    out = io.BytesIO()
    pickle.Pickler(out, protocol=5).dump(result)
    return out.getvalue()


def _end_with_parent() -> None:
    """Wait until the parent process is gone, however it went, and end this one."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _cap_memory(memory: int | None) -> None:
    """Make allocations fail beyond the cap, so that a page cannot take the machine's memory."""
    if memory is None or sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - it is not there on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or memory < hard:
        resource.setrlimit(resource.RLIMIT_AS, (memory, hard))
