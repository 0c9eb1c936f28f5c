"""A real web server on 127.0.0.1 whose every answer a test can set, and which remembers what it was asked.

    url = server.page("/a", "<p>text</p>", etag='"1"')     # answers 304 to that ETag
    server.redirect("/old", url, status=301)
    assert server.paths() == ["/a"]

Misbehaving routes (`hang`, `drip`, `endless`, ...) give up as soon as the server is stopped.
"""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.exchange import Answer, Asked, Exchange, gzip_of_zeros

__all__ = ["Answer", "Asked", "Exchange", "WebServer", "running_server"]


Route = Callable[[Exchange], None]


class WebServer:
    """A threaded HTTP/1.1 server; paths that were not set answer 404."""

    def __init__(self, address: str = "127.0.0.1") -> None:
        self.stopping = threading.Event()
        self.asked: list[Asked] = []
        self.busy = 0
        self.most_at_once = 0
        self.connections = 0
        self._routes: dict[str, Route] = {}
        self._lock = threading.Lock()
        self._connections: set[Any] = set()
        self._server = _Server((address, 0), _handler_for(self))
        self.host = address
        self.port: int = self._server.server_address[1]
        # poll_interval: how long `stop` may take
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()

    @property
    def origin(self) -> str:
        """The address without a path, such as `http://127.0.0.1:8000`."""
        return f"http://{self.host}:{self.port}"

    def url(self, path: str) -> str:
        """Return the address of a path."""
        return self.origin + path

    def paths(self) -> list[str]:
        """Return the paths that were asked for, in order."""
        return [asked.path for asked in self.asked]

    def times_asked(self, path: str) -> int:
        """Return how often this path was asked for."""
        return self.paths().count(path)

    def last(self, path: str) -> Asked:
        """Return the newest request for this path."""
        return next(asked for asked in reversed(self.asked) if asked.path == path)

    def forget(self) -> None:
        """Forget what was asked."""
        self.asked.clear()
        self.most_at_once = 0

    # what a path does

    def route(self, path: str, route: Route) -> str:
        """Let a function answer this path; returns the address."""
        self._routes[path] = route
        return self.url(path)

    def page(
        self,
        path: str,
        body: str | bytes,
        *,
        status: int = 200,
        content_type: str = "text/html; charset=utf-8",
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        coding: str | None = None,
    ) -> str:
        """Answer this path with a body (`coding`: gzip or deflate); returns the address."""
        data = body.encode() if isinstance(body, str) else body
        answer = Answer(data, status, content_type, headers or {}, etag, last_modified, coding)
        return self.sequence(path, [answer])

    def sequence(self, path: str, answers: Sequence[Answer]) -> str:
        """Answer this path with one after the other, and then always with the last."""
        left = list(answers)

        def route(exchange: Exchange) -> None:
            with self._lock:
                answer = left.pop(0) if len(left) > 1 else left[0]
            exchange.send(answer)

        return self.route(path, route)

    def redirect(
        self, path: str, to: str, status: int = 302, headers: Mapping[str, str] | None = None
    ) -> str:
        """Send whoever asks for this path to another address."""
        return self.page(path, "moved", status=status, headers={"Location": to, **(headers or {})})

    def hang(self, path: str) -> str:
        """Never answer."""

        def route(exchange: Exchange) -> None:
            self.stopping.wait()
            exchange.close_after()

        return self.route(path, route)

    def drip(self, path: str, interval: float = 0.02) -> str:
        """Send one byte each `interval` seconds, for ever."""

        def route(exchange: Exchange) -> None:
            exchange.stream_head()
            while not self.stopping.wait(interval):
                exchange.write(b"x")

        return self.route(path, route)

    def endless(self, path: str) -> str:
        """Send as fast as it goes, for ever."""

        def route(exchange: Exchange) -> None:
            exchange.stream_head()
            while not self.stopping.is_set():
                exchange.write(b"<p>more</p>" * 6000)

        return self.route(path, route)

    def gzip_bomb(self, path: str, size: int) -> str:
        """Send zeros that unpack to `size` bytes, a thousand times what goes over the wire."""
        return self.page(path, gzip_of_zeros(size), headers={"Content-Encoding": "gzip"})

    def raw(self, path: str, data: bytes) -> str:
        """Send these bytes in place of an HTTP answer and close the connection."""

        def route(exchange: Exchange) -> None:
            exchange.close_after()
            exchange.write(data)

        return self.route(path, route)

    def hold(self, path: str, body: str = "held") -> threading.Event:
        """Answer this path only after the returned event is set."""
        release = threading.Event()

        def route(exchange: Exchange) -> None:
            while not (release.wait(0.01) or self.stopping.is_set()):
                pass
            exchange.send(Answer(body.encode()))

        self.route(path, route)
        return release

    # its own life

    def hang_up(self) -> None:
        """Close every open connection; new ones are taken."""
        with self._lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        """Stop answering and close every connection."""
        self.stopping.set()
        self._server.shutdown()
        self.hang_up()
        self._server.server_close()
        self._thread.join()

    def opened(self, connection: Any) -> None:
        """Remember a connection, so that `stop` can close it."""
        with self._lock:
            self.connections += 1
            self._connections.add(connection)

    def closed(self, connection: Any) -> None:
        """Forget a connection."""
        with self._lock:
            self._connections.discard(connection)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Record a request and let its route answer."""
        headers = {name.lower(): value for name, value in handler.headers.items()}
        asked = Asked(handler.command, handler.path, headers, time.monotonic())
        with self._lock:
            self.asked.append(asked)
            self.busy += 1
            self.most_at_once = max(self.most_at_once, self.busy)
            route = self._routes.get(handler.path)
        exchange = Exchange(handler, asked)
        try:
            if route is None:
                exchange.send(Answer(b"not here", status=404))
            else:
                route(exchange)
        except ConnectionError:
            handler.close_connection = True  # the asker has gone, as some tests want
        finally:
            with self._lock:
                self.busy -= 1


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the tests see it as a failed request."""


def _handler_for(server: WebServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            server.opened(self.connection)

        def finish(self) -> None:
            server.closed(self.connection)
            with contextlib.suppress(ConnectionError):
                super().finish()

        def do_GET(self) -> None:
            server.answer(self)

        def do_HEAD(self) -> None:
            server.answer(self)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
            """Keep quiet."""

    return Handler


@contextlib.contextmanager
def running_server(address: str = "127.0.0.1") -> Iterator[WebServer]:
    """Run a server for the length of a `with` block."""
    server = WebServer(address)
    try:
        yield server
    finally:
        server.stop()
