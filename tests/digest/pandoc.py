"""pandoc, where it is installed: what a digest looks like when it is rendered."""

import shutil
import subprocess

import pytest

__all__ = ["pandoc"]


def pandoc(markdown: str, to: str, *options: str) -> str:
    """Return what pandoc makes of the text; its output must come without a warning."""
    program = shutil.which("pandoc")
    if program is None:
        pytest.skip("pandoc is not installed")
    done = subprocess.run(
        [program, "-f", "markdown", "-t", to, "--fail-if-warnings", *options],
        input=markdown.encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout.decode(errors="replace")
