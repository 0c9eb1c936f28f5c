"""Fixtures of the whole suite."""

from collections.abc import Iterator

import pytest

from tests.support.server import WebServer, running_server


@pytest.fixture
def web_server() -> Iterator[WebServer]:
    """Give a real web server on 127.0.0.1, whose pages the test sets."""
    with running_server() as server:
        yield server
