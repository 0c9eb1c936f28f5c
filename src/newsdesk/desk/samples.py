"""Keeps the sample stories out of a reader's own desk: nothing could take them out of it again."""

from pathlib import Path

from newsdesk.errors import UsageError
from newsdesk.store import Store

__all__ = ["claim"]

_KEY = "samples"


def claim(data: Path) -> None:
    """Note that a data folder is the samples'; UsageError where it holds articles and is not."""
    store = Store.open(data)
    try:
        with store.write() as writing:
            if writing.settings.get(_KEY) is None and writing.articles.count():
                raise UsageError(
                    f"{data} holds a desk of your own, with which the samples would mix:"
                    " give the demo another folder, or leave out --data"
                )
            writing.settings.put(_KEY, "yes")
    finally:
        store.close()
