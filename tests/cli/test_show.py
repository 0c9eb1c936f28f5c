"""What `show` says of a thread in plain text, beside what the other tests ask of its JSON."""

from pathlib import Path

from newsdesk.desk import Desk
from newsdesk.model import Config
from newsdesk.text.lacking import NO_POINTS
from tests.summary.stories import DAM, article
from tests.summary.test_gains import DENIAL, LATER, NOTE
from tests.support.command import Commands
from tests.support.records import write_records


def test_show_tells_what_is_new_who_denies_what_and_what_was_corrected(
    newsdesk: Commands, tmp_path: Path
) -> None:
    assert newsdesk("import", write_records(tmp_path / "first.jsonl", DAM)).code == 0
    with Desk.open(newsdesk.data, Config(path="")) as desk:
        desk.mark_all_read()
    assert newsdesk("import", write_records(tmp_path / "later.jsonl", LATER)).code == 0
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    shown = newsdesk("show", thread["id"]).out
    parts = {part.split("\n", 1)[0]: part for part in shown.split("\n\n")}
    assert "New outlet: Outlet 4" in parts["New since you last looked"]
    assert DENIAL in parts["Who denies what"]
    assert NOTE in parts["Corrections"]


def test_show_names_the_days_that_articles_claim_and_who_declined_once(
    newsdesk: Commands, tmp_path: Path
) -> None:
    undated = article(9, "en", DAM[0].title, f"{DAM[0].text}\n\nThe choir of Oberau sang for the villages.")
    newsdesk("import", write_records(tmp_path / "in.jsonl", [*DAM[:2], undated]))
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    head, *rows = newsdesk("show", thread["id"]).out.splitlines()
    assert rows[0].startswith("7 March 2021 to 8 March 2021, 1 undated; "), head
    (declined,) = (row for row in rows[rows.index("Quotes") :] if "declined to comment" in row)
    assert declined.startswith("- Lennewasser declined to comment on the cracks in the Oberau dam. [")


def test_what_has_no_title_and_no_outlet_is_named_as_such(newsdesk: Commands, tmp_path: Path) -> None:
    record = tmp_path / "in.jsonl"
    record.write_text('{"url": "urn:x", "title": "", "text": "The dam above Oberau held on Friday."}\n')
    assert newsdesk("import", record).code == 0
    shown = newsdesk("show", 1).out
    assert shown.startswith("(without a title)\n")
    assert "[1] unnamed outlet, undated" in shown
    assert "(without a title)  (unnamed outlet)" in newsdesk("search", "Oberau").out
    assert "article 1: (without a title)" in newsdesk("why", 1).out


def test_show_says_where_no_sentence_could_be_chosen(newsdesk: Commands, tmp_path: Path) -> None:
    scrap = article(1, "de", "Flut im Tal", "Das Wasser steigt.")
    newsdesk("import", write_records(tmp_path / "in.jsonl", [scrap]))
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    shown = newsdesk("show", thread["id"])
    assert f"\nKey points\n{NO_POINTS}\n" in shown.out
    assert newsdesk("show", thread["id"], "--json").json()["summary"]["key_points"] == []


def test_every_sentence_that_show_tells_stands_on_one_line(newsdesk: Commands, tmp_path: Path) -> None:
    torn = f"{DAM[0].text}\n\nThe mayor said on 3 March 2021 that the\nvillages had\nto be left at once."
    newsdesk("import", write_records(tmp_path / "in.jsonl", [article(1, "en", DAM[0].title, torn)]))
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    told = newsdesk("show", thread["id"]).out
    assert "that the villages had to be left at once. [1]" in told


def test_a_language_is_found_however_it_is_written(newsdesk: Commands, tmp_path: Path) -> None:
    newsdesk("import", write_records(tmp_path / "in.jsonl", DAM[:1]))
    for code in ("en", "EN", "en-GB", " en_US "):
        assert newsdesk("threads", "--language", code).out.startswith("    1  "), code


def test_where_no_source_says_a_date_none_is_shown(newsdesk: Commands, tmp_path: Path) -> None:
    choir = article(
        7, "en", "Choir sings in Kelmore", "The choir of Kelmore sang for the growers of the orchards."
    )
    later = article(9, "en", DAM[0].title, f"{DAM[0].text}\n\nThe choir of Oberau sang for the villages.")
    newsdesk("import", write_records(tmp_path / "in.jsonl", [*DAM[:2], later, choir]))
    by_title = {one["title"]: one for one in newsdesk("threads", "--json").json()["threads"]}
    alone = by_title.pop(choir.title)
    assert (alone["first"], alone["last"]) == (None, None)
    assert [one["date"] for one in alone["developments"]] == [None]
    (dam,) = by_title.values()
    assert (dam["first"], dam["last"]) == ("2021-03-07", "2021-03-08")
    assert all(one["date"].startswith("2021-03-0") for one in dam["developments"])

    today = alone["articles"][0]["fetched"][:10]
    listed = newsdesk("threads").out.splitlines()
    rows = {
        row.split(maxsplit=2)[2]: (row.split()[1], facts)
        for row, facts in zip(listed[::2], listed[1::2], strict=True)
    }
    assert rows[choir.title][0] == "undated"
    assert f"1 undated, fetched {today}; " in rows[choir.title][1]
    assert rows[dam["title"]][0] == "2021-03-08"
    assert f"1 undated, fetched {today}; " in rows[dam["title"]][1]

    found = newsdesk("search", "choir Kelmore").out
    assert f"  undated     {choir.title}" in found
    assert today not in found
    assert today not in newsdesk("show", alone["id"]).out.split("\nSources\n")[0]


def test_a_day_is_listed_no_finer_than_a_source_says_it(newsdesk: Commands, tmp_path: Path) -> None:
    record = tmp_path / "in.jsonl"
    record.write_text(
        '{"url": "urn:x", "title": "Dam", "text": "The dam above Oberau held.", "published": "2023-11"}\n'
    )
    newsdesk("import", record)
    assert newsdesk("threads").out.startswith("    1  2023-11     Dam\n")
    assert newsdesk("search", "Oberau").out.startswith("    1  2023-11     Dam  ")
