import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model import Hit
from newsdesk.store import Store
from tests.store.conftest import Blank
from tests.store.material import NOW, article


def found(store: Store, query: str) -> list[int]:
    with store.read() as snapshot:
        return sorted(hit.article.id for hit in snapshot.search(query))


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


@pytest.fixture
def german(store: Store) -> Store:
    with store.write() as writing:
        article(writing, "1", text="Herr Müller wohnt in der Frankfurter Straße.", title="Umzug")
        article(writing, "2", text="Herr Mueller wohnt in der Hauptstrasse.", title="Zuzug")
        article(writing, "3", text="Der Kapitän sah das Café im Hafen.", title="Hafen")
    return store


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("Straße", [1]),
        ("strasse", [1]),
        ("STRASSE", [1]),
        ("Müller", [1, 2]),
        ("mueller", [1, 2]),
        ("muller", [1]),
        ("Mül", [1, 2]),
        ("Hauptstraße", [2]),
        ("cafe", [3]),
        ("café", [3]),
        ("kapitaen", [3]),
        ("kapitan", [3]),
        ("herr wohnt", [1, 2]),
        ("wohnt herr", [1, 2]),
        ('"herr wohnt"', []),
        ('"frankfurter strasse"', [1]),
        ('"Frankfurter Straße" müller', [1]),
        ('"der frankfurter', [1]),
        ("umzug", [1]),
        ("umzug müller", [1]),
        ("zug", []),
        ("", []),
        ('""', []),
        ("... ---", []),
    ],
)
def test_words_and_phrases_are_found_in_every_spelling(
    german: Store, query: str, articles: list[int]
) -> None:
    assert found(german, query) == articles


@pytest.mark.parametrize(
    "query",
    [
        "NEAR(",
        "AND",
        "a OR",
        "NOT",
        '"',
        '"""',
        "title:x",
        "x*",
        "^x",
        "(",
        "a-b",
        "'; DROP",
        "\x00",
        "a" * 9000,
    ],
)
def test_nothing_in_a_query_is_an_operator(german: Store, query: str) -> None:
    assert found(german, query) == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_query_on_any_text_gives_marks_inside_a_verbatim_snippet(
    blank: Blank, query: str, text: str
) -> None:
    with blank() as writing:
        article(writing, "1", text=text, title="A title")
        for asked in (query, text[:20]):
            for hit in writing.search(asked):
                assert hit.snippet in text
                assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


def test_a_word_in_the_title_weighs_more(store: Store) -> None:
    with store.write() as writing:
        article(writing, "1", title="Harbour closed", text="Ships wait before the gates in the rain.")
        article(writing, "2", title="Weather", text="Rain falls on the harbour and on the ships.")
        for number in "345":  # a word that most articles hold says nothing of any of them
            article(writing, number, title="Budget", text=f"Ministers quarrel for {number} days.")
    with store.read() as snapshot:
        assert [hit.article.id for hit in snapshot.search("harbour")] == [1, 2]


def test_the_newest_comes_first_among_equals_and_the_limit_holds(store: Store) -> None:
    with store.write() as writing:
        for number in range(5):
            article(writing, str(number), title="Harbour", text=f"The harbour {number} is closed.")
    with store.read() as snapshot:
        assert [hit.article.id for hit in snapshot.search("harbour", 3)] == [5, 4, 3]
        assert snapshot.search("harbour", 0) == ()


def test_a_hit_names_its_thread_and_marks_what_was_found(store: Store) -> None:
    words = "Nothing of note happened in the town for a long while. " * 10
    with store.write() as writing:
        _, thread = article(
            writing, "1", text=f"{words}Then Herr Müller spoke of the Straße, and Müllerin laughed. {words}"
        )
    with store.read() as snapshot:
        (hit,) = snapshot.search("strasse mueller")
    assert hit.thread == thread
    assert marked(hit) == ["Müller", "Straße", "Müllerin"]
    assert len(hit.snippet) < 300


def test_an_unfinished_last_word_is_marked_to_its_end(german: Store) -> None:
    with german.read() as snapshot:
        (hit,) = snapshot.search("frankf")
        assert marked(hit) == ["Frankfurter"]
        assert snapshot.search("frankf ") == ()


def test_decomposed_letters_are_found_and_marked(store: Store) -> None:
    with store.write() as writing:
        article(writing, "1", text="Le cafe\u0301 est ferme\u0301.")
    with store.read() as snapshot:
        (hit,) = snapshot.search("cafe ferme")
    assert marked(hit) == ["cafe\u0301", "ferme\u0301"]


def test_other_scripts_are_found(store: Store) -> None:
    with store.write() as writing:
        article(writing, "1", text="Гавань закрыта. הנמל נסגר. الميناء مغلق.")
    for query in ("гавань", "ГАВАНЬ", "הנמל", "الميناء"):
        assert found(store, query) == [1]


def test_threads_are_found_by_their_articles_and_by_the_title_of_a_person(store: Store) -> None:
    with store.write() as writing:
        _, one = article(writing, "1", text="The harbour is closed.", day=1)
        article(writing, "2", text="Rain on Monday.", thread=one)
        _, two = article(writing, "3", text="The budget is late.", title="Budget", day=2)
        writing.threads.rename(two, "Öffentliche Gelder", writing.articles.get(3).fetched)
    with store.read() as snapshot:
        lines = snapshot.threads.lines
        assert [line.id for line in lines(query="harbour")] == [one]
        assert [line.id for line in lines(query="rain")] == [one]
        assert [line.id for line in lines(query="oeffentliche gel")] == [two]
        assert lines(query="nowhere") == ()
        assert lines(query="...") == ()
        assert [line.id for line in lines(query="  ")] == [two, one]


def test_an_alert_without_blanks_is_found_within_a_run(store: Store) -> None:
    with store.write() as writing:
        found = article(writing, "1", text="東京の小さな映画館が百周年を祝った。", language="ja")
    with store.read() as snapshot:
        assert snapshot.holding("映画館") == (found,)
        (hit,) = snapshot.quoted("映画館", [found[0]])
    assert marked(hit) == ["映画館"]


def test_words_of_an_alert_stand_whole_and_together_the_newest_article_first(store: Store) -> None:
    with store.write() as writing:
        first, thread = article(writing, "1", text="Die Deutsche Bahn fährt wieder.")
        article(writing, "2", text="Deutsche fahren mit der Bahn, der Bahnhof ist zu.")
        second, other = article(writing, "3", text="DEUTSCHER Bahnstreik? Nein, Deutsche Bahn sagt ab.")
    with store.read() as snapshot:
        assert snapshot.holding("Deutsche Bahn") == ((second, other), (first, thread))
        assert snapshot.holding("Deutsche Bahn", after=first) == ((second, other),)
        assert snapshot.holding("bahnh") == snapshot.holding("!?") == ()
        (hit,) = snapshot.quoted("Deutsche Bahn", [first])
    assert (hit.article.id, hit.thread, marked(hit)) == (first, thread, ["Deutsche Bahn"])
    with store.write() as writing:
        writing.threads.mark_read(thread, True, NOW)
    with store.read() as snapshot:
        assert snapshot.holding("Deutsche Bahn", unread=True) == ((second, other),)
