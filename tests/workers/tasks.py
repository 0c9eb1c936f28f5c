"""What the workers of the tests are asked to do; top-level, so that it can be pickled by name."""

import os
import signal
import time


def double(number: int) -> int:
    return 2 * number


def pid() -> int:
    return os.getpid()


def hang() -> None:
    while True:
        time.sleep(60)


def hang_in_c() -> None:
    """Hold the interpreter's lock for a very long time, as a bad regular expression does."""
    10**10**8  # the time it takes is the point


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave(code: int) -> None:
    os._exit(code)


def fail(text: str) -> None:
    raise LookupError(text)


def leave_politely() -> None:
    raise SystemExit(3)


def unpicklable() -> object:
    return lambda: None


def hungry(size: int) -> int:
    return len(bytearray(size))


def ignores_interrupt() -> bool:
    os.kill(os.getpid(), signal.SIGINT)
    return True


def imported(module: str) -> bool:
    import sys

    return module in sys.modules


def start_method_is_spawn() -> bool:
    import multiprocessing

    parent = multiprocessing.parent_process()
    return parent is not None and os.getppid() == parent.pid
