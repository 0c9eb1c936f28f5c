"""Nothing that came from the network leads into the reader's own network."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.fetch.addresses import is_private
from newsdesk.model import FailureKind, FetchOutcome, FetchRequest, FetchStatus
from tests.fetch.support import PUBLIC, QUICK, FakeDialer, FakeNames, body, fetch, fetcher, reason
from tests.support.server import WebServer

PRIVATE = [
    "127.0.0.1",
    "127.8.9.10",
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.127.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12::1",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
    "2001::1",
    "3fff::1",
    "5f00::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "100::1",
    "nonsense",
    "",
]
OPEN = [
    "8.8.8.8",
    PUBLIC,
    "2606:4700::1111",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::",
    "172.32.0.1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", OPEN)
def test_public_addresses(address: str) -> None:
    assert not is_private(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_in_every_dress(address: object) -> None:
    assert is_private(f"::ffff:{address}") == is_private(f"64:ff9b::{address}") == is_private(str(address))


def refused(outcome: FetchOutcome) -> bool:
    return outcome.failure is not None and outcome.failure.kind is FailureKind.ADDRESS


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "0"])
async def test_a_private_host_is_refused_before_a_socket_opens(web_server: WebServer, host: str) -> None:
    web_server.page("/", "secret")
    outcome = await fetch(f"http://{host}:{web_server.port}/", private=False)
    assert refused(outcome)
    assert web_server.asked == []
    assert web_server.connections == 0


async def test_an_address_that_the_reader_gave_may_be_private_and_says_so(web_server: WebServer) -> None:
    outcome = await fetch(web_server.page("/", "ours"))
    assert body(outcome) == b"ours"
    assert outcome.private


async def test_a_name_with_one_private_address_among_others_is_refused(web_server: WebServer) -> None:
    dialer = FakeDialer()
    names = FakeNames(mixed_example=[(PUBLIC, "10.0.0.1")])
    options = {"resolver": names, "dialer": dialer}
    outcome = await fetch(f"http://mixed.example:{web_server.port}/", private=False, options=options)
    assert refused(outcome)
    assert dialer.dialed == []


async def test_a_second_dns_answer_does_not_slip_past_the_check(web_server: WebServer) -> None:
    web_server.page("/", "public page")
    dialer = FakeDialer()
    names = FakeNames(rebind_example=[(PUBLIC,), ("127.0.0.1",)])
    async with fetcher(resolver=names, dialer=dialer) as opened:
        url = f"http://rebind.example:{web_server.port}/"
        first = await opened.fetch(FetchRequest(url))
        asked_for_first = list(names.asked)
        web_server.hang_up()
        second = await opened.fetch(FetchRequest(url))
    assert body(first) == b"public page"
    assert asked_for_first == ["rebind.example"]  # the name was resolved once, and the number was dialed
    assert dialer.dialed == [PUBLIC]
    assert not first.private
    assert refused(second)


async def test_a_connection_of_the_reader_is_not_lent_to_a_link(web_server: WebServer) -> None:
    url = web_server.page("/", "ours")
    async with fetcher() as opened:
        allowed = await opened.fetch(FetchRequest(url, private=True))
        refused_one = await opened.fetch(FetchRequest(url))
    assert allowed.status is FetchStatus.FETCHED
    assert refused(refused_one)


async def test_a_public_site_cannot_redirect_into_the_private_network(web_server: WebServer) -> None:
    secret = web_server.page("/secret", "secret")
    web_server.redirect("/", secret)
    options = {"resolver": FakeNames(public_example=[(PUBLIC,)]), "dialer": FakeDialer()}
    outcome = await fetch(f"http://public.example:{web_server.port}/", private=False, options=options)
    assert refused(outcome)
    assert web_server.times_asked("/secret") == 0


async def test_a_private_site_of_the_reader_may_redirect_into_its_network(web_server: WebServer) -> None:
    target = web_server.page("/target", "inside")
    assert body(await fetch(web_server.redirect("/", target))) == b"inside"


async def test_a_host_is_tried_at_its_next_address_when_the_first_is_dead(web_server: WebServer) -> None:
    web_server.page("/", "alive")
    dialer = FakeDialer(dead=["2606:4700::1"], refusing=["8.8.4.4"])
    names = FakeNames(many_example=[("2606:4700::1", "8.8.4.4", "8.8.8.8")])
    options = {"resolver": names, "dialer": dialer}
    outcome = await fetch(f"http://many.example:{web_server.port}/", private=False, options=options)
    assert body(outcome) == b"alive"
    assert dialer.dialed == ["2606:4700::1", "8.8.4.4", "8.8.8.8"]


async def test_a_host_of_which_no_address_answers() -> None:
    names = FakeNames(dead_example=[("8.8.8.8", "8.8.4.4")])
    options = {"resolver": names, "dialer": FakeDialer(refusing=["8.8.8.8", "8.8.4.4"]), "limits": QUICK}
    outcome = await fetch("http://dead.example/", private=False, options=options)
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.CONNECT
    hanging = options | {"dialer": FakeDialer(dead=["8.8.8.8", "8.8.4.4"])}
    outcome = await fetch("http://dead.example/", private=False, options=hanging)
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.TIMEOUT
    assert reason(outcome) == "dead.example could not be reached within 0.3 seconds"
