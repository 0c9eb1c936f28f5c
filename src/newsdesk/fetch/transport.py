"""httpx over the checked network."""

import functools
import ssl
from collections.abc import AsyncIterator
from typing import cast

import certifi
import httpcore
import httpx

from newsdesk.fetch.addresses import is_private
from newsdesk.fetch.network import CheckedBackend

__all__ = ["PRIVATE_PEER", "NetworkTransport", "secure_context"]

PRIVATE_PEER = "newsdesk.private_peer"
"""The response extension that says whether a private address answered."""


@functools.cache
def secure_context() -> ssl.SSLContext:
    """Return the TLS context, which trusts certifi's authorities and those that the system adds.

    It is made once, in tens of milliseconds.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(cafile=certifi.where())
    return context


class NetworkTransport(httpx.AsyncBaseTransport):
    """An httpx transport whose connections were opened by a `CheckedBackend`.

    Exceptions are httpcore's; one transport holds only connections of one kind (private allowed or not),
    so that a connection is never lent to a request that could not have opened it.
    """

    def __init__(self, backend: CheckedBackend, context: ssl.SSLContext | None, connections: int) -> None:
        self._private = backend.private
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=connections // 2,
            keepalive_expiry=10.0,
            http1=True,
            http2=False,
            network_backend=backend,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; raises httpcore's exceptions and Refused."""
        answer = await self._pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Stream(answer),
            extensions={PRIVATE_PEER: self._private and _private_peer(answer)},
        )

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pool.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._answer.aclose()


def _private_peer(answer: httpcore.Response) -> bool:
    stream = cast("httpcore.AsyncNetworkStream", answer.extensions["network_stream"])
    peer = stream.get_extra_info("server_addr")
    return peer is not None and is_private(str(peer[0]))
