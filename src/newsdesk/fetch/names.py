"""Host names to IP addresses, without blocking the program, not even when it ends."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable

__all__ = ["Resolver", "system_resolver"]

Resolver = Callable[[str, int], Awaitable[tuple[str, ...]]]
"""Takes a host and a port, gives IP addresses in the order of preference; raises OSError."""


async def system_resolver(host: str, port: int) -> tuple[str, ...]:
    """Return the addresses of a host by the system's resolver; raises OSError.

    Each lookup has a thread of its own that dies with the program: the executor's threads would be
    waited for at the end, and a lookup without network can take half a minute.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[tuple[str, ...]] = loop.create_future()

    def deliver(addresses: tuple[str, ...] | None, error: OSError | None) -> None:
        if answer.done():
            return  # nobody waits any more
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(addresses or ())

    def look_up() -> None:
        addresses, error = None, None
        try:
            addresses = _addresses(host, port)
        except OSError as problem:
            error = problem
        except (UnicodeError, ValueError, OverflowError) as problem:
            error = OSError(str(problem))
        try:
            loop.call_soon_threadsafe(deliver, addresses, error)
        except RuntimeError:
            return  # the loop has ended meanwhile

    threading.Thread(target=look_up, name=f"resolve {host}", daemon=True).start()
    return await answer


def _addresses(host: str, port: int) -> tuple[str, ...]:
    # bytes keep Python from applying its IDNA codec, which refuses hosts that exist
    found = socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))
