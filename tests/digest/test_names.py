"""File names, front matter values, who was first, the bibliography."""

import json
import re
from datetime import datetime, timedelta, timezone
from itertools import permutations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.digest import bibliography, file_name, file_names
from newsdesk.digest.front import front_matter
from newsdesk.digest.naming import slug
from newsdesk.model import When
from newsdesk.text.earliest import first_reported
from tests.digest.pandoc import pandoc
from tests.digest.sample import NOW, article, port, thread


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Hafen: Größe überrascht Ämter", "hafen-groesse-ueberrascht-aemter"),
        ("Gro\u0308ße", "groesse"),
        ("L'État, c'est moi — où ça ?", "letat-cest-moi-ou-ca"),
        ("Łódź, Øresund, İstanbul", "lodz-oresund-istanbul"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-story"),
        ("lpt1", "lpt1-story"),
        ("漢字", "thread-12"),
        ("", "thread-12"),
        ("1. ½ ﬁnal", "1-1-2-final"),
    ],
)
def test_a_title_becomes_a_slug(title: str, expected: str) -> None:
    assert slug(title, "thread-12") == expected


@given(st.text())
def test_a_file_name_is_safe_everywhere(title: str) -> None:
    name = file_name(thread((article(1, "x"),), title=title), NOW)
    assert re.fullmatch(r"2025-11-03-[a-z0-9]+(-[a-z0-9]+)*\.md", name)
    assert len(name) < 90


def test_a_long_title_is_cut_between_words() -> None:
    assert slug("wort " * 40, "x") == "-".join(["wort"] * 12)


def test_the_day_of_a_file_name_is_that_of_utc() -> None:
    late = datetime(2025, 11, 4, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    assert file_name(thread((article(1, "x"),)), late).startswith("2025-11-03-")


def test_threads_of_one_title_get_different_files() -> None:
    one = article(1, "x")
    threads = [thread((one,), "Wahl", 4), thread((one,), "WAHL!", 5), thread((one,), "Hafen", 6)]
    assert file_names(threads, NOW) == ("2025-11-03-wahl-4.md", "2025-11-03-wahl-5.md", "2025-11-03-hafen.md")


@given(st.text(), st.lists(st.text(), max_size=4), st.integers())
def test_yaml_reads_the_front_matter_back(text: str, texts: list[str], number: int) -> None:
    block = front_matter({"title": text, "aliases": texts, "thread": number})
    assert block.startswith("---\n")
    assert block.endswith("\n---\n")
    read = yaml.safe_load(block.removeprefix("---\n").removesuffix("---\n"))
    assert read == {"title": text, "aliases": texts, "thread": number}


def lines_of(*dates: str | None) -> list[int]:
    articles = [
        article(at + 1, "x", published=When.parse(one) if one else None) for at, one in enumerate(dates)
    ]
    found = {
        tuple(line.id for line in first_reported(order)) for order in permutations(thread(articles).articles)
    }
    assert len(found) == 1, "the order of the articles must not matter"
    return list(found.pop())


def test_the_earliest_date_is_first() -> None:
    assert lines_of("2025-11-02", "2025-11-01", None) == [2]


def test_a_time_and_a_day_do_not_say_which_was_first() -> None:
    assert lines_of("2025-11-01", "2025-11-01T09:00:00Z", "2025-11-02") == [1, 2]


def test_times_of_one_day_do() -> None:
    assert lines_of("2025-11-01T09:00:00Z", "2025-11-01T08:59:00Z") == [2]


def test_without_dates_it_is_what_we_fetched_first() -> None:
    assert lines_of(None, None) == [1]


def test_the_bibliography_is_csl_json_at_the_dates_precision() -> None:
    _, _, articles = port()
    undated = article(3, "x", title="Ohne Datum", outlet="", published=None)
    season = article(4, "x", title="Im Herbst", published=When.season(2023, 3))
    items = json.loads(bibliography([*articles.values(), undated, season]))
    assert [item["id"] for item in items] == ["newsdesk-4", "newsdesk-1", "newsdesk-2", "newsdesk-3"]
    assert items[0]["issued"] == {"date-parts": [[2023]], "season": 3}
    assert items[1]["issued"] == {"date-parts": [[2025, 10, 31]]}
    assert items[1]["author"] == [{"literal": "Jana Kröger"}, {"literal": "Ole Tamm"}]
    assert items[1]["container-title"] == "Nordumer Bote"
    assert items[2]["URL"] == "https://post.example/a_(b)?q=1&copy=2"
    assert "issued" not in items[3]
    assert items[3]["accessed"] == {"date-parts": [[2025, 11, 2]]}


def test_pandoc_reads_the_bibliography() -> None:
    _, _, articles = port()
    page = pandoc(bibliography(articles.values()), "plain", "-f", "csljson", "--citeproc", "--wrap=none")
    assert "port of nordum stays closed" in page.lower()
    assert "Jana Kröger" in page
