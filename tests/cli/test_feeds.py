"""Feeds by command: OPML in and out, removal, and what is added from an address."""

from pathlib import Path

from tests.support.command import Commands
from tests.support.server import WebServer
from tests.support.web import FLOOD, publish

OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Papers">
<outline type="rss" text="Courier" xmlUrl="https://courier.example/feed"/>
<outline type="rss" text="Gull" xmlUrl="https://gull.example/feed"/>
<outline type="rss" text="Broken" xmlUrl="ftp://old.example/feed"/></outline></body></opml>"""


def test_opml_in_and_out(newsdesk: Commands, tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(OPML, encoding="utf-8")

    first = newsdesk("feeds", "import", path, "--json")
    assert first.json()["added"] == ["https://courier.example/feed", "https://gull.example/feed"]
    assert first.code == 1
    assert "ftp://old.example/feed" in first.err
    assert newsdesk("feeds", "import", path, "--json").json()["added"] == []

    exported = newsdesk("feeds", "export").out
    assert "https://gull.example/feed" in exported
    assert newsdesk("feeds", "remove", "https://gull.example/feed").code == 0
    assert "gull.example" not in newsdesk("feeds", "export").out


def test_a_feed_that_is_not_there_keeps_no_other_from_being_removed(newsdesk: Commands) -> None:
    gone, none, other = (f"https://{name}.example/feed" for name in ("courier", "none", "gull"))
    newsdesk.config.write_text(f'[feeds]\nCourier = "{gone}"\nGull = "{other}"\n', encoding="utf-8")

    ran = newsdesk("feeds", "remove", gone, none, other)

    assert ran.code == 1
    assert ran.err.splitlines() == [
        f"removed {gone}; its articles stay",
        f"failed: {none} is not in {newsdesk.config}",
        f"removed {other}; its articles stay",
    ]
    assert newsdesk("feeds", "remove", gone).code == 3


def test_a_site_is_added_by_its_feed_and_an_article_by_its_address(
    newsdesk: Commands, web_server: WebServer
) -> None:
    feed = publish(web_server, "/feed", FLOOD)
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    site = web_server.page("/", f"<html><head>{link}</head><body>front page</body></html>")

    added = newsdesk("add", site)
    assert added.code == 0
    assert feed in added.err
    assert "`newsdesk refresh` fetches what is in it" in added.out
    listed = newsdesk("feeds", "list", "--json").json()["feeds"]
    assert [one["url"] for one in listed] == [feed]

    article = newsdesk("add", web_server.url("/flood-1"), "--json").json()
    assert (article["added"], article["failed"]) == (1, [])
    again = newsdesk("add", web_server.url("/flood-1"), "--json")
    assert (again.json()["added"], again.json()["known"]) == (0, 1)
    assert again.err.startswith("thread 1: ")
    assert again.err.endswith(" (known already)\n")


def test_an_address_of_a_feed_is_known_by_one_rule_however_it_comes_in(
    newsdesk: Commands, web_server: WebServer, tmp_path: Path
) -> None:
    feed = publish(web_server, "/feed", FLOOD)
    same = (f"{feed}/", f"{feed}?utm_source=mail", f"feed:{feed}", feed.replace("http:", "https:"))
    path = tmp_path / "feeds.opml"
    rows = "".join(f'<outline type="rss" xmlUrl="{one}"/>' for one in same)
    path.write_text(f'<opml version="2.0"><body>{rows}</body></opml>', encoding="utf-8")

    assert newsdesk("feeds", "import", path, "--json").json()["added"] == [same[0]]
    known = newsdesk("add", feed, "--json").json()
    assert (known["feeds"], known["known"]) == (0, 1)

    assert newsdesk("feeds", "remove", feed).err == f"removed {same[0]}; its articles stay\n"
    assert newsdesk("add", f"feed:{feed}", "--json").json()["feeds"] == 1
    assert [one["url"] for one in newsdesk("feeds", "list", "--json").json()["feeds"]] == [feed]
    assert newsdesk("feeds", "import", path).out.startswith("0 feeds added to ")
    assert newsdesk("feeds", "import", path).out.endswith(", 1 was there already\n")


def test_a_refresh_that_asks_nobody_says_why(newsdesk: Commands, web_server: WebServer) -> None:
    assert "`newsdesk add URL` adds one" in newsdesk("refresh").err

    newsdesk("add", publish(web_server, "/feed", FLOOD))
    assert newsdesk("refresh").err == ""
    assert "no feed is due yet, of 1: `newsdesk refresh --force`" in newsdesk("refresh").err


def test_what_an_address_answers_is_told(newsdesk: Commands, web_server: WebServer) -> None:
    web_server.redirect("/moved", web_server.url("/gone"), status=301)
    web_server.page("/gone", "gone", status=410)

    failed = newsdesk("add", web_server.url("/moved"), "--json")

    assert failed.code == 3
    assert "410" in failed.json()["failed"][0]["reason"]
