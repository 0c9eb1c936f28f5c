"""What does not answer, or not properly: each failure has its kind and words that a reader understands."""

import asyncio
import shutil
import socket
import ssl
import subprocess
from pathlib import Path

import pytest

from newsdesk.fetch.reasons import seconds_in_words, size_in_words
from newsdesk.fetch.urls import read_url
from newsdesk.model import Failure, FailureKind, FetchOutcome, FetchRequest, FetchStatus
from tests.fetch.support import PUBLIC, QUICK, FakeDialer, FakeNames, body, fetch, fetcher, reason
from tests.support.server import WebServer


def kind(outcome: FetchOutcome) -> FailureKind:
    assert outcome.status is FetchStatus.FAILED
    assert outcome.failure is not None
    return outcome.failure.kind


async def test_a_server_that_says_nothing(web_server: WebServer) -> None:
    outcome = await fetch(web_server.hang("/"), options={"limits": QUICK})
    assert kind(outcome) is FailureKind.TIMEOUT
    assert reason(outcome) == "127.0.0.1 did not answer within 0.3 seconds"


async def test_a_server_that_drips_is_cut_off(web_server: WebServer) -> None:
    outcome = await fetch(web_server.drip("/"), options={"limits": QUICK})
    assert kind(outcome) is FailureKind.TIMEOUT
    assert reason(outcome) == "127.0.0.1 was not done within 0.8 seconds"


async def test_waiting_for_a_turn_does_not_count_as_slowness(web_server: WebServer) -> None:
    release = web_server.hold("/held")
    url = web_server.page("/a", "x")
    async with fetcher(connections_per_host=1, limits=QUICK) as opened:
        slow = asyncio.create_task(opened.fetch(FetchRequest(web_server.url("/held"), private=True)))
        outcomes = await asyncio.gather(*(opened.fetch(FetchRequest(url, private=True)) for _ in range(3)))
        release.set()
        await slow
    assert [outcome.status for outcome in outcomes] == [FetchStatus.FETCHED] * 3


async def test_a_closed_port() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        outcome = await fetch(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert kind(outcome) is FailureKind.CONNECT
    assert reason(outcome) == "127.0.0.1 could not be reached: the connection was refused"


async def test_a_name_that_nobody_knows() -> None:
    outcome = await fetch("http://nowhere.example/", options={"resolver": FakeNames()})
    assert kind(outcome) is FailureKind.DNS
    assert reason(outcome) == "no address is known for nowhere.example"


async def test_a_slow_name_server_is_a_slow_server() -> None:
    async def never(host: str, port: int) -> tuple[str, ...]:
        await asyncio.Event().wait()
        return ()

    outcome = await fetch("http://slow.example/", options={"resolver": never, "limits": QUICK})
    assert kind(outcome) is FailureKind.TIMEOUT


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbroken\r\n\r\n",
        b"\x00" * 99,
    ],
)
async def test_what_is_not_http(web_server: WebServer, answer: bytes) -> None:
    outcome = await fetch(web_server.raw("/", answer))
    assert kind(outcome) is FailureKind.PROTOCOL
    assert reason(outcome) == "127.0.0.1 did not answer in proper HTTP"


async def test_plain_http_where_tls_was_expected(web_server: WebServer) -> None:
    outcome = await fetch(f"https://127.0.0.1:{web_server.port}/")
    assert kind(outcome) is FailureKind.TLS


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org/feed",
        "ftp://example.org/",
        "file:///etc/passwd",
        "http://",
        "http:///path",
        "http://./",
        "http://xn--a/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http://[::1/",
        "http://ex\x1bample.org/",
        "http://example.org/" + "a" * 9000,
    ],
)
async def test_what_is_no_address_of_the_web(url: str) -> None:
    outcome = await fetch(url)
    assert kind(outcome) is FailureKind.ADDRESS
    assert outcome.url == url
    assert "\x1b" not in reason(outcome)
    assert len(reason(outcome)) < 300


def test_addresses_are_tidied_as_browsers_do() -> None:
    found = read_url(" \n http://EXAMPLE.org/a\nb?q=ü#part ")
    assert not isinstance(found, Failure)
    assert str(found.url) == "http://example.org/ab?q=%C3%BC"


async def test_offline_nothing_reaches_a_socket(web_server: WebServer) -> None:
    names = FakeNames()
    outcome = await fetch(web_server.page("/", "x"), options={"offline": True, "resolver": names})
    assert outcome.status is FetchStatus.SKIPPED
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.OFFLINE
    assert names.asked == []
    assert web_server.connections == 0


async def test_proxies_of_the_environment_are_not_asked(
    web_server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert body(await fetch(web_server.page("/", "x"))) == b"x"


def test_sizes_and_times_in_words() -> None:
    assert [size_in_words(size) for size in (12, 1_500, 10_000_000)] == ["12 bytes", "1.5 kB", "10 MB"]
    assert [seconds_in_words(seconds) for seconds in (1, 20, 0.5)] == [
        "1 second",
        "20 seconds",
        "0.5 seconds",
    ]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    command += " -subj /CN=secure.example -addext subjectAltName=DNS:secure.example"
    key = path.with_name("key.pem")
    subprocess.run([*command.split(), "-keyout", key, "-out", path], check=True, capture_output=True)
    path.write_bytes(key.read_bytes() + path.read_bytes())
    return path


async def over_tls(certificate: Path, host: str) -> FetchOutcome:
    """Fetch `https://host/` from a TLS server with this certificate."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret")
        await writer.drain()
        writer.close()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        names = FakeNames(secure_example=[(PUBLIC,)], wrong_example=[(PUBLIC,)])
        options = {"resolver": names, "dialer": FakeDialer()}
        return await fetch(f"https://{host}:{port}/", private=False, options=options)


async def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path) -> None:
    outcome = await over_tls(certificate, "secure.example")
    assert kind(outcome) is FailureKind.TLS
    assert reason(outcome).startswith("the certificate of secure.example is not valid: self")


async def test_a_certificate_counts_for_the_name_though_a_number_was_dialed(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr("newsdesk.fetch.walker.secure_context", lambda: trusting)
    assert body(await over_tls(certificate, "secure.example")) == b"secret"
    outcome = await over_tls(certificate, "wrong.example")
    assert kind(outcome) is FailureKind.TLS
    assert "the certificate of wrong.example is not valid" in reason(outcome)
