"""Fixtures of the whole suite."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.command import Commands
from tests.support.server import WebServer, running_server

# a busy machine fails no test: speed is measured in bench/; sixty examples of each law keep the run short
settings.register_profile("newsdesk", deadline=None, max_examples=60)
settings.load_profile("newsdesk")


@pytest.fixture
def web_server() -> Iterator[WebServer]:
    """Give a real web server on 127.0.0.1, whose pages the test sets."""
    with running_server() as server:
        yield server


@pytest.fixture
def newsdesk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Run commands over a fresh data folder and a feeds.toml of the test's own."""
    return Commands(tmp_path, capsys)
