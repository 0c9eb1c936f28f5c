"""Imports that the first request would cost."""

import anyio

__all__ = ["warm_up"]


def warm_up() -> None:
    """Import what httpx puts off until its first request; takes a tenth of a second, outside any event loop.

    httpcore leaves sockets and locks to anyio, which loads its asyncio side when it is first asked.
    """
    anyio.run(anyio.sleep, 0)
