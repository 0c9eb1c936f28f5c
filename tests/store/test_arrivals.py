from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.errors import NotFound
from newsdesk.model import Origin, When
from newsdesk.store import Added, Store
from tests.store.conftest import Blank
from tests.store.material import NOW, article, draft, lone, page, reading

LATER = NOW + timedelta(days=3)
LONG = "Twelve ships waited before the closed harbour while the crews mended their nets in the rain. " * 6


@pytest.mark.parametrize(
    "url",
    [
        "https://paper.example/a",
        "http://www.paper.example/a/",
        "https://PAPER.example/a?utm_source=feed#top",
    ],
)
def test_an_address_in_another_spelling_is_the_same_article(store: Store, url: str) -> None:
    with store.write() as writing:
        first = writing.articles.add(draft("a"), reading(), None, NOW)
        again = writing.articles.add(replace(draft("a"), url=url), reading(), None, LATER)
        assert again == Added(first.article, new=False, revision=1, changed=False)
        assert writing.articles.find([url]) == first.article
        assert writing.articles.find(["https://paper.example/b", url]) == first.article
        assert writing.articles.find(["https://paper.example/b"]) is None


def test_every_address_on_the_way_leads_to_the_article(store: Store) -> None:
    sent = page("https://short.example/x", final_url="https://paper.example/a?from=short")
    with store.write() as writing:
        added = writing.articles.add(draft("a"), reading(), sent, NOW, aliases=["https://feed.example/go?1"])
        for url in (sent.url, sent.final_url, "https://paper.example/a", "https://feed.example/go?1"):
            assert writing.articles.find([url]) == added.article


def test_the_same_text_under_another_address_of_the_outlet_is_the_same_article(store: Store) -> None:
    with store.write() as writing:
        one = writing.articles.add(draft("a", LONG), reading(), None, NOW)
        two = writing.articles.add(
            draft("a-2", LONG.replace(" ", "\n\n", 1), title="Other"), reading(), None, NOW
        )
        assert (two.article, two.new) == (one.article, False)
        assert writing.articles.find(["https://paper.example/a-2"]) == one.article
        assert writing.articles.find_same(draft("a-3", LONG)) == one.article


def test_the_same_text_of_another_outlet_is_a_copy_of_its_own(store: Store) -> None:
    with store.write() as writing:
        one = writing.articles.add(draft("a", LONG), reading(), None, NOW)
        copy = writing.articles.add(
            draft("a", LONG, url="https://gazette.example/a", outlet="Gazette"), reading(), None, NOW
        )
        assert copy.new
        assert copy.article != one.article


def test_a_short_text_is_alike_by_chance_where_the_title_is_another(store: Store) -> None:
    notice = "Please log in to read on."
    with store.write() as writing:
        writing.articles.add(draft("a", notice), reading(), None, NOW)
        other = writing.articles.add(draft("b", notice), reading(), None, NOW)
        assert other.new


def test_a_changed_text_is_a_revision_and_the_old_one_stays(store: Store) -> None:
    old, new = draft("a"), draft("a", "The harbour was closed on Tuesday.")
    with store.write() as writing:
        number, thread = article(writing, "a")
        sent = page("https://paper.example/a", b"second")
        added = writing.articles.add(new, reading("second"), sent, LATER)
        assert added == Added(number, new=False, revision=2, changed=True)
    with store.read() as snapshot:
        assert snapshot.articles.get(number).text == new.text
        assert snapshot.articles.get(number).fetched == LATER
        assert snapshot.articles.at(number, 1).text == old.text
        assert snapshot.articles.reading(number) == reading("second")
        assert snapshot.articles.page(number, 2) == sent
        assert [(line.number, line.fetched) for line in snapshot.articles.revisions(number)] == [
            (1, NOW),
            (2, LATER),
        ]
        assert snapshot.threads.of(number) == thread
        assert [hit.article.id for hit in snapshot.search("tuesday")] == [number]
        assert snapshot.search("monday") == ()
        with pytest.raises(NotFound):
            snapshot.articles.page(number, 1)
        with pytest.raises(NotFound):
            snapshot.articles.at(number, 3)


def test_a_new_title_is_a_revision_and_no_new_article(store: Store) -> None:
    with store.write() as writing:
        article(writing, "a")
        added = writing.articles.add(draft("a", title="Harbour open again"), reading(), None, LATER)
        assert (added.new, added.revision) == (False, 2)
        assert writing.articles.lines([1])[0].title == "Harbour open again"


def test_white_space_alone_is_no_revision(store: Store) -> None:
    with store.write() as writing:
        article(writing, "a", text="One  line.\n\nTwo lines.")
        assert not writing.articles.add(
            draft("a", "One line.\nTwo\u00a0lines."), reading(), None, LATER
        ).changed


def test_a_page_takes_the_place_of_a_teaser_but_not_the_other_way_round(store: Store) -> None:
    teaser = draft("a", "The harbour of a was closed.", origin=Origin.FEED)
    with store.write() as writing:
        first = writing.articles.add(teaser, reading(), None, NOW)
        whole = writing.articles.add(draft("a"), reading(), None, LATER)
        assert whole == Added(first.article, new=False, revision=2, changed=True)
        again = writing.articles.add(teaser, reading(), None, LATER)
        assert again == Added(first.article, new=False, revision=2, changed=False)
        assert writing.articles.get(first.article).origin is Origin.PAGE


def test_a_revision_keeps_what_it_does_not_say(store: Store) -> None:
    day = When.day(date(2024, 2, 29))
    with store.write() as writing:
        writing.articles.add(draft("a", published=day), reading(), None, NOW)
        writing.articles.add(
            draft("a", "Other.", published=None, outlet="", language=""), reading(), None, LATER
        )
        held = writing.articles.get(1)
        assert (held.published, held.outlet, held.language) == (day, "Paper", "en")
        # many sites date a page anew with every edit; only a finer date is better
        writing.articles.add(
            draft("a", "Third.", published=When.day(date(2024, 3, 5))), reading(), None, LATER
        )
        assert writing.articles.get(1).published == day
        writing.articles.add(draft("a", "Fourth.", published=When(NOW)), reading(), None, LATER)
        assert writing.articles.get(1).published == When(NOW)


def test_a_site_that_names_its_front_page_as_canonical_keeps_its_articles_apart(store: Store) -> None:
    home = "https://paper.example/"
    texts = [
        "Ships wait for rain and wind.",
        "Ministers quarrel over budgets again.",
        "Football ends without goals.",
    ]
    with store.write() as writing:
        for number, text in enumerate(texts):
            sent = page(f"https://paper.example/story-{number}", text.encode())
            assert writing.articles.add(draft(str(number), text, url=home), reading(), sent, NOW).new
        again = page("https://paper.example/story-1", texts[1].encode())
        assert writing.articles.add(draft("1", texts[1], url=home), reading(), again, NOW).article == 2


def test_a_feed_that_links_every_entry_to_the_front_page_keeps_its_articles_apart(store: Store) -> None:
    home = "https://paper.example/"
    with store.write() as writing:
        for name, text in (("a", "Ships wait for rain and wind."), ("b", "Ministers quarrel over budgets.")):
            one = draft(name, text, url=home, origin=Origin.FEED)
            assert writing.articles.add(one, reading(), None, NOW, aliases=[home]).new
        assert writing.articles.find([home]) == 1
        assert writing.articles.find([home], front_pages=False) is None


def test_redirects_that_end_at_one_notice_do_not_swallow_articles(store: Store) -> None:
    with store.write() as writing:
        one = page("https://paper.example/one", b"1", final_url="https://paper.example/consent")
        two = page("https://paper.example/two", b"2", final_url="https://paper.example/consent")
        first = writing.articles.add(draft("one", "Ships wait for rain and wind."), reading(), one, NOW)
        second = writing.articles.add(draft("two", "Ministers quarrel over budgets."), reading(), two, NOW)
        assert (first.new, second.new) == (True, True)


def test_an_edited_article_under_a_new_address_is_known_by_its_canonical_one(store: Store) -> None:
    edited = LONG + "In the evening the harbour was opened."
    with store.write() as writing:
        first = writing.articles.add(
            draft("a", LONG), reading(), page("https://paper.example/a?page=all"), NOW
        )
        again = writing.articles.add(
            draft("a", edited, title="Opened"), reading(), page("https://amp.paper.example/a", b"amp"), LATER
        )
        assert again == Added(first.article, new=False, revision=2, changed=True)


arrivals = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.sampled_from(["Rain fell.", "Wind came.", "Snow, then sun."]),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(arrivals)
def test_in_any_order_every_text_is_kept_and_adding_twice_changes_nothing(
    blank: Blank,
    order: list[tuple[str, str, bool]],
) -> None:
    with blank() as writing:
        for name, text, with_page in order:
            sent = page(f"https://paper.example/{name}", text.encode()) if with_page else None
            one = draft(name, f"{name}: {text}")
            first = writing.articles.add(one, reading(), sent, NOW)
            again = writing.articles.add(one, reading(), sent, NOW)
            assert again == replace(first, new=False, changed=False)
            if first.new:
                writing.threads.place(first.article, lone(), NOW)
        held = {
            writing.articles.at(number, line.number).text
            for number in writing.articles.ids()
            for line in writing.articles.revisions(number)
        }
        assert held == {f"{name}: {text}" for name, text, _ in order}
        assert writing.articles.count() == len({name for name, _, _ in order})
        assert sum(line.articles for line in writing.threads.lines()) == writing.articles.count()
