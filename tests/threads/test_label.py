from dataclasses import replace

from newsdesk.text.reading import read
from newsdesk.threads import Headline, label
from tests.threads.articles import BRIDGE, ELECTION


def headline(title: str, text: str, language: str = "en") -> Headline:
    return Headline(title, language, read(title, text, language))


def test_the_label_is_a_members_headline_that_names_what_all_tell() -> None:
    odd = headline("What we know", "The Harlan bridge at Kelmore fell into the Osten.")
    chosen = label([odd, *(headline(*pair) for pair in BRIDGE)])
    assert chosen in {title for title, _ in BRIDGE}


def test_the_readers_language_comes_first() -> None:
    german = headline("Brücke in Kelmore eingestürzt", "Die Harlan-Brücke in Kelmore ist eingestürzt.", "de")
    articles = [*(headline(*pair) for pair in BRIDGE), german]
    assert label(articles, ("de", "en")) == "Brücke in Kelmore eingestürzt"
    assert label(articles, ("fr", "en")) in {title for title, _ in BRIDGE}


def test_a_label_that_is_good_enough_stays() -> None:
    articles = [headline(*pair) for pair in BRIDGE]
    for title, _ in BRIDGE:
        assert label(articles, current=title) == title


def test_a_label_of_another_story_goes() -> None:
    assert label([headline(*BRIDGE[0])], current=ELECTION[0][0]) == BRIDGE[0][0]


def test_without_titles_there_is_no_label() -> None:
    assert label([headline("", "Some text without a title.")]) == ""


def test_a_headline_that_asks_is_no_title_where_another_tells() -> None:
    asking = headline("Why did the Harlan bridge at Kelmore collapse?", BRIDGE[0][1])
    assert label([asking, headline(*BRIDGE[2])]) == BRIDGE[2][0]


def test_the_marks_of_a_ticker_stay_out_of_the_title() -> None:
    articles = [headline(f"LIVE: {title}", text) for title, text in BRIDGE]
    assert label(articles) in {title for title, _ in BRIDGE}


def test_a_sites_own_line_is_no_title_where_others_tell() -> None:
    line = "Kelmore bridge and more: read it all in the Osten Post shop"
    things = (
        "The Harlan bridge fell into the Osten at noon.",
        "Voters chose a mayor.",
        "A mill burned down.",
    )
    site = [headline(line, text * 4) for text in things]
    told = headline("Bridge falls into the river at noon", things[0])
    assert label([*site, told]) == told.title
    assert label([headline("© 2020 Osten Post. All rights reserved.", things[0]), told]) == told.title
    copies = [headline(BRIDGE[0][0], BRIDGE[0][1]) for _ in range(4)]
    assert label(copies) == BRIDGE[0][0]


def test_the_largest_development_names_the_thread() -> None:
    trial = headline("Kelmore bridge trial opens in Osten", "The trial over the bridge at Kelmore opens.")
    fall = headline("Kelmore bridge collapses, 14 dead", "The bridge at Kelmore collapsed, 14 people died.")
    for order in ([trial, fall], [fall, trial]):
        small = [replace(one, share=1.0 if one is fall else 0.1) for one in order]
        assert label(small) == fall.title


def test_titles_seldom_change_as_articles_come() -> None:
    articles = [headline(*pair) for pair in BRIDGE]
    title = ""
    seen = []
    for count in range(1, len(articles) + 1):
        title = label(articles[:count], current=title)
        seen.append(title)
    assert len(set(seen)) == 1
