"""The whole way, over a real server: feeds in, threads, summaries and digests out."""

from newsdesk.desk import Desk
from newsdesk.model import Config
from tests.support.command import Commands
from tests.support.server import Answer, WebServer
from tests.support.web import FLOOD, STRIKE, page, publish, rss


def _feed(newsdesk: Commands, *urls: str) -> None:
    rows = "".join(
        f'"Feed {number}" = {{ url = "{url}", interval = "1m" }}\n' for number, url in enumerate(urls)
    )
    newsdesk.config.write_text(
        f'languages = ["en", "de"]\npause = 0.0\n\n[feeds.Test]\n{rows}', encoding="utf-8"
    )


def test_feeds_become_threads_with_proofs(newsdesk: Commands, web_server: WebServer) -> None:
    _feed(newsdesk, publish(web_server, "/feed", [*FLOOD, *STRIKE]))

    done = newsdesk("refresh", "--json")

    assert done.code == 0, done.err
    counts = {"feeds": 1, "unchanged": 0, "added": 3, "changed": 0, "known": 0}
    assert done.json() == {**counts, "failed": [], "notes": [], "alerts": []}
    threads = newsdesk("threads", "--json").json()["threads"]
    titles = sorted(sorted(article["title"] for article in thread["articles"]) for thread in threads)
    assert titles == sorted([sorted(story.title for story in FLOOD), [STRIKE[0].title]])
    flood = next(thread for thread in threads if len(thread["articles"]) == 2)
    assert flood["outlets"] == ["The Marwick Courier"]
    assert flood["languages"] == ["en"]
    assert flood["first"].startswith("2026-11-02")
    assert sorted(one for group in flood["developments"] for one in group["articles"]) == sorted(
        article["id"] for article in flood["articles"]
    )

    shown = newsdesk("show", flood["id"], "--json").json()
    texts = {article.path: "\n\n".join(article.paragraphs) for article in FLOOD}
    assert shown["summary"]["key_points"]
    for claim in shown["summary"]["key_points"]:
        for citation in claim["citations"]:
            path = citation["url"].removeprefix(web_server.origin)
            assert citation["text"] in texts[path]
        assert claim["citations"][0]["text"] == claim["text"]


def test_a_second_refresh_asks_for_no_page(newsdesk: Commands, web_server: WebServer) -> None:
    _feed(newsdesk, publish(web_server, "/feed", FLOOD))
    newsdesk("refresh")
    web_server.forget()

    again = newsdesk("refresh", "--force", "--json").json()

    assert again["unchanged"] == 1
    assert again["added"] == 0
    assert web_server.paths() == ["/feed"]
    assert web_server.last("/feed").headers["if-none-match"] == '"2"'


def test_a_feed_that_is_not_due_is_not_asked(newsdesk: Commands, web_server: WebServer) -> None:
    _feed(newsdesk, publish(web_server, "/feed", FLOOD))
    newsdesk("refresh")
    web_server.forget()

    assert newsdesk("refresh").code == 0
    assert web_server.paths() == []


def test_an_article_of_two_feeds_is_there_once(newsdesk: Commands, web_server: WebServer) -> None:
    _feed(newsdesk, publish(web_server, "/a", FLOOD), publish(web_server, "/b", FLOOD))

    report = newsdesk("refresh", "--json").json()

    assert report["added"] == 2
    assert web_server.times_asked("/flood-1") == 1
    exported = newsdesk("export").out.splitlines()
    assert len(exported) == 2


def test_what_failed_is_told_with_its_reason(newsdesk: Commands, web_server: WebServer) -> None:
    web_server.page(FLOOD[0].path, page(FLOOD[0]))
    web_server.page("/gone", "gone", status=410)
    broken = STRIKE[0]
    links = [(FLOOD[0], web_server.url(FLOOD[0].path)), (broken, web_server.url("/gone"))]
    good = web_server.page("/feed", rss("Courier", links), content_type="application/rss+xml")
    dead = web_server.page("/dead", "no", status=404)
    _feed(newsdesk, good, dead)

    done = newsdesk("refresh", "--json")

    assert done.code == 1
    failed = {entry["url"]: entry for entry in done.json()["failed"]}
    assert set(failed) == {web_server.url("/gone"), dead}
    assert "410" in failed[web_server.url("/gone")]["reason"]
    assert "404" in done.err
    listed = newsdesk("feeds", "list", "--json")
    assert listed.code == 1
    states = {feed["url"]: feed for feed in listed.json()["feeds"]}
    assert states[dead]["status"] == "failed"
    assert "404" in states[dead]["failure"]["reason"]
    assert [page["url"] for page in states[good]["failed_pages"]] == [web_server.url("/gone")]
    assert states[good]["articles"] == 1


def test_nothing_reached_is_nothing_done(newsdesk: Commands, web_server: WebServer) -> None:
    _feed(newsdesk, web_server.page("/dead", "no", status=500))

    assert newsdesk("refresh").code == 3


def test_offline_asks_nothing(newsdesk: Commands, web_server: WebServer) -> None:
    _feed(newsdesk, publish(web_server, "/feed", FLOOD))

    done = newsdesk("refresh", "--offline", "--json")

    assert done.code == 3
    assert {entry["kind"] for entry in done.json()["failed"]} == {"offline"}
    assert web_server.paths() == []
    assert newsdesk("refresh", "--json").json()["added"] == 2


def test_a_page_that_failed_is_tried_again_and_a_changed_feed_read(
    newsdesk: Commands, web_server: WebServer
) -> None:
    links = [(FLOOD[0], web_server.url("/flood-1"))]
    more = [*links, (STRIKE[0], web_server.url("/strike-1"))]
    web_server.page("/flood-1", page(FLOOD[0]))
    web_server.page("/strike-1", page(STRIKE[0]))
    xml = "application/rss+xml"
    feed = web_server.sequence(
        "/feed",
        [
            Answer(rss("Courier", links).encode(), content_type=xml, etag='"1"'),
            Answer(rss("Courier", more).encode(), content_type=xml, etag='"2"'),
        ],
    )
    _feed(newsdesk, feed)

    assert newsdesk("refresh", "--json").json()["added"] == 1
    assert newsdesk("refresh", "--force", "--json").json()["added"] == 1


def test_a_feeds_own_text_stands_in_for_a_page_that_is_not_given(
    newsdesk: Commands, web_server: WebServer
) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in FLOOD[0].paragraphs)
    web_server.page("/paywall", "pay", status=402)
    listing = rss("Courier", [(FLOOD[0], web_server.url("/paywall"))]).replace(
        "</item>", f"<content:encoded><![CDATA[{text}]]></content:encoded></item>"
    )
    listing = listing.replace("<rss ", '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" ')
    _feed(newsdesk, web_server.page("/feed", listing, content_type="application/rss+xml"))

    assert newsdesk("refresh", "--json").json()["added"] == 1
    (record,) = newsdesk("export").out.splitlines()
    assert "cracks in the Orrin dam since the spring" in record


def test_hostile_text_reaches_no_terminal(newsdesk: Commands, web_server: WebServer) -> None:
    title = "Dam \x1b]0;owned\x07gives \u202eway [bold red]now[/]"
    web_server.page("/evil", page(FLOOD[0]).replace(FLOOD[0].title, title))
    listing = rss("Courier \u202e\x9b31m", [(FLOOD[0], web_server.url("/evil"))])
    _feed(newsdesk, web_server.page("/feed", listing, content_type="application/rss+xml"))

    assert newsdesk("refresh").code == 0
    shown = newsdesk("threads").out + newsdesk("search", "Orrin").out + newsdesk("feeds", "list").out

    assert "[bold red]now[/]" in shown
    assert not any(sign in shown for sign in ("\x1b", "\x07", "\x9b", "\u202e"))


def test_alerts_name_new_articles_and_are_listed_until_they_are_read(
    newsdesk: Commands, web_server: WebServer
) -> None:
    _feed(newsdesk, publish(web_server, "/feed", [*FLOOD, *STRIKE]))
    settings = newsdesk.config.read_text(encoding="utf-8")
    newsdesk.config.write_text('alerts = ["harbour pilots", "nobody"]\n' + settings, encoding="utf-8")

    told = newsdesk("refresh")
    strike = newsdesk("threads", "--query", "pilots", "--json").json()["threads"][0]["id"]
    name = f"{STRIKE[0].title} (The Marwick Courier, thread {strike})"
    assert f"alert “harbour pilots”: {name}\n" in told.out
    assert "alert" not in newsdesk("refresh", "--force").out, "what is known sets off no alert again"

    listed = newsdesk("alerts")
    assert "harbour pilots: 1 unread article\n" in listed.out
    assert "nobody: no unread article\n" in listed.out
    with Desk.open(newsdesk.data, Config(path="")) as desk:
        desk.mark_read(strike)
    assert "harbour pilots: no unread article\n" in newsdesk("alerts").out
    found = newsdesk("alerts", "--all", "--json").json()["alerts"]
    assert [(one["words"], one["count"]) for one in found] == [("harbour pilots", 1), ("nobody", 0)]
    assert found[0]["hits"][0]["article"]["title"] == STRIKE[0].title


def test_without_alerts_the_command_says_how_to_name_some(newsdesk: Commands) -> None:
    listed = newsdesk("alerts")
    assert (listed.code, listed.out) == (0, "")
    assert 'alerts = ["Altman", "Deutsche Bahn"]' in listed.err


def test_threads_are_narrowed_to_what_is_unread_followed_of_a_language_or_a_feed(
    newsdesk: Commands, web_server: WebServer
) -> None:
    flood, strike = publish(web_server, "/flood", FLOOD), publish(web_server, "/strike", STRIKE)
    _feed(newsdesk, flood, strike)
    newsdesk("refresh")
    ids = {len(one["articles"]): one["id"] for one in newsdesk("threads", "--json").json()["threads"]}
    assert newsdesk("follow", ids[2], 999).code == 3
    assert newsdesk("digest", "--followed").code == 3
    assert newsdesk("follow", ids[2], ids[1]).code == newsdesk("follow", "--stop", ids[1]).code == 0
    with Desk.open(newsdesk.data, Config(path="")) as desk:
        desk.mark_read(ids[2])

    def listed(*words: str) -> list[int]:
        return [one["id"] for one in newsdesk("threads", "--json", *words).json()["threads"]]

    assert listed("--followed") == [ids[2]]
    assert listed("--unread") == [ids[1]]
    assert listed("--feed", "feed 1") == listed("--feed", strike) == [ids[1]]
    assert sorted(listed("--feed", "Test")) == sorted(ids.values())
    assert sorted(listed("--language", "en")) == sorted(ids.values())
    assert listed("--language", "de") == []
    wrong = newsdesk("threads", "--feed", "Feed 9")
    assert (wrong.code, wrong.out) == (2, "")
    assert "no feed or section is named 'Feed 9'" in wrong.err
    (digest,) = newsdesk("digest", "--followed", "--json").json()["digests"]
    assert FLOOD[0].title in digest["markdown"]
