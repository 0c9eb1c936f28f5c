"""Search in scripts without blanks, in new stores and in those of an older version."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.store import Store
from newsdesk.store.database import FILE_NAME, migrations
from tests.store.conftest import Blank
from tests.store.material import NOW, article, draft, reading
from tests.store.test_search import found, marked


@pytest.fixture
def asian(store: Store) -> Store:
    with store.write() as writing:
        article(writing, "1", text="新东京电力公司周五宣布，OpenAI董事会已经同意。", title="核电站")
        article(writing, "2", text="東京電力は17日、ダムの水が漏れたと発表した。", title="漏水")
        article(writing, "3", text="삼성전자는 OpenAI와 협력한다.", title="협력")
        article(writing, "4", text="น้ำท่วมถนนในหุบเขา", title="เขื่อนแตก")
        article(writing, "5", text="OpenAI said no.", title="Plain")
    return store


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("东京电力", [1]),
        ("东京电", [1]),
        ("京电力", [1]),
        ("东京公司", []),
        ("電力", [2]),
        ("水", [2]),
        ("ダム", [2]),
        ("ダ", [2]),
        ("OpenAI", [1, 3, 5]),
        ("Open", [1, 3, 5]),
        ("pen", []),
        ("OpenAI董事会", [1]),
        ('"OpenAI 董事会"', [1]),
        ('"董事会 OpenAI"', []),
        ("董事会 东京", [1]),
        ("삼성전자", [3]),
        ("전자 협력", [3]),
        ("ท่วม", [4]),
        ("เขื่อน", [4]),
        ("17", [2]),
        ("ｏｐｅｎａｉ", [1, 3]),
    ],
)
def test_a_word_is_found_within_a_run_of_letters(asian: Store, query: str, articles: list[int]) -> None:
    assert found(asian, query) == articles


def test_what_was_found_is_marked_and_nothing_else(asian: Store) -> None:
    with asian.read() as snapshot:
        (hit,) = snapshot.search("东京电力")
        assert marked(hit) == ["东京电力"]
        (hit,) = snapshot.search("OpenAI董")
        assert marked(hit) == ["OpenAI董"]
        (hit,) = snapshot.search("ダム")
        assert marked(hit) == ["ダム"]
        marks = {hit.article.id: marked(hit) for hit in snapshot.search("Open")}
    assert marks == {1: ["OpenAI"], 3: ["OpenAI"], 5: ["OpenAI"]}


def test_an_alert_finds_words_within_a_run(asian: Store) -> None:
    with asian.read() as snapshot:
        assert [number for number, _ in snapshot.holding("东京电力")] == [1]
        assert [number for number, _ in snapshot.holding("OpenAI")] == [5, 3, 1]


def test_an_edited_article_is_found_by_its_new_text_alone(asian: Store) -> None:
    with asian.write() as writing:
        writing.articles.add(draft("2", "大阪で雨が降った。", title="雨"), reading("x"), None, NOW)
    assert (found(asian, "電力"), found(asian, "大阪")) == ([], [2])


def test_an_older_store_is_read_anew_and_loses_nothing(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / FILE_NAME)
    older = [sql for number, sql in migrations() if number < 7]
    for sql in older:
        old.executescript(sql)
    old.execute("PRAGMA application_id = 0x4E455753")
    old.execute(f"PRAGMA user_version = {len(older)}")
    for number, title, text in (
        (1, "核电站", "新东京电力公司宣布，停止供电。"),
        (2, "Plain", "Nothing of the kind."),
    ):
        old.execute(
            "INSERT INTO articles (id, url, title, outlet, language, fetched, revision)"
            " VALUES (?, 'https://paper.example/' || ?, ?, 'Paper', 'zh', 0, 1)",
            (number, number, title),
        )
        old.execute(
            "INSERT INTO revisions VALUES (?, 1, 'https://paper.example/' || ?, ?, ?, '[]', NULL, NULL, 'zh',"
            " 'Paper', 'page', '[]', '[]', '[]', x'00', 0, x'00')",
            (number, number, title, text),
        )
        old.execute(
            "INSERT INTO articles_fts (rowid, title, text, folded) VALUES (?, ?, ?, '')",
            (number, title, text),
        )
    old.commit()
    old.close()
    with Store.open(tmp_path) as store:
        assert (found(store, "停止供电"), found(store, "nothing")) == ([1], [2])  # whole runs, as before
        with store.write() as writing:
            assert writing.renewal.articles(10) == [1]
            writing.renewal.done([1])
            writing.renewal.done([1])
        assert (found(store, "东京电力"), found(store, "停止供电")) == ([1], [1])


letters = st.text(st.sampled_from("东京电力ダムが는가น้ำaB 。・·\n「」💧"), max_size=30)


@settings(max_examples=40, deadline=None)
@given(letters, letters, letters)
def test_any_text_goes_into_both_indexes_and_out(blank: Blank, title: str, text: str, query: str) -> None:
    with blank() as writing:
        writing.articles.add(draft("a", text, title=title), reading("x"), None, NOW)
        for hit in writing.search(query):
            assert all(hit.snippet[start:end] for start, end in hit.marks)
        writing.articles.add(draft("a", "quite different"), reading("x"), None, NOW)
        for table in ("articles_fts", "articles_grams"):
            writing.connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608 - constants
        assert writing.connection.execute("SELECT count(*) FROM articles_grams_docsize").fetchone() == (0,)
