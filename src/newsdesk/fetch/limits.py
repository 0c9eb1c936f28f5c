"""How long and how much, at most."""

from dataclasses import dataclass

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one request: times in seconds, without the time that politeness takes.

    `connect` bounds the connection with its TLS handshake, `read` each wait for bytes, `total` all hops
    and the whole body together, so that a server that drips is cut off. `at_once` bounds the requests
    under way to all hosts together.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    hops: int = 10
    at_once: int = 32
