from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from newsdesk.store import Store, Writing

Blank = Callable[[], AbstractContextManager[Writing]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


class _Undo(Exception):  # noqa: N818 - no error
    """Ends a transaction without a trace."""


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Blank]:
    """An empty store for each example of a property: one transaction that is undone at its end."""
    with Store.open(tmp_path_factory.mktemp("blank")) as opened:

        @contextmanager
        def begin() -> Iterator[Writing]:
            try:
                with opened.write() as writing:
                    yield writing
                    raise _Undo
            except _Undo:
                pass

        yield begin
