"""What went wrong, as a kind for programs and a sentence for people."""

import ssl
from collections.abc import Iterator
from datetime import datetime
from http import HTTPStatus

import httpcore
import httpx

from newsdesk.fetch.limits import Limits
from newsdesk.model import Failure, FailureKind
from newsdesk.text.clean import line

__all__ = [
    "Refused",
    "failure_of",
    "seconds_in_words",
    "size_in_words",
    "status_in_words",
    "too_large",
    "too_slow",
    "waiting",
]


class Refused(Exception):  # noqa: N818 - it carries a failure, it is not one
    """Carries a failure out of the depth of a connection; never leaves this room.

    `retry_at` is when the host wants to be asked again.
    """

    def __init__(self, failure: Failure, retry_at: datetime | None = None) -> None:
        super().__init__(failure.reason)
        self.failure = failure
        self.retry_at = retry_at


def failure_of(error: Exception, host: str, limits: Limits) -> Failure:
    """Return what an exception of httpx, httpcore or the system means for the reader."""
    if isinstance(error, Refused):
        return error.failure
    if isinstance(error, (httpcore.ConnectTimeout, httpx.ConnectTimeout)):
        return _timeout(host, "could not be reached", limits.connect)
    if isinstance(error, (httpcore.TimeoutException, httpx.TimeoutException)):
        return _timeout(host, "did not answer", limits.read)
    return _of_security(error, host) or _of_network(error, host)


def _of_security(error: Exception, host: str) -> Failure | None:
    causes = [cause for cause in _causes(error) if isinstance(cause, ssl.SSLError)]
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = line(cause.verify_message or "it could not be verified", 200)
            return Failure(FailureKind.TLS, f"the certificate of {host} is not valid: {why}")
    return Failure(FailureKind.TLS, f"no secure connection to {host} could be made") if causes else None


def _of_network(error: Exception, host: str) -> Failure:
    if isinstance(error, (httpcore.ConnectError, httpx.ConnectError, OSError)):
        return Failure(FailureKind.CONNECT, f"{host} could not be reached: {_system_words(error)}")
    if isinstance(error, (httpcore.NetworkError, httpx.NetworkError)):
        return Failure(FailureKind.CONNECT, f"the connection to {host} broke off")
    return Failure(FailureKind.PROTOCOL, f"{host} did not answer in proper HTTP")


def status_in_words(status: int) -> str:
    """Return a status as `HTTP 404 Not Found`; the server's own phrase is not trusted."""
    try:
        return f"HTTP {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"HTTP {status}"


def size_in_words(size: int) -> str:
    """Return a number of bytes as `10 MB`, `500 kB` or `12 bytes`."""
    for unit, name in ((1_000_000, "MB"), (1_000, "kB")):
        if size >= unit:
            return f"{size / unit:.1f}".removesuffix(".0") + f" {name}"
    return f"{size} bytes"


def seconds_in_words(seconds: float) -> str:
    """Return a time as `20 seconds`."""
    amount = f"{seconds:.1f}".removesuffix(".0")
    return f"{amount} second" + ("" if amount == "1" else "s")


def too_slow(host: str, seconds: float) -> Failure:
    """Return the failure of a host that was still sending after this time."""
    return Failure(FailureKind.TIMEOUT, f"{host} was not done within {seconds_in_words(seconds)}")


def too_large(cap: int) -> Failure:
    """Return the failure of a body of more than `cap` bytes."""
    return Failure(FailureKind.TOO_LARGE, f"the page is larger than {size_in_words(cap)}")


def waiting(host: str, until: datetime, status: int | None = None) -> Failure:
    """Return the failure of a host that wants to be left alone until then; `status` is what it answered."""
    reason = f"{host} asks us to come back after {until:%Y-%m-%d %H:%M} UTC"
    return Failure(FailureKind.WAIT, reason + (f" ({status_in_words(status)})" if status else ""))


def _timeout(host: str, what: str, seconds: float) -> Failure:
    return Failure(FailureKind.TIMEOUT, f"{host} {what} within {seconds_in_words(seconds)}")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(20):  # chains made by libraries are short; never trust them to end
        if error is None:
            return
        yield error
        if isinstance(error, BaseExceptionGroup):
            yield from error.exceptions
        error = error.__cause__ or error.__context__


def _system_words(error: BaseException) -> str:
    for cause in _causes(error):
        if isinstance(cause, ConnectionRefusedError):
            return "the connection was refused"
        if isinstance(cause, ConnectionError):
            return "the connection was broken off"
        if isinstance(cause, OSError) and cause.strerror:
            return line(cause.strerror, 120).lower()
    return "no connection"
