"""Commands as a user runs them: in this process with what they print caught, or as a program of their own."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli import run

__all__ = ["Commands", "Ran", "program"]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Return stdout, which must be one JSON document."""
        return json.loads(self.out)


class Commands:
    """Runs commands over one data folder and one feeds.toml."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.data = folder / "data"
        self.config = folder / "feeds.toml"
        self.config.write_text('languages = ["en", "de"]\npause = 0.0\n', encoding="utf-8")
        self._capture = capture

    def __call__(self, *words: str | int | Path) -> Ran:
        """Run `newsdesk --data D --config F WORDS`."""
        self._capture.readouterr()
        code = run(["--data", str(self.data), "--config", str(self.config), *map(str, words)])
        caught = self._capture.readouterr()
        return Ran(code, caught.out, caught.err)


def program(*words: str | int | Path, expected: Sequence[int] = (0,)) -> Ran:
    """Run `python -m newsdesk WORDS` as a process and return what it did; fails on another exit code."""
    done = subprocess.run(
        [sys.executable, "-m", "newsdesk", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in expected, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)
