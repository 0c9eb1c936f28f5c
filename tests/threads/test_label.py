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
