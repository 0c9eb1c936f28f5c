import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.errors import NotFound, StoreError
from newsdesk.model import Draft, Origin, Reading, Reference, Span, When
from newsdesk.store import Added, Store
from tests.store.conftest import Blank
from tests.store.material import NOW, article, draft, page, reading

LATER = NOW + timedelta(days=3)
LONG = "Twelve ships waited before the closed harbour while the crews mended their nets in the rain. " * 6


def test_an_article_comes_back_whole(store: Store) -> None:
    given_ = draft(
        "a",
        "Erster Absatz – mit „Anführung“ 🚢.\n\n- Punkt eins\n\nZweiter Absatz.",
        authors=("Änne Öz", "山田"),
        published=When.month(2023, 11),
        key_points=(Span(5, 9), Span(20, 30)),
        references=(Reference("Paper, 2023", "Paper", "Harbour", "https://r.example"), Reference("bare")),
        links=("https://l.example/1", "https://l.example/2"),
        origin=Origin.FILE,
    )
    with store.write() as writing:
        added = writing.articles.add(given_, reading("x"), None, NOW)
    assert added == Added(1, new=True, revision=1, changed=True)
    with store.read() as snapshot:
        held = snapshot.articles.get(1)
        kept = [name for name in Draft.__slots__ if name not in {"links", "claimed"}]
        assert [getattr(held, name) for name in kept] == [getattr(given_, name) for name in kept]
        assert (held.revision, held.fetched, held.read) == (1, NOW, False)
        assert held.sha256 == hashlib.sha256(given_.text.encode()).hexdigest()
        assert snapshot.articles.links(1) == given_.links
        assert snapshot.articles.reading(1) == reading("x")
        assert snapshot.articles.count() == 1


def test_the_page_comes_back_byte_for_byte(store: Store) -> None:
    body = bytes(range(256)) * 20
    sent = page("https://paper.example/a", body)
    with store.write() as writing:
        added = writing.articles.add(draft("a"), reading(), sent, NOW)
        assert writing.articles.page(added.article) == sent
        assert writing.articles.get(added.article).sha256 == sent.sha256
        assert writing.articles.check(added.article, 1)


def test_the_same_bytes_are_stored_once(store: Store) -> None:
    with store.write() as writing:
        for name in "abc":
            writing.articles.add(draft(name), reading(), page(f"https://paper.example/{name}", b"same"), NOW)
        assert writing.articles.count() == 3
        assert writing.connection.execute("SELECT count(*) FROM pages").fetchone()[0] == 1
        assert writing.articles.page(2).url == "https://paper.example/b"


def test_bytes_that_are_not_what_was_fetched_are_told(store: Store) -> None:
    with store.write() as writing:
        writing.articles.add(draft("a"), reading(), page("https://paper.example/a", b"true"), NOW)
        writing.connection.execute("UPDATE pages SET packed = (SELECT zeroblob(8))")
        with pytest.raises(StoreError, match="article 1"):
            writing.articles.page(1)
        assert not writing.articles.check(1, 1)


def test_a_page_with_a_false_digest_is_refused(store: Store) -> None:
    false = replace(page("https://paper.example/a"), sha256="0" * 64)
    with pytest.raises(ValueError, match="SHA-256"), store.write() as writing:
        writing.articles.add(draft("a"), reading(), false, NOW)
    with store.read() as snapshot:
        assert snapshot.articles.count() == 0


def test_text_that_cannot_be_stored_is_made_storable_without_moving_spans(store: Store) -> None:
    broken = draft(
        "a", "one \ud800 two", title="\udfff", url="https://paper.example/\ud800", authors=("\ud800",)
    )
    with store.write() as writing:
        writing.articles.add(broken, reading(), None, NOW)
        held = writing.articles.get(1)
    assert (held.text, held.title) == ("one ? two", "?")


def test_a_reading_of_an_older_form_is_to_be_made_anew(store: Store) -> None:
    with store.write() as writing:
        article(writing, "a")
        writing.connection.execute("UPDATE readings SET packed = x'00'")
        assert writing.articles.reading(1) is None
        writing.articles.put_reading(1, reading("new"))
        assert writing.articles.reading(1) == reading("new")
        assert writing.articles.reading(2) is None


def test_all_articles_come_in_the_order_of_arrival(store: Store) -> None:
    with store.write() as writing:
        for number in range(450):
            article(writing, f"n{number}", day=-number)
    with store.read() as snapshot:
        assert [held.id for held in snapshot.articles.all()] == list(range(1, 451))
        assert snapshot.articles.ids() == tuple(range(1, 451))
        assert [held.id for held in snapshot.articles.many([7, 3, 999, 5])] == [7, 3, 5]
        assert [line.id for line in snapshot.articles.lines([7, 3, 999, 5])] == [7, 3, 5]


def test_an_unknown_article_is_not_found(store: Store) -> None:
    with store.read() as snapshot:
        for ask in (snapshot.articles.get, snapshot.articles.page, snapshot.articles.links):
            with pytest.raises(NotFound):
                ask(7)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=40, deadline=None)
@given(texts, texts, st.lists(texts, max_size=3))
def test_any_text_comes_back_and_the_index_takes_it_in_and_out(
    blank: Blank, title: str, text: str, authors: list[str]
) -> None:
    with blank() as writing:
        one = draft("a", text, title=title, authors=tuple(authors))
        writing.articles.add(one, Reading("en", 1), None, NOW)
        held = writing.articles.get(1)
        assert (held.title, held.text, held.authors) == (title, text, tuple(authors))
        writing.articles.add(draft("a", "quite different"), Reading("en", 1), None, NOW)
        writing.connection.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
