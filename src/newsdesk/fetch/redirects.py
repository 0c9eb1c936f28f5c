"""The way from the address asked for to the one that answers."""

import httpx

from newsdesk.fetch.reasons import Refused
from newsdesk.fetch.urls import Target, host_of, may_carry_secrets, resolve
from newsdesk.model import Failure, FailureKind

__all__ = ["REDIRECTS", "Way"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})


class Way:
    """The hops of one request: where it stands, what it may carry there, and when it has gone too far.

    `private` says whether the next hop may be a private address: the first one when the reader gave it,
    a later one only when a private address sent us there. Cookies that servers set on the way go back to
    their own sites and are forgotten at the end.
    """

    def __init__(self, start: Target, *, private: bool, most_hops: int) -> None:
        self.url = start.url
        self.first = start.url
        self.private = private
        self.hops = 0
        self.permanent = True
        self._most_hops = most_hops
        self._jar = httpx.Cookies()
        self._been: set[tuple[str, str]] = set()

    @property
    def carries_secrets(self) -> bool:
        """Whether this hop may get what was meant for the first address alone."""
        return may_carry_secrets(self.first, self.url)

    @property
    def moved_to(self) -> str | None:
        """The address to use from now on, when every redirect was permanent and none gave up HTTPS."""
        if not self.hops or not self.permanent or (self.first.scheme, self.url.scheme) == ("https", "http"):
            return None
        return str(self.url)

    def cookies(self) -> str:
        """Return the Cookie header's value of what this hop's site set on the way, or ""."""
        request = httpx.Request("GET", self.url)
        self._jar.set_cookie_header(request)
        return str(request.headers.get("cookie", ""))

    def follow(self, answer: httpx.Response, location: str, *, private_peer: bool) -> None:
        """Take the next hop; raises Refused when there is none or it goes too far."""
        host = host_of(self.url)
        if self.hops >= self._most_hops:
            reason = f"{host_of(self.first)} redirects more than {self._most_hops} times"
            raise Refused(Failure(FailureKind.REDIRECTS, reason))
        target = resolve(self.url, location)
        if isinstance(target, Failure):
            reason = f"{host} redirects to an address that cannot be asked: {target.reason}"
            raise Refused(Failure(FailureKind.REDIRECTS, reason))
        self._remember(str(self.url), self.cookies())
        self._jar.extract_cookies(answer)
        self.hops += 1
        self.permanent = self.permanent and answer.status_code in _PERMANENT
        self.private = self.private and private_peer
        self.url = target.url
        if (str(self.url), self.cookies()) in self._been:
            raise Refused(Failure(FailureKind.REDIRECTS, f"{host_of(self.first)} redirects in a circle"))

    def _remember(self, url: str, cookies: str) -> None:
        # the same address with other cookies is no circle: that is how consent pages work
        self._been.add((url, cookies))
