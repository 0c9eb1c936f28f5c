"""The tests of the commands share their worker processes."""

from collections.abc import Iterator

import pytest

from tests.support.workers import lasting_workers


@pytest.fixture(autouse=True, scope="package")
def _workers() -> Iterator[None]:
    with lasting_workers():
        yield
