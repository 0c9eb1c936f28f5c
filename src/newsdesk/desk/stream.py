"""Work that reports while it runs, as an async stream of events."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

from newsdesk.model import RefreshEvent

__all__ = ["Report", "stream"]

Report = Callable[[RefreshEvent], None]


async def stream(work: Callable[[Report], Awaitable[None]]) -> AsyncIterator[RefreshEvent]:
    """Run `work(report)` as a task and yield what it reports, in order.

    Closing the stream cancels the work and waits for it to end; an exception of the work is raised
    behind the last event.
    """
    events: asyncio.Queue[RefreshEvent | None] = asyncio.Queue()

    async def run() -> None:
        try:
            await work(events.put_nowait)
        finally:
            events.put_nowait(None)

    task = asyncio.create_task(run())
    try:
        while (event := await events.get()) is not None:
            yield event
        await task
    finally:
        if not task.done():
            task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            # its exception, if any, was raised above; here only its end is awaited
            await task
