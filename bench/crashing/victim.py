"""The program as a process of its own: started, killed, asked what it holds."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Victim"]

_MARK = "NEWSDESK_CRASH_BENCH"
_PATIENCE = 180.0  # seconds for one command
_GRACE = 10.0  # seconds after which no worker may live on


@dataclass(slots=True)
class Victim:
    """newsdesk over one data folder and one feeds.toml; every process that it starts bears a mark."""

    data: Path
    config: Path
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)

    def start(self) -> subprocess.Popen[bytes]:
        """Start a refresh in a session of its own."""
        return subprocess.Popen(
            self._command("refresh", "--force"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=self._environment(),
        )

    def run(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end and return what came of it."""
        return subprocess.run(
            self._command(*words),
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
            env=self._environment(),
        )

    def kill(self, process: subprocess.Popen[bytes]) -> bool:
        """Kill the refresh alone, not its workers; say whether it was still running."""
        running = process.poll() is None
        if running:
            process.send_signal(signal.SIGKILL)
        process.wait()
        return running

    def orphans(self) -> int:
        """Return how many processes live on after the time of grace, and end those."""
        end = time.monotonic() + _GRACE
        while (left := self._processes()) and time.monotonic() < end:
            time.sleep(0.05)
        for process in left:
            os.kill(process, signal.SIGKILL)
        return len(left)

    def articles(self) -> Counter[tuple[str, str]]:
        """Return (address, text) of every article, counted."""
        if not self.data.exists():
            return Counter()
        done = self.run("export")
        if done.returncode not in (0, 3):
            raise RuntimeError(f"export failed: {done.stderr.decode(errors='replace')[-400:]}")
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        return Counter((row["url"], row["text"]) for row in rows)

    def log(self) -> tuple[tuple[int, int], ...]:
        """Return size and time of SQLite's write-ahead logs: they change with every write."""
        found = []
        for path in self.data.glob("*-wal"):
            with suppress(OSError):
                state = path.stat()
                found.append((state.st_size, state.st_mtime_ns))
        return tuple(found)

    def threaded(self) -> Counter[str]:
        """Return how often each address stands in a thread."""
        done = self.run("threads", "--json")
        if done.returncode != 0:
            raise RuntimeError(f"threads failed: {done.stderr.decode(errors='replace')[-400:]}")
        return Counter(
            one["url"] for thread in json.loads(done.stdout)["threads"] for one in thread["articles"]
        )

    def damage(self) -> list[str]:
        """Return what SQLite finds wrong with the files of the store."""
        found: list[str] = []
        for path in self.data.rglob("*"):
            if path.is_file() and path.open("rb").read(16) == b"SQLite format 3\0":
                with closing(sqlite3.connect(path)) as connection:
                    rows = connection.execute("PRAGMA integrity_check").fetchall()
                    rows += connection.execute("PRAGMA foreign_key_check").fetchall()
                    found += [f"{path.name}: {row}" for row in rows if row != ("ok",)]
        return found

    def _command(self, *words: str) -> list[str]:
        return [
            sys.executable,
            "-m",
            "newsdesk",
            "--data",
            str(self.data),
            "--config",
            str(self.config),
            *words,
        ]

    def _environment(self) -> dict[str, str]:
        return {**os.environ, _MARK: self.mark}

    def _processes(self) -> list[int]:
        """Return the living processes that bear the mark; only Linux tells."""
        wanted = f"{_MARK}={self.mark}".encode()
        found: list[int] = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if wanted in (folder / "environ").read_bytes():
                    found.append(int(folder.name))
            except OSError:  # it ended, or it is somebody else's
                continue
        return found
