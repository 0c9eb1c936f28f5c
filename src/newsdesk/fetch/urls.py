"""Addresses as they may be asked: http or https, with a host, without credentials or fragment."""

import base64
from dataclasses import dataclass

import httpx

from newsdesk.fetch.reasons import Refused
from newsdesk.model import Failure, FailureKind
from newsdesk.text.clean import line

__all__ = ["Target", "host_key", "host_of", "may_carry_secrets", "read_url", "resolve"]

_LONGEST = 8_000  # longer than any server takes (RFC 9110 §4.1 recommends at least 8,000)
_DROPPED = str.maketrans("", "", "\t\r\n")  # as browsers do (WHATWG URL, basic URL parser)
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Target:
    """An address that can be asked, and the credentials that stood in it as an Authorization value."""

    url: httpx.URL
    authorization: str | None = None


def read_url(text: str) -> Target | Failure:
    """Read an address, or say why it cannot be asked."""
    try:
        return _target(httpx.URL(_tidy(text)))
    except Refused as refused:
        return refused.failure
    except (httpx.InvalidURL, ValueError):
        return _no_address(text)


def resolve(base: httpx.URL, location: str) -> Target | Failure:
    """Read the target of a redirect, which may be relative to `base`; its credentials are dropped."""
    try:
        target = _target(base.join(_tidy(location)))
    except Refused as refused:
        return refused.failure
    except (httpx.InvalidURL, ValueError):
        return _no_address(location)
    return Target(target.url)


def host_of(url: httpx.URL) -> str:
    """Return the host for people and logs; ASCII, as a foreign script could imitate another name."""
    return url.raw_host.decode("ascii", "replace")


def host_key(url: httpx.URL) -> str:
    """Return what counts as one host: http and https at their own ports are the same."""
    port = url.port
    host = host_of(url).rstrip(".")
    return host if port in (None, 80, 443) else f"{host}:{port}"


def may_carry_secrets(first: httpx.URL, hop: httpx.URL) -> bool:
    """Say whether a hop may get the cookies and headers that were meant for the first address.

    Only the same host at the same port, or the same host when plain HTTP becomes HTTPS.
    """
    if host_of(first) != host_of(hop):
        return False
    if first.scheme == hop.scheme:
        return _port(first) == _port(hop)
    return (first.scheme, _port(first), hop.scheme, _port(hop)) == ("http", 80, "https", 443)


def _port(url: httpx.URL) -> int:
    return _PORTS[url.scheme] if url.port is None else url.port


def _tidy(text: str) -> str:
    text = text.strip().translate(_DROPPED)
    if len(text) > _LONGEST:
        raise Refused(
            Failure(
                FailureKind.ADDRESS, f"the address is longer than {_LONGEST:,} characters: {line(text, 80)}"
            )
        )
    return text


def _target(url: httpx.URL) -> Target:
    if url.scheme not in _PORTS:
        what = (
            f"“{line(url.scheme, 20)}” addresses" if url.scheme else "addresses without http:// or https://"
        )
        raise Refused(Failure(FailureKind.ADDRESS, f"{what} cannot be fetched, only http and https"))
    if not url.raw_host.strip(b"."):
        raise Refused(Failure(FailureKind.ADDRESS, f"the address names no host: {line(str(url), 120)}"))
    if not 0 < _port(url) < 65536:
        raise Refused(Failure(FailureKind.ADDRESS, f"there is no port {url.port}"))
    _ = url.host  # raises ValueError where the host is no internationalised name, though it looks like one
    authorization = None
    if url.userinfo:
        secret = f"{url.username}:{url.password}".encode()
        authorization = "Basic " + base64.b64encode(secret).decode("ascii")
    return Target(url.copy_with(username=None, password=None, fragment=None), authorization)


def _no_address(text: str) -> Failure:
    shown = line(text, 120)
    return Failure(
        FailureKind.ADDRESS, f"not an address of the web: {shown}" if shown else "the address is empty"
    )
