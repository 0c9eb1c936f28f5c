"""The way from the address asked for to the one that answers."""

import pytest

from newsdesk.model import FailureKind, FetchRequest, FetchStatus
from tests.fetch.support import PUBLIC, FakeDialer, FakeNames, body, fetch, fetcher, reason
from tests.support.exchange import Answer, Exchange
from tests.support.server import WebServer


@pytest.mark.parametrize(
    "location", ["/a/page?x=1#part", "page?x=1", "//127.0.0.1:{port}/a/page?x=1", "./page?x=1"]
)
async def test_relative_targets(web_server: WebServer, location: str) -> None:
    web_server.page("/a/page?x=1", "here")
    url = web_server.redirect("/a/from", location.format(port=web_server.port))
    outcome = await fetch(url)
    assert body(outcome) == b"here"
    assert outcome.page is not None
    assert outcome.page.final_url == web_server.url("/a/page?x=1")
    assert (outcome.url, outcome.page.url) == (url, url)


@pytest.mark.parametrize(
    ("statuses", "moved"), [((301, 308), True), ((301, 302), False), ((307,), False), ((308,), True)]
)
async def test_a_feed_has_moved_when_every_redirect_was_permanent(
    web_server: WebServer, statuses: tuple[int, ...], moved: bool
) -> None:
    for number, status in enumerate(statuses):
        web_server.redirect(f"/{number}", f"/{number + 1}", status)
    end = web_server.page(f"/{len(statuses)}", "end", etag='"1"')
    outcome = await fetch(web_server.url("/0"))
    unchanged = await fetch(web_server.url("/0"), etag='"1"')
    assert outcome.moved_to == (end if moved else None)
    assert unchanged.status is FetchStatus.UNCHANGED
    assert unchanged.moved_to == outcome.moved_to


async def test_a_page_that_is_gone_has_not_moved(web_server: WebServer) -> None:
    outcome = await fetch(web_server.redirect("/a", "/gone", 301))
    assert outcome.status is FetchStatus.FAILED
    assert outcome.moved_to is None


async def test_ten_hops_are_followed_and_eleven_are_not(web_server: WebServer) -> None:
    for number in range(11):
        web_server.redirect(f"/{number}", f"/{number + 1}")
    web_server.page("/11", "end")
    assert body(await fetch(web_server.url("/1"))) == b"end"
    outcome = await fetch(web_server.url("/0"))
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.REDIRECTS
    assert reason(outcome) == "127.0.0.1 redirects more than 10 times"


async def test_circles_are_noticed_at_once(web_server: WebServer) -> None:
    web_server.redirect("/a", "/b")
    web_server.redirect("/b", "/a")
    outcome = await fetch(web_server.url("/a"))
    assert reason(outcome) == "127.0.0.1 redirects in a circle"
    assert web_server.paths() == ["/a", "/b"]


@pytest.mark.parametrize(
    "location",
    [
        "ftp://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://./",
        "http://a:0/",
        "http://x:y/",
    ],
)
async def test_other_schemes_and_broken_targets_are_refused(web_server: WebServer, location: str) -> None:
    outcome = await fetch(web_server.redirect("/a", location))
    assert outcome.failure is not None
    assert outcome.failure.kind is FailureKind.REDIRECTS
    assert reason(outcome).startswith("127.0.0.1 redirects to an address that cannot be asked")


async def test_a_redirect_without_a_target_is_a_status(web_server: WebServer) -> None:
    assert reason(await fetch(web_server.page("/a", "", status=302))) == "127.0.0.1 answered HTTP 302 Found"


async def test_secrets_stay_with_the_host_they_were_given_for(web_server: WebServer) -> None:
    port = web_server.port
    web_server.redirect("/a", "/b")
    web_server.redirect("/b", f"http://other.example:{port}/c")
    web_server.page("/c", "end")
    names = FakeNames(first_example=[(PUBLIC,)], other_example=[(PUBLIC,)])
    outcome = await fetch(
        f"http://user:pass%20word@first.example:{port}/a",
        private=False,
        options={"resolver": names, "dialer": FakeDialer()},
        headers=(("X-Key", "secret"),),
        cookies=(("session", "secret"),),
    )
    assert body(outcome) == b"end"
    for path in ("/a", "/b"):
        headers = web_server.last(path).headers
        assert headers["authorization"] == "Basic dXNlcjpwYXNzIHdvcmQ="
        assert headers["x-key"] == "secret"
        assert headers["cookie"] == "session=secret"
    assert not {"authorization", "x-key", "cookie"} & set(web_server.last("/c").headers)
    assert outcome.page is not None
    assert "pass" not in outcome.page.final_url


async def test_credentials_in_a_target_are_dropped(web_server: WebServer) -> None:
    web_server.page("/b", "x")
    outcome = await fetch(web_server.redirect("/a", f"http://u:p@127.0.0.1:{web_server.port}/b"))
    assert "authorization" not in web_server.last("/b").headers
    assert outcome.page is not None
    assert outcome.page.final_url == web_server.url("/b")


async def test_a_cookie_set_on_the_way_comes_back_and_is_forgotten_afterwards(web_server: WebServer) -> None:
    def page(exchange: Exchange) -> None:
        if "cookie" in exchange.asked.headers:
            exchange.send(Answer(b"read " + exchange.asked.headers["cookie"].encode()))
        else:
            exchange.send(Answer(status=302, headers={"Location": "/consent"}))

    url = web_server.route("/page", page)
    web_server.redirect("/consent", "/page", headers={"Set-Cookie": "agreed=1; Path=/"})
    async with fetcher() as opened:
        first = await opened.fetch(FetchRequest(url, private=True))
        web_server.forget()
        second = await opened.fetch(FetchRequest(url, private=True))
    assert body(first) == body(second) == b"read agreed=1"
    assert web_server.paths() == ["/page", "/consent", "/page"]


async def test_a_cookie_set_on_the_way_is_not_sent_to_another_site(web_server: WebServer) -> None:
    port = web_server.port
    away = f"http://other.example:{port}/b"
    web_server.redirect("/a", away, headers={"Set-Cookie": "t=1; Domain=example; Path=/"})
    web_server.page("/b", "x")
    names = FakeNames(first_example=[(PUBLIC,)], other_example=[(PUBLIC,)])
    options = {"resolver": names, "dialer": FakeDialer()}
    await fetch(f"http://first.example:{port}/a", private=False, options=options)
    assert "cookie" not in web_server.last("/b").headers
