"""What the measuring scripts share: where the material lies, the machine, their one line of JSON."""

import gzip
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

__all__ = ["machine", "processor_seconds", "ratio", "report", "shared", "timed", "unpacked"]

T = TypeVar("T")


def shared(*parts: str) -> Path:
    """Return a path of the measuring material; exit code 2 and a word on stderr where it is not there."""
    root = Path(os.environ.get("NEWSDESK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
    path = root.joinpath(*parts)
    if not path.exists():
        print(f"the measuring material is not here: {path}", file=sys.stderr)
        raise SystemExit(2)
    return path


def machine() -> dict[str, Any]:
    """Say what the figures were taken on: cores, system, Python, and the load of the last minute."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    return {
        "cores": cores,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "load": load,
    }


def report(**figures: Any) -> None:
    """Print the figures as one JSON line, the machine among them."""
    print(json.dumps({**figures, "machine": machine()}, ensure_ascii=False))


def processor_seconds(function: Callable[[], T]) -> tuple[T, float]:
    """Return a function's result and the processor time (seconds) it took: other load does not count."""
    begin = time.process_time()
    result = function()
    return result, time.process_time() - begin


def timed(function: Callable[[], T]) -> tuple[T, float]:
    """Return a function's result and the seconds that passed."""
    begin = time.perf_counter()
    result = function()
    return result, time.perf_counter() - begin


def ratio(value: float, baseline: float) -> float | None:
    """Return value / baseline, rounded, or None where the baseline is nothing."""
    return round(value / baseline, 3) if baseline else None


def unpacked(path: Path) -> bytes:
    """Return a gzip file's content."""
    return gzip.decompress(path.read_bytes())
